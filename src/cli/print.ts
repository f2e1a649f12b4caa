import type { Listing } from '../reports/listing.ts';
import type { Screen } from '../reports/table.ts';
import type { Context } from './context.ts';
import { type Format, text } from './options.ts';
import type { Options } from './spec.ts';

/** Where text for people goes. */
export async function screenOf(context: Context): Promise<Screen> {
  if (!context.styled) return { width: context.width, bold: (each) => each };
  const { Chalk } = await import('chalk');
  return { width: context.width, bold: new Chalk({ level: 1 }).bold };
}

/** One result in each form it can be printed in; only the form asked for is made. */
export interface Printable<R> {
  readonly json: () => unknown;
  readonly listing: (wide: boolean) => Listing<R>;
  /** For a spreadsheet, when it lists other rows than the table. */
  readonly sheet?: () => Listing<R>;
}

/** Prints a result in the form that `--format` names. Each renderer is loaded only when it is used. */
export async function print<R>(context: Context, options: Options, printable: Printable<R>): Promise<void> {
  switch (text(options, 'format') as Format) {
    case 'json': {
      const { renderJson } = await import('../reports/json.ts');
      return context.out(renderJson(printable.json()));
    }
    case 'csv': {
      const { renderCsv } = await import('../reports/csv.ts');
      const listing = printable.sheet?.() ?? printable.listing(true);
      return context.out(renderCsv(listing, text(options, 'separator') === ',' ? ',' : ';'));
    }
    case 'md': {
      const { renderMarkdown } = await import('../reports/markdown.ts');
      return context.out(renderMarkdown(printable.listing(true)));
    }
    default: {
      const { renderTable } = await import('../reports/table.ts');
      return context.out(renderTable(printable.listing(false), await screenOf(context)));
    }
  }
}

/** Remarks go to stderr, so that results stay clean. */
export function remark(context: Context, remarks: readonly string[]): void {
  for (const each of remarks) context.err(`parhoach: ${each}\n`);
}
