import type { WordingReader } from '../../app/read.ts';
import type { ReadingForms } from '../../reports/read.ts';
import type { ReadLine } from '../../reports/read-lines.ts';
import type { Context } from '../context.ts';
import { deliver } from '../deliver.ts';
import { asOfOf, listingOptions, parseDay, parseYear, placeOf, text } from '../options.ts';
import { print } from '../print.ts';
import type { CommandSpec, OptionSpec, Options } from '../spec.ts';

const yearOption: OptionSpec = {
  flags: '--year <năm>',
  alias: 'nam',
  says: 'năm được hiểu khi chữ không ghi năm (mặc định: năm kế hoạch)',
};

/** Beside the forms of every list, one object a line. */
const formsOfReading: readonly OptionSpec[] = listingOptions.map((option) =>
  option.flags.startsWith('--format')
    ? {
        ...option,
        choices: [...(option.choices ?? []), 'jsonl'],
        says: `${option.says}; jsonl: mỗi dòng một đối tượng`,
      }
    : option,
);

const LINES = '; "-": mỗi dòng của đầu vào chuẩn một câu (cả cột chép từ Excel)';

export const read: CommandSpec = {
  name: 'read',
  alias: 'doc',
  says: 'một cách viết được đọc thế nào: thời hạn, cơ quan, mức phải đạt',
  options: [],
  example: {
    command: 'parhoach read deadline "Hàng quý, 06 tháng, năm"',
    says: 'Các kỳ và hạn cuối của từng kỳ.',
  },
  children: [
    {
      name: 'deadline',
      alias: 'thoi-han',
      says: 'đọc một thời hạn',
      args: [{ name: '<chữ>', says: `thời hạn như trong quyết định, đặt trong ngoặc kép${LINES}` }],
      options: [
        yearOption,
        {
          flags: '--issued <ngày>',
          alias: 'ngay-ky',
          says: 'ngày ký, cho "30 ngày kể từ ngày ký" (mặc định: ngày ký quyết định)',
        },
        ...formsOfReading,
      ],
      example: { command: 'parhoach read deadline "Quý I/2024"', says: 'Một lần, hạn cuối 31/03/2024.' },
      async run(context, args, options) {
        const { deadlineReader } = await import('../../app/read.ts');
        const { deadlineForms } = await import('../../reports/read.ts');
        return answer(
          context,
          args,
          options,
          await deadlineReader(question(context, options)),
          deadlineForms,
        );
      },
    },
    {
      name: 'agencies',
      alias: 'co-quan',
      says: 'đọc một ô chủ trì hoặc phối hợp',
      args: [{ name: '<chữ>', says: `chữ trong ô, đặt trong ngoặc kép${LINES}` }],
      options: formsOfReading,
      example: {
        command: 'parhoach read agencies "Sở Nội vụ, UBND cấp huyện và các cơ quan, đơn vị có liên quan"',
        says: 'Một cơ quan, một nhóm và một cụm không đích danh.',
      },
      async run(context, args, options) {
        const { agencyReader } = await import('../../app/read.ts');
        const { agencyForms } = await import('../../reports/read.ts');
        return answer(context, args, options, await agencyReader(question(context, options)), agencyForms);
      },
    },
    {
      name: 'target',
      alias: 'muc',
      says: 'đọc mức phải đạt của một chỉ tiêu',
      args: [{ name: '<chữ>', says: `mức như trong quyết định, đặt trong ngoặc kép${LINES}` }],
      options: [yearOption, ...formsOfReading],
      example: { command: 'parhoach read target "Trên 98%"', says: 'Lớn hơn 98%, không tính 98%.' },
      async run(context, args, options) {
        const { targetReader } = await import('../../app/read.ts');
        const { targetForms } = await import('../../reports/read.ts');
        return answer(context, args, options, await targetReader(question(context, options)), targetForms);
      },
    },
  ],
};

function question(context: Context, options: Options) {
  const issued = text(options, 'issued');
  return {
    ...placeOf(context, options),
    asOf: asOfOf(context, options),
    year: parseYear(text(options, 'year'), '--year'),
    issued: issued === null ? null : parseDay(issued, '--issued', context.today),
  };
}

/** Prints a reading, or why there is none: exit code 1. For "-" those of every line of standard input. */
async function answer<T, R>(
  context: Context,
  [words = '']: readonly string[],
  options: Options,
  reader: WordingReader<T>,
  forms: ReadingForms<T, R>,
): Promise<number> {
  const many = words === '-';
  if (many || text(options, 'format') === 'jsonl') {
    const { cellsOf } = await import('../../text/pasted.ts');
    const cells = many ? cellsOf(await context.input()) : [words];
    return answerLines(
      context,
      options,
      cells.map((each) => ({ words: each, reading: reader(each) })),
      forms,
    );
  }
  const reading = reader(words);
  if (reading.ok) {
    await print(context, options, {
      json: () => forms.json(reading.value),
      listing: () => forms.listing(reading.value),
    });
    return 0;
  }
  const { problemJson, problemText } = await import('../../reports/read.ts');
  if (text(options, 'format') === 'json') {
    const { renderJson } = await import('../../reports/listing/json.ts');
    context.out(renderJson(problemJson(words, reading.problem)));
  } else context.out(problemText(words, reading.problem));
  return 1;
}

async function answerLines<T, R>(
  context: Context,
  options: Options,
  lines: readonly ReadLine<T>[],
  forms: ReadingForms<T, R>,
): Promise<number> {
  const { linesJson, linesListing } = await import('../../reports/read-lines.ts');
  if (text(options, 'format') === 'jsonl') {
    const { renderJsonLines } = await import('../../reports/listing/json.ts');
    await deliver(context, options, 'jsonl', async () => renderJsonLines(linesJson(lines, forms)));
  } else {
    await print<ReadLine<T>>(context, options, {
      json: () => linesJson(lines, forms),
      listing: () => linesListing(lines, forms),
    });
  }
  return lines.every(({ reading }) => reading.ok) ? 0 : 1;
}
