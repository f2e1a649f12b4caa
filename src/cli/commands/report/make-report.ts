import type { ReportFacts, ReportQuestion } from '../../../app/report/report.ts';
import type { Paper } from '../../../reports/paper/paper.ts';
import { emptyRegisterWords, yearEndWords } from '../../../reports/words/plan-words.ts';

/** A report whose facts are computed; a form of it is made when asked for, and loads only what that form needs. */
export interface MadeReport {
  readonly remarks: readonly string[];
  readonly render: (format: string) => Promise<string | Uint8Array>;
}

/** Which report: the meeting's, the one to the Ministry, the one at the end of the year. */
export type ReportKind = 'meeting' | 'ministry' | 'year';

/** @throws Refusal for arguments that name nothing, or a plan that cannot be computed from */
export async function makeReport(kind: ReportKind, question: ReportQuestion): Promise<MadeReport> {
  if (kind === 'ministry') {
    const { ministryFacts } = await import('../../../app/report/ministry-report.ts');
    const { facts, remarks } = await ministryFacts(question);
    const { ministryView } = await import('../../../reports/report/ministry.ts');
    return made([...empty(facts), ...remarks, ...yearEnd(facts)], ministryView(facts));
  }
  if (kind === 'year') {
    const { yearFacts } = await import('../../../app/report/year-report.ts');
    const { facts, remarks } = await yearFacts(question);
    const { yearView } = await import('../../../reports/report/year.ts');
    return made([...empty(facts), ...remarks], yearView(facts));
  }
  const { reportFacts } = await import('../../../app/report/report.ts');
  const { facts, remarks } = await reportFacts(question);
  const { reportView } = await import('../../../reports/report/meeting-report.ts');
  const paper = reportView(facts);
  return {
    remarks: [...empty(facts), ...remarks, ...yearEnd(facts)],
    async render(format) {
      if (format !== 'html' && format !== 'xlsx') return renderPaper(paper, format);
      const { reportSheets } = await import('../../../reports/report/sheets.ts');
      const sheets = reportSheets(facts);
      if (format === 'xlsx')
        return (await import('../../../reports/paper/xlsx.ts')).renderXlsx(sheets, facts.asOf);
      const { renderPage } = await import('../../../reports/report/page/page.ts');
      return renderPage(facts, paper, sheets.slice(0, -1));
    },
  };
}

/** A paper of a year that is over is asked for by mistake more often than not, unless it is the year's own report. */
function yearEnd({ ended }: Pick<ReportFacts, 'ended'>): string[] {
  return ended === null ? [] : [`Lưu ý: ${yearEndWords(ended)}`];
}

function empty({ plan, empty: isEmpty }: Pick<ReportFacts, 'plan' | 'empty'>): string[] {
  return isEmpty ? [`Lưu ý: ${emptyRegisterWords(plan)}`] : [];
}

function made(remarks: readonly string[], paper: Paper): MadeReport {
  return { remarks, render: (format) => renderPaper(paper, format) };
}

/** A document in any form. */
export async function renderPaper(paper: Paper, format: string): Promise<string | Uint8Array> {
  if (format === 'docx') return (await import('../../../reports/paper/docx.ts')).renderDocx(paper);
  if (format === 'md') return (await import('../../../reports/paper/markdown.ts')).renderPaperMarkdown(paper);
  if (format === 'text') return (await import('../../../reports/paper/text.ts')).renderText(paper);
  const { annexSheets } = await import('../../../reports/report/sheets.ts');
  const sheets = annexSheets(paper);
  if (format === 'xlsx')
    return (await import('../../../reports/paper/xlsx.ts')).renderXlsx(sheets, paper.day);
  return (await import('../../../reports/report/page/page.ts')).renderDocumentPage(paper, sheets);
}
