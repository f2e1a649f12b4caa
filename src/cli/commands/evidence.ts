import type { EvidenceAnswer } from '../../app/evidence/evidence.ts';
import type { Context } from '../context.ts';
import { formFor, isFileName } from '../file-form.ts';
import { checkOpen, openIfAsked } from '../open-file.ts';
import {
  agenciesOption,
  asOfOf,
  formOptions,
  listForms,
  placeOf,
  sectionsOption,
  text,
  texts,
} from '../options.ts';
import { printPlans } from '../print.ts';
import { remark } from '../remark.ts';
import type { CommandSpec, Options } from '../spec.ts';

export const evidence: CommandSpec = {
  name: 'evidence',
  alias: 'minh-chung',
  says: 'danh mục tài liệu kiểm chứng: văn bản, sản phẩm, tệp của các ghi nhận',
  options: [
    agenciesOption,
    sectionsOption,
    {
      flags: '-o, --output <thư mục>',
      alias: 'ghi-ra',
      says: 'chép các tệp vào thư mục này, đánh số theo nhiệm vụ, kèm danh mục; tên tệp (.xlsx, .csv …): chỉ ghi danh mục',
    },
    { flags: '--force', alias: 'ghi-de', says: 'ghi cả vào thư mục đã có tệp' },
    ...formOptions,
  ],
  example: {
    command: 'parhoach evidence --section III -o minh-chung-III',
    says: 'Tài liệu kiểm chứng của lĩnh vực III, xếp vào thư mục minh-chung-III.',
  },
  async run(context, _, options) {
    const { findEvidence } = await import('../../app/evidence/evidence.ts');
    const answer = await findEvidence({
      ...placeOf(context, options),
      asOf: asOfOf(context, options),
      agencies: texts(options, 'agency'),
      sections: texts(options, 'section'),
    });
    const { evidenceJson, evidenceListing, fileFindings } = await import('../../reports/evidence.ts');
    checkOpen(options);
    const output = text(options, 'output');
    const listOnly = output !== null && isFileName(output);
    const folder = listOnly ? null : output;
    const laid = folder === null ? [] : await layOut(context, options, folder, answer);
    const findings = fileFindings(answer);
    remark(context, [...answer.remarks, ...laid, ...findings]);
    // Where -o names the folder of the files, the list itself goes to the screen.
    const shown = listOnly
      ? withFileForm(options, output)
      : { ...options, output: undefined, open: undefined };
    await printPlans(context, shown, answer, { json: evidenceJson, listing: evidenceListing });
    if (folder !== null) await openIfAsked(context, options, folder);
    return findings.length > 0 ? 1 : 0;
  },
};

/** The form of the list as its file's name tells it. */
function withFileForm(options: Options, output: string): Options {
  const format = text(options, 'format') ?? 'table';
  return { ...options, format: formFor(output, { choices: listForms, format, given: format !== 'table' }) };
}

/** Lays the files out with their list, for people and for a spreadsheet; gives what should be said of it. */
async function layOut(
  context: Context,
  options: Options,
  folder: string,
  answer: EvidenceAnswer,
): Promise<string[]> {
  const app = await import('../../app/evidence/evidence-folder.ts');
  const { evidenceListing, proofsOf } = await import('../../reports/evidence.ts');
  const { renderCsv } = await import('../../reports/listing/csv.ts');
  const { renderMarkdown } = await import('../../reports/listing/markdown.ts');
  const { joined, onePlanEach } = await import('../../reports/listing/by-plan.ts');
  const listings = onePlanEach(answer).map(evidenceListing);
  const { copied, others } = app.layOut(
    { folder, cwd: context.cwd, force: options.force === true },
    proofsOf(answer.plans),
    [
      ['danh-muc.md', listings.map(renderMarkdown).join('\n')],
      ['danh-muc.csv', renderCsv(joined(listings), text(options, 'separator') === ',' ? ',' : ';')],
    ],
  );
  return [
    `Đã xếp ${copied} tệp và danh mục vào thư mục ${folder}`,
    ...(others.length > 0
      ? [`Thư mục ${folder} còn ${others.length} mục khác không thuộc danh mục này`]
      : []),
  ];
}
