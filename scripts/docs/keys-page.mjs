/** docs/tep-ke-hoach.md: every key of the plan file, from the schema that the program reads with. */

const KINDS = {
  text: 'chữ',
  number: 'số',
  'yes-no': 'true hoặc false',
  choice: 'một trong các giá trị',
  list: 'danh sách',
  map: 'nhóm khóa',
};

const INTRO = `# Tệp kế hoạch: mọi khóa

Trang này do \`scripts/make-docs.mjs\` viết ra từ lược đồ mà chương trình dùng để đọc tệp. Tệp kế hoạch là \`plan/<năm>/plan.yaml\`: mỗi giá trị
một dòng, danh sách viết mỗi phần tử một dòng bắt đầu bằng "- ", không dùng phím Tab. Chữ của quyết định được ghi nguyên văn.

Lập tệp: \`parhoach import <văn bản>\` từ văn bản đã ký, \`parhoach init\` để bắt đầu từ tệp mẫu có giải thích. Soát: \`parhoach validate\`.

"Bắt buộc" là khóa phải có trong mục của nó. Ô của phụ lục để trống thì ghi khóa mà không ghi giá trị, ví dụ \`deadline:\`.
`;

export function keysPage(keys) {
  const parts = keys.filter((each) => each.keys.length > 0).flatMap((part) => section(part, part.key, 2));
  return `${[INTRO, '## Ở mức ngoài cùng\n', table(keys), '', ...parts].join('\n').trimEnd()}\n`;
}

function section({ says, kind, keys }, path, level) {
  const inside = keys.filter((each) => each.keys.length > 0);
  return [
    `${'#'.repeat(level)} \`${path}\`\n`,
    `${says}${kind === 'list' ? '. Mỗi phần tử có các khóa:' : '.'}\n`,
    table(keys),
    '',
    ...inside.flatMap((each) => section(each, `${path}.${each.key}`, Math.min(level + 1, 4))),
  ];
}

function table(keys) {
  const rows = keys.map(({ key, says, required, kind, choices }) => {
    const what = choices.length > 0 ? choices.map((each) => `\`${each}\``).join(', ') : KINDS[kind];
    return `| \`${key}\` | ${required ? 'bắt buộc' : ''} | ${what} | ${says.replaceAll('|', '\\|')} |`;
  });
  return ['| Khóa | | Giá trị | Ý nghĩa |', '|---|---|---|---|', ...rows].join('\n');
}
