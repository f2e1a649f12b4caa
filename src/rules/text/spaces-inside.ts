import { aliasExample } from './example.ts';
import { spanOf } from './text-invisible.ts';
import { textRule } from './text-rule.ts';

/** Two spaces or more, or a space that is no plain one (no-break, thin, ideographic), with its neighbours. */
export const ODD_SPACES =
  / *[\u00a0\u2000-\u200a\u202f\u205f\u3000][ \u00a0\u2000-\u200a\u202f\u205f\u3000]*| {2,}/gu;

export const spacesInside = textRule<{ odd: boolean }>({
  code: 'spaces-inside',
  severity: 'warning',
  title: 'Khoảng trắng thừa hoặc khác thường trong chữ',
  why: 'Hai khoảng trắng liền nhau, khoảng trắng đặc biệt hay khoảng trắng ở đầu, cuối giá trị khiến hai chỗ cùng lời mà không giống nhau.',
  message: ({ odd }) =>
    odd ? 'Ở đây có khoảng trắng đặc biệt, không phải dấu cách thường' : 'Ở đây thừa khoảng trắng',
  remedy: () => 'Chỉ để một dấu cách thường giữa hai chữ, hoặc để chương trình sửa: parhoach validate --fix',
  wrong: aliasExample('Các sở,  ban, ngành'),
  right: aliasExample('Các sở, ban, ngành'),
  check(lines, report) {
    for (const { text, start, key, value } of lines) {
      if (key === 'printed') continue;
      const inside = text.slice(value.start - start, value.end - start);
      for (const { 0: found, index } of inside.matchAll(ODD_SPACES))
        report(spanOf(value.start + index, found), { odd: !/^ +$/u.test(found) });
      for (const [found, at] of edges(inside)) report(spanOf(value.start + at, found), { odd: false });
    }
  },
});

/** One space right behind the opening quote or before the closing one; more of them are found above. */
export function edges(value: string): [string, number][] {
  if (!/^(["']).*\1$/u.test(value)) return [];
  const found: [string, number][] = [];
  if (/^. [^ ]/u.test(value)) found.push([' ', 1]);
  if (/[^ ] .$/u.test(value) && value.length > 3) found.push([' ', value.length - 2]);
  return found;
}
