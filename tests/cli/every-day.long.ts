/** Every command on every kind of day: before the decision, in its year, long after. None ends by a fault of the program. */
import { describe, expect, it } from 'vitest';
import { parhoach } from './run.ts';

const COMMANDS = [
  'overdue',
  'overdue --by agency --agency SNV',
  'upcoming --agency STP',
  'tasks',
  'tasks --agency SYT --state overdue',
  'show 37 1.1 III.2.a',
  'kpi list',
  'kpi gaps --agency SNV',
  'kpi show 1.1',
  'kpi show 6.2',
  'agencies --groups',
  'status',
  'status --agency SNV',
  'history 37',
  'history 19 --agency SYT',
  'silent',
  'changes --since 2024-03-01',
  'evidence',
  'report --format text',
  'report --format md --agency STP',
  'report --ministry --format text',
  'report --year --format text',
  'remind --agency SNV',
  'calendar --agency SNV',
  'trace --coverage',
  'record 37 --agency SNV --status doing --date 2024-02-01 --dry-run',
  'measure 6.2 --value 97 --date 2024-06-30 --agency SNV --dry-run',
  'validate',
];
const PLANS = {
  'plan/2024': ['1999-01-01', '2023-12-28', '2024-02-29', '2031-07-01'],
  'examples/2024-minh-hoa': ['2023-12-28', '2024-08-15'],
};

describe.each(Object.entries(PLANS))('%s', (plan, days) => {
  it.each(COMMANDS)('%s', (command) => {
    for (const day of days) {
      const { code, err } = parhoach([...command.split(' '), '--plan', plan, '--as-of', day]);
      expect([0, 1, 2], `${day}: ${err}`).toContain(code);
      expect(err).not.toContain('    at ');
    }
  });
});
