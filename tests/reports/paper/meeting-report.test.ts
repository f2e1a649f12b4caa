import { expect, it } from 'vitest';
import { reportFacts } from '../../../src/app/report/report.ts';
import { blockText, type Paper } from '../../../src/reports/paper/paper.ts';
import { reportView } from '../../../src/reports/report/meeting-report.ts';
import { repository } from '../../cli/run.ts';

const example = 'examples/2024-minh-hoa';
async function reportOn(path: string, asOf: string, agency: string | null = null): Promise<Paper> {
  return reportView((await reportFacts({ cwd: repository, path, asOf, period: null, agency })).facts);
}
const line = (paper: Paper, start: string) =>
  paper.body.map(blockText).find((each) => each.startsWith(start));

it('tells in two reports after each other nothing twice', async () => {
  const added = async (asOf: string) => {
    const { facts } = await reportFacts({ cwd: repository, path: example, asOf, period: null, agency: null });
    return facts.results.flatMap(({ standings }) =>
      standings.map(({ obligation: { task, agency, period } }) => `${task.id} ${agency} ${period}`),
    );
  };
  const first = await added('2024-04-15');
  const second = await added('2024-07-15');
  expect(first.length).toBeGreaterThan(30);
  expect(second.length).toBeGreaterThan(10);
  expect(second.filter((each) => first.includes(each))).toEqual([]);
});

it('counts once what is late in one period and due soon in another', async () => {
  // Of task VII.1.d three quarters are late and the year falls due.
  const paper = await reportOn(example, '2024-12-31');
  expect(line(paper, 'Chưa hoàn thành, còn trong hạn')).toContain('(sắp đến hạn trong 15 ngày tới 09)');
  expect(line(paper, '2. Nhiệm vụ sắp đến hạn')).toMatch(
    /: 10 nhiệm vụ, trong đó 01 nhiệm vụ có kỳ khác đã quá hạn/u,
  );
  expect(line(paper, 'Hoàn thành 04')).toContain(
    'Hoàn thành 04 nhiệm vụ quá hạn, 09 nhiệm vụ khác sắp đến hạn nêu tại Mục III.',
  );
});
