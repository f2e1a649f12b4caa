import { fromRoman } from '../../text/roman.ts';

/** How a number is written: the levels of a plan differ in it. `dash` is a bullet, `none` no number at all. */
export type LabelStyle = 'letter' | 'roman' | 'decimal' | 'small' | 'dash' | 'none';

export interface NumberLabel {
  /** As printed, without its closing mark. */
  readonly name: string;
  readonly style: LabelStyle;
  /** How many numbers it is made of: 3 for "5.1.1". */
  readonly depth: number;
}

const NONE: NumberLabel = { name: '', style: 'none', depth: 0 };
const CLOSED = /[.)/:]+$/u;

/** Reads the number of a row: "1.", "II", "5.1.1", "a)", "-". */
export function numberLabel(words: string): NumberLabel {
  const name = words.trim().replace(CLOSED, '').replace(/^\(/u, '').trim();
  if (/^[-–—+•*]$/u.test(words.trim())) return { ...NONE, style: 'dash' };
  if (/^\d{1,4}(?:[.-]\d{1,3})*[a-zđ]?$/u.test(name))
    return { name, style: 'decimal', depth: name.split(/[.-]/u).length };
  if (/^[IVXL]+$/u.test(name) && fromRoman(name) !== null) return { name, style: 'roman', depth: 1 };
  if (/^[IVXL]+(?:\.\d{1,3})+$/u.test(name)) return { name, style: 'decimal', depth: name.split('.').length };
  if (/^[A-ZĐ](?:\d|\.\d{1,3})?$/u.test(name)) return { name, style: 'letter', depth: 1 };
  if (/^(?:[a-zđ]|[ivx]{2,4})(?:\.\d{1,2})*$/u.test(name)) return { name, style: 'small', depth: 1 };
  return NONE;
}

const IN_TEXT =
  /^((?:\d{1,3}(?:\.\d{1,3})*|[IVXL]+(?:\.\d{1,3})*|[A-ZĐa-zđ])[.)/:]|\d{1,3}(?:\.\d{1,3})+)\s+(?=\S)/u;

/** The number that a text begins with, and the words behind it. */
export function numberInText(text: string): { readonly number: string; readonly rest: string } | null {
  const found = IN_TEXT.exec(text);
  return found === null || numberLabel(found[1]!).style === 'none'
    ? null
    : { number: found[1]!, rest: text.slice(found[0].length) };
}

/** Whether a number lies inside another: 5.1.1 and a) in 5.1; 1 in IV. */
export function isInside(inner: NumberLabel, outer: NumberLabel): boolean {
  if (inner.style === 'decimal' && outer.style === 'decimal') {
    if (inner.depth > outer.depth) return inner.name.startsWith(outer.name);
    // A count that begins anew is a count of its own.
    return (
      inner.depth === outer.depth && /(?:^|[.-])1$/u.test(inner.name) && !/(?:^|[.-])[01]$/u.test(outer.name)
    );
  }
  return ORDER.indexOf(inner.style) > ORDER.indexOf(outer.style);
}

const ORDER: readonly LabelStyle[] = ['letter', 'roman', 'decimal', 'small', 'dash', 'none'];
