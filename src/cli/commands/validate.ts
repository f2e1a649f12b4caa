import type { AgainstOrder } from '../../app/validate/against.ts';
import type { Checked } from '../../app/validate/validate.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import type { Context } from '../context.ts';
import { deliver } from '../deliver.ts';
import { formFor } from '../file-form.ts';
import { asOfOf, asOfOption, outputOptions, placeOf, planOption, separatorOption, text } from '../options.ts';
import { render, targetScreen } from '../print.ts';
import { remark } from '../remark.ts';
import type { CommandSpec, Options } from '../spec.ts';
import { processWriter } from '../writer.ts';

const FORMATS = ['text', 'table', 'json', 'csv', 'md', 'xlsx', 'github', 'gitlab', 'sarif', 'junit'];

export const validate: CommandSpec = {
  name: 'validate',
  alias: 'soat-loi',
  says: 'soát tệp kế hoạch, tệp theo dõi và sổ công văn, chỉ ra từng lỗi và cách sửa',
  args: [{ name: '[đường-dẫn...]', says: 'tệp hoặc thư mục (mặc định: kế hoạch gần nhất)' }],
  options: [
    planOption,
    asOfOption,
    {
      flags: '--format <dạng>',
      alias: 'dinh-dang',
      says: 'dạng in ra (mặc định: text; trong GitHub Actions: github)',
      choices: FORMATS,
    },
    separatorOption,
    {
      flags: '--fix',
      alias: 'tu-sua',
      says: 'tự sửa điều sửa được mà không đổi nghĩa: dấu rời, khoảng trắng, ngoặc kép của mã, tên gọi khác của cơ quan',
    },
    { flags: '--dry-run', alias: 'chay-thu', says: 'cùng --fix: chỉ cho xem sẽ sửa gì, không ghi' },
    {
      flags: '--against <phiên-bản>',
      alias: 'so-voi',
      says: 'chỉ nêu điều mới so với một phiên bản git, và chặn việc sửa, xóa ghi nhận cũ (công văn đã ghi: cảnh báo)',
    },
    { flags: '--notices', alias: 'luu-y', says: 'in đủ cả lưu ý, kèm dòng và cách sửa' },
    ...outputOptions,
  ],
  example: {
    command: 'parhoach validate plan/2024/plan.yaml',
    says: 'Nêu mọi lỗi trong một lần chạy, kèm dòng, cột và cách sửa; mã thoát 1 khi có lỗi.',
  },
  async run(context, args, options) {
    const { validateAll } = await import('../../app/validate/validate-all.ts');
    if (options.fix === true) await fix(context, args, options);
    else if (options.dryRun === true) throw new Refusal('--dry-run chỉ dùng cùng --fix');
    const order = { ...placeNamed(context, args, options), asOf: asOfOf(context, options) };
    const revision = text(options, 'against');
    const checked = revision === null ? validateAll(order) : await against(context, { ...order, revision });
    const form = formOf(context, options);
    const make = () => rendered(context, options, checked);
    if (form === 'github' && text(options, 'output') === null) context.raw(String(await make()));
    else await deliver(context, options, form, make);
    const found = checked.flatMap(({ diagnostics }) => diagnostics);
    return found.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

/** What was named as arguments, else the usual place. */
function placeNamed(context: Context, args: readonly string[], options: Options) {
  const place = placeOf(context, options);
  return args.length > 0 ? { ...place, paths: args } : place;
}

async function against(context: Context, order: AgainstOrder): Promise<readonly Checked[]> {
  const { validateAgainst } = await import('../../app/validate/against.ts');
  const { checked, remarks } = validateAgainst(order);
  remark(context, remarks);
  return checked;
}

/** What was repaired is the result of a repair; in the machine forms it goes to stderr, beside theirs. */
async function fix(context: Context, args: readonly string[], options: Options): Promise<void> {
  const { fixFiles } = await import('../../app/validate/fix-files.ts');
  const { renderFixed } = await import('../../reports/validate/fix.ts');
  const dryRun = options.dryRun === true;
  const fixed = await fixFiles({
    ...placeNamed(context, args, options),
    dryRun,
    writer: processWriter(),
  });
  const isText = ['text', 'table'].includes(text(options, 'format') ?? 'text');
  (isText ? context.out : context.err)(renderFixed(fixed, dryRun));
}

/** The form asked for, or told by the name of the file; in GitHub Actions that of its log. */
function formOf({ env }: Context, options: Options): string {
  const asked = text(options, 'format');
  const output = text(options, 'output');
  const format = asked ?? (output === null && env.GITHUB_ACTIONS === 'true' ? 'github' : 'text');
  return output === null ? format : formFor(output, { choices: FORMATS, format, given: asked !== null });
}

declare const PARHOACH_VERSION: string;

async function rendered(
  context: Context,
  options: Options,
  checked: readonly Checked[],
): Promise<string | Uint8Array> {
  const diagnostics = checked.flatMap((each) => each.diagnostics);
  const asked = formOf(context, options);
  const { renderJson } = await import('../../reports/listing/json.ts');
  const invented = checked.some(({ illustrative }) => illustrative);
  // The forms that other programs define have no place for it.
  const said = 'Số liệu thực hiện là minh họa, không có thật';
  if (invented && ['github', 'gitlab', 'sarif', 'junit'].includes(asked)) remark(context, [said]);
  switch (asked) {
    case 'json':
    case 'csv':
    case 'md':
    case 'xlsx': {
      const { diagnosticsJson } = await import('../../reports/validate/diagnostics.ts');
      const { diagnosticsListing } = await import('../../reports/validate/diagnostics-listing.ts');
      return render(context, options, asked, {
        json: () => diagnosticsJson(diagnostics, invented),
        listing: () => diagnosticsListing(diagnostics, invented),
      });
    }
    case 'github': {
      const { renderGithub } = await import('../../reports/validate/github.ts');
      return renderGithub(await inRepository(context, diagnostics));
    }
    case 'gitlab': {
      const { gitlabReport } = await import('../../reports/validate/gitlab.ts');
      return renderJson(gitlabReport(await inRepository(context, diagnostics)));
    }
    case 'sarif': {
      const { sarifLog } = await import('../../reports/validate/sarif.ts');
      const { codeInfo } = await import('../../rules/catalogue.ts');
      const found = await inRepository(context, diagnostics);
      return renderJson(sarifLog(found, { version: PARHOACH_VERSION, infoOf: codeInfo }));
    }
    case 'junit': {
      const { renderJunit } = await import('../../reports/validate/junit.ts');
      return renderJunit(
        checked.map(({ source }) => source.file),
        diagnostics,
      );
    }
    default: {
      const { renderDiagnostics } = await import('../../reports/validate/diagnostics.ts');
      const sources = new Map(checked.map(({ source }) => [source.file, source]));
      const screen = await targetScreen(context, options);
      const found = renderDiagnostics(diagnostics, sources, screen, options.notices === true);
      return invented ? `${found}${said}.\n` : found;
    }
  }
}

/** Findings as the systems that annotate changes match them: by paths from the top of the repository. */
async function inRepository({ cwd }: Context, found: readonly Diagnostic[]): Promise<Diagnostic[]> {
  const { repositoryPath } = await import('../../app/validate/repository-path.ts');
  return found.map((each) => ({ ...each, file: repositoryPath(each.file, cwd) }));
}
