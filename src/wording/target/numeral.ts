/**
 * What a number's characters say. Both marks are in use in Vietnam: "97,2" and "97.2", "1.234.567" and "1,234,567".
 *
 * value: only one reading · either: one mark and three digits behind it ("1.500"), a decimal or a thousand ·
 * malformed: no number, or more digits than are kept exactly.
 */
export type Numeral =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'either'; readonly mark: '.' | ','; readonly decimal: number; readonly thousand: number }
  | { readonly kind: 'malformed' };

/** More digits than this are not kept exactly by the machine. */
const MOST_DIGITS = 15;

const malformed: Numeral = { kind: 'malformed' };
const value = (text: string): Numeral => ({ kind: 'value', value: Number(text) });

/** Reads digits with "." and "," among them; nothing else is accepted. */
export function numeral(text: string): Numeral {
  if (!/^[0-9]+(?:[.,][0-9]+)*$/u.test(text)) return malformed;
  const groups = text.split(/[.,]/u);
  if (groups.join('').length > MOST_DIGITS) return malformed;
  const marks = text.replace(/[0-9]/gu, '');
  const last = marks.at(-1);
  if (last === undefined) return value(text);
  if (marks.length === 1) {
    const decimal = Number(groups.join('.'));
    const mark = last === '.' ? '.' : ',';
    if (!areThousands(groups)) return { kind: 'value', value: decimal };
    return { kind: 'either', mark, decimal, thousand: Number(groups.join('')) };
  }
  if (marks === last.repeat(marks.length)) return areThousands(groups) ? value(groups.join('')) : malformed;
  // Two kinds of marks: the last is the decimal one, the others part thousands.
  const whole = groups.slice(0, -1);
  const grouping = marks.slice(0, -1);
  if (grouping.includes(last) || !areThousands(whole)) return malformed;
  return value(`${whole.join('')}.${groups.at(-1)}`);
}

/** "1", "500": three digits behind each mark, one to three before the first, no zero in front. */
function areThousands([first = '', ...rest]: readonly string[]): boolean {
  return first.length <= 3 && !first.startsWith('0') && rest.every((group) => group.length === 3);
}
