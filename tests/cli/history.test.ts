import { describe, expect, it } from 'vitest';
import { planWith } from '../rules/small-plan.ts';
import { folderOf, parhoach, parhoachJson } from './run.ts';

const PLAN = planWith(`groups:
  - name: Các sở
    code: CS
    members:
      - Sở Nội vụ
      - Sở Tư pháp
sections:
  - id: I
    title: Cải cách thể chế
    tasks:
      - id: "1"
        text: Rà soát văn bản
        lead: Các sở
        deadline: Quý I/2024
      - id: "2"
        text: Công bố chỉ số
        lead: Sở Nội vụ
        deadline: Quý I/2024
amendments:
  - document:
      number: 9/QĐ-UBND
      date: 2024-04-20
    changes:
      - task: "2"
        deadline: Quý II/2024
`);
const entry = (task: string, status: string, date: string, reported: string, more = '') =>
  `  - task: "${task}"\n    status: ${status}\n    date: ${date}\n    reported: ${reported}\n${more}`;
const SNV = `format: 1
agency: Sở Nội vụ
entries:
${entry('2', 'doing', '2024-03-10', '2024-03-12', '    note: Đang tổng hợp điểm\n')}${entry('2', 'done', '2024-03-28', '2024-04-10', '    document: 512/QĐ-UBND\n')}  - retracts:
      task: "2"
      reported: 2024-04-10
    reported: 2024-04-12
    reason: Nhầm văn bản
${entry('2', 'done', '2024-07-05', '2024-07-05', '    document: 530/QĐ-UBND\n')}${entry('1', 'done', '2024-03-20', '2024-03-20', '    document: 98/QĐ-SNV\n')}`;
const STP = `format: 1\nagency: Sở Tư pháp\nentries:\n${entry('1', 'done', '2024-04-02', '2024-04-03', '    document: 7/QĐ-STP\n')}`;
const cwd = folderOf({
  'plan/2024/plan.yaml': PLAN,
  'plan/2024/progress/SNV.yaml': SNV,
  'plan/2024/progress/STP.yaml': STP,
});
const history = (...args: string[]) => parhoach(['history', ...args], { cwd });

describe('history of one obligation', () => {
  it('tells everything in time order, with days', () => {
    // Due 31/03; soon from 16/03 (15 days). Amended on 20/04 to 30/06: in time again, 71 days left; soon from 15/06.
    expect(history('2', '--as-of', '2024-08-01').out).toBe(`Diễn biến nhiệm vụ 2, tính đến ngày 01/08/2024
Kế hoạch cải cách hành chính năm 2024 (Quyết định số 1/QĐ-UBND ngày 29/12/2023)
2. Công bố chỉ số
Chủ trì: Sở Nội vụ. Thời hạn: Quý II/2024

┌────────────┬─────────────────────────────────────────────────────────────────┐
│ Ngày       │ Diễn biến                                                       │
├────────────┼─────────────────────────────────────────────────────────────────┤
│ 29/12/2023 │ Quyết định số 1/QĐ-UBND giao nhiệm vụ                           │
│ 12/03/2024 │ Sở Nội vụ báo cáo: Đang thực hiện ngày 10/03/2024 (báo cáo sau  │
│            │ 2 ngày). Đang tổng hợp điểm                                     │
│ 16/03/2024 │ Sở Nội vụ: Sắp đến hạn (còn 15 ngày)                            │
│ 01/04/2024 │ Sở Nội vụ: Quá hạn chưa hoàn thành (quá hạn 1 ngày)             │
│ 10/04/2024 │ Sở Nội vụ báo cáo: Hoàn thành ngày 28/03/2024 (báo cáo sau 13   │
│            │ ngày). 512/QĐ-UBND                                              │
│ 10/04/2024 │ Sở Nội vụ: Hoàn thành đúng hạn (trước hạn 3 ngày)               │
│ 12/04/2024 │ Sở Nội vụ rút lại ghi nhận "Hoàn thành" báo cáo ngày            │
│            │ 10/04/2024. Lý do: Nhầm văn bản                                 │
│ 12/04/2024 │ Sở Nội vụ: Quá hạn chưa hoàn thành (quá hạn 12 ngày)            │
│ 20/04/2024 │ Sửa đổi theo 9/QĐ-UBND: thời hạn: "Quý I/2024" → "Quý II/2024"  │
│ 20/04/2024 │ Sở Nội vụ: Chưa hoàn thành, còn trong hạn (còn 71 ngày)         │
│ 15/06/2024 │ Sở Nội vụ: Sắp đến hạn (còn 15 ngày)                            │
│ 01/07/2024 │ Sở Nội vụ: Quá hạn chưa hoàn thành (quá hạn 1 ngày)             │
│ 05/07/2024 │ Sở Nội vụ báo cáo: Hoàn thành ngày 05/07/2024. 530/QĐ-UBND      │
│ 05/07/2024 │ Sở Nội vụ: Hoàn thành quá hạn (chậm 5 ngày)                     │
└────────────┴─────────────────────────────────────────────────────────────────┘
`);
  });

  it('ends with how it stands when it is not done, and knows nothing of what came later', () => {
    const lines = history('2', '--agency', 'SNV', '--as-of', '2024-04-15').out.trimEnd().split('\n');
    expect(lines.slice(-3)).toEqual([
      '│ 12/04/2024 │ Sở Nội vụ: Quá hạn chưa hoàn thành (quá hạn 12 ngày)            │',
      '│ 15/04/2024 │ Đến nay, Sở Nội vụ: Quá hạn chưa hoàn thành (quá hạn 15 ngày)   │',
      '└────────────┴─────────────────────────────────────────────────────────────────┘',
    ]);
  });

  it('is an array of events with the same keys as JSON', () => {
    const events = parhoachJson<Record<string, unknown>[]>(['lich-su', '2', '--as-of', '2024-04-12'], {
      cwd,
    });
    expect(new Set(events.map((each) => Object.keys(each).join()))).toHaveProperty('size', 1);
    expect(events.map(({ date, event }) => `${date} ${event}`)).toEqual([
      '2023-12-29 decision',
      '2024-03-12 record',
      '2024-03-16 state',
      '2024-04-01 state',
      '2024-04-10 record',
      '2024-04-10 state',
      '2024-04-12 retraction',
      '2024-04-12 state',
      '2024-04-12 now',
    ]);
    expect(events[4]).toEqual({
      plan: '1/QĐ-UBND',
      task: '2',
      date: '2024-04-10',
      event: 'record',
      agency: 'Sở Nội vụ',
      agencyCode: 'SNV',
      successor: null,
      period: null,
      status: 'done',
      happened: '2024-03-28',
      reported: '2024-04-10',
      due: null,
      stateBefore: null,
      state: null,
      days: 13,
      document: '512/QĐ-UBND',
      product: null,
      note: null,
      reason: null,
      field: null,
      before: null,
      after: null,
      done: null,
      total: null,
      overdue: null,
      stopped: null,
      added: null,
      removed: null,
      words: 'Sở Nội vụ báo cáo: Hoàn thành ngày 28/03/2024 (báo cáo sau 13 ngày). 512/QĐ-UBND',
    });
    expect(events[5]).toMatchObject({
      due: '2024-03-31',
      stateBefore: 'overdue',
      state: 'done-on-time',
      days: -3,
    });
    expect(events[6]).toMatchObject({ status: 'done', reported: '2024-04-10', reason: 'Nhầm văn bản' });
  });
});

describe('history of what many lead', () => {
  it('is what each reported, and the tally over time', () => {
    expect(history('1', '--as-of', '2024-08-01').out).toBe(`Diễn biến nhiệm vụ 1, tính đến ngày 01/08/2024
Kế hoạch cải cách hành chính năm 2024 (Quyết định số 1/QĐ-UBND ngày 29/12/2023)
1. Rà soát văn bản
Chủ trì: Các sở. Thời hạn: Quý I/2024

┌────────────┬─────────────────────────────────────────────────────────────────┐
│ Ngày       │ Diễn biến                                                       │
├────────────┼─────────────────────────────────────────────────────────────────┤
│ 29/12/2023 │ Quyết định số 1/QĐ-UBND giao nhiệm vụ                           │
│ 20/03/2024 │ Sở Nội vụ báo cáo: Hoàn thành ngày 20/03/2024. 98/QĐ-SNV        │
│ 20/03/2024 │ 1/2 cơ quan, đơn vị, địa phương hoàn thành; thêm: Sở Nội vụ     │
│ 01/04/2024 │ 1/2 cơ quan, đơn vị, địa phương hoàn thành, 1 quá hạn chưa hoàn │
│            │ thành                                                           │
│ 03/04/2024 │ Sở Tư pháp báo cáo: Hoàn thành ngày 02/04/2024 (báo cáo sau 1   │
│            │ ngày). 7/QĐ-STP                                                 │
│ 03/04/2024 │ 2/2 cơ quan, đơn vị, địa phương hoàn thành; thêm: Sở Tư pháp    │
└────────────┴─────────────────────────────────────────────────────────────────┘
Đến 01/08/2024: 2/2 cơ quan, đơn vị, địa phương hoàn thành.
`);
  });

  it('is one story with --agency', () => {
    const events = parhoachJson<{ event: string; words: string }[]>(
      ['history', '1', '--agency', 'STP', '--as-of', '2024-08-01'],
      { cwd },
    );
    expect(events.map(({ words }) => words)).toEqual([
      'Quyết định số 1/QĐ-UBND giao nhiệm vụ',
      'Sở Tư pháp: Sắp đến hạn (còn 15 ngày)',
      'Sở Tư pháp: Quá hạn chưa hoàn thành (quá hạn 1 ngày)',
      'Sở Tư pháp báo cáo: Hoàn thành ngày 02/04/2024 (báo cáo sau 1 ngày). 7/QĐ-STP',
      'Sở Tư pháp: Hoàn thành quá hạn (chậm 2 ngày)',
    ]);
  });
});

describe('history of what was given to another agency', () => {
  const given = folderOf({
    'plan/2024/plan.yaml': planWith(`amendments:
  - document:
      number: 9/QĐ-UBND
      date: 2024-03-20
    changes:
      - task: "1"
        lead: Sở Nội vụ
`),
    'plan/2024/progress/STP.yaml': `format: 1\nagency: Sở Tư pháp\nentries:\n${entry('1', 'doing', '2024-03-04', '2024-03-04')}`,
  });

  it('is one story, of the one and then the other', () => {
    // Quý I/2024: soon from 16/03; given away on 20/03, eleven days before its end.
    const events = parhoachJson<{ words: string }[]>(['history', '1', '--as-of', '2024-03-25'], {
      cwd: given,
    });
    expect(events.map(({ words }) => words)).toEqual([
      'Quyết định số 1/QĐ-UBND giao nhiệm vụ',
      'Sở Tư pháp báo cáo: Đang thực hiện ngày 04/03/2024',
      'Sở Tư pháp: Sắp đến hạn (còn 15 ngày)',
      'Sửa đổi theo 9/QĐ-UBND: chủ trì: "Sở Tư pháp" → "Sở Nội vụ"',
      'Sở Tư pháp: không còn chủ trì',
      'Sở Nội vụ: Sắp đến hạn (còn 11 ngày)',
      'Đến nay, Sở Nội vụ: Sắp đến hạn (còn 6 ngày)',
    ]);
  });
});

it('refuses what has no story', () => {
  expect(history('2', '--agency', 'STP')).toMatchObject({
    code: 2,
    err: 'parhoach: Sở Tư pháp không chủ trì nhiệm vụ 2.\nChủ trì: Sở Nội vụ.\n',
  });
  expect(history('9')).toMatchObject({ code: 2 });
});
