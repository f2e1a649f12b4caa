import { parseYear, text } from '../options.ts';
import type { CommandSpec } from '../spec.ts';

export const importCommand: CommandSpec = {
  name: 'import',
  alias: 'nhap',
  says: 'lập tệp kế hoạch từ văn bản đã ký: Word, Excel, PDF, csv, Markdown hoặc văn bản thuần',
  args: [{ name: '<tệp>', says: 'văn bản của kế hoạch: docx, xlsx, pdf có chữ, csv, md, txt' }],
  options: [
    {
      flags: '-o, --output <tệp>',
      alias: 'ghi-ra',
      says: 'tệp kế hoạch cần lập (mặc định: plan/<năm>/plan.yaml); kế hoạch đã có không bị ghi đè',
    },
    {
      flags: '--like <kế hoạch>',
      alias: 'dua-theo',
      says: 'lấy tên, mã cơ quan, thành viên nhóm từ một kế hoạch trước',
    },
    { flags: '--year <năm>', alias: 'nam', says: 'năm kế hoạch (mặc định: năm ghi trong văn bản)' },
    { flags: '--dry-run', alias: 'chay-thu', says: 'chỉ cho biết sẽ lập được gì, không ghi tệp nào' },
    {
      flags: '--format <dạng>',
      alias: 'dinh-dang',
      says: 'dạng in ra',
      choices: ['table', 'json'],
      fallback: 'table',
    },
  ],
  example: {
    command: 'parhoach import ke-hoach-2025.docx -o plan/2025/plan.yaml --like plan/2024',
    says: 'Lập kế hoạch năm 2025 từ tệp Word, lấy tên cơ quan của kế hoạch năm 2024; nêu các ô phải xem lại.',
  },
  async run(context, [document = ''], options) {
    const { importPlan } = await import('../../app/import/import.ts');
    const answer = await importPlan({
      cwd: context.cwd,
      today: context.today,
      document,
      output: text(options, 'output'),
      like: text(options, 'like'),
      year: parseYear(text(options, 'year'), '--year'),
      dryRun: options.dryRun === true,
    });
    const { importJson, renderImport } = await import('../../reports/import/import.ts');
    const { renderJson } = await import('../../reports/listing/json.ts');
    context.out(options.format === 'json' ? renderJson(importJson(answer)) : renderImport(answer));
    return answer.file === null ? 1 : 0;
  },
};
