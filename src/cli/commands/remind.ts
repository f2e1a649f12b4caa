import { join } from 'node:path';
import type { LetterFacts } from '../../app/remind/remind.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import type { Context } from '../context.ts';
import { deliver } from '../deliver.ts';
import { isFileName } from '../file-form.ts';
import { checkOpen, openIfAsked } from '../open-file.ts';
import {
  agenciesOption,
  asOfOf,
  asOfOption,
  outputOptions,
  parseDay,
  placeOf,
  planOption,
  text,
  texts,
} from '../options.ts';
import { progressOf } from '../progress.ts';
import { remark } from '../remark.ts';
import type { CommandSpec, Options } from '../spec.ts';
import { processWriter } from '../writer.ts';
import { renderPaper } from './report/make-report.ts';

export const remind: CommandSpec = {
  name: 'remind',
  alias: 'don-doc',
  says: 'công văn đôn đốc gửi cơ quan còn nhiệm vụ quá hạn, sắp đến hạn',
  options: [
    agenciesOption,
    { flags: '--all', alias: 'tat-ca', says: 'mọi cơ quan có nhiệm vụ quá hạn, mỗi cơ quan một công văn' },
    {
      flags: '--by <ngày>',
      alias: 'han-tra-loi',
      says: 'hạn trả lời ghi trong công văn (không có thì chừa chỗ để ghi)',
    },
    { flags: '--yes', alias: 'dong-y', says: 'với --all: đôn đốc dù sổ theo dõi còn trống' },
    planOption,
    asOfOption,
    {
      flags: '--format <dạng>',
      alias: 'dinh-dang',
      says: 'dạng văn bản; short là tin nhắn',
      choices: ['text', 'md', 'html', 'docx', 'short'],
      fallback: 'text',
    },
    ...outputOptions,
    { flags: '--sent <số hiệu>', alias: 'da-gui', says: 'ghi sổ công văn đã gửi, cùng --agency và --date' },
    { flags: '--date <ngày>', alias: 'ngay', says: 'ngày ký công văn đã gửi' },
  ],
  example: {
    command: 'parhoach remind --agency "Sở Y tế" --as-of 15/04/2024 --format docx -o don-doc.docx',
    says: 'Sau khi gửi: parhoach remind --agency "Sở Y tế" --sent 315/SNV-CCHC --date 16/04/2024',
  },
  async run(context, _, options) {
    const agencies = texts(options, 'agency');
    if ((agencies.length === 0) === (options.all !== true))
      throw new Refusal(
        'Cần một trong hai: --agency <tên> hoặc --all',
        'Xem cách dùng: parhoach remind --help',
      );
    if (text(options, 'sent') !== null || text(options, 'date') !== null) return log(context, options);
    const by = text(options, 'by');
    const { letterFacts } = await import('../../app/remind/remind.ts');
    const { letters, emptyRegister, remarks } = await letterFacts({
      ...placeOf(context, options),
      asOf: asOfOf(context, options),
      agencies,
      yes: options.yes === true,
      answerBy: by === null ? null : answerDay(by, asOfOf(context, options), context.today),
    });
    const { emptyRegisterWords } = await import('../../reports/words/plan-words.ts');
    remark(context, emptyRegister === null ? [] : [`Lưu ý: ${emptyRegisterWords(emptyRegister)}`]);
    remark(context, remarks);
    if (agencies.length !== 1) return writeAll(context, options, letters);
    await deliver(context, options, formOf(options), () => render(letters[0]!, formOf(options)));
    return 0;
  },
};

/** @throws Refusal for a day before the letter's own */
function answerDay(given: string, asOf: string, today: string): string {
  const day = parseDay(given, '--by', today);
  if (day < asOf)
    throw new Refusal(
      '--by: hạn trả lời trước ngày của công văn',
      'Ghi một ngày sau ngày lấy số liệu (--as-of)',
    );
  return day;
}

function formOf(options: Options): string {
  return text(options, 'format') ?? 'text';
}

async function render(facts: LetterFacts, format: string): Promise<string | Uint8Array> {
  const { letterView, shortLetter } = await import('../../reports/remind/letter.ts');
  if (format === 'short') return shortLetter(facts);
  return renderPaper(letterView(facts), format);
}

/** One file an agency in the folder that `-o` names; on the screen one letter below the other. */
async function writeAll(
  context: Context,
  options: Options,
  letters: readonly LetterFacts[],
): Promise<number> {
  checkOpen(options);
  const format = formOf(options);
  const folder = text(options, 'output');
  if (letters.length === 0) {
    remark(context, ['Không có cơ quan nào phải đôn đốc']);
    return 0;
  }
  if (folder === null || folder === '-') {
    if (format === 'docx')
      throw new Refusal(
        'Nhiều công văn docx phải ghi vào một thư mục',
        'Thêm -o <thư mục>, ví dụ -o don-doc',
      );
    const texts: string[] = [];
    for (const facts of letters) texts.push(String(await render(facts, format)));
    context.out(texts.join(`\n${'═'.repeat(80)}\n\n`));
    return 0;
  }
  if (isFileName(folder))
    throw new Refusal(
      `${folder} là tên tệp, nhưng mỗi công văn là một tệp và -o là thư mục chứa chúng`,
      'Ghi tên thư mục, ví dụ: -o don-doc --format docx',
    );
  const { checkOutput, writeOutput } = await import('../../app/files/write-output.ts');
  const ending = format === 'text' || format === 'short' ? 'txt' : format;
  const files = letters.map(({ to }) => join(folder, `${to.code}.${ending}`));
  for (const file of files) checkOutput(file, context.cwd, options.force === true);
  const progress = progressOf(context);
  for (const [i, facts] of letters.entries()) {
    progress(`soạn công văn ${i + 1}/${letters.length}`);
    writeOutput(files[i]!, context.cwd, await render(facts, format));
  }
  remark(context, [`Đã ghi ${letters.length} công văn vào ${folder}`]);
  await openIfAsked(context, options, folder);
  return 0;
}

async function log(context: Context, options: Options): Promise<number> {
  const [agency, ...others] = texts(options, 'agency');
  const sent = text(options, 'sent')?.trim() ?? '';
  const date = text(options, 'date');
  if (agency === undefined || others.length > 0 || sent === '' || date === null)
    throw new Refusal(
      'Ghi sổ công văn đã gửi cần đủ --agency (một cơ quan mỗi lần), --sent và --date',
      'Ví dụ: parhoach remind --agency "Sở Y tế" --sent 315/SNV-CCHC --date 16/04/2024',
    );
  const { sendLetter } = await import('../../app/remind/remind.ts');
  const { to, time, file, remarks } = await sendLetter({
    ...placeOf(context, options),
    agency,
    number: sent,
    date: parseDay(date, '--date', context.today),
    today: asOfOf(context, options),
    writer: processWriter(),
  });
  remark(context, remarks);
  context.out(`Đã ghi công văn số ${sent} gửi ${to} (lần ${time}) vào ${file}.\n`);
  return 0;
}
