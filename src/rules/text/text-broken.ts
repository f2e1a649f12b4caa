import { aliasExample } from './example.ts';
import { codesOf, spanOf } from './text-invisible.ts';
import { textRule } from './text-rule.ts';

/** The mark that stands for a character lost in a conversion, and characters that mean something to one font only. */
const BROKEN = /[\ue000-\uf8ff\ufffc\ufffd\u{f0000}-\u{10ffff}]+/gu;

export const textBroken = textRule<{ codes: string }>({
  code: 'text-broken',
  severity: 'warning',
  title: 'Chữ bị hỏng khi chuyển mã',
  why: 'Dấu \ufffd đứng thay một chữ đã mất khi đổi bảng mã; ký tự riêng của một phông chữ thì máy khác hiện ra ô vuông. Cả hai đều không phải chữ của quyết định.',
  message: ({ codes }) => `Ở đây có chữ hỏng hoặc ký tự riêng của phông chữ (${codes})`,
  remedy: () => 'Gõ lại chữ này theo văn bản gốc',
  wrong: aliasExample('Các sở, b\ufffdn, ngành'),
  right: aliasExample('Các sở, ban, ngành'),
  check(lines, report) {
    for (const { text, start, key } of lines) {
      // What a damaged print says is quoted letter by letter.
      if (key === 'printed') continue;
      for (const { 0: found, index } of text.matchAll(BROKEN))
        report(spanOf(start + index, found), { codes: codesOf(found) });
    }
  },
});
