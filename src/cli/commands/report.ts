import { deliver } from '../deliver.ts';
import { agencyOption, asOfOf, asOfOption, outputOptions, placeOf, planOption, text } from '../options.ts';
import { remark } from '../remark.ts';
import type { CommandSpec } from '../spec.ts';

export const report: CommandSpec = {
  name: 'report',
  alias: 'bao-cao',
  says: 'báo cáo tình hình thực hiện kế hoạch, kèm phụ lục nhiệm vụ và chỉ tiêu',
  options: [
    {
      flags: '--period <kỳ>',
      says: 'kỳ báo cáo, ví dụ "Quý I/2024" (mặc định: quý gần nhất đã chốt số liệu)',
    },
    agencyOption,
    planOption,
    asOfOption,
    {
      flags: '--format <dạng>',
      says: 'dạng văn bản',
      choices: ['text', 'md', 'html', 'docx', 'xlsx'],
      fallback: 'text',
    },
    ...outputOptions,
  ],
  example: {
    command: 'parhoach report --period "Quý I/2024" --as-of 15/04/2024 --format docx -o bao-cao-quy-1.docx',
    says: 'Báo cáo quý I theo thể thức Nghị định số 30/2020/NĐ-CP, số liệu đến hết ngày 15/04/2024.',
  },
  async run(context, _, options) {
    const { reportFacts } = await import('../../app/report.ts');
    const { facts, remarks } = await reportFacts({
      ...placeOf(context, options),
      asOf: asOfOf(context, options),
      period: text(options, 'period'),
      agency: text(options, 'agency'),
    });
    remark(context, remarks);
    const { reportView } = await import('../../reports/view.ts');
    const format = text(options, 'format') ?? 'text';
    await deliver(context, options, format, async () => {
      const paper = reportView(facts);
      if (format === 'html' || format === 'xlsx') {
        const { reportSheets } = await import('../../reports/paper/sheets.ts');
        if (format === 'html') {
          const { renderPage } = await import('../../reports/page/page.ts');
          return renderPage(facts, paper, reportSheets(facts, paper).slice(0, 3));
        }
        const { renderXlsx } = await import('../../reports/paper/xlsx.ts');
        return renderXlsx(reportSheets(facts, paper), facts.asOf);
      }
      if (format === 'docx') return (await import('../../reports/paper/docx.ts')).renderDocx(paper);
      if (format === 'md')
        return (await import('../../reports/paper/markdown.ts')).renderPaperMarkdown(paper);
      return (await import('../../reports/paper/text.ts')).renderText(paper);
    });
    return 0;
  },
};
