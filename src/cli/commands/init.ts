import { parseYear, text } from '../options.ts';
import { remark } from '../remark.ts';
import type { CommandSpec } from '../spec.ts';

export const init: CommandSpec = {
  name: 'init',
  alias: 'khoi-tao',
  says: 'lập một tệp kế hoạch để bắt đầu, mọi khóa đều có giải thích; hoặc kế hoạch năm sau từ kế hoạch năm nay',
  options: [
    { flags: '--province <tỉnh>', alias: 'tinh', says: 'tên tỉnh, thành phố, ví dụ "Đồng Nai"' },
    {
      flags: '--year <năm>',
      alias: 'nam',
      says: 'năm kế hoạch (mặc định: năm nay; với --from: năm sau của kế hoạch ấy)',
    },
    {
      flags: '--from <kế hoạch>',
      alias: 'tu-ke-hoach',
      says: 'kế hoạch năm trước: giữ cơ quan, nhóm, vai trò; việc chưa xong thành nhiệm vụ chuyển tiếp',
    },
    {
      flags: '-o, --output <tệp>',
      alias: 'ghi-ra',
      says: 'tệp kế hoạch cần lập (mặc định: plan/<năm>/plan.yaml); tệp đã có không bị ghi đè',
    },
  ],
  example: {
    command: 'parhoach init --province "Đồng Nai" --year 2026',
    says: 'Lập plan/2026/plan.yaml có sẵn các sở, ban, ngành thường có và ví dụ của từng thứ.',
  },
  async run(context, _, options) {
    const { initPlan } = await import('../../app/init/init.ts');
    const { file, carried, remarks } = await initPlan({
      cwd: context.cwd,
      today: context.today,
      province: text(options, 'province'),
      year: parseYear(text(options, 'year'), '--year'),
      from: text(options, 'from'),
      output: text(options, 'output'),
    });
    const { initRemarks } = await import('../../reports/init.ts');
    remark(context, [...remarks, ...initRemarks(file, carried)]);
    context.out(`${file}\n`);
    return 0;
  },
};
