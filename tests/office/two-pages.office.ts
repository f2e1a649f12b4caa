import { describe, expect, it } from 'vitest';
import { reportFacts } from '../../src/app/report/report.ts';
import { renderDocx } from '../../src/reports/paper/docx.ts';
import { reportView } from '../../src/reports/report/meeting-report.ts';
import { repository } from '../cli/run.ts';
import { open } from './office.ts';

// That the lines are counted right is seen only where Word's layout is seen.
describe('the report reads on two pages and is signed on the second', () => {
  it.each([
    ['plan/2024', '2024-04-15', null],
    ['plan/2024', '2024-07-15', null],
    ['examples/2024-minh-hoa', '2024-04-15', null],
    ['examples/2024-minh-hoa', '2024-10-15', null],
    ['examples/2024-minh-hoa', '2024-12-31', null],
    ['examples/2024-minh-hoa', '2024-07-15', 'UBND huyện Bù Đăng'],
  ])('%s as of %s, %s', async (path, asOf, agency) => {
    const { facts } = await reportFacts({ cwd: repository, path, asOf, period: null, agency });
    const { pages } = open(await renderDocx(reportView(facts)), 'docx');
    const upright = pages.filter(({ width, height }) => width < height);
    expect(upright).toHaveLength(2);
    expect(upright[1]!.text).toContain('Nơi nhận:');
    // One agency's report is short of itself.
    if (agency !== null) return;
    // What is told fills the second page to more than its half: nothing was shortened without need.
    const end = upright[1]!.words.findLast(({ text }) => text === './.' || text.endsWith('./.'))!;
    expect(end.bottom).toBeGreaterThan(421);
  });
});
