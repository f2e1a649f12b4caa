/**
 * Characters that are not seen: they steer a terminal, turn the direction of writing, part lines where no line ends, or take
 * no room. Line ends and tabs aside.
 */
const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** A text with its hidden characters spelled out ("\u202e"), so that it can be shown, harms nobody, and nothing is lost. */
export function visible(text: string): string {
  return text.replace(HIDDEN, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The same on one line, for what must not begin another: the name of a file. */
export function visibleName(text: string): string {
  return visible(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}

/** A text from a file made safe to show: what is hidden is left out; line breaks and tabs become spaces. */
export function printable(text: string): string {
  return text.replace(/[\n\t\u2028\u2029]+/gu, ' ').replace(HIDDEN, '');
}

/** The same of several lines, which stay lines: for a cell of a spreadsheet. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** JSON that a terminal can print: what is hidden is escaped. In JSON such characters stand in strings only. */
export function escapedJson(json: string): string {
  return visible(json);
}
