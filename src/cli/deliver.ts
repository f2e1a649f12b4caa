import { Refusal } from '../diagnostics/refusal.ts';
import type { Context } from './context.ts';
import { checkOpen, openIfAsked } from './open-file.ts';
import { text } from './options.ts';
import { progressOf } from './progress.ts';
import { remark } from './remark.ts';
import type { Options } from './spec.ts';

/** Forms that are not text: a terminal cannot show them. */
const BINARY: ReadonlySet<string> = new Set(['docx', 'xlsx']);
/** Text that a browser or a calendar reads: a page's style is only good as it was signed. */
const FOR_PROGRAMS: ReadonlySet<string> = new Set(['html', 'ics']);
/** Forms that take long enough to say so. */
const LONG: ReadonlySet<string> = new Set(['docx', 'xlsx', 'html']);

/**
 * Makes a document and puts it where `-o` says: a file, or standard output.
 *
 * @throws Refusal for a file that is there already, one that cannot be written, or bytes meant for a screen
 */
export async function deliver(
  context: Context,
  options: Options,
  format: string,
  make: () => Promise<string | Uint8Array>,
): Promise<void> {
  const output = text(options, 'output');
  if (output === null && BINARY.has(format))
    throw new Refusal(`Dạng ${format} phải ghi ra tệp`, `Thêm -o <tệp>, ví dụ -o bao-cao.${format}`);
  checkOpen(options);
  if (LONG.has(format)) progressOf(context)(`soạn văn bản dạng ${format}`);
  if (output === null || output === '-') {
    const made = await make();
    if (typeof made === 'string' && FOR_PROGRAMS.has(format)) return context.raw(made);
    return context.out(made);
  }
  const { checkOutput, writeOutput } = await import('../app/files/write-output.ts');
  checkOutput(output, context.cwd, options.force === true);
  writeOutput(output, context.cwd, await make());
  remark(context, [`Đã ghi ${output}`]);
  await openIfAsked(context, options, output);
}
