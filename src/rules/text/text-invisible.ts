import { aliasExample } from './example.ts';
import { textRule } from './text-rule.ts';

/**
 * Takes no room and says nothing: zero-width spaces and joiners, soft hyphens, fillers, variation selectors, tags, a byte
 * order mark inside the file.
 */
export const INVISIBLE =
  /(?:[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]|[\u{e0000}-\u{e0fff}])+/gu;

export const textInvisible = textRule<{ codes: string }>({
  code: 'text-invisible',
  severity: 'warning',
  title: 'Ký tự không nhìn thấy',
  why: 'Ký tự rộng bằng không theo bản sao từ trang web, tệp Word: mắt không thấy nhưng tìm kiếm và so sánh thì hỏng.',
  message: ({ codes }) => `Ở đây có ký tự không nhìn thấy (${codes})`,
  remedy: () => 'Xóa ký tự này, hoặc để chương trình sửa: parhoach validate --fix',
  wrong: aliasExample('Các sở, ban,\u200b ngành'),
  right: aliasExample('Các sở, ban, ngành'),
  check(lines, report) {
    for (const { text, start } of lines) {
      for (const { 0: found, index } of text.matchAll(INVISIBLE)) {
        if (start + index === 0 && found === '\ufeff') continue;
        report(spanOf(start + index, found), { codes: codesOf(found) });
      }
    }
  },
});

/** "U+200B, U+200D": each once, five at most. */
export function codesOf(text: string): string {
  const codes = [...new Set(text)].map(
    (c) => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return codes.length > 5 ? `${codes.slice(0, 5).join(', ')}…` : codes.join(', ');
}

/** The stretch of a text that was found at an offset. */
export function spanOf(start: number, found: string): { start: number; end: number } {
  return { start, end: start + found.length };
}
