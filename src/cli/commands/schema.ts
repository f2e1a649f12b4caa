import { Refusal } from '../../diagnostics/refusal.ts';
import { asOfOf, placeOf, planOption, text } from '../options.ts';
import type { CommandSpec } from '../spec.ts';

export const schema: CommandSpec = {
  name: 'schema',
  alias: 'luoc-do',
  says: 'in lược đồ JSON Schema của tệp kế hoạch hoặc tệp theo dõi, để trình soạn thảo gợi ý và báo lỗi ngay khi gõ',
  args: [{ name: '[tệp]', says: 'plan (tệp kế hoạch, mặc định) hoặc progress (tệp theo dõi)' }],
  options: [{ ...planOption, says: 'kế hoạch mà tên cơ quan, mã nhiệm vụ được đưa vào lược đồ làm gợi ý' }],
  example: {
    command: 'parhoach schema --plan plan/2024 > plan.schema.json',
    says: 'Lược đồ của tệp kế hoạch, gợi ý sẵn các cơ quan của kế hoạch năm 2024.',
  },
  async run(context, args, options) {
    const { planJsonSchema, progressJsonSchema, suggestionsOf } = await import('../../app/schema.ts');
    const { renderJson } = await import('../../reports/json.ts');
    const what = args[0] ?? 'plan';
    if (what !== 'plan' && what !== 'progress')
      throw new Refusal(`Không có lược đồ "${what}"`, 'Ghi plan hoặc progress');
    let known = null;
    if (text(options, 'plan') !== null) {
      const { openPlans } = await import('../../app/open.ts');
      const { plans } = await openPlans({
        ...placeOf(context, options),
        asOf: asOfOf(context, options),
        lenient: true,
      });
      known = suggestionsOf(plans[0]!);
    }
    context.out(renderJson(what === 'plan' ? planJsonSchema(known) : progressJsonSchema(known)));
    return 0;
  },
};
