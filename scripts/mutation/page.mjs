/** docs/diem-dot-bien.md: what the gate caught of every damage, in Vietnamese. */

const VERDICTS = {
  line: '`validate`, đúng dòng',
  elsewhere: '`validate`, dòng khác',
  trace: '`trace`, đúng mục',
  nothing: 'lọt',
};

const WHY = [
  [
    'đổi một chữ số',
    'số dòng `source`, ngày ký hay mã đổi thành một giá trị vẫn hợp lệ mà không mục nào khác dùng tới',
  ],
  [
    'mất một dấu',
    'chữ do người lập kế hoạch đặt (tên ngắn của chỉ tiêu, lý do hiệu đính, cấp) không có trong quyết định',
  ],
  ['thụt thừa một dấu cách', 'danh sách chỉ có một phần tử thụt sâu hơn vẫn đọc ra như cũ'],
  ['thừa một chữ', 'như trên: không có bản gốc để so'],
  ['bỏ dòng', 'khóa không bắt buộc: bỏ đi vẫn là một kế hoạch đúng'],
  ['lặp lại dòng', 'phần tử của danh sách lặp lại mà không đổi nghĩa'],
  ['bỏ ngoặc kép của số', 'giá trị vẫn đọc ra như cũ'],
];

export function scorePage(results) {
  const total = results.length;
  const count = (verdict, rows = results) => rows.filter((each) => each.verdict === verdict).length;
  const percent = (n) => `${((n / total) * 100).toFixed(1).replace('.', ',')} %`;
  const hows = [...new Set(results.map(({ how }) => how))];
  const survivors = results.filter(({ verdict }) => verdict === 'nothing');
  const lines = [
    '# Điểm đột biến của cửa soát',
    '',
    'Trang này do `node scripts/mutation.mjs` viết. Mỗi loại trường của `plan/2024/plan.yaml` bị làm hỏng theo mọi cách có nghĩa,',
    'mỗi lần một chỗ, rồi hỏi `parhoach validate`; điều nó không thấy thì hỏi `parhoach trace`. CI chạy cả hai và giữ điểm không tụt.',
    '',
    `**${total} bản hỏng:**`,
    '',
    ...Object.entries(VERDICTS).map(
      ([verdict, words]) => `- ${words}: ${count(verdict)} (${percent(count(verdict))})`,
    ),
    '',
    '## Theo cách làm hỏng',
    '',
    `| cách làm hỏng | số bản | ${Object.values(VERDICTS).join(' | ')} |`,
    '|---|---:|---:|---:|---:|---:|',
    ...hows.map((how) => {
      const rows = results.filter((each) => each.how === how);
      return `| ${how} | ${rows.length} | ${Object.keys(VERDICTS)
        .map((verdict) => count(verdict, rows))
        .join(' | ')} |`;
    }),
    '',
    '## Những bản lọt, và vì sao',
    '',
    ...WHY.filter(([how]) => survivors.some((each) => each.how === how)).map(
      ([how, why]) => `- **${how}**: ${why}.`,
    ),
    '',
    '| trường | cách làm hỏng |',
    '|---|---|',
    ...survivors.map(({ field, how }) => `| \`${field}\` | ${how} |`),
    '',
  ];
  return lines.join('\n');
}
