import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, plant } from './province.ts';
import { parhoach, parhoachJson, shippedPlan } from './run.ts';

interface Row {
  id: string;
  kind: string;
  section: string | null;
  deadlineKind: string | null;
  due: string | null;
  occurrences: { period: string; start: string | null; due: string }[];
  leadAgencies: string[];
  supportAgencies: string[];
}

const ids = (...args: string[]) =>
  parhoachJson<Row[]>(['tasks', '--as-of', '2024-04-15', ...args]).map(({ id }) => id);
const annex = (...args: string[]) => ids('--kind', 'annex', ...args);

/** The twenty "Trong năm 2024" cells of the annex, without 20, which is conditional. */
const WITHIN_THE_YEAR = [
  ...[
    '1',
    '16',
    '18',
    '21',
    '23',
    '25',
    '25a',
    '26',
    '27',
    '29',
    '30',
    '31',
    '32',
    '33',
    '34',
    '35',
    '36',
    '38',
    '39',
  ],
  '43',
];

describe('tasks', () => {
  it('are 48 in the annex, by section 5, 10, 3, 6, 5, 5, 14', () => {
    const rows = parhoachJson<Row[]>(['tasks', '--kind', 'annex']);
    expect(rows).toHaveLength(48);
    const sections = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];
    const counts = sections.map((section) => rows.filter((row) => row.section === section).length);
    expect(counts).toEqual([5, 10, 3, 6, 5, 5, 14]);
    expect(rows.map(({ id }) => id).slice(24, 27)).toEqual(['25', '25a', '26']);
  });

  it('--deadline finds what the decision set for a period', () => {
    expect(annex('--deadline', 'Quý I/2024')).toEqual(['9', '19', '37', '41', '42', '47']);
    expect(annex('--deadline', 'Tháng 12/2024')).toEqual(['9', '24']);
    expect(annex('--deadline', 'Quý IV/2024')).toEqual(['9', '24', '28', '47']);
  });

  it.each(['Quý 1/2024', 'quí I-2024', 'quý I', 'QUÝ I NĂM 2024', 'quý 1 năm 2024'.normalize('NFD')])(
    '--deadline reads %j as Quý I/2024',
    (words) => {
      expect(annex('--deadline', words)).toEqual(['9', '19', '37', '41', '42', '47']);
    },
  );

  it('--due-in finds what falls due, whatever its window: not 20, nothing ongoing', () => {
    const expected = ['9', '24', '28', '42', '47', ...WITHIN_THE_YEAR];
    expect([...annex('--due-in', 'Tháng 12/2024')].sort()).toEqual(expected.sort());
  });

  it('--search needs no diacritics', () => {
    expect(annex('--search', 'chinh quyen than thien')).toEqual(['36']);
  });

  it('--search finds words, not letters inside them; marks that are typed count', () => {
    // "thời", "chi" hold the letters of "hội thi" and are none.
    expect(annex('--search', 'hoi thi')).toEqual(annex('--search', 'Hội thi'));
    expect(annex('--search', 'Hội thi')).toContain('43');
    expect(annex('--search', 'hoi thi')).not.toContain('4');
    expect(annex('--search', 'hỏi thi')).toEqual([]);
    expect(annex('--search', 'Hội thi'.normalize('NFD'))).toEqual(annex('--search', 'Hội thi'));
  });

  it('--section takes a title with or without marks', () => {
    const five = ['1', '2', '3', '4', '5'];
    expect(annex('--section', 'cai cach the che')).toEqual(five);
    expect(annex('--section', 'Cải cách thể chế')).toEqual(five);
    expect(annex('--section', '1')).toEqual(five);
  });

  it('--agency with --role tells lead from support', () => {
    expect(annex('--agency', 'Sở Khoa học và Công nghệ', '--role', 'support')).toContain('41');
    expect(annex('--agency', 'Trường Chính trị tỉnh', '--role', 'lead')).toEqual(['23']);
    expect(annex('--agency', 'Bưu điện tỉnh')).toEqual(['13']);
  });

  it('--state asks whether any obligation has it', () => {
    expect(annex('--state', 'waiting')).toEqual(['20']);
    expect(annex('--state', 'overdue')).toEqual(['9', '19', '37', '41', '42', '47']);
  });

  it('opens groups into agencies, each once', () => {
    const rows = parhoachJson<Row[]>(['tasks', '--kind', 'annex']);
    const task37 = rows.find(({ id }) => id === '37')!;
    expect(task37.leadAgencies).toHaveLength(12); // Sở Nội vụ and 11 districts; "các cơ quan có liên quan" holds none
    expect(task37.supportAgencies).toHaveLength(19 + 11 + 1); // UBND cấp xã stands as one
    const task41 = rows.find(({ id }) => id === '41')!;
    expect(task41.supportAgencies).toEqual([
      'Văn phòng UBND tỉnh',
      'Sở Tài chính',
      'Sở Tư pháp',
      'Sở Thông tin và Truyền thông',
      'Sở Khoa học và Công nghệ',
      'Sở Kế hoạch và Đầu tư',
    ]);
  });

  it('keeps the order of the words, a group opened where it stands', () => {
    const task45 = parhoachJson<Row[]>(['tasks', '--kind', 'annex']).find(({ id }) => id === '45')!;
    expect(task45.leadAgencies).toHaveLength(19 + 11 + 1);
    expect(task45.leadAgencies.at(-1)).toBe('UBND cấp xã');
    expect(task45.leadAgencies.findIndex((name) => name.startsWith('UBND huyện'))).toBeGreaterThanOrEqual(19);
  });

  it('names the occurrences of recurring work, periods that end together once', () => {
    const rows = parhoachJson<Row[]>(['tasks']);
    const task42 = rows.find(({ id }) => id === '42')!;
    expect(task42.deadlineKind).toBe('recurring');
    expect(task42.occurrences).toEqual([
      { period: 'Quý I/2024', start: '2024-01-01', due: '2024-03-31' },
      { period: '6 tháng đầu năm 2024', start: '2024-01-01', due: '2024-06-30' },
      { period: 'Quý III/2024', start: '2024-07-01', due: '2024-09-30' },
      { period: 'Năm 2024', start: '2024-01-01', due: '2024-12-31' },
    ]);
    expect(rows.find(({ id }) => id === 'VII.2.a')).toMatchObject({
      deadlineKind: null,
      due: null,
      section: null,
    });
  });

  it('has a Vietnamese name', () => {
    expect(parhoach(['nhiem-vu', '--format', 'json']).out).toBe(parhoach(['tasks', '--format', 'json']).out);
  });
});

describe('work that is due so long after its condition', () => {
  // 15 days from 02/05/2024, the day of the announcement, end on 17/05/2024.
  const folder = emptyFolder();
  plant(folder);
  writeFileSync(
    join(folder, 'plan/2024/plan.yaml'),
    `${shippedPlan}amendments:
  - document:
      number: 9/QĐ-UBND
      date: 2024-03-10
    changes:
      - task: "16"
        deadline: Chậm nhất 15 ngày sau khi Bộ Nội vụ công bố kết quả
triggers:
  - task: "16"
    date: 2024-05-02
    document: 12/BNV-CCVC
`,
  );
  const json = <T>(...args: string[]) => parhoachJson<T>(args, { cwd: folder });
  const due = (day: string) =>
    json<Row[]>('tasks', '--due-in', 'Tháng 5/2024', '--as-of', day)
      .filter(({ id }) => id === '16')
      .map((each) => [each.due, each.occurrences.length]);

  it('is listed among what falls due, with its day, once the condition came true', () => {
    expect(due('2024-05-01')).toEqual([]);
    expect(due('2024-05-10')).toEqual([['2024-05-17', 1]]);
  });

  it('has no day before', () => {
    const shown = (day: string) =>
      json<{ obligations: { due: string | null; state: string }[] }>('show', '16', '--as-of', day)
        .obligations[0];
    expect(shown('2024-05-01')).toMatchObject({ due: null, state: 'waiting' });
    expect(shown('2024-05-02')).toMatchObject({ due: '2024-05-17', state: 'due-soon' });
  });
});
