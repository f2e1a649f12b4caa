/**
 * The one door through which text reaches terminals, pipes and logs. Texts are made printable where they are laid out; what
 * slipped by (the name of a file, a word of the command line) does no harm here either.
 */

/** Colour and bold: what the program itself puts into a text for a terminal. */
const STYLE = /\u001b\[\d{1,2}m/gu;
/** What steers a terminal or turns the direction of writing; the marks at the beginning and line ends of a CSV stay. */
const STEERING =
  /\u001b|[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\r(?!\n)/gu;
/** A line that a runner of GitHub Actions obeys, wherever on it the text came from. */
const COMMAND = /^(\s*):(?=:)/gmu;

/** @param styled whether colour may pass */
export function throughDoor(text: string, styled: boolean): string {
  const parts = styled ? text.split(STYLE) : [text];
  const styles = styled ? [...text.matchAll(STYLE)].map(([style]) => style) : [];
  const safe = parts.map((part) => part.replace(STEERING, '')).map((part, i) => part + (styles[i] ?? ''));
  return safe.join('').replace(COMMAND, '$1: ');
}
