import { Refusal } from '../diagnostics/refusal.ts';
import { repairArgv } from './argv.ts';
import { offerWith } from './command-line.ts';
import { commands } from './commands/all.ts';
import { type Context, processContext } from './context.ts';
import { UsageError } from './messages.ts';
import { runProgram } from './program.ts';
import { refusedBySystem } from './surroundings.ts';

/** Wrong use, or input that cannot be read. */
const WRONG_USE = 2;
/** The program itself is at fault. */
const OWN_FAULT = 70;

async function main(): Promise<number> {
  const context = contextHere();
  if (context === null) return WRONG_USE;
  const argv = repairArgv(process.argv.slice(2), commands);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) closes the pipe: no fault of anybody.
    if (error.code === 'EPIPE') process.exit(0);
    context.err(`parhoach: Không in được kết quả: ${refusedBySystem(error)?.message ?? error.message}.\n`);
    process.exit(WRONG_USE);
  });
  try {
    return await runProgram(context, argv);
  } catch (error) {
    const refusal = refusedBySystem(error) ?? error;
    if (refusal instanceof Refusal || refusal instanceof UsageError) return refuse(context, refusal, argv);
    return confess(context, error, argv.includes('--debug'));
  }
}

/** null, and said why, in a folder that was deleted while the terminal stood in it. */
function contextHere(): Context | null {
  try {
    return processContext();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall !== 'uv_cwd') throw error;
    process.stderr.write(
      'parhoach: Thư mục đang đứng đã bị xóa hoặc không vào được.\nChuyển sang thư mục khác (cd) rồi chạy lại.\n',
    );
    return null;
  }
}

async function refuse(
  context: Context,
  error: Refusal | UsageError,
  argv: readonly string[],
): Promise<number> {
  if (error instanceof Refusal && error.diagnostics.length > 0) {
    const { renderDiagnostic } = await import('../reports/validate/diagnostics.ts');
    const { screenOf } = await import('./print.ts');
    const screen = await screenOf({ ...context, styled: false });
    context.err(error.diagnostics.map((each) => renderDiagnostic(each, null, screen)).join('\n'));
  }
  context.err(`parhoach: ${error.message}.\n`);
  const hint = hintOf(error, argv);
  if (hint) context.err(`${hint}${ENDED.test(hint) ? '' : '.'}\n`);
  return WRONG_USE;
}

/** A hint ends like a sentence, or with a command on a line of its own, to be copied. */
const ENDED = /[.?]$|\n {2}.*$/u;

function hintOf(error: Refusal | UsageError, argv: readonly string[]): string | null {
  const { typed, meant } = (error instanceof Refusal && error.instead) || {};
  return (typed && meant ? offerWith(argv, typed, meant) : null) ?? error.hint;
}

function confess(context: Context, error: unknown, debug: boolean): number {
  const reason = error instanceof Error ? error.message : String(error);
  context.err(
    `parhoach: lỗi của chính chương trình (${reason}). Đây không phải lỗi của bạn; xin báo lại cho người phụ trách`,
  );
  context.err(
    debug && error instanceof Error ? `:\n${error.stack}\n` : ', kèm kết quả khi chạy lại với --debug.\n',
  );
  return OWN_FAULT;
}

void main().then((code) => {
  process.exitCode = code;
});
