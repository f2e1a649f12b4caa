/**
 * Numbers of documents as Decree 30/2020/NĐ-CP has them: "123/KH-UBND", with the year "67/2021/NĐ-CP", letters
 * "12/UBND-NC"; and those of the Party: "05-CT/TU". Words after the number ("ngày 3/4/2024") are no part of it.
 */
const PART = '[A-ZĐÀ-Ỹ][A-Za-zÀ-ỹĐđ0-9&+]*';
const STATE = new RegExp(`^[0-9]{1,6}[a-zđ]?(?:/[12][0-9]{3})?/${PART}(?:[-./]${PART})*$`, 'u');
const PARTY = new RegExp(`^[0-9]{1,6}-${PART}(?:-${PART})*/${PART}(?:[-/]${PART})*$`, 'u');

/** Whether a text is a document's number. */
export function isDocumentNumber(text: string): boolean {
  const composed = text.normalize('NFC');
  return STATE.test(composed) || PARTY.test(composed);
}

/** The number that was probably meant, when mending dashes, spaces and a leading "Số" is enough; null otherwise. */
export function meantNumber(text: string): string | null {
  const mended = text
    .normalize('NFC')
    .replace(/^ *số *:? */iu, '')
    .replace(/[\u2010-\u2015\u2212_]/gu, '-')
    .replace(/[\\∕⁄]/gu, '/')
    .replace(/\s/gu, '');
  if (isDocumentNumber(mended)) return mended;
  const upper = mended.toUpperCase();
  return isDocumentNumber(upper) ? upper : null;
}

/** What to do about a malformed number. */
export function documentNumberRemedy(text: string): string {
  const meant = meantNumber(text);
  return meant === null ? 'Ghi số, ký hiệu như trên văn bản, ví dụ 123/KH-UBND' : `Viết ${meant}`;
}
