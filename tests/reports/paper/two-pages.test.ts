import { describe, expect, it } from 'vitest';
import { reportFacts } from '../../../src/app/report.ts';
import { fitsTwoPages } from '../../../src/reports/paper/length.ts';
import { blockText, type Paper } from '../../../src/reports/paper/paper.ts';
import { reportView } from '../../../src/reports/view.ts';
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
    [example, '2024-10-15', null],
    [example, '2024-12-31', null],
    [example, '2024-10-15', 'UBND huyện Bù Đốp'],
  ])('%s as of %s, %s', async (path, asOf, agency) => {
    expect(fitsTwoPages((await reportOn(path, asOf, agency)).body)).toBe(true);
  });
});

// What the example holds for the third quarter (scripts/make-example.mjs): every list has more than fits.
describe('a body that is too long', () => {
  it('names what it has no room to tell', async () => {
    const paper = await reportOn(example, '2024-10-15');
    expect(line(paper, 'Hoàn thành 03')).toBe(
      'Hoàn thành 03 nhiệm vụ quá hạn nêu tại Mục III. Thực hiện 24 nhiệm vụ đến hạn trong quý IV/2024: nhiệm vụ 9, 39, 1, 16, 20, 21, 23, 24, 25, 25a, 26, 28, 29, 30, 31, 32, 33, 47b, 34, 35, 38, 42, 47, tại điểm d khoản 1 Mục VII (Phụ lục I).',
    );
    expect(line(paper, '2. Cải cách tổ chức')).toBe(
      '2. Cải cách tổ chức bộ máy (04 nhiệm vụ, hoàn thành 01): nhiệm vụ 18 (560/KL-SNV).',
    );
    expect(line(paper, '7. Lĩnh vực')).toBe(
      '7. Lĩnh vực chưa có kết quả trong kỳ: Cải cách thể chế; Cải cách tài chính công.',
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
