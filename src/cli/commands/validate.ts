import { placeOf, planOption, text } from '../options.ts';
import { screenOf } from '../print.ts';
import type { CommandSpec } from '../spec.ts';

export const validate: CommandSpec = {
  name: 'validate',
  alias: 'soat-loi',
  says: 'soát tệp kế hoạch và tệp theo dõi, chỉ ra từng lỗi và cách sửa',
  args: [{ name: '[đường-dẫn...]', says: 'tệp hoặc thư mục (mặc định: kế hoạch gần nhất)' }],
  options: [
    planOption,
    { flags: '--format <dạng>', says: 'dạng in ra', choices: ['text', 'table', 'json'], fallback: 'text' },
  ],
  example: {
    command: 'parhoach validate plan/2024/plan.yaml',
    says: 'Nêu mọi lỗi trong một lần chạy, kèm dòng, cột và cách sửa; mã thoát 1 khi có lỗi.',
  },
  async run(context, args, options) {
    const { validateAll } = await import('../../app/validate-all.ts');
    const checked = validateAll(args, placeOf(context, options));
    const diagnostics = checked.flatMap((each) => each.diagnostics);
    if (text(options, 'format') === 'json') {
      const { diagnosticsJson } = await import('../../reports/diagnostics.ts');
      const { renderJson } = await import('../../reports/json.ts');
      context.out(renderJson(diagnosticsJson(diagnostics)));
    } else {
      const { renderDiagnostics } = await import('../../reports/diagnostics.ts');
      const sources = new Map(checked.map(({ source }) => [source.file, source]));
      context.out(renderDiagnostics(diagnostics, sources, await screenOf(context)));
    }
    return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
