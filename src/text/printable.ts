/** Control characters and direction overrides: a terminal would obey them, and a reader would be deceived by them. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
/** Those of them that JSON does not escape of itself, and the line ends of Unicode. */
const HIDDEN = /[\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** The same of several lines, which stay lines: for a cell of a spreadsheet. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/**
 * JSON that a terminal can print: what {@link printable} leaves out is escaped, so that nothing is lost. In JSON such
 * characters stand in strings only.
 */
export function escapedJson(json: string): string {
  return json.replace(HIDDEN, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A text from a file made safe to show: whatever could steer a terminal is left out; line breaks and tabs become spaces. */
export function printable(text: string): string {
  return text.replace(/[\n\t]+/gu, ' ').replace(UNPRINTABLE, '');
}
