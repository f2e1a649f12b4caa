import { aliasExample } from './example.ts';
import { codesOf, spanOf } from './text-invisible.ts';
import { textRule } from './text-rule.ts';

/**
 * Steers a terminal, parts lines where no line ends, turns the direction of writing, or is no character at all (half of a
 * pair, U+FFFE). Tabs are YAML's own matter, line ends are cut off.
 */
const CONTROL =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]+/gu;
/** The same without the `\r` of line ends. */
const SOME =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]/u;

/** Whether a file's text has such a character: then nothing is computed from it before it was looked at. */
export function hasControl(text: string): boolean {
  return SOME.test(text);
}

/** The first such character of a text, and where it stands; null when it has none. */
export function firstControl(text: string): { readonly index: number; readonly character: string } | null {
  // A global expression remembers where it was: a search does not.
  const index = text.search(CONTROL);
  return index === -1 ? null : { index, character: String.fromCodePoint(text.codePointAt(index)!) };
}

export const textControl = textRule<{ codes: string }>({
  code: 'text-control',
  severity: 'error',
  title: 'Ký tự điều khiển, ký tự đảo chiều chữ',
  why: 'Ký tự đảo chiều làm dòng chữ hiện ra khác với nội dung máy đọc; ký tự điều khiển ra lệnh cho màn hình. Người duyệt thay đổi sẽ duyệt điều mình không thấy.',
  message: ({ codes }) => `Ở đây có ký tự điều khiển hoặc đảo chiều chữ (${codes})`,
  remedy: () => 'Xóa ký tự này rồi đọc lại cả dòng: chữ thật có thể khác chữ đang hiện',
  wrong: aliasExample('"Các sở, \u202eban\u202c, ngành"'),
  right: aliasExample('"Các sở, ban, ngành"'),
  essential: true,
  check(lines, report) {
    let returns = 0;
    for (const { text, start } of lines) {
      for (const { 0: found, index } of text.matchAll(CONTROL)) {
        // A file whose lines end with carriage returns has one mistake, not one a line.
        if (/^\r+$/u.test(found) && ++returns > 1) continue;
        report(spanOf(start + index, found), { codes: codesOf(found) });
      }
    }
  },
});
