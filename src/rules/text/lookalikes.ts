/**
 * Letters of other alphabets that look like Latin ones, Cyrillic, Greek and full-width, and letters of other languages that look
 * like "Đ" (Icelandic, African), each with its twin.
 */
const PAIRS =
  'аa еe оo рp сc уy хx іi ѕs јj ԁd ԛq һh ԝw АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЅS ЈJ ' +
  'αa οo νv ρp τt ιi κk υu ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ' +
  'ÐĐ ðđ ƉĐ ɖđ';

const TWINS = new Map(PAIRS.split(' ').map((pair) => [pair[0]!, pair[1]!]));

/** Letters of the Cyrillic and Greek alphabets, Latin ones of full width or of mathematics, as the inside of a character class. */
export const FOREIGN_LETTERS =
  '\\u0370-\\u052f\\u1c80-\\u1c8f\\uff21-\\uff3a\\uff41-\\uff5a\\u{1d400}-\\u{1d7ff}\\u00d0\\u00f0\\u0189\\u0256';

/** Any such letter. */
export const FOREIGN = new RegExp(`[${FOREIGN_LETTERS}]`, 'u');

/** The word in Latin letters; null when some of its foreign letters look like none. */
export function latinised(word: string): string | null {
  let latin = '';
  for (const letter of word) {
    if (!FOREIGN.test(letter)) latin += letter;
    else {
      const twin = TWINS.get(letter) ?? styled(letter);
      if (twin === null) return null;
      latin += twin;
    }
  }
  return latin.normalize('NFC');
}

/** The plain letter of one of full width or of mathematics. */
function styled(letter: string): string | null {
  const plain = letter.normalize('NFKC');
  return /^[A-Za-z0-9]$/u.test(plain) ? plain : null;
}
