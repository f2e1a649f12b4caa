/** What a double-quoted value says by escapes: letters that stand in the value and not in the file. */
import type { Problem, Span } from '../../diagnostics/problem.ts';
import { decodeEscape } from '../../text/escapes.ts';
import type { TextLine } from './lines.ts';

/** A double-quoted value as it is read, quotes included, and where each of its UTF-16 units comes from. */
export interface Decoded {
  readonly line: TextLine;
  /** Offset into the file of what became each unit; one more for the end. */
  readonly from: readonly number[];
  /** Whether an escape made the unit. */
  readonly escaped: readonly boolean[];
}

/** Reads the escapes of a value that stands, quotes included, at a place of the file. @param key what its line is called by */
export function decoded(text: string, { start, end }: Span, key: string | null): Decoded {
  const from: number[] = [];
  const escaped: boolean[] = [];
  let value = '';
  for (let at = start; at < end; ) {
    const spelt = text[at] === '\\' ? decodeEscape(text, at) : null;
    const units = spelt?.text ?? text[at]!;
    for (const unit of units.split('')) {
      value += unit;
      from.push(at);
      escaped.push(spelt !== null);
    }
    at += spelt?.length ?? 1;
  }
  from.push(end);
  return { line: { start: 0, text: value, key, value: { start: 0, end: value.length } }, from, escaped };
}

/** What a rule says of a decoded value, put where the file spells it; what no escape has a part in is found in the file itself. */
export function inFile(problems: readonly Problem[], { from, escaped }: Decoded, text: string): Problem[] {
  return problems.flatMap((each) => {
    const units = escaped.slice(each.span.start, each.span.end);
    if (!units.includes(true)) return [];
    const span = { start: from[each.span.start]!, end: from[each.span.end]! };
    const spelt = text.slice(span.start, span.end);
    return [
      {
        ...each,
        span,
        message: () => `${each.message()}, do trong ngoặc kép ghi "${spelt}"`,
        remedy: () => `${each.remedy()}; muốn có chính dấu \\ thì viết hai dấu liền nhau`,
      },
    ];
  });
}
