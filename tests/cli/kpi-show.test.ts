import { describe, expect, it } from 'vitest';
import { planWith } from '../rules/small-plan.ts';
import { folderOf, parhoach, parhoachJson } from './run.ts';

const PLAN = planWith(`kpis:
  - id: "6.2"
    text: Trên 98% hồ sơ được giải quyết đúng hạn.
    indicator: Tỷ lệ hồ sơ đúng hạn
    target: Trên 98%
    owner: Sở Tư pháp
    source: 7
  - id: "7.1"
    text: 100% cơ quan bố trí đúng vị trí việc làm.
    indicator: Tỷ lệ cơ quan bố trí đúng vị trí việc làm
    target: 100%
  - id: "1.1"
    text: Hoàn thành 100% nhiệm vụ.
    indicator: Tỷ lệ nhiệm vụ đã hoàn thành
    target: 100%
    computed: tasks
`);
const OWNER = `format: 1
agency: Sở Tư pháp
entries:
  - kpi: "6.2"
    value: 96.4
    period: Quý I/2024
    date: 2024-03-31
    reported: 2024-04-05
    document: 97/BC-STP
  - kpi: "6.2"
    count: 118
    of: 120
    cumulative: true
    period: 6 tháng đầu năm 2024
    date: 2024-06-30
    reported: 2024-07-05
    document: 197/BC-STP
  - kpi: "6.2"
    value: 9.7
    period: Quý III/2024
    date: 2024-09-30
    reported: 2024-10-05
    document: 297/BC-STP
  - retracts:
      kpi: "6.2"
      reported: 2024-10-05
    reported: 2024-10-10
    reason: Gõ nhầm 97 thành 9,7
  - kpi: "7.1"
    value: 80
    date: 2024-06-30
    reported: 2024-07-05
  - task: "1"
    status: done
    date: 2024-02-20
    reported: 2024-02-21
`;
const OTHER = `format: 1
agency: Sở Nội vụ
entries:
  - kpi: "6.2"
    count: 9
    of: 10
    date: 2024-06-30
    reported: 2024-07-05
  - kpi: "7.1"
    value: 90
    date: 2024-06-30
    reported: 2024-07-05
`;
const cwd = folderOf({
  'plan/2024/plan.yaml': PLAN,
  'plan/2024/progress/STP.yaml': OWNER,
  'plan/2024/progress/SNV.yaml': OTHER,
});
const show = (id: string, ...more: string[]) => parhoach(['kpi', 'show', id, ...more], { cwd });

describe('kpi show', () => {
  it('tells what is known, and draws a line a measure: the owner first, what was taken back as such', () => {
    // 118/120 = 98,33 %: 0,33 above 98. Sixteen cells of 100 %: 96,4 % fills 15, and the target's is the sixteenth.
    expect(show('6.2', '--as-of', '2024-10-15').out).toBe(`Chỉ tiêu 6.2, tính đến ngày 15/10/2024
Kế hoạch cải cách hành chính năm 2024 (Quyết định số 1/QĐ-UBND ngày 29/12/2023)

Nguyên văn       Trên 98% hồ sơ được giải quyết đúng hạn.
Điều được đo     Tỷ lệ hồ sơ đúng hạn
Kế hoạch         Trên 98%
Cơ quan theo dõi Sở Tư pháp
Thực hiện        98,33% (118/120): Sở Tư pháp, ngày 30/06/2024, 6 tháng đầu năm
                 2024, lũy kế, 197/BC-STP
So với kế hoạch  vượt 0,33 điểm phần trăm
Đánh giá         Đạt

Ngày        Kỳ                    Số liệu                    Cơ quan  Văn bản
31/03/2024  Quý I/2024              96,4%  ███████████████│  STP      97/BC-STP
30/06/2024  6 tháng đầu năm 2024   98,33%  ███████████████▓  STP      197/BC-STP
30/09/2024  Quý III/2024             9,7%  rút 10/10/2024    STP      297/BC-STP
Số liệu riêng của từng cơ quan:
30/06/2024                            90%  ██████████████·│  SNV
Thanh đầy là 100%; │ là mức kế hoạch 98%, ▓ khi thanh đã chạm mức đó.
`);
  });

  it('tells how fast the rest must come: 1,6 % in the seven months left on 01/06/2024', () => {
    const { out } = show('6.2', '--as-of', '2024-06-01');
    expect(out).toContain(`
So với kế hoạch  thiếu 1,6 điểm phần trăm
Cần thêm         0,23 điểm phần trăm mỗi tháng, trong 7 tháng còn lại
Đánh giá         Chưa đạt
`);
  });

  it('says why there is no figure', () => {
    const { out } = show('7.1', '--as-of', '2024-10-15');
    expect(out).toContain(`
Cơ quan theo dõi Quyết định không giao
Thực hiện        2 cơ quan chỉ báo tỷ lệ, không có số đếm; tỷ lệ của nhiều cơ
                 quan không cộng, không lấy trung bình được
Độ phủ           0 cơ quan có số đếm; 2 cơ quan chỉ báo tỷ lệ, không cộng được
Đánh giá         Chưa có số liệu
`);
  });

  it('counts the tasks at the end of each month', () => {
    const { out } = show('1.1', '--as-of', '2024-03-15');
    // 80 columns less 10 + 2 and 7 + 2 leave more than the widest bar of 30.
    expect(out.slice(out.indexOf('Ngày  '))).toBe(`Ngày        Số liệu
31/01/2024      0/1  ·····························│
29/02/2024      1/1  █████████████████████████████▓
15/03/2024      1/1  █████████████████████████████▓
Thanh đầy là 100%; │ là mức kế hoạch 100%, ▓ khi thanh đã chạm mức đó.
`);
  });

  it('gives every key as JSON', () => {
    const found = parhoachJson<{ measures: object[] }>(['kpi', 'xem', '6.2', '--as-of', '2024-10-15'], {
      cwd,
    });
    const { measures, ...rest } = found;
    expect(rest).toEqual({
      plan: '1/QĐ-UBND',
      id: '6.2',
      outsidePartTwo: false,
      text: 'Trên 98% hồ sơ được giải quyết đúng hạn.',
      indicator: 'Tỷ lệ hồ sơ đúng hạn',
      target: { wording: 'Trên 98%', op: '>', value: 98, unit: '%', baselineYear: null },
      owner: 'Sở Tư pháp',
      baseline: null,
      actual: {
        value: 98.3333333333,
        date: '2024-06-30',
        document: '197/BC-STP',
        count: 118,
        of: 120,
        cumulative: true,
        partial: false,
        from: 'owner',
        agency: 'Sở Tư pháp',
      },
      period: '6 tháng đầu năm 2024',
      coverage: null,
      gap: -0.3333333333,
      pace: null,
      state: 'met',
      source: [7],
      reason: null,
    });
    expect(measures).toHaveLength(4);
    expect(measures[2]).toEqual({
      estimate: false,
      agency: 'Sở Tư pháp',
      agencyCode: 'STP',
      date: '2024-09-30',
      reported: '2024-10-05',
      period: 'Quý III/2024',
      value: 9.7,
      count: null,
      of: null,
      cumulative: null,
      ofProvince: true,
      document: '297/BC-STP',
      note: null,
      gap: 88.3,
      met: false,
      retractedOn: '2024-10-10',
      reason: 'Gõ nhầm 97 thành 9,7',
    });
  });

  it('refuses an id that is none, or a task', () => {
    const unknown = show('6.9');
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('parhoach: Không có chỉ tiêu nào mã "6.9".\nCó phải là: 6.2');
    expect(show('1')).toMatchObject({
      code: 2,
      err: 'parhoach: "1" là nhiệm vụ, không phải chỉ tiêu.\nXem diễn biến của nhiệm vụ: parhoach history 1.\n',
    });
  });
});

describe('kpi list --agency', () => {
  const ids = (agency: string) =>
    parhoachJson<{ id: string; actual: { value: number; from: string } | null }[]>(
      ['kpi', 'list', '--agency', agency, '--as-of', '2024-10-15'],
      { cwd },
    ).map(({ id, actual }) => [id, actual && [actual.value, actual.from]]);

  it('lists what it answers for or measured, with its own figures', () => {
    expect(ids('SNV')).toEqual([
      ['6.2', [90, 'own']],
      ['7.1', [90, 'own']],
    ]);
    expect(ids('STP')).toEqual([
      ['6.2', [98.3333333333, 'own']],
      ['7.1', [80, 'own']],
    ]);
  });

  it('does not judge an index by an estimate, and says so; measure warns of it', () => {
    const index = planWith(`kpis:
  - id: "2.1"
    text: Chỉ số cải cách hành chính từ 80 điểm trở lên.
    indicator: Chỉ số cải cách hành chính
    target: Từ 80 điểm trở lên
    owner: Sở Tư pháp
    publishedIn: 2025
`);
    const folder = folderOf({ 'plan/2024/plan.yaml': index });
    const estimate = ['measure', '2.1', '--value', '85', '--date', '2024-05-31', '--as-of', '2024-06-30'];
    expect(parhoach(estimate, { cwd: folder }).err).toBe(
      'parhoach: Chỉ tiêu 2.1 đến năm 2025 mới công bố: số báo cáo trước đó là ước tính, được lưu nhưng không dùng để đánh giá\n',
    );
    const { out } = parhoach(['kpi', 'show', '2.1', '--as-of', '2024-06-30'], { cwd: folder });
    expect(out).toContain('Thực hiện        Chưa có\nĐánh giá         Chưa công bố\n');
    expect(out).toMatch(/^31\/05\/2024 +85 điểm +ước tính +STP$/mu);
    const published = [...estimate.slice(0, 3), '79', '--date', '2025-04-06', '--as-of', '2025-04-08'];
    expect(parhoach(published, { cwd: folder })).toMatchObject({ code: 0 });
    const json = parhoachJson<object>(['kpi', 'show', '2.1', '--as-of', '2025-04-08'], { cwd: folder });
    expect(json).toMatchObject({
      state: 'short',
      gap: 1,
      measures: [
        { value: 85, estimate: true, gap: null, met: null },
        { value: 79, estimate: false, gap: 1, met: false },
      ],
    });
  });
});
