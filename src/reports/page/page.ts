/** The report as one page without network: figures, charts, text, and tables to filter and sort. */
import { createHash } from 'node:crypto';
import type { ReportFacts } from '../../app/report.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import type { Block, Paper } from '../paper/paper.ts';
import type { Sheet } from '../paper/sheets.ts';
import { agencyChart } from './agency-chart.ts';
import { html, htmlRuns } from './escape.ts';
import { kpiChart } from './kpi-chart.ts';
import { SCRIPT } from './script.ts';
import { chartCounts, legend } from './states.ts';
import { STYLE } from './style.ts';
import { sheetTable } from './table.ts';
import { timeline } from './timeline.ts';

export function renderPage(facts: ReportFacts, paper: Paper, sheets: readonly Sheet[]): string {
  return pageOf(
    paper,
    `${head(paper)}
${figures(facts)}
<section class="figure"><h2>Theo cơ quan, đơn vị, địa phương (số nhiệm vụ)</h2>${legend()}<div class="chart" tabindex="0" role="region" aria-label="Biểu đồ">${agencyChart(facts)}</div></section>
<section class="figure"><h2>Thời hạn trong năm theo lĩnh vực</h2>${legend()}<div class="chart" tabindex="0" role="region" aria-label="Biểu đồ">${timeline(facts)}</div><p class="hint">Mỗi chấm là một ngày đến hạn; số trong chấm là số nhiệm vụ; màu theo trạng thái xấu nhất; vạch đứt là ngày lấy số liệu.</p></section>
<section class="figure"><h2>Chỉ tiêu có số liệu</h2><div class="chart" tabindex="0" role="region" aria-label="Biểu đồ">${kpiChart(facts)}</div></section>
<section class="text">${blocks(paper.body)}${sign(paper)}</section>
${tables(sheets)}`,
  );
}

/** A document without charts: a letter, the year's report. */
export function renderDocumentPage(paper: Paper, sheets: readonly Sheet[]): string {
  return pageOf(
    paper,
    `${head(paper)}\n<section class="text">${addressees(paper)}${blocks(paper.body)}${sign(paper)}</section>\n${tables(sheets)}`,
  );
}

function tables(sheets: readonly Sheet[]): string {
  return `<section><h2>Bảng số liệu</h2>${sheets.map((sheet, i) => sheetTable(sheet, i + 1, i < 2)).join('\n')}</section>`;
}

function addressees({ addressees: all }: Paper): string {
  return all.length === 0 ? '' : `<p class="place">Kính gửi: ${all.map(html).join('; ')}</p>`;
}

/** What stands around the main part of every page. */
function pageOf(paper: Paper, main: string): string {
  const style = STYLE + (paper.warning === null ? '' : warnedPages(paper.warning));
  const title = [paper.typeName ?? '', ...paper.subject].join(' ');
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
${paper.warning === null ? '' : `<p class="warning" role="note">${html(paper.warning)}</p>`}
<main>
${main}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** The warning at the top of every page that is printed. */
function warnedPages(warning: string): string {
  return `@page{@top-center{content:"${warning.replace(/["\\<]/gu, '')}";color:#b00020;font-weight:bold}}\n`;
}

function head({ letterhead, typeName, subject }: Paper): string {
  const { parent, issuer, symbol, place, year } = letterhead;
  return `<div class="heads"><div>${parent === null ? '' : `<p>${html(parent)}</p>`}<p><b>${htmlRuns([issuer])}</b></p><p>Số: ……${htmlRuns(symbol)}</p></div>
<div><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p><p><b>Độc lập - Tự do - Hạnh phúc</b></p><p class="place">${htmlRuns([place])}, ngày …… tháng …… năm ${html(year)}</p></div></div>
<h1>${html(typeName ?? '')}</h1>${subject.map((line) => `<p class="subject"><b>${html(line)}</b></p>`).join('')}`;
}

function figures({ summary: { all }, kpis, kpiCounts, asOf }: ReportFacts): string {
  const shown = chartCounts(all);
  const items: readonly (readonly [string, number | string, string])[] = [
    ['', all.total, 'nhiệm vụ được theo dõi'],
    ['done', shown.done + shown.late, 'đã hoàn thành'],
    ['open', shown.open, 'chưa hoàn thành, trong hạn'],
    ['overdue', shown.overdue, 'quá hạn chưa hoàn thành'],
    ['', `${kpiCounts.met}/${kpis.length}`, 'chỉ tiêu đạt'],
  ];
  return `<p class="subject">Số liệu tính đến hết ngày ${vietnameseDate(asOf)}</p><ul class="numbers">${items.map(([state, n, words]) => `<li class="${state}"><b>${n}</b>${words}</li>`).join('')}</ul>`;
}

/** Items that follow each other make one list. */
function blocks(body: readonly Block[]): string {
  return body
    .map((block, i) => {
      if (block.kind === 'heading') return `<h${block.level + 1}>${html(block.text)}</h${block.level + 1}>`;
      if (block.kind === 'paragraph')
        return `<p>${block.lead === undefined ? '' : `<strong>${html(block.lead)}</strong> `}${htmlRuns(block.runs)}</p>`;
      const before = body[i - 1]?.kind === 'item' ? '' : '<ul>';
      const after = body[i + 1]?.kind === 'item' ? '' : '</ul>';
      return `${before}<li>${htmlRuns(block.runs)}</li>${after}`;
    })
    .join('\n');
}

function sign({ signature, recipients }: Paper): string {
  const { authority, title, name } = signature;
  return `<div class="sign">${authority === null ? '' : `${html(authority)}<br>`}<b>${htmlRuns([title])}</b><b>${htmlRuns([name])}</b></div>
<p><b><i>Nơi nhận:</i></b></p><ul>${recipients.map((runs) => `<li>${htmlRuns(runs)}</li>`).join('')}</ul>`;
}
