/** Pages without network: the report with figures, charts and tables to filter and sort, or any other document. */
import { createHash } from 'node:crypto';
import type { ReportFacts } from '../../../app/report/report.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Sheet } from '../sheets.ts';
import { agencyChart } from './agency-chart.ts';
import { documentText } from './document.ts';
import { html } from './escape.ts';
import { kpiChart } from './kpi-chart.ts';
import { pageTitle, tiles } from './overview.ts';
import { SCRIPT } from './script.ts';
import { pageStyle } from './style/style.ts';
import { patterns } from './svg.ts';
import { sheetTable } from './table.ts';
import { timeline } from './timeline.ts';

const PARTS: readonly (readonly [string, string])[] = [
  ['co-quan', 'Cơ quan'],
  ['thoi-han', 'Thời hạn'],
  ['chi-tieu', 'Chỉ tiêu'],
  ['van-ban', 'Văn bản báo cáo'],
  ['bang', 'Bảng số liệu'],
];

/** The meeting's report: what a room looks at first, then the text, then the tables. */
export function renderPage(facts: ReportFacts, paper: Paper, sheets: readonly Sheet[]): string {
  const links = PARTS.map(([id, words]) => `<a href="#${id}">${words}</a>`);
  return pageOf(
    paper,
    `${patterns()}
<header>${pageTitle(facts, paper)}
<nav aria-label="Các phần của trang">${links.join(' ')}</nav></header>`,
    `${tiles(facts)}
<section class="figure" aria-labelledby="co-quan"><h2 id="co-quan">Theo cơ quan, đơn vị, địa phương</h2>${agencyChart(facts)}</section>
<section class="figure" aria-labelledby="thoi-han"><h2 id="thoi-han">Thời hạn trong năm theo lĩnh vực</h2>${timeline(facts)}</section>
<section class="figure" aria-labelledby="chi-tieu"><h2 id="chi-tieu">Chỉ tiêu: thực hiện so với kế hoạch</h2>${kpiChart(facts)}</section>
<section class="text" aria-labelledby="van-ban">${documentText(paper, 2)}</section>
${tables(sheets)}`,
  );
}

/** A document without charts: a letter, the year's report. */
export function renderDocumentPage(paper: Paper, sheets: readonly Sheet[]): string {
  return pageOf(paper, '', `<article class="text">${documentText(paper, 1)}</article>\n${tables(sheets)}`);
}

function tables(sheets: readonly Sheet[]): string {
  if (sheets.length === 0) return '';
  return `<section aria-labelledby="bang"><h2 id="bang">Bảng số liệu</h2>${sheets.map((sheet, i) => sheetTable(sheet, i + 1)).join('\n')}</section>`;
}

/** What stands around the main part of every page. */
function pageOf(paper: Paper, before: string, main: string): string {
  const style = pageStyle(paper.warning);
  const title = [paper.typeName ?? '', ...paper.subject].join(' ').trim();
  const sum = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  // Even if a text of the plan came alive, nothing but this script and this style may act, and nothing may be fetched.
  const policy = `default-src 'none'; script-src ${sum(SCRIPT)}; style-src ${sum(style)}; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#noi-dung">Đến nội dung chính</a>
${paper.warning === null ? '' : `<p class="warning" role="note">${html(paper.warning)}</p>`}
${before}
<main id="noi-dung" tabindex="-1">
${main}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
