import type { Listing } from '../../reports/listing/listing.ts';
import type { Reading } from '../../wording/reading.ts';
import type { Context } from '../context.ts';
import { asOfOf, listingOptions, parseDay, parseYear, placeOf, text } from '../options.ts';
import { print } from '../print.ts';
import type { CommandSpec, OptionSpec, Options } from '../spec.ts';

const yearOption: OptionSpec = {
  flags: '--year <năm>',
  alias: 'nam',
  says: 'năm được hiểu khi chữ không ghi năm (mặc định: năm kế hoạch)',
};

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
      args: [{ name: '<chữ>', says: 'thời hạn như trong quyết định, đặt trong ngoặc kép' }],
      options: [
        yearOption,
        {
          flags: '--issued <ngày>',
          alias: 'ngay-ky',
          says: 'ngày ký, cho "30 ngày kể từ ngày ký" (mặc định: ngày ký quyết định)',
        },
        ...listingOptions,
      ],
      example: { command: 'parhoach read deadline "Quý I/2024"', says: 'Một lần, hạn cuối 31/03/2024.' },
      async run(context, args, options) {
        const { readDeadlineWords } = await import('../../app/read.ts');
        const { deadlineJson, deadlineListing } = await import('../../reports/read.ts');
        const reading = await readDeadlineWords(question(context, args, options));
        return answer(context, args, options, reading, deadlineJson, deadlineListing);
      },
    },
    {
      name: 'agencies',
      alias: 'co-quan',
      says: 'đọc một ô chủ trì hoặc phối hợp',
      args: [{ name: '<chữ>', says: 'chữ trong ô, đặt trong ngoặc kép' }],
      options: listingOptions,
      example: {
        command: 'parhoach read agencies "Sở Nội vụ, UBND cấp huyện và các cơ quan, đơn vị có liên quan"',
        says: 'Một cơ quan, một nhóm và một cụm không đích danh.',
      },
      async run(context, args, options) {
        const { readAgencyWords } = await import('../../app/read.ts');
        const { mentionsJson, mentionsListing } = await import('../../reports/read.ts');
        const reading = await readAgencyWords(question(context, args, options));
        return answer(context, args, options, reading, mentionsJson, mentionsListing);
      },
    },
    {
      name: 'target',
      alias: 'muc',
      says: 'đọc mức phải đạt của một chỉ tiêu',
      args: [{ name: '<chữ>', says: 'mức như trong quyết định, đặt trong ngoặc kép' }],
      options: [yearOption, ...listingOptions],
      example: { command: 'parhoach read target "Trên 98%"', says: 'Lớn hơn 98%, không tính 98%.' },
      async run(context, args, options) {
        const { readTargetWords } = await import('../../app/read.ts');
        const { targetJson, targetListing } = await import('../../reports/read.ts');
        const reading = await readTargetWords(question(context, args, options));
        return answer(context, args, options, reading, targetJson, targetListing);
      },
    },
  ],
};

function question(context: Context, [words = '']: readonly string[], options: Options) {
  const issued = text(options, 'issued');
  return {
    ...placeOf(context, options),
    asOf: asOfOf(context, options),
    words,
    year: parseYear(text(options, 'year'), '--year'),
    issued: issued === null ? null : parseDay(issued, '--issued', context.today),
  };
}

/** Prints a reading, or why there is none: exit code 1. */
async function answer<T, R>(
  context: Context,
  [words = '']: readonly string[],
  options: Options,
  reading: Reading<T>,
  json: (value: T) => unknown,
  listing: (value: T) => Listing<R>,
): Promise<number> {
  if (reading.ok) {
    await print(context, options, { json: () => json(reading.value), listing: () => listing(reading.value) });
    return 0;
  }
  const { problemJson, problemText } = await import('../../reports/read.ts');
  if (text(options, 'format') === 'json') {
    const { renderJson } = await import('../../reports/listing/json.ts');
    context.out(renderJson(problemJson(words, reading.problem)));
  } else context.out(problemText(words, reading.problem));
  return 1;
}
