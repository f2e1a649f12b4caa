import { asOfOf, listingOptions, placeOf, text } from '../options.ts';
import { printPlans } from '../print.ts';
import { remark } from '../remark.ts';
import type { CommandSpec } from '../spec.ts';

export const silent: CommandSpec = {
  name: 'silent',
  alias: 'chua-bao-cao',
  says: 'cơ quan chưa có báo cáo trong một kỳ báo cáo',
  options: [
    {
      flags: '--period <kỳ>',
      alias: 'ky',
      says: 'kỳ báo cáo, ví dụ "Quý I/2024" (mặc định: quý gần nhất đã chốt số liệu)',
    },
    ...listingOptions,
  ],
  example: {
    command: 'parhoach silent --period "Quý I/2024"',
    says: 'Cơ quan không có ghi nhận nào từ 15/12/2023 đến 14/03/2024 cho việc đang phải làm.',
  },
  async run(context, _, options) {
    const { silent: ask } = await import('../../app/silent.ts');
    const answer = await ask(
      { ...placeOf(context, options), asOf: asOfOf(context, options) },
      text(options, 'period'),
    );
    remark(context, answer.remarks);
    const { silentJson, silentListing } = await import('../../reports/silent.ts');
    await printPlans(context, options, answer, { json: silentJson, listing: silentListing });
    return 0;
  },
};
