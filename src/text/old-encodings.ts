/** Vietnamese in the encodings of the years before Unicode, as it looks when it is read as Latin: "Céng hßa", "Coäng hoøa". */

export type OldEncoding = 'TCVN3' | 'VNI' | 'UTF-8';

/** The letter of a word in an old encoding; null when the word cannot be in it. */
export function decodeOld(word: string, encoding: OldEncoding): string | null {
  const decoded = DECODERS[encoding](word);
  if (decoded === null || decoded === word) return null;
  // Capitals of TCVN3 are a matter of the font: the rest of the word tells.
  const ascii = word.replace(/[^A-Za-z]/gu, '');
  const capital = ascii !== '' && ascii === ascii.toUpperCase() && encoding === 'TCVN3';
  return (capital && word.length > 1 ? decoded.toUpperCase() : decoded).normalize('NFC');
}

/** Pairs of a character as it is seen and the letter that is meant. */
const pairs = (text: string) =>
  new Map(text.split(' ').map((pair) => [[...pair][0]!, [...pair].slice(1).join('')]));

const TCVN3 = pairs(
  '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ ' +
    'Üĩ Ýí Þị ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ',
);

/** Letters of VNI that are one character. */
const VNI_LETTERS = pairs('ñđ Ñđ ôơ Ôơ öư Öư íí Íí ìì Ìì æỉ Æỉ óĩ Óĩ òị Òị îỵ Îỵ');
/** Marks of VNI behind their letter, as combining characters. */
const VNI_MARKS = pairs(
  'ù\u0301 ø\u0300 û\u0309 õ\u0303 ï\u0323 â\u0302 ê\u0306 á\u0302\u0301 à\u0302\u0300 å\u0302\u0309 ã\u0302\u0303 ä\u0302\u0323 ' +
    'é\u0306\u0301 è\u0306\u0300 ú\u0306\u0309 ü\u0306\u0303 ë\u0306\u0323',
);
const MARKED = /[aeiouyơư]/iu;

/** The characters of Windows-1252 between 0x80 and 0x9f. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const DECODERS: Record<OldEncoding, (word: string) => string | null> = {
  TCVN3: (word) => byCharacter(word, (character) => TCVN3.get(character)),
  VNI(word) {
    let decoded = '';
    for (const character of word) {
      const small = character.toLowerCase();
      const [letter, mark] = [VNI_LETTERS.get(character), VNI_MARKS.get(small)];
      if (letter) decoded += character === small ? letter : letter.toUpperCase();
      else if (mark && MARKED.test(decoded.normalize('NFC').at(-1) ?? '')) decoded += mark;
      else if (/[A-Za-z]/u.test(character)) decoded += character;
      else return null;
    }
    return decoded.normalize('NFC');
  },
  'UTF-8'(word) {
    const bytes = [...word].map((character) => {
      const at = WINDOWS.indexOf(character);
      return at === -1 ? character.charCodeAt(0) : 0x80 + at;
    });
    if (bytes.some((byte) => byte > 0xff)) return null;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    } catch {
      return null;
    }
  },
};

function byCharacter(word: string, letterOf: (character: string) => string | undefined): string | null {
  let decoded = '';
  for (const character of word) {
    const letter = /[A-Za-z]/u.test(character) ? character : letterOf(character);
    if (letter === undefined) return null;
    decoded += letter;
  }
  return decoded;
}
