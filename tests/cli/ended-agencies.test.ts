import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, plant, progressOf, run } from './province.ts';
import { shippedPlan } from './run.ts';

const DISSOLVED = 'UBND huyện Bù Đốp đã giải thể, hoạt động đến hết ngày 30/06/2024';
const HANDED = 'Từ ngày 01/07/2024, việc của Sở Giao thông vận tải do Sở Xây dựng tiếp nhận';

/** Huyện Bù Đốp was dissolved on 30/06/2024 without successor; Sở Giao thông vận tải went into Sở Xây dựng that day. */
function folder(progress: Readonly<Record<string, string>> = {}): string {
  const made = emptyFolder();
  plant(made, progress);
  const text = shippedPlan
    .replace(/^( +)code: HBDOP$/mu, '$1code: HBDOP\n$1until: 2024-06-30')
    .replace(/^( +)code: SGTVT$/mu, '$1code: SGTVT\n$1until: 2024-06-30\n$1succeededBy: Sở Xây dựng');
  writeFileSync(join(made, 'plan/2024/plan.yaml'), text);
  return made;
}

interface Row {
  task: string;
  period: string | null;
  agency: string;
  dissolved: string | null;
}
const overdue = (where: string, agency: string, day: string): Row[] =>
  JSON.parse(run(where, 'overdue', '--agency', agency, '--as-of', day, '--format', 'json').out) as Row[];

describe('a dissolved agency', () => {
  const made = folder();

  it('owes no period that begins after its end, and its open work says that it is nobody’s', () => {
    const rows = overdue(made, 'HBDOP', '2024-10-02');
    expect(rows.map(({ task, period }) => `${task} ${period}`)).toContain('VII.1.d 6 tháng đầu năm 2024');
    expect(rows.map(({ period }) => period)).not.toContain('Quý III/2024');
    expect(new Set(rows.map((each) => each.dissolved))).toEqual(new Set(['2024-06-30']));
    const { out, err } = run(made, 'overdue', '--agency', 'HBDOP', '--as-of', '2024-10-02');
    expect(out).toContain('đã giải thể');
    expect(err).toContain(DISSOLVED);
  });

  it('is sent no letter, and all letters together say so', () => {
    const one = run(made, 'remind', '--agency', 'HBDOP', '--as-of', '2024-10-02');
    expect(one).toMatchObject({ code: 2, out: '' });
    expect(one.err).toContain(DISSOLVED);
    const all = run(made, 'remind', '--all', '--yes', '--as-of', '2024-10-02');
    expect(all.out).not.toContain('Kính gửi: UBND huyện Bù Đốp');
    expect(all.out).toContain('Kính gửi: UBND huyện Bù Đăng');
    expect(all.err).toContain(DISSOLVED);
  });

  it('has nothing recorded that happened after its last day', () => {
    const record = (day: string) =>
      run(
        made,
        'record',
        '19',
        '--agency',
        'HBDOP',
        '--status',
        'done',
        '--date',
        day,
        '--as-of',
        '2024-12-01',
      );
    expect(record('2024-07-01')).toMatchObject({ code: 2 });
    expect(record('2024-07-01').err).toContain(
      'sau ngày hoạt động cuối cùng của UBND huyện Bù Đốp (30/06/2024)',
    );
    expect(record('2024-06-30').code).toBe(0);
    expect(progressOf(made, 'HBDOP')).toContain('date: 2024-06-30');
  });
});

describe('a merged agency', () => {
  const made = folder();

  it('is said to be so whenever it is asked for', () => {
    for (const command of ['overdue', 'upcoming', 'status'])
      expect(run(made, command, '--agency', 'SGTVT', '--as-of', '2024-09-02').err).toContain(HANDED);
    expect(run(made, 'overdue', '--agency', 'SGTVT', '--as-of', '2024-06-30').err).toBe('');
  });

  it('is not written to: its successor is named', () => {
    const { code, err } = run(made, 'remind', '--agency', 'SGTVT', '--as-of', '2024-09-02');
    expect(code).toBe(2);
    expect(err).toContain(HANDED);
    expect(err).toContain('parhoach remind --agency "Sở Xây dựng"');
  });

  it('records nothing that happened later; the successor does', () => {
    const record = (agency: string) =>
      run(
        made,
        'record',
        '21',
        '--agency',
        agency,
        '--status',
        'done',
        '--date',
        '2024-10-10',
        '--as-of',
        '2024-10-12',
      );
    const refused = record('SGTVT');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('Ghi cho cơ quan tiếp nhận: --agency "Sở Xây dựng"');
    expect(record('SXD').code).toBe(0);
  });

  it('that reported later work by hand is warned of', () => {
    const entry = (date: string) =>
      `  - task: "21"\n    status: done\n    date: ${date}\n    reported: 2024-10-12\n    document: 9/BC-SGTVT\n`;
    const text = `format: 1\nagency: Sở Giao thông vận tải\nentries:\n${entry('2024-06-30')}${entry('2024-10-10')}`;
    const { code, out } = run(folder({ SGTVT: text }), 'validate', '--as-of', '2024-12-01');
    expect(code).toBe(0);
    expect(out.match(/entry-after-agency-end/gu)).toHaveLength(1);
    expect(out).toContain('sau ngày hoạt động cuối cùng của Sở Giao thông vận tải (30/06/2024)');
  });
});

describe('a successor', () => {
  const made = emptyFolder();
  plant(made);
  const text = shippedPlan.replace(
    /^( +)code: BDT$/mu,
    '$1code: BDT\n$1until: 2024-08-31\n$1succeededBy: Sở Dân tộc và Tôn giáo',
  );
  writeFileSync(
    join(made, 'plan/2024/plan.yaml'),
    text.replace(
      /^agencies:\n/mu,
      'agencies:\n  - name: Sở Dân tộc và Tôn giáo\n    code: SDTTG\n    level: tỉnh\n',
    ),
  );
  const json = <T>(...args: string[]) => JSON.parse(run(made, ...args, '--format', 'json').out) as T;
  const tasks = (agency: string, day: string, role: string) =>
    json<{ id: string }[]>('tasks', '--agency', agency, '--role', role, '--as-of', day).map(({ id }) => id);

  it('has the tasks of the agency that it succeeded, from the day after', () => {
    for (const role of ['lead', 'support', 'any']) {
      expect(tasks('SDTTG', '2024-08-31', role)).toEqual([]);
      expect(tasks('SDTTG', '2024-09-01', role)).toEqual(tasks('BDT', '2024-08-31', role));
      expect(tasks('SDTTG', '2024-09-01', role).length).toBeGreaterThan(0);
    }
    expect(run(made, 'tasks', '--agency', 'BDT', '--as-of', '2024-09-01').err).toContain(
      'Từ ngày 01/09/2024, việc của Ban Dân tộc do Sở Dân tộc và Tôn giáo tiếp nhận',
    );
  });

  it('is counted so among the agencies, and as its own state of work', () => {
    const counts = (day: string) => {
      const all = json<{ code: string; leads: number; supports: number }[]>('agencies', '--as-of', day);
      const { leads, supports } = all.find(({ code }) => code === 'SDTTG')!;
      return { leads, supports };
    };
    expect(counts('2024-08-31')).toEqual({ leads: 0, supports: 0 });
    const leads = tasks('SDTTG', '2024-09-02', 'lead').length;
    const supports = tasks('SDTTG', '2024-09-02', 'support').length;
    expect(counts('2024-09-02')).toEqual({ leads, supports });
  });
});
