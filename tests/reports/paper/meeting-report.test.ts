import { describe, expect, it } from 'vitest';
import { reportFacts } from '../../../src/app/report/report.ts';
import { blockText, type Paper } from '../../../src/reports/paper/paper.ts';
import { reportView } from '../../../src/reports/report/meeting-report.ts';
import { repository } from '../../cli/run.ts';

const example = 'examples/2024-minh-hoa';
async function reportOn(path: string, asOf: string, agency: string | null = null): Promise<Paper> {
  return reportView(
    (await reportFacts({ cwd: repository, paths: [path], asOf, period: null, agency })).facts,
  );
}
const line = (paper: Paper, start: string) =>
  paper.body.map(blockText).find((each) => each.startsWith(start));

it('tells in two reports after each other nothing twice', async () => {
  const added = async (asOf: string) => {
    const { facts } = await reportFacts({
      cwd: repository,
      paths: [example],
      asOf,
      period: null,
      agency: null,
    });
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
  expect(line(paper, '4. Nhiệm vụ sắp đến hạn')).toMatch(
    /: 10 nhiệm vụ, trong đó 01 nhiệm vụ có kỳ khác đã quá hạn/u,
  );
  expect(line(paper, 'Hoàn thành 13')).toContain('Hoàn thành 13 nhiệm vụ quá hạn, sắp đến hạn nêu trên.');
});

describe('the body on 15/10/2024', () => {
  it('names each late task with who is late and for how long', async () => {
    const late = (await reportOn(example, '2024-10-15')).body
      .map(blockText)
      .filter((each) => /quá hạn \d+ ngày/u.test(each));
    expect(late.map((each) => /^Nhiệm vụ (?:\d+|tại .*? VII)/u.exec(each)?.[0])).toEqual([
      'Nhiệm vụ 19',
      'Nhiệm vụ 37',
      'Nhiệm vụ tại điểm d khoản 1 Mục VII',
    ]);
    // From 31/03 to 15/10: 30 + 31 + 30 + 31 + 31 + 30 + 15 days.
    expect(late[1]).toContain(
      'UBND huyện Bù Đốp (1/12 cơ quan, đơn vị, địa phương), hạn 31/03/2024, quá hạn 198 ngày',
    );
  });

  it('tells in their own words what is under way, of standing work by how many bodies', async () => {
    const paper = await reportOn(example, '2024-10-15');
    expect(line(paper, 'Nhiệm vụ 25a (')).toContain(
      ': Sở Tài chính đang thực hiện (318/BC-STC): đã thẩm định phương án tự chủ của 61/87 đơn vị',
    );
    expect(line(paper, 'Nhiệm vụ 4 (')).toContain(
      ': 3/31 cơ quan, đơn vị, địa phương báo cáo có thực hiện: Thanh tra tỉnh, UBND huyện Đồng Phú: theo dõi',
    );
    // UBND cấp xã counts its communes and writes no words.
    expect(line(paper, 'Nhiệm vụ 45 (')).toContain(', 104/111 đơn vị: UBND cấp xã; ');
  });
});
