import { deliver } from '../deliver.ts';
import { formFor } from '../file-form.ts';
import {
  agenciesOption,
  asOfOf,
  asOfOption,
  outputOptions,
  placeOf,
  planOption,
  text,
  texts,
} from '../options.ts';
import { remark } from '../remark.ts';
import type { CommandSpec } from '../spec.ts';

export const calendar: CommandSpec = {
  name: 'calendar',
  alias: 'lich',
  says: 'thời hạn dưới dạng lịch (iCalendar), nạp vào Outlook, Google, điện thoại',
  options: [agenciesOption, planOption, asOfOption, ...outputOptions],
  example: {
    command: 'parhoach calendar --agency "Sở Nội vụ" -o so-noi-vu.ics',
    says: 'Mỗi thời hạn là một sự kiện cả ngày, nhắc trước 7 ngày và 1 ngày; nạp lại thì cập nhật.',
  },
  async run(context, _, options) {
    formFor(text(options, 'output') ?? '', { choices: [], format: 'ics', given: false });
    const { calendarFacts } = await import('../../app/calendar.ts');
    const { facts, remarks } = await calendarFacts({
      ...placeOf(context, options),
      asOf: asOfOf(context, options),
      agencies: texts(options, 'agency'),
    });
    remark(context, remarks);
    await deliver(context, options, 'ics', async () => {
      const { renderCalendar } = await import('../../reports/calendar.ts');
      return renderCalendar(facts);
    });
    return 0;
  },
};
