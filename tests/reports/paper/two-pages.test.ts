import { describe, expect, it } from 'vitest';
import { reportFacts } from '../../../src/app/report/report.ts';
import { fitsTwoPages } from '../../../src/reports/paper/length.ts';
import { blockText, type Paper } from '../../../src/reports/paper/paper.ts';
import { reportView } from '../../../src/reports/report/meeting-report.ts';
import { repository } from '../../cli/run.ts';

const example = 'examples/2024-minh-hoa';
async function reportOn(path: string, asOf: string, agency: string | null = null): Promise<Paper> {
  return reportView((await reportFacts({ cwd: repository, path, asOf, period: null, agency })).facts);
}
const line = (paper: Paper, start: string) =>
  paper.body.map(blockText).find((each) => each.startsWith(start));

describe('the body of the report fits two pages', () => {
  it.each([
    ['plan/2024', '2024-04-15', null],
    ['plan/2024', '2024-12-31', null],
    [example, '2024-07-15', null],
    [example, '2024-12-31', null],
    [example, '2024-10-15', 'UBND huyện Bù Đốp'],
  ])('%s as of %s, %s', async (path, asOf, agency) => {
    expect(fitsTwoPages((await reportOn(path, asOf, agency)).body)).toBe(true);
  });
});

// What the example holds for the third quarter: every list has more than fits.
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
  expect(line(paper, '1. Về nhiệm vụ')).toContain('(sắp đến hạn trong 15 ngày tới 09)');
  expect(line(paper, '2. Nhiệm vụ sắp đến hạn')).toMatch(
    /: 10 nhiệm vụ, trong đó 01 nhiệm vụ có kỳ khác đã quá hạn/u,
  );
  expect(line(paper, 'Hoàn thành 04')).toContain(
    'Hoàn thành 04 nhiệm vụ quá hạn, 09 nhiệm vụ khác sắp đến hạn nêu tại Mục III.',
  );
});

describe('a body that is too long', () => {
  it('names what it has no room to tell', async () => {
    const paper = await reportOn(example, '2024-10-15');
    expect(line(paper, 'Hoàn thành 03')).toBe(
      'Hoàn thành 03 nhiệm vụ quá hạn nêu tại Mục III. Thực hiện 24 nhiệm vụ đến hạn trong quý IV/2024: nhiệm vụ 1, 9, 16, 20, 21, 23, 24, 25, 25a, 26, 28, 29, 30, 31, 32, 33, 47b, 34, 35, 38, 39, 42, 47, tại điểm d khoản 1 Mục VII (Phụ lục I).',
    );
    expect(line(paper, '7. Công tác')).toBe(
      '7. Công tác chỉ đạo điều hành và tuyên truyền cải cách hành chính (15 nhiệm vụ, hoàn thành 01, quá hạn 01): nhiệm vụ 42 (285/BC-SNV); nhiệm vụ 47 (ngày 28/06/2024); đang thực hiện 09 nhiệm vụ.',
    );
    // Nothing was finished in the field, and four of its tasks were said to be under way.
    expect(line(paper, '1. Cải cách thể chế')).toBe(
      '1. Cải cách thể chế (05 nhiệm vụ): đang thực hiện 04 nhiệm vụ.',
    );
  });

  it('tells every late task as long as there is room for it', async () => {
    const late = (await reportOn(example, '2024-10-15')).body
      .map(blockText)
      .filter((each) => /quá hạn \d+ ngày/u.test(each));
    expect(late.map((each) => /^Nhiệm vụ (?:\d+|tại .*? VII)/u.exec(each)?.[0])).toEqual([
      'Nhiệm vụ 19',
      'Nhiệm vụ 37',
      'Nhiệm vụ tại điểm d khoản 1 Mục VII',
    ]);
  });
});
