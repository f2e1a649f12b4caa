import { describe, expect, it } from 'vitest';
import { parhoach, parhoachJson } from './run.ts';

interface Row {
  task: string;
  kind: string;
  section: string | null;
  period: string | null;
  agency: string;
  agencyCode: string;
  via: string | null;
  due: string;
  daysLate: number;
  progress: string;
  state: string;
  lastReport: string | null;
  deadline: string;
}

const overdue = (agency: string, asOf: string) =>
  parhoachJson<Row[]>(['overdue', '--agency', agency, '--as-of', asOf]);

const names = (rows: Row[]) => rows.map(({ task, period }) => (period ? `${task} ${period}` : task)).sort();

const DEPARTMENTS = 'Các sở, ban, ngành tỉnh';

describe('overdue --agency "Sở Nội vụ" on the plan as signed', () => {
  it('is in time on the due day itself: VII.1.a "trước ngày 15/01/2024" counts the 15th', () => {
    expect(names(overdue('Sở Nội vụ', '2024-01-15'))).toEqual([]);
    expect(names(overdue('Sở Nội vụ', '2024-01-16'))).toEqual(['VII.1.a']);
    expect(names(overdue('Sở Nội vụ', '2024-03-31'))).toEqual(['VII.1.a']);
  });

  const FIRST_QUARTER = ['19', '37', '41', '42 Quý I/2024', '47 Quý I/2024', 'VII.1.a', 'VII.1.d Quý I/2024'];

  it('holds the first quarter from 01/04/2024, and nothing more by the 15th', () => {
    expect(names(overdue('Sở Nội vụ', '2024-04-01'))).toEqual(FIRST_QUARTER);
    expect(names(overdue('Sở Nội vụ', '2024-04-15'))).toEqual(FIRST_QUARTER);
  });

  it('tells work of its group from its own', () => {
    const via = Object.fromEntries(overdue('Sở Nội vụ', '2024-04-15').map((row) => [row.task, row.via]));
    expect(via).toEqual({
      '19': DEPARTMENTS,
      'VII.1.a': DEPARTMENTS,
      'VII.1.d': DEPARTMENTS,
      '37': null,
      '41': null,
      '42': null,
      '47': null,
    });
  });

  it('holds the whole year on 01/01/2025: not 20 (its condition), nothing ongoing', () => {
    const four = (task: string, second: string, last: string) => [
      `${task} Quý I/2024`,
      `${task} ${second}`,
      `${task} Quý III/2024`,
      `${task} ${last}`,
    ];
    const expected = [
      ...['16', '18', '19', '21', '24', '34', '35', '36', '37', '38', '39', '41', '43', 'VII.1.a'],
      ...four('VII.1.d', '6 tháng đầu năm 2024', 'Năm 2024'),
      ...four('42', '6 tháng đầu năm 2024', 'Năm 2024'),
      ...four('47', 'Quý II/2024', 'Quý IV/2024'),
    ].sort();
    expect(names(overdue('Sở Nội vụ', '2025-01-01'))).toEqual(expected);
  });

  it('gives every key of the contract', () => {
    const row = overdue('Sở Nội vụ', '2024-04-15').find(({ task }) => task === '37');
    expect(row).toEqual({
      plan: '2142/QĐ-UBND',
      task: '37',
      kind: 'annex',
      section: 'VII',
      text: 'Công bố Chỉ số cải cách hành chính năm 2023 của các cơ quan chuyên môn thuộc UBND tỉnh; UBND các huyện, thị xã; UBND các xã, phường, thị trấn trên địa bàn tỉnh',
      period: null,
      agency: 'Sở Nội vụ',
      agencyCode: 'SNV',
      dissolved: null,
      via: null,
      due: '2024-03-31',
      daysLate: 15,
      progress: 'none',
      state: 'overdue',
      lastReport: null,
      deadline: 'Quý I/2024',
    });
  });

  it('puts the longest late first', () => {
    const days = overdue('Sở Nội vụ', '2025-01-01').map(({ daysLate }) => daysLate);
    expect(days).toEqual([...days].sort((a, b) => b - a));
    expect(days[0]).toBe(352); // from 15/01/2024, of a leap year
  });
});

describe('overdue of other bodies', () => {
  it('Văn phòng UBND tỉnh owes task 9 for January, February and March on 15/04/2024', () => {
    const nine = overdue('Văn phòng UBND tỉnh', '2024-04-15').filter(({ task }) => task === '9');
    expect(nine.map(({ period, due }) => [period, due])).toEqual([
      ['Tháng 1/2024', '2024-01-31'],
      ['Tháng 2/2024', '2024-02-29'],
      ['Tháng 3/2024', '2024-03-31'],
    ]);
  });

  it.each(['so noi vu', 'SNV', 'snv', 'SỞ NỘI VỤ', 'Sở Nội vụ'.normalize('NFD'), ' sở  nội vụ '])(
    'takes %j for Sở Nội vụ',
    (typed) => {
      expect(overdue(typed, '2024-01-16').map(({ agency }) => agency)).toEqual(['Sở Nội vụ']);
    },
  );

  it.each(['Uỷ ban nhân dân huyện Lộc Ninh', 'Ủy ban nhân dân huyện Lộc Ninh', 'UBND huyện Lộc Ninh'])(
    'takes %j for a district',
    (typed) => {
      expect(overdue(typed, '2024-01-16').map(({ agency }) => agency)).toEqual(['UBND huyện Lộc Ninh']);
    },
  );

  it('opens the whole of a group: 30 departments and districts owe VII.1.a', () => {
    const rows = parhoachJson<Row[]>(['overdue', '--as-of', '2024-01-16']);
    expect(rows).toHaveLength(30);
    expect(new Set(rows.map(({ task }) => task))).toEqual(new Set(['VII.1.a']));
    expect(rows.filter(({ via }) => via === DEPARTMENTS)).toHaveLength(19);
    expect(rows.filter(({ via }) => via === 'UBND cấp huyện')).toHaveLength(11);
  });

  it('--min-days keeps what is late for longer', () => {
    const args = ['overdue', '--agency', 'SNV', '--as-of', '2024-04-15', '--min-days', '16'];
    expect(names(parhoachJson<Row[]>(args))).toEqual(['VII.1.a']);
  });

  it('--fail exits 1 when something is late, 0 when nothing is', () => {
    expect(parhoach(['overdue', '--fail', '--as-of', '2024-01-16']).code).toBe(1);
    expect(parhoach(['overdue', '--fail', '--as-of', '2024-01-15']).code).toBe(0);
  });
});
