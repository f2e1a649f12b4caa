/** How Nghị định số 30/2020/NĐ-CP has the head of a document written, for whoever reads one. */

const NUMBER = /^Số\s?:\s?(.*)$/u;
const NUMBERED = /^\d[^\s]{0,20}(?: ?\/ ?(?:\d{4}\/)?[A-ZĐ]\S*|-\S+)/u;

/** What stands behind "Số:", the date beside it left out; null when the line is none of a number. "" where none was filled in. */
export function numberIn(line: string): string | null {
  const words = NUMBER.exec(line)?.[1]?.trim();
  if (words === undefined) return null;
  const number = NUMBERED.exec(words)?.[0];
  if (number !== undefined) return number;
  return words.startsWith('/') || words === '' ? '' : null;
}

const DATED =
  /(?:^|\s)((?:\p{Lu}[\p{L}.]*)(?: \p{Lu}[\p{L}.]*| và| phố| [-–]){0,6}),\s?(ngày(?: ?\d{1,2} ?(?:tháng ?\d{1,2}|\/ ?\d{1,2})) ?(?:năm|\/) ?\d{4})$/u;

/** The place and the date of a line like "Bình Phước, ngày 29 tháng 12 năm 2023"; null when the line is none. */
export function placeAndDate(line: string): { readonly place: string; readonly date: string } | null {
  const found = DATED.exec(line);
  return found === null ? null : { place: found[1]!, date: found[2]! };
}
