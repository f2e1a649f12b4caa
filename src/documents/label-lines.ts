import type { Span } from '../diagnostics/problem.ts';
import { labelKind } from './annex/label-words.ts';
import type { Column } from './column.ts';
import { cellText, type SourceDocument } from './document.ts';
import type { Item } from './items.ts';
import { clean, occurrences } from './words.ts';

/** What a task of a plan without tables says, its label lines ("Cơ quan chủ trì: Sở Nội vụ") taken apart. */
export interface LabelLines {
  /** The words that stand behind no label: the task's own. */
  readonly text: string;
  /** The fields whose words stand behind a label. */
  readonly told: ReadonlySet<Column>;
}

const FIELDS: readonly Column[] = ['lead', 'support', 'deadline', 'product', 'note'];

/** What a label follows: the beginning of its line and a bullet or number there, or a mark within the line. */
const LABEL =
  /(?:^(?:[-–—+•*]\s*|(?:\p{L}|\d{1,3})[.)/]\s+)?|[.;(\]]\s*|,\s+|\s[-–+]\s*)(\p{L}[\p{L}/, ]{1,70}?)\s?(?:\([^()]{1,30}\)\s?)?$/u;

/** Takes the words of a task's fields, each with the label before it, out of the text of its lines. */
export function labelLines(document: SourceDocument, { row }: Item, lines: readonly number[]): LabelLines {
  const printed = lines.map((line) => cellText(document, [line], 'text')).filter((line) => line !== '');
  const text = printed.join('\n');
  const spans = FIELDS.flatMap((field) => {
    const found = spansOf(text, field, row?.[field] ?? '');
    return found === null ? [] : [{ field, found }];
  });
  const cuts = spans.flatMap(({ found }) => found).sort((a, b) => b.start - a.start);
  const left = cuts.reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
  return { text: clean(left), told: new Set(spans.map(({ field }) => field)) };
}

/** Where a field's words stand with their label: together, or each of those that import joined; null where they do not. */
function spansOf(text: string, field: Column, words: string): Span[] | null {
  if (words === '') return null;
  const whole = labelledSpan(text, field, words);
  if (whole !== null) return [whole];
  const parts = words.split('; ').map((part) => labelledSpan(text, field, part));
  return parts.every((part) => part !== null) ? parts : null;
}

function labelledSpan(text: string, field: Column, words: string): Span | null {
  // Words may go on over the end of a line.
  for (const at of occurrences(text.replaceAll('\n', ' '), words)) {
    // A note has its label among its words.
    const from = field === 'note' ? at + words.indexOf(':') + 1 : at;
    const start = labelStart(text.slice(0, from), field);
    if (start === null) continue;
    const end = at + words.length;
    return { start, end: end + /^(?:[).;,]+(?=\s|$))?/u.exec(text.slice(end))![0].length };
  }
  return null;
}

/** Where the label begins that a text ends with; null when it ends with none of that field. */
function labelStart(text: string, field: Column): number | null {
  const colon = /:\s*(?:[-–+•*]\s*)?$/u.exec(text)?.index;
  if (colon === undefined) return null;
  const line = text.lastIndexOf('\n', colon) + 1;
  const label = LABEL.exec(text.slice(line, colon));
  return label === null || labelKind(label[1]!)?.kind !== field ? null : line + label.index;
}
