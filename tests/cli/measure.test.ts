import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { progressOf, province, run } from './province.ts';
import { parhoachJson } from './run.ts';

const AS_OF = ['--as-of', '2024-07-15'];
const DATE = ['--date', '30/06/2024'];

describe('measure', () => {
  it("goes to the owner's file and shows what was written", () => {
    const folder = province();
    const { code, out, err } = run(
      folder,
      'measure',
      '6.2',
      '--value',
      '97,2',
      ...DATE,
      '--document',
      '10/BC-UBND',
      ...AS_OF,
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`Đã ghi vào plan/2024/progress/VPUB.yaml
Kế hoạch cải cách hành chính Nhà nước năm 2024 trên địa bàn tỉnh Bình Phước
(Quyết định số 2142/QĐ-UBND ngày 29/12/2023)

┌────────────────┬─────────────────────────────────────────────────────────────┐
│ Mục            │ Nội dung                                                    │
├────────────────┼─────────────────────────────────────────────────────────────┤
│ Cơ quan        │ Văn phòng UBND tỉnh                                         │
├────────────────┼─────────────────────────────────────────────────────────────┤
│ Chỉ tiêu       │ 6.2. Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn              │
├────────────────┼─────────────────────────────────────────────────────────────┤
│ Kế hoạch       │ Trên 98%                                                    │
├────────────────┼─────────────────────────────────────────────────────────────┤
│ Thực hiện      │ 97,2                                                        │
├────────────────┼─────────────────────────────────────────────────────────────┤
│ Ngày xảy ra    │ 30/06/2024                                                  │
├────────────────┼─────────────────────────────────────────────────────────────┤
│ Ngày báo cáo   │ 15/07/2024                                                  │
├────────────────┼─────────────────────────────────────────────────────────────┤
│ Văn bản        │ 10/BC-UBND                                                  │
└────────────────┴─────────────────────────────────────────────────────────────┘
`);
    expect(progressOf(folder, 'VPUB')).toBe(
      'format: 1\nagency: Văn phòng UBND tỉnh\nentries:\n  - kpi: "6.2"\n    value: 97.2\n    date: 2024-06-30\n    reported: 2024-07-15\n    document: 10/BC-UBND\n',
    );
  });

  it('takes counts, a period in any wording, running totals, and the agency that is named', () => {
    const folder = province();
    const args = [
      'so-lieu',
      '6.2',
      '--count',
      '118/120',
      ...DATE,
      '--agency',
      'SYT',
      '--period',
      'quý 2',
      '--cumulative',
    ];
    expect(parhoachJson([...args, ...AS_OF, '--note', 'Nguồn: Cổng'], { cwd: folder })).toEqual({
      plan: '2142/QĐ-UBND',
      agency: 'Sở Y tế',
      agencyCode: 'SYT',
      progressFile: 'plan/2024/progress/SYT.yaml',
      dryRun: false,
      kpi: '6.2',
      value: null,
      cumulative: true,
      period: 'Quý II/2024',
      date: '2024-06-30',
      reported: '2024-07-15',
      document: null,
      file: null,
      note: 'Nguồn: Cổng',
      count: 118,
      of: 120,
    });
  });

  it('holds the count of a group against its size: there are 111 UBND cấp xã', () => {
    const folder = province();
    const on = (count: string) => run(folder, 'measure', 'PL.14.1', '--count', count, ...DATE, ...AS_OF);
    expect(on('112/112')).toMatchObject({ code: 2, out: '' });
    expect(on('112/112').err).toContain('tổng số 112 lớn hơn số đơn vị của UBND cấp xã trong kế hoạch (111)');
    expect(on('80/110').err).toBe(
      'parhoach: Tổng số 110 khác số đơn vị của UBND cấp xã trong kế hoạch (111)\n',
    );
    expect(on('80/111')).toMatchObject({ code: 0, err: '' });
  });

  it('is what kpi list then knows, from the day it was reported until it is taken back', () => {
    const folder = province();
    run(folder, 'measure', '6.2', '--value', '97.2%', ...DATE, '--as-of', '2024-07-02');
    run(folder, 'measure', '6.2', '--value', '99', ...DATE, '--as-of', '2024-07-03');
    const taken = run(folder, 'measure', '6.2', '--retract', '--reason', 'Sai số', '--as-of', '2024-07-05');
    expect(taken).toMatchObject({ code: 0, err: '' });
    const actual = (asOf: string) =>
      parhoachJson<{ id: string; actual: { value: number } | null }[]>(['kpi', 'list', '--as-of', asOf], {
        cwd: folder,
      }).find(({ id }) => id === '6.2')?.actual?.value ?? null;
    const days = ['2024-07-01', '2024-07-02', '2024-07-03', '2024-07-04', '2024-07-05'];
    expect(days.map(actual)).toEqual([null, 97.2, 99, 99, 97.2]);
    expect(progressOf(folder, 'VPUB')).toContain(
      '  - retracts:\n      kpi: "6.2"\n      reported: 2024-07-03\n    reported: 2024-07-05\n    reason: Sai số\n',
    );
  });

  it('takes back the measure of the period that is named', () => {
    const folder = province();
    for (const period of ['Quý I/2024', 'Quý II/2024'])
      run(folder, 'measure', '6.2', '--value', '97', ...DATE, '--period', period, ...AS_OF);
    const args = ['measure', '6.2', '--retract', '--reason', 'x', '--period', 'quý 1/2024', ...AS_OF];
    expect(parhoachJson(args, { cwd: folder })).toMatchObject({
      retracts: { kpi: '6.2', task: null, period: 'Quý I/2024', reported: '2024-07-15', status: null },
    });
    expect(run(folder, ...args)).toMatchObject({ code: 2 });
  });
});

describe('a running total that falls', () => {
  const total = (folder: string, kpi: string, day: string, ...args: string[]) =>
    run(folder, 'measure', kpi, '--cumulative', '--date', day, '--reported', day, ...AS_OF, ...args).err;
  const falls = (now: string, then: string, day: string) =>
    `parhoach: Số lũy kế ${now} nhỏ hơn số lũy kế ${then} đã ghi của ngày ${day}; nếu một trong hai ghi nhầm thì rút lại bằng --retract\n`;

  it('is told of with the earlier figure and its day, and written', () => {
    const folder = province();
    expect(total(folder, '10.1', '2024-03-31', '--value', '310')).toBe('');
    expect(total(folder, '10.1', '2024-06-30', '--value', '31,5')).toBe(falls('31,5', '310', '31/03/2024'));
    expect(progressOf(folder, 'SKHDT')).toContain('value: 31.5');
  });

  it('is one of counts too, though their share may rise', () => {
    const folder = province();
    expect(total(folder, '6.2', '2024-03-31', '--count', '118/120')).toBe('');
    expect(total(folder, '6.2', '2024-06-30', '--count', '18/18')).toBe(
      falls('18/18', '118/120', '31/03/2024'),
    );
  });

  it('is held against the figure of the latest day before, of those not taken back', () => {
    const folder = province();
    for (const [day, value] of [
      ['2024-03-31', '310'],
      ['2024-05-31', '500'],
      ['2024-04-30', '400'],
    ] as const)
      total(folder, '10.2', day, '--value', value);
    expect(total(folder, '10.2', '2024-06-30', '--value', '450')).toBe(falls('450', '500', '31/05/2024'));
    for (const reported of ['2024-06-30', '2024-05-31'])
      run(folder, 'measure', '10.2', '--retract', '--reason', 'x', '--reported', reported, ...AS_OF);
    expect(total(folder, '10.2', '2024-06-30', '--value', '450')).toBe('');
  });

  it('is none in a percentage, a rank, the figure of a period alone, or one of an earlier day', () => {
    const folder = province();
    for (const [kpi, high, low] of [
      ['6.2', '99', '97'],
      ['10.5', '31', '29'],
    ] as const) {
      total(folder, kpi, '2024-03-31', '--value', high, '--agency', 'STC');
      expect(total(folder, kpi, '2024-06-30', '--value', low, '--agency', 'STC')).toBe('');
    }
    total(folder, '10.2', '2024-05-31', '--value', '500');
    expect(total(folder, '10.2', '2024-03-31', '--value', '310')).toBe('');
    const own = ['--own', '--period', 'Quý II/2024'];
    expect(run(folder, 'measure', '10.2', '--value', '150', ...own, ...DATE, ...AS_OF).err).toBe('');
  });
});

describe('measure refuses, and writes nothing', () => {
  const cases: [what: string, args: string[], err: string][] = [
    ['an unknown KPI', ['6.9', '--value', '1'], 'Không có chỉ tiêu nào mã "6.9".\nCó phải là: 6.'],
    [
      'a task',
      ['37', '--value', '1'],
      '"37" là nhiệm vụ, không phải chỉ tiêu.\nGhi tình hình thực hiện bằng: parhoach record 37',
    ],
    [
      'a KPI that is computed',
      ['1.1', '--value', '1'],
      'Chỉ tiêu 1.1 được tính từ các nhiệm vụ của phụ lục, không ghi số liệu.\n',
    ],
    [
      'more than 100%',
      ['6.2', '--value', '100,1'],
      '--value: tỷ lệ phần trăm từ 0 đến 100, không thể là 100,1.\nChỉ tiêu 6.2: Trên 98%.',
    ],
    ['less than 0%', ['6.2', '--value', '-1'], '--value: tỷ lệ phần trăm từ 0 đến 100, không thể là -1.\n'],
    ['half a rank', ['10.5', '--value', '30,5'], '--value: thứ hạng là số nguyên từ 1, không thể là 30,5.\n'],
    [
      'a count where there is no share',
      ['10.5', '--count', '3/4'],
      'Chỉ tiêu 10.5 không phải là tỷ lệ nên không ghi --count.\n',
    ],
    ['a decimal or a thousand', ['6.2', '--value', '1.500'], '--value: "1.500" có thể là '],
    ['what is no number', ['6.2', '--value', 'nhiều'], '--value: '],
    ['a count above its total', ['6.2', '--count', '121/120'], '--count: số đạt 121 lớn hơn tổng số 120.\n'],
    ['a count of nothing', ['6.2', '--count', '0/0'], '--count: tổng số trong "0/0" phải từ 1 trở lên.\n'],
    [
      'what the year is compared with',
      ['10.1', '--value', '5', '--agency', 'SNV', '--date', '31/12/2023'],
      'Chỉ tiêu 10.1 được so với năm 2023: số liệu ngày 31/12/2023 là số gốc, không phải kết quả của năm kế hoạch.\nGhi số gốc vào tệp kế hoạch, khóa "baseline" của chỉ tiêu 10.1: year: 2023 và value: 5.\n',
    ],
    ['no number', ['6.2'], 'Thiếu số liệu.\nGhi --value 97,2 hoặc --count 118/120.'],
    [
      'two numbers',
      ['6.2', '--value', '1', '--count', '1/2'],
      'Chỉ ghi một trong hai: --value hoặc --count.\n',
    ],
    ['a period that is none', ['6.2', '--value', '1', '--period', 'mùa xuân'], '--period: '],
    [
      'a group whose members are listed',
      ['6.2', '--value', '1', '--agency', 'SBN'],
      'Các sở, ban, ngành tỉnh là nhóm 19 cơ quan: ghi riêng',
    ],
    [
      'a day after as-of',
      ['6.2', '--value', '1', '--as-of', '2024-06-29'],
      'Ngày xảy ra 30/06/2024 sau ngày 29/06/2024 đang xét.\n',
    ],
  ];
  it.each(cases)('%s', (_what, args, err) => {
    const folder = province();
    const asOf = args.includes('--as-of') ? [] : AS_OF;
    const date = args.includes('--date') ? [] : DATE;
    const result = run(folder, 'measure', ...date, ...asOf, ...args);
    expect(result.err.startsWith(`parhoach: ${err}`), result.err).toBe(true);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(existsSync(join(folder, 'plan/2024/progress'))).toBe(false);
  });
});
