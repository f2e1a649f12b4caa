/** docs/quy-tac.md: every code that the validator says. */

const LEVELS = { error: 'lỗi', warning: 'cảnh báo', notice: 'lưu ý' };

const INTRO = `# Quy tắc soát lỗi

Trang này do \`scripts/make-docs.mjs\` viết ra từ chính các quy tắc; mỗi ví dụ ở đây đều được chạy thử khi kiểm tra chương trình.
Xem một mã ngay ở dòng lệnh: \`parhoach explain <mã>\`.

**Lỗi**: kế hoạch chưa tin được, các lệnh tính toán từ chối, \`validate\` thoát với mã 1. **Cảnh báo**: gần như chắc là nhầm.
**Lưu ý**: đúng như quyết định đã ký, nên biết. Cảnh báo và lưu ý không làm \`validate\` thất bại.

Kế hoạch có thể đặt mức cho một quy tắc (\`off\` là tắt):

\`\`\`yaml
plan:
  policy:
    rules:
      agency-unused: off
      deadline-before-decision: error
\`\`\`

và bỏ qua một chỗ, kèm lý do, ở cuối dòng hoặc ngay trên dòng đó:

\`\`\`yaml
    tasks: [] # parhoach-bo-qua directive-without-task: phụ lục không giao nội dung này
\`\`\`

Mã có dấu * không tắt và không bỏ qua được: mọi phép tính dựa vào nó.
`;

export function rulesPage(catalogue) {
  const table = catalogue.flatMap(({ codes }) => codes.map(row));
  return [
    INTRO,
    '| mã | mức | tóm tắt |\n|---|---|---|',
    ...table,
    '',
    ...catalogue.flatMap(({ title, says, codes }) => [`## ${title}\n\n${says}\n`, ...codes.map(section)]),
  ].join('\n');
}

const row = ({ code, severity, title, adjustable }) =>
  `| [${code}](#${code})${adjustable ? '' : ' *'} | ${LEVELS[severity]} | ${title} |`;

const section = ({ code, severity, title, why, wrong, right }) => `### ${code}

**${title}** (${LEVELS[severity]}). ${why}

Sai:

${fenced(wrong)}

Đúng:

${fenced(right)}
`;

/** Invisible characters are shown by their numbers, or the example would say nothing. */
function fenced(example) {
  const long = example.length > 1200 ? `${example.slice(0, 120)}… (${example.length} ký tự)` : example;
  const shown = long
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, (c) => {
      return `\\u${c.codePointAt(0).toString(16).padStart(4, '0')}`;
    })
    .replace(/ +$/gmu, (spaces) => '·'.repeat(spaces.length));
  return `\`\`\`${shown.startsWith('parhoach') ? 'sh' : 'yaml'}\n${shown.trimEnd()}\n\`\`\``;
}
