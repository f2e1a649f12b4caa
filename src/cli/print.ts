import { joined, onePlanEach } from '../reports/listing/by-plan.ts';
import type { Listing } from '../reports/listing/listing.ts';
import { plainScreen, type Screen, type Tone } from '../reports/listing/screen.ts';
import type { Context } from './context.ts';
import { deliver } from './deliver.ts';
import { asOfOf, type Format, text } from './options.ts';
import { remark } from './remark.ts';
import type { Options } from './spec.ts';

/** Where text for people goes. */
export async function screenOf(context: Context): Promise<Screen> {
  const { width } = context;
  if (!context.styled) return plainScreen(width);
  const { Chalk } = await import('chalk');
  const { bold, red, yellow, green, dim } = new Chalk({ level: 1 });
  const colours: Record<Tone, (text: string) => string> = {
    late: red,
    soon: yellow,
    done: green,
    quiet: dim,
  };
  return { width, bold: (each) => bold(each), paint: (text, tone) => colours[tone](text) };
}

/** One result in each form it can be printed in; only the form asked for is made. */
export interface Printable<R> {
  readonly json: () => unknown;
  /** One list, or several that follow each other. */
  readonly listing: (wide: boolean) => Listing<R> | readonly Listing<R>[];
  /** For a spreadsheet, when it lists other rows than the table. */
  readonly sheet?: () => Listing<R> | readonly Listing<R>[];
  /** For people, where it is more than a table. */
  readonly text?: (screen: Screen) => string;
}

/**
 * Prints a result in the form that `--format` names, to the screen or to the file of `-o`. Each renderer is loaded only when
 * it is used.
 *
 * @throws Refusal when the file must not or cannot be written
 */
export async function print<R>(context: Context, options: Options, printable: Printable<R>): Promise<void> {
  const format = text(options, 'format') as Format;
  await deliver(context, options, format, () => render(context, options, format, printable));
}

/** The forms of an answer about plans. */
interface PlanForms<A, R> {
  readonly json: (answer: A) => unknown;
  readonly listing: (answer: A, wide: boolean) => Listing<R>;
  readonly sheet?: (answer: A) => Listing<R>;
}

/**
 * Prints an answer about one or several plans: a list with a heading and a total for each. JSON and CSV hold all, where each
 * row names its plan.
 *
 * @throws Refusal as {@link print}
 */
export async function printPlans<A extends { readonly plans: readonly unknown[] }, R>(
  context: Context,
  options: Options,
  answer: A,
  { json, listing, sheet }: PlanForms<A, R>,
): Promise<void> {
  const each = onePlanEach(answer);
  await print(context, options, {
    json: () => json(answer),
    listing: (wide) => each.map((one) => listing(one, wide)),
    ...(sheet && { sheet: () => each.map(sheet) }),
  });
}

/** Columns of a table in a file. */
const PAPER = 100;

/** Where text for people goes: a screen, or the file of `-o`. */
export function targetScreen(context: Context, options: Options): Promise<Screen> {
  const toFile = text(options, 'output') !== null;
  return screenOf(toFile ? { ...context, width: PAPER, styled: false } : context);
}

/** One form of a result. */
export async function render<R>(
  context: Context,
  options: Options,
  format: Format,
  { json, listing, sheet, text: page }: Printable<R>,
): Promise<string | Uint8Array> {
  const listings = (wide: boolean) => [listing(wide)].flat();
  const sheets = () => (sheet ? [sheet()].flat() : listings(true));
  switch (format) {
    case 'json': {
      const { renderJson } = await import('../reports/listing/json.ts');
      const result = json();
      // An empty array has no place to say so.
      if (Array.isArray(result) && result.length === 0 && listings(true).some(({ invented }) => invented))
        remark(context, ['Số liệu thực hiện là minh họa, không có thật']);
      return renderJson(result);
    }
    case 'csv': {
      const { renderCsv } = await import('../reports/listing/csv.ts');
      return renderCsv(joined(sheets()), text(options, 'separator') === ',' ? ',' : ';');
    }
    case 'xlsx': {
      const { renderWorkbook } = await import('../reports/listing/workbook.ts');
      return renderWorkbook(sheets(), asOfOf(context, options));
    }
    case 'md': {
      const { renderMarkdown } = await import('../reports/listing/markdown.ts');
      return listings(true).map(renderMarkdown).join('\n');
    }
    default: {
      const screen = await targetScreen(context, options);
      if (page) return page(screen);
      const { renderTable } = await import('../reports/listing/table.ts');
      return listings(false)
        .map((each) => renderTable(each, screen))
        .join('\n');
    }
  }
}
