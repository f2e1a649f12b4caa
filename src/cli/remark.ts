import type { Context } from './context.ts';

/** Remarks go to stderr, so that results stay clean. */
export function remark(context: Context, remarks: readonly string[]): void {
  for (const each of remarks) context.err(`parhoach: ${each}\n`);
}
