import { Refusal } from '../../diagnostics/refusal.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Context } from '../context.ts';
import { deliver } from '../deliver.ts';
import { formFor } from '../file-form.ts';
import { asOfOf, outputOptions, placeOf, planOption, text } from '../options.ts';
import { remark } from '../remark.ts';
import type { CommandSpec, Options } from '../spec.ts';

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
  options: [
    {
      ...planOption,
      says: 'kế hoạch mà tên cơ quan, mã nhiệm vụ được đưa vào lược đồ làm gợi ý (mặc định: kế hoạch gần nhất, nếu có)',
    },
    ...outputOptions,
  ],
  example: {
    command: 'parhoach schema --plan plan/2024 > plan.schema.json',
    says: 'Lược đồ của tệp kế hoạch, gợi ý sẵn các cơ quan của kế hoạch năm 2024.',
  },
  async run(context, args, options) {
    const { lettersJsonSchema, planJsonSchema, progressJsonSchema, suggestionsOf } = await import(
      '../../app/schema.ts'
    );
    const { renderJson } = await import('../../reports/listing/json.ts');
    const schemas = new Map([
      ['plan', planJsonSchema],
      ['progress', progressJsonSchema],
      ['letters', lettersJsonSchema],
    ]);
    const what = args[0] ?? 'plan';
    const make = schemas.get(what);
    if (make === undefined)
      throw new Refusal(`Không có lược đồ "${what}"`, 'Ghi plan, progress hoặc letters');
    formFor(text(options, 'output') ?? '', { choices: [], format: 'json', given: false });
    const plan = await planOffered(context, options);
    const known = plan === null ? null : suggestionsOf(plan);
    await deliver(context, options, 'json', async () => renderJson(make(known)));
    return 0;
  },
};

/** The plan whose words are offered; without one the schema is whole all the same. @throws Refusal for one that was asked for */
async function planOffered(context: Context, options: Options): Promise<Plan | null> {
  const { openPlans } = await import('../../app/plans/open.ts');
  const place = placeOf(context, options);
  try {
    const { plans } = await openPlans({ ...place, asOf: asOfOf(context, options), lenient: true });
    return plans[0] ?? null;
  } catch (error) {
    if (!(error instanceof Refusal) || place.paths.length > 0) throw error;
    if (error.diagnostics.length > 0) remark(context, [`${error.message}; lược đồ không kèm gợi ý`]);
    return null;
  }
}
