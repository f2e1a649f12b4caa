import { beforeAll, describe, expect, it } from 'vitest';
import { type ReportFacts, reportFacts } from '../../src/app/report.ts';
import { renderPage } from '../../src/reports/page/page.ts';
import { reportSheets } from '../../src/reports/paper/sheets.ts';
import { reportView } from '../../src/reports/view.ts';
import { reportFolder, smallPlan, smallProgress } from './paper/small-report.ts';

const pageOf = (facts: ReportFacts) => {
  const paper = reportView(facts);
  return renderPage(facts, paper, reportSheets(facts, paper).slice(0, 3));
};

const factsOf = async (plan = smallPlan, progress = smallProgress) =>
  (
    await reportFacts({
      cwd: reportFolder(plan, progress),
      path: null,
      asOf: '2024-04-15',
      period: null,
      agency: null,
    })
  ).facts;

let page: string;
beforeAll(async () => {
  page = pageOf(await factsOf());
});

describe('the page', () => {
  it('fetches nothing: every address in it is a place in itself', () => {
    expect(page).not.toMatch(/(?:src|href)=|url\(|@import|https?:/u);
    expect(page).toMatch(/default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'/u);
  });

  it('shows the figures of the plan', () => {
    const numbers = [...page.matchAll(/<li class="\w*"><b>([^<]*)<\/b>([^<]*)/gu)].map(([, n, words]) => [
      n,
      words,
    ]);
    expect(numbers).toEqual([
      ['3', 'nhiệm vụ được theo dõi'],
      ['1', 'đã hoàn thành'],
      ['1', 'chưa hoàn thành, trong hạn'],
      ['1', 'quá hạn chưa hoàn thành'],
      ['0/1', 'chỉ tiêu đạt'],
    ]);
  });

  it('tells in words what each mark of the charts is', () => {
    const marks = [...page.matchAll(/<(?:rect|circle)[^>]*><title>([^<]*)/gu)].map(([, words]) => words);
    expect(marks).toEqual([
      'Sở Tư pháp: Hoàn thành đúng hạn 1',
      'Sở Tư pháp: Chưa hoàn thành, quá hạn 1',
      'Sở Nội vụ: Chưa hoàn thành, trong hạn 1',
      // 31/03: task 1 is done, the first quarter of task 2 is late.
      '31/03/2024: 2 nhiệm vụ, Chưa hoàn thành, quá hạn',
      '30/06/2024: 1 nhiệm vụ, Chưa hoàn thành, trong hạn',
      '30/09/2024: 1 nhiệm vụ, Chưa hoàn thành, trong hạn',
      '31/12/2024: 1 nhiệm vụ, Chưa hoàn thành, trong hạn',
      '31/12/2024: 1 nhiệm vụ, Chưa hoàn thành, trong hạn',
      '6.2. Tỷ lệ hồ sơ đúng hạn: 97,2% (kế hoạch: Trên 98%) – Chưa đạt',
    ]);
  });

  it('is the same each time', async () => {
    expect(pageOf(await factsOf())).toBe(page);
  });
});

it('makes markup in any text of the plan harmless', async () => {
  const evil = '</title></style><script>alert(1)</script><img src=x onerror=alert(1)>&amp;"\'';
  const yaml = JSON.stringify(evil);
  const plan = smallPlan
    .replace('text: Kiểm tra công vụ', `text: ${yaml}`)
    .replace('title: Cải cách công vụ', `title: ${yaml}`)
    .replace('indicator: Tỷ lệ hồ sơ đúng hạn', `indicator: ${yaml}`)
    .replace('issuer: Sở Nội vụ', `issuer: ${yaml}`);
  const html = pageOf(await factsOf(plan));
  expect(html.match(/<script/gu)).toHaveLength(1);
  expect(html).not.toMatch(/<img|onerror=alert\(1\)>/u);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

it('warns on the screen and on every printed page', async () => {
  const html = pageOf(
    await factsOf(smallPlan, smallProgress.replace('entries:', 'illustrative: true\nentries:')),
  );
  expect(html).toContain('<p class="warning" role="note">SỐ LIỆU MINH HỌA, KHÔNG CÓ THẬT</p>');
  expect(html).toContain('@top-center{content:"SỐ LIỆU MINH HỌA, KHÔNG CÓ THẬT"');
});
