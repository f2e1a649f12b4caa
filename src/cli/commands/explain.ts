import { text } from '../options.ts';
import { screenOf } from '../print.ts';
import type { CommandSpec } from '../spec.ts';

export const explain: CommandSpec = {
  name: 'explain',
  alias: 'giai-thich',
  says: 'giải thích một mã mà "validate" báo: vì sao, ví dụ sai và đúng',
  args: [{ name: '<mã>', says: 'mã trong ngoặc vuông, ví dụ deadline-unknown-words' }],
  options: [
    {
      flags: '--format <dạng>',
      alias: 'dinh-dang',
      says: 'dạng in ra',
      choices: ['text', 'json'],
      fallback: 'text',
    },
  ],
  example: {
    command: 'parhoach explain deadline-before-decision',
    says: 'Vì sao thời hạn trước ngày ký bị báo, kèm ví dụ sai và đúng.',
  },
  async run(context, args, options) {
    const { explainCode } = await import('../../app/explain.ts');
    const info = explainCode(args[0] ?? '');
    const { explanationJson, renderExplanation } = await import('../../reports/explain.ts');
    if (text(options, 'format') === 'json') {
      const { renderJson } = await import('../../reports/listing/json.ts');
      context.out(renderJson(explanationJson(info)));
    } else context.out(renderExplanation(info, await screenOf(context)));
    return 0;
  },
};
