import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { standingsOfKpis } from '../../src/app/kpi/list.ts';
import { openPlans } from '../../src/app/plans/open.ts';
import { readJournal } from '../../src/app/plans/read-journal.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { statuses } from '../../src/journal/schema.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { dueStates } from '../../src/tracking/due-states.ts';
import { kpiStates } from '../../src/tracking/kpi.ts';
import { obligationsOf } from '../../src/tracking/obligations.ts';
import { standingsOf } from '../../src/tracking/state.ts';
import { parhoach, repository } from './run.ts';

const example = join(repository, 'examples/2024-minh-hoa');
const filesOf = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

it('says in every file that it is invented', () => {
  const names = filesOf(example).filter((each) => each.endsWith('.yaml'));
  expect(names.length).toBeGreaterThanOrEqual(31);
  for (const name of names) {
    const text = readFileSync(join(example, name), 'utf8');
    expect(text.split('\n')[0], name).toBe('# SỐ LIỆU MINH HỌA, KHÔNG CÓ THẬT');
    expect(text, name).toMatch(/^ *illustrative: true$/mu);
  }
});

it('is valid', () => {
  const { code, out } = parhoach(['validate', 'examples/2024-minh-hoa', '--format', 'json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ valid: true, errors: 0, warnings: 0 });
});

describe('holds everything that occurs', () => {
  const DAY = '2024-11-30';
  let plan: Plan;
  let journal: Journal;
  beforeAll(async () => {
    const opened = await openPlans({ paths: [example], cwd: repository, asOf: DAY });
    plan = opened.plans[0]!;
    journal = await readJournal(plan, { cwd: repository, asOf: DAY });
  });

  it('every state of work, and of KPIs, on one day', () => {
    const states = new Set(standingsOf(plan, obligationsOf(plan), journal, DAY).map(({ state }) => state));
    expect([...states].sort()).toEqual([...dueStates].sort());
    const kpis = new Set(standingsOfKpis(plan, journal, DAY).map(({ state }) => state));
    expect([...kpis].sort()).toEqual([...kpiStates].sort());
  });

  it('every status, kind of deadline, retractions of both sorts, documents, products, counts', () => {
    expect(new Set(journal.tasks.map(({ entry }) => entry.status))).toEqual(new Set(statuses));
    const kinds = plan.tasks.flatMap(({ deadline }) => (deadline?.ok ? [deadline.value.kind] : []));
    expect(new Set(kinds)).toEqual(
      new Set(['once', 'recurring', 'steps', 'ongoing', 'conditional', 'undetermined']),
    );
    for (const kind of ['task', 'kpi'] as const)
      expect(journal.retractions.some(({ entry, target }) => entry.retracts[kind] && target !== null)).toBe(
        true,
      );
    const blocked = journal.tasks.filter(({ entry }) => entry.status === 'blocked');
    expect(blocked.every(({ entry }) => entry.note !== undefined)).toBe(true);
    const waived = journal.tasks.filter(({ entry }) => entry.status === 'waived');
    expect(waived.every(({ entry }) => entry.document !== undefined)).toBe(true);
    expect(journal.tasks.some(({ entry }) => entry.of === 111)).toBe(true);
  });

  it('reports of all 30 departments and districts, and of the others who lead', () => {
    const reporting = new Set(journal.tasks.map(({ agency }) => agency));
    const members = plan.data.groups.filter(({ code }) => code === 'SBN' || code === 'UBCH');
    const names = members.flatMap((group) => plan.members.get(group.name) ?? []);
    expect(names.filter(({ name }) => !reporting.has(name))).toEqual([]);
    expect(names).toHaveLength(31); // one joined during the year
  });
});

describe('everything made from it says that it is invented', () => {
  const cases: string[][] = [
    ['overdue', '--format', 'json'],
    ['status', '--format', 'csv'],
    ['silent', '--format', 'json'],
    ['show', '19', '--format', 'csv'],
    ['show', '6.2'],
    ['kpi', 'list', '--format', 'json'],
    ['kpi', 'gaps', '--format', 'csv'],
    ['kpi', 'show', '6.2'],
    ['kpi', 'show', '6.2', '--format', 'json'],
    ['history', '19', '--format', 'md'],
    ['history', '19', '--format', 'csv'],
    ['changes', '--since', '2024-10-01', '--format', 'json'],
    ['changes', '--since', '2024-10-01', '--format', 'csv'],
    ['agencies'],
    ['agencies', '--format', 'json'],
    ['evidence', '--section', 'I', '--format', 'csv'],
  ];
  it.each(cases.map((args) => [args.join(' '), args] as const))('%s', (_, args) => {
    const { code, out } = parhoach([...args, '--plan', 'examples/2024-minh-hoa', '--as-of', '2024-11-30']);
    expect(code).toBe(0);
    expect(out).toMatch(/minh họa|MINH HỌA/u);
  });

  const entry = ['--agency', 'SNV', '--date', '2024-03-28', '--dry-run'];
  it.each(
    [
      ['tasks', '--search', 'zzzz', '--format', 'csv'],
      ['kpi', 'gaps', '--agency', 'BDT', '--format', 'csv'],
      ['evidence', '--agency', 'CTHUE', '--format', 'csv'],
      ['changes', '--since', '2025-12-31', '--format', 'csv'],
      ['changes', '--since', '2025-12-31', '--format', 'json'],
      ['trace', '--format', 'json'],
      ['trace', '--format', 'csv'],
      ['trace', '--coverage', '--format', 'json'],
      ['trace', '--coverage', '--format', 'csv'],
      ...['text', 'json', 'csv', 'md'].map((form) => ['validate', '--format', form]),
      ['record', '37', '--status', 'done', ...entry],
      ['record', '37', '--status', 'done', ...entry, '--format', 'csv'],
      ['measure', '1.2', '--value', '10', ...entry],
      ['measure', '1.2', '--value', '10', ...entry, '--format', 'csv'],
    ].map((args) => [args.join(' '), args] as const),
  )('where nothing names the plan: %s', (_, args) => {
    const { code, out } = parhoach([...args, '--plan', 'examples/2024-minh-hoa', '--as-of', '2025-12-31']);
    expect(code).toBe(0);
    // Not by its path alone.
    expect(out.replaceAll('minh-hoa', '')).toMatch(/minh họa|"illustrative": true/u);
  });

  it.each(
    [
      ['overdue', '--as-of', '2024-01-02', '--format', 'json'],
      ['upcoming', '--as-of', '2025-06-20', '--format', 'json'],
      ['tasks', '--search', 'zzzz', '--format', 'json'],
      ['kpi', 'gaps', '--agency', 'BDT', '--as-of', '2024-07-15', '--format', 'json'],
      ['evidence', '--agency', 'CTHUE', '--format', 'json'],
    ].map((args) => [args.join(' '), args] as const),
  )('on stderr, for an empty array: %s', (_, args) => {
    const { out, err } = parhoach([...args, '--plan', 'examples/2024-minh-hoa']);
    expect(JSON.parse(out)).toEqual([]);
    expect(err).toContain('Số liệu thực hiện là minh họa, không có thật');
  });

  it.each(['github', 'gitlab', 'sarif', 'junit'])('on stderr, for forms of others: %s', (form) => {
    const { err } = parhoach(['validate', '--format', form, '--plan', 'examples/2024-minh-hoa']);
    expect(err).toContain('Số liệu thực hiện là minh họa, không có thật');
  });
});

it('a real plan is not called invented', () => {
  for (const args of [['trace'], ['validate'], ['trace', '--coverage'], ['tasks', '--search', 'zzzz']]) {
    for (const form of ['json', 'csv']) {
      const { out, err } = parhoach([...args, '--format', form, '--plan', 'plan/2024']);
      expect(out + err).not.toMatch(/minh họa|illustrative/iu);
    }
  }
});
