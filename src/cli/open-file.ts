import { resolve } from 'node:path';
import { Refusal } from '../diagnostics/refusal.ts';
import type { Context } from './context.ts';
import { text } from './options.ts';
import { remark } from './remark.ts';
import type { Options } from './spec.ts';

/** `--open` needs a file to open. @throws Refusal */
export function checkOpen(options: Options): void {
  const output = text(options, 'output');
  if (options.open === true && (output === null || output === '-'))
    throw new Refusal('--open mở tệp vừa ghi, nên cần một tệp', 'Thêm -o <tệp>, ví dụ -o bao-cao.docx');
}

/**
 * Opens what was written when `--open` asks for it. A machine without a desktop cannot: the file is there all the same, so
 * that is a remark and no failure.
 */
export async function openIfAsked(context: Context, options: Options, output: string): Promise<void> {
  if (options.open !== true) return;
  const { openInSystem } = await import('./system-opener.ts');
  if (await openInSystem(resolve(context.cwd, output))) return;
  remark(context, [`Máy này không tự mở được tệp; hãy mở ${output} bằng tay`]);
}
