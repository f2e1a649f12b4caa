import { beforeAll, describe, expect, it } from 'vitest';
import { type ReportFacts, reportFacts } from '../../src/app/report/report.ts';
import { reportView } from '../../src/reports/report/meeting-report.ts';
import { renderPage } from '../../src/reports/report/page/page.ts';
import { reportSheets } from '../../src/reports/report/sheets.ts';
import { reportFolder, smallPlan, smallProgress } from './paper/small-report.ts';

const pageOf = (facts: ReportFacts) => {
  const paper = reportView(facts);
  return renderPage(facts, paper, reportSheets(facts).slice(0, -1));
};

const factsOf = async (plan = smallPlan, progress = smallProgress) =>
  (
    await reportFacts({
      cwd: reportFolder(plan, progress),
      paths: [],
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
    expect(page).not.toMatch(/src=|href="(?!#)|url\((?!#)|@import|https?:/u);
    expect(page).toMatch(/default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'/u);
  });

  it('leads only to places that are there', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = page.matchAll(/(?:href="#|url\(#|aria-labelledby="|data-table=")([^)"]+)/gu);
    for (const [, target] of targets) expect(ids).toContain(target);
  });

  it('shows the figures of the plan', () => {
    const numbers = [...page.matchAll(/<li class="\w*"><b>([^<]*)<\/b>(?:<svg.*?<\/svg>)?([^<]*)/gu)];
    expect(numbers.map(([, n, words]) => [n, words])).toEqual([
      ['3', 'nhiệm vụ được theo dõi'],
      ['1', 'hoàn thành đúng hạn'],
      ['0', 'hoàn thành quá hạn'],
      ['1', 'chưa hoàn thành, trong hạn'],
      ['1', 'quá hạn chưa hoàn thành'],
      ['0', 'thường xuyên, khác'],
      ['0/1', 'chỉ tiêu đạt'],
    ]);
  });

  it('has no figure of KPIs for a plan without any', async () => {
    const none = smallPlan.replace(/^kpis:\n(?: .*\n)+/mu, '');
    const html = pageOf(await factsOf(none, smallProgress.replace(/^ {2}- kpi:[\s\S]*$/mu, '')));
    expect(html).toContain('nhiệm vụ được theo dõi');
    expect(html).not.toMatch(/<\/b>chỉ tiêu đạt/u);
  });

  it('tells in words what each drawing and each mark of it is', () => {
    const drawings = [...page.matchAll(/<title>([^<]*)<\/title><desc>([^<]*)/gu)];
    expect(drawings.map(([, title, figures]) => [title, figures])).toEqual([
      ['Sở Tư pháp: 2 nhiệm vụ', 'Hoàn thành đúng hạn 1; Chưa hoàn thành, quá hạn 1'],
      ['Sở Nội vụ: 1 nhiệm vụ', 'Chưa hoàn thành, trong hạn 1'],
      [
        'I. Cải cách thể chế',
        // On 31/03 task 1 is done, the first quarter of task 2 is late.
        'Tháng 3: Hoàn thành đúng hạn 1; Chưa hoàn thành, quá hạn 1. Tháng 6: Chưa hoàn thành, trong hạn 1. Tháng 9: Chưa hoàn thành, trong hạn 1. Tháng 12: Chưa hoàn thành, trong hạn 1',
      ],
      ['II. Cải cách công vụ', 'Tháng 12: Chưa hoàn thành, trong hạn 1'],
      [
        '6.2. Tỷ lệ hồ sơ đúng hạn',
        'Thực hiện 97,2%; kế hoạch: Trên 98%; Chưa đạt, thiếu 0,8 điểm phần trăm',
      ],
    ]);
    const marks = [...page.matchAll(/<rect class="mark[^>]*><title>([^<]*)/gu)].map(([, words]) => words);
    expect(marks.slice(0, 2)).toEqual([
      'Tháng 3/2024: Chưa hoàn thành, quá hạn 1',
      'Tháng 3/2024: Hoàn thành đúng hạn 1',
    ]);
  });

  it('draws a target where it belongs, beside what was reached', () => {
    // The scale ends at 100%, a little before the drawing does.
    expect(page).toContain('<rect class="short" y=".25em" width="95.74%"');
    expect(page).toContain('<line class="target" x1="96.53%"');
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
