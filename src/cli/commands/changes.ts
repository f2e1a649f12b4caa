import type { ChangesQuestion } from '../../app/changes/changes.ts';
import { readDay } from '../../wording/day.ts';
import { agenciesOption, asOfOf, listingOptions, parseDay, placeOf, text, texts } from '../options.ts';
import { printPlans } from '../print.ts';
import { remark } from '../remark.ts';
import type { CommandSpec } from '../spec.ts';
import { requireOptions } from './record/write.ts';

export const changes: CommandSpec = {
  name: 'changes',
  alias: 'thay-doi',
  says: 'từ ngày ấy đến nay: việc gì xong thêm, quá hạn thêm, lùi hạn, được sửa đổi',
  options: [
    {
      flags: '--since <ngày>',
      alias: 'tu-ngay',
      says: 'từ ngày nào, hoặc từ một phiên bản git, ví dụ HEAD~1 (bắt buộc)',
    },
    agenciesOption,
    ...listingOptions,
  ],
  example: {
    command: 'parhoach changes --since 15/03/2024 --as-of 15/04/2024',
    says: 'Một tháng trước buổi họp có gì thay đổi.',
  },
  async run(context, _, options) {
    requireOptions(options, ['since']);
    const { changes: ask } = await import('../../app/changes/changes.ts');
    const answer = await ask({
      ...placeOf(context, options),
      asOf: asOfOf(context, options),
      since: sinceOf(text(options, 'since') ?? '', context.today),
      agencies: texts(options, 'agency'),
    });
    remark(context, answer.remarks);
    const { changesJson, changesListing } = await import('../../reports/changes.ts');
    await printPlans(context, options, answer, { json: changesJson, listing: changesListing });
    return 0;
  },
};

/** What looks like a day is one; anything else is a revision. @throws Refusal for a day that does not exist */
function sinceOf(given: string, today: string): ChangesQuestion['since'] {
  const isDay =
    readDay(given, today).ok ||
    /^\s*(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\s*$/u.test(given);
  return isDay ? { day: parseDay(given, '--since', today) } : { revision: given.trim() };
}
