import { expect, it } from 'vitest';
import { reportFacts } from '../../../src/app/report/report.ts';
import { fitsTwoPages } from '../../../src/reports/paper/length.ts';
import { reportView } from '../../../src/reports/report/meeting-report.ts';
import { repository } from '../../cli/run.ts';

const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
const days = [
  ...months.flatMap((month) => [
    `2024-${month}-05`,
    `2024-${month}-13`,
    `2024-${month}-20`,
    `2024-${month}-28`,
  ]),
  '2025-01-15',
];

async function fits(path: string, asOf: string, agency: string | null): Promise<boolean> {
  return fitsTwoPages(
    reportView((await reportFacts({ cwd: repository, path, asOf, period: null, agency })).facts).body,
  );
}

it.each(['plan/2024', 'examples/2024-minh-hoa'])('%s: two pages on any day of the year', async (path) => {
  for (const day of days) expect(await fits(path, day, null), day).toBe(true);
});

it.each(['2024-07-15', '2024-12-31'])('two pages for any agency as of %s', async (asOf) => {
  const { facts } = await reportFacts({
    cwd: repository,
    path: 'plan/2024',
    asOf,
    period: null,
    agency: null,
  });
  for (const name of facts.plan.agencies.keys())
    expect(await fits('examples/2024-minh-hoa', asOf, name), name).toBe(true);
});
