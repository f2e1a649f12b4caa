import { decodeOld, type OldEncoding } from '../../text/old-encodings.ts';
import { isSpelling } from '../../text/syllable.ts';
import { aliasExample } from './example.ts';
import { spanOf } from './text-invisible.ts';
import { textRule } from './text-rule.ts';

const ENCODINGS: readonly OldEncoding[] = ['UTF-8', 'TCVN3', 'VNI'];
/** Letters, and all that letters of an old encoding look like. */
const WORD = /[A-Za-z\u0080-\u024f\u02c6\u02dc\u1e00-\u1eff\u2013-\u203a\u20ac\u2122]+/gu;
/** Letters that no old encoding looks like: where they stand, the line is not in one. */
const OWN =
  /[\u0100-\u0151\u0154-\u015f\u0162-\u0177\u0179-\u017c\u017f\u0180-\u0191\u0193-\u024f\u1e00-\u1eff]/u;
/** "µm" and the like are units. */
const UNIT = /^µ[a-zA-Z]{1,2}$/u;

interface Found {
  readonly word: string;
  readonly start: number;
  readonly meant: ReadonlyMap<OldEncoding, string>;
}

export const textEncoding = textRule<{ words: string; names: string; meant: string | null }>({
  code: 'text-encoding',
  severity: 'warning',
  title: 'Chữ của bảng mã cũ',
  why: 'Chữ gõ bằng TCVN3 (ABC), VNI, hay chữ Unicode bị đọc nhầm bảng mã thì nhìn không ra tiếng Việt, không tìm được, không so được với chữ nào khác.',
  message: ({ words, names }) => `"${words}" là chữ của bảng mã khác (${names})`,
  remedy: ({ meant }) =>
    meant === null ? 'Gõ lại bằng chữ tiếng Việt Unicode theo văn bản gốc' : `Gõ lại: "${meant}"`,
  wrong: aliasExample('C¸c së, ban, ngµnh'),
  right: aliasExample('Các sở, ban, ngành'),
  check(lines, report) {
    for (const { text, start, key } of lines) {
      // What a damaged print says is quoted letter by letter.
      if (key === 'printed' || !/[\u0080-\u00ff]/u.test(text)) continue;
      const found = wordsIn(text);
      const whole = found.length > 1 && !OWN.test(text) ? encodingOf(found) : null;
      if (whole) {
        const [first, last] = [found[0]!, found.at(-1)!];
        const words = text.slice(first.start, last.start + last.word.length);
        const meant = words.replace(WORD, (word) => decodeOld(word, whole) ?? word);
        report(spanOf(start + first.start, words), { words, names: nameOf(whole), meant });
        continue;
      }
      for (const { word, start: at, meant } of found) {
        const only = new Set(meant.values()).size === 1 ? [...meant.values()][0]! : null;
        const names = [...meant.keys()].map(nameOf).join(' hoặc ');
        report(spanOf(start + at, word), { words: word, names, meant: only });
      }
    }
  },
});

/** Words that Vietnamese does not spell so, and that a decoding turns into one that it does. */
function wordsIn(text: string): Found[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    if (!/[A-Za-z]/u.test(word) || !/[\u0080-\u00ff]/u.test(word) || isSpelling(word) || UNIT.test(word))
      return [];
    const meant = new Map<OldEncoding, string>();
    for (const encoding of ENCODINGS) {
      const decoded = decodeOld(word, encoding);
      if (decoded !== null && isSpelling(decoded)) meant.set(encoding, decoded);
    }
    return meant.size > 0 ? [{ word, start: index, meant }] : [];
  });
}

/** The one encoding in which every word of a line makes sense; null when several do or none. */
function encodingOf(found: readonly Found[]): OldEncoding | null {
  const all = ENCODINGS.filter((encoding) => found.every(({ meant }) => meant.has(encoding)));
  return all.length === 1 ? all[0]! : null;
}

const nameOf = (encoding: OldEncoding) => (encoding === 'UTF-8' ? 'UTF-8 bị đọc như chữ Latinh' : encoding);

/** Whether a word is one of an old encoding: another rule has nothing to say of its letters. */
export const isOldEncoding = (word: string) => wordsIn(word).length > 0;
