import { nfc } from '../../text/normalize.ts';

/** Marks that are not seen: soft hyphens, joiners, marks of direction, a byte order mark inside. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
/** Raised figures of footnotes; behind a unit or a figure they are powers. */
const RAISED = /(?<!\d|(?<!\p{L})[cdk]?m)[¹²³⁴-⁹]+/gu;
const BREAKS = /\r\n?|[\u2028\u2029\v\f]/gu;

/** The text of a paragraph or a cell as it is kept: composed letters, plain spaces, no empty line, nothing around a line. */
export function cleanText(text: string): string {
  return nfc(text.replace(UNSEEN, '').replace(RAISED, ''))
    .replace(BREAKS, '\n')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
