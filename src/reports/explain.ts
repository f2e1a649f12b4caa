import type { Severity } from '../diagnostics/problem.ts';
import type { CodeInfo } from '../rules/catalogue.ts';
import { visible } from '../text/hidden.ts';
import { wrap } from '../text/width.ts';
import type { Screen } from './listing/screen.ts';

const severityWords: Record<Severity, string> = {
  error: 'lỗi (chưa sửa thì không tính được, mã thoát 1)',
  warning: 'cảnh báo (gần như chắc là nhầm)',
  notice: 'lưu ý (đúng như quyết định đã ký, nên biết)',
};

/** What a code means, for a terminal. */
export function renderExplanation(info: CodeInfo, screen: Screen): string {
  const { code, severity, title, why, wrong, right, adjustable } = info;
  return [
    `${screen.bold(code)}: ${title}`,
    `Mức: ${severityWords[severity]}${adjustable ? '' : '; không tắt, không bỏ qua được'}`,
    '',
    ...wrap(why, screen.width),
    '',
    'Sai:',
    indented(shortened(wrong)),
    '',
    'Đúng:',
    indented(shortened(right)),
    ...(adjustable ? ['', ...silencing(code)] : []),
    '',
  ].join('\n');
}

function silencing(code: string): string[] {
  return [
    'Khi đúng là phải để như vậy, ghi ở cuối dòng hoặc ngay trên dòng đó:',
    `  # parhoach-bo-qua ${code}: <lý do>`,
  ];
}

/** Examples that are wrong by their very length are not shown whole. */
function shortened(example: string): string {
  return example.length > 1200 ? `${example.slice(0, 120)}… (${example.length} ký tự)` : example;
}

function indented(text: string): string {
  return visible(text)
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line.replace(/ +$/u, (spaces) => '·'.repeat(spaces.length))}`)
    .join('\n');
}

/** The same for scripts. */
export function explanationJson({ code, severity, title, why, wrong, right, adjustable }: CodeInfo): object {
  return { code, severity, title, why, wrong, right, adjustable };
}
