import { Refusal } from '../../diagnostics/refusal.ts';
import { asOfOf, placeOf, planOption, text } from '../options.ts';
import type { CommandSpec } from '../spec.ts';

export const schema: CommandSpec = {
  name: 'schema',
  alias: 'luoc-do',
  says: 'in lược đồ JSON Schema của tệp kế hoạch, tệp theo dõi hoặc sổ công văn, để trình soạn thảo gợi ý và báo lỗi ngay khi gõ',
  args: [
    {
      name: '[tệp]',
      says: 'plan (tệp kế hoạch, mặc định), progress (tệp theo dõi) hoặc letters (sổ công văn đôn đốc)',
    },
  ],
  options: [{ ...planOption, says: 'kế hoạch mà tên cơ quan, mã nhiệm vụ được đưa vào lược đồ làm gợi ý' }],
  example: {
    command: 'parhoach schema --plan plan/2024 > plan.schema.json',
    says: 'Lược đồ của tệp kế hoạch, gợi ý sẵn các cơ quan của kế hoạch năm 2024.',
  },
  async run(context, args, options) {
    const { lettersJsonSchema, planJsonSchema, progressJsonSchema, suggestionsOf } = await import(
      '../../app/schema.ts'
    );
    const { renderJson } = await import('../../reports/json.ts');
    const schemas = new Map([
      ['plan', planJsonSchema],
      ['progress', progressJsonSchema],
      ['letters', lettersJsonSchema],
    ]);
    const what = args[0] ?? 'plan';
    const make = schemas.get(what);
    if (make === undefined)
      throw new Refusal(`Không có lược đồ "${what}"`, 'Ghi plan, progress hoặc letters');
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
    context.out(renderJson(make(known)));
    return 0;
  },
};
