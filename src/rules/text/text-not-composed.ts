import { aliasExample } from './example.ts';
import { textRule } from './text-rule.ts';

/** A word with marks of its own in it; looked for only where composition changes the line. */
const WORD = /[^\s"'#:;,()]+/gu;

export const textNotComposed = textRule<{ words: string; more: number }>({
  code: 'text-not-composed',
  severity: 'warning',
  title: 'Chữ tiếng Việt viết bằng dấu rời',
  why: 'Cùng một chữ có hai cách mã hóa: dựng sẵn (NFC) và dấu rời (NFD, thường từ máy Mac hoặc tệp PDF). Nhìn như nhau nhưng tìm kiếm, so sánh và git coi là khác nhau.',
  message: ({ words, more }) =>
    `"${words}" viết bằng dấu rời (không phải dạng dựng sẵn NFC)${more > 0 ? `, cùng ${more} chữ khác trên dòng này` : ''}`,
  remedy: () => 'Gõ lại, hoặc để chương trình sửa: parhoach validate --fix',
  wrong: aliasExample('Các sở, ban, ngành'.normalize('NFD')),
  right: aliasExample('Các sở, ban, ngành'),
  check(lines, report) {
    for (const { text, start, key } of lines) {
      // What a damaged print says is quoted letter by letter.
      if (key === 'printed' || text.normalize('NFC') === text) continue;
      const words = [...text.matchAll(WORD)].filter(([word]) => word.normalize('NFC') !== word);
      const first = words[0];
      const at = start + (first?.index ?? 0);
      const word = first?.[0] ?? text;
      report({ start: at, end: at + word.length }, { words: word.normalize('NFC'), more: words.length - 1 });
    }
  },
});
