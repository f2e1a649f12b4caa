import { aliasExample } from './example.ts';
import { textRule } from './text-rule.ts';

export const spacesTrailing = textRule<object>({
  code: 'spaces-trailing',
  severity: 'warning',
  title: 'Khoảng trắng cuối dòng',
  why: 'Khoảng trắng cuối dòng không ai thấy nhưng làm mọi lần so sánh, gộp tệp báo khác nhau.',
  message: () => 'Cuối dòng có khoảng trắng thừa',
  remedy: () => 'Xóa khoảng trắng cuối dòng, hoặc để chương trình sửa: parhoach validate --fix',
  wrong: aliasExample('Các sở, ban, ngành  '),
  right: aliasExample('Các sở, ban, ngành'),
  check(lines, report) {
    for (const { text, start } of lines) {
      const length = text.trimEnd().length;
      if (length < text.length) report({ start: start + length, end: start + text.length }, {});
    }
  },
});
