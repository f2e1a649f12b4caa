import { LETTERS } from '../../text/normalize.ts';
import { aliasExample } from './example.ts';
import { FOREIGN, FOREIGN_LETTERS, latinised } from './lookalikes.ts';
import { isOldEncoding } from './text-encoding.ts';
import { textRule } from './text-rule.ts';

const WORD = new RegExp(`[${LETTERS}${FOREIGN_LETTERS}]+`, 'gu');

export const textLookalike = textRule<{ word: string; letter: string; latin: string | null }>({
  code: 'text-lookalike',
  severity: 'warning',
  title: 'Chữ cái của bảng chữ khác, trông giống chữ Latinh',
  why: 'Chữ "о" của tiếng Nga trông y như "o" nhưng là chữ khác: tên cơ quan có nó sẽ không bao giờ khớp, và mắt không nhận ra.',
  message: ({ word, letter }) =>
    `"${word}" có chữ "${letter}" (${nameOf(letter)}), không thuộc bảng chữ tiếng Việt`,
  remedy: ({ latin }) => (latin === null ? 'Gõ lại bằng chữ tiếng Việt' : `Gõ lại: "${latin}"`),
  wrong: aliasExample('Các sở, bаn, ngành'),
  right: aliasExample('Các sở, ban, ngành'),
  check(lines, report) {
    for (const { text, start } of lines) {
      if (!FOREIGN.test(text)) continue;
      for (const { 0: word, index } of text.matchAll(WORD)) {
        const letter = FOREIGN.exec(word)?.[0];
        if (letter === undefined || isOldEncoding(word)) continue;
        // A lone "α" or a Greek word is meant as such.
        const latin = latinised(word);
        if (latin === null && [...word].every((each) => FOREIGN.test(each))) continue;
        if (word.length === 1 && /[α-ωΑ-Ω]/u.test(word)) continue;
        report({ start: start + index, end: start + index + word.length }, { word, letter, latin });
      }
    }
  },
});

function nameOf(letter: string): string {
  const code = letter.codePointAt(0)!;
  if (code >= 0x1d400) return 'chữ toán học';
  if ('ÐðƉɖ'.includes(letter)) return 'không phải Đ của tiếng Việt';
  if (code >= 0xff00) return 'chữ rộng kiểu Đông Á';
  return code >= 0x0400 ? 'chữ Kirin' : 'chữ Hy Lạp';
}
