/** docs/cach-doc.md: how the decision's words are read, for staff. */

const KINDS = {
  once: [
    'Một lần',
    'Có một hạn. Hạn là ngày cuối cùng còn được tính là đúng hạn: "Quý I/2024" quá hạn từ ngày 01/04/2024.',
  ],
  recurring: [
    'Định kỳ',
    'Mỗi kỳ là một việc, có hạn riêng. Các kỳ kết thúc cùng ngày là một, gọi theo kỳ dài nhất,\ntrừ khi quyết định ghi ngày riêng cho kỳ ngắn ("Hằng quý và năm; riêng quý IV trước ngày 10/12": hai hạn, 10/12 và 31/12).',
  ],
  steps: ['Nhiều mốc', 'Một ô ghi nhiều mốc; mỗi mốc có hạn riêng.'],
  ongoing: ['Thường xuyên', 'Không có ngày hết hạn, không bao giờ quá hạn.'],
  conditional: [
    'Có điều kiện',
    'Chờ một việc xảy ra; khi đã ghi việc ấy vào kế hoạch ("triggers") thì mới tính hạn.',
  ],
  undetermined: ['Chưa xác định', 'Hạn ghi ở nơi khác, hoặc chữ không đủ để biết ngày.'],
};

const INTRO = `# Cách đọc lời văn của quyết định

Trang này do \`scripts/make-docs.mjs\` viết ra từ ví dụ của chính các bộ đọc; mỗi ví dụ đều được chạy thử khi kiểm tra chương trình.
Tệp kế hoạch giữ nguyên chữ của quyết định; chương trình đọc chữ ấy thành ngày, cơ quan, con số. Chữ nào không hiểu thì báo lỗi, không đoán.

Thử một câu: \`parhoach read deadline "Trước ngày 15/3"\`, \`parhoach read agencies "…"\`, \`parhoach read target "…"\`.

Chữ hoa, chữ thường, vị trí dấu thanh (hoà/hòa), quí/quý, hàng/hằng, số có hay không có số 0 đứng trước (01/1), dấu / - . trong ngày đều
được coi như nhau. Sai dấu thì là chữ khác; chữ mất
hết dấu mà chỉ có một cách hiểu ("Thang 8/2024") thì vẫn đọc, kèm cảnh báo.
`;

const PARTS = {
  op: 'cách so sánh',
  value: 'giá trị',
  upper: 'giá trị cao nhất',
  unit: 'đơn vị',
  baselineYear: 'năm so sánh',
  change: 'mức thay đổi',
  upperChange: 'mức thay đổi cao nhất',
};

const TOLD = `## Đọc từ những chữ nào

Mỗi giá trị đọc ra đều nhớ những chữ đã cho ra nó, kể cả chữ mà các mục của một danh sách dùng chung. \`parhoach read\` ghi các chữ ấy sau
"đọc từ"; dấu … là chỗ có chữ khác xen giữa. Dạng JSON ghi ở "spans" cả vị trí: "start" là vị trí đầu, "end" là vị trí ngay sau chữ cuối, đếm từ 0
theo đơn vị UTF-16 của lời văn đúng như đã viết (chữ có dấu tổ hợp thì mỗi dấu là một đơn vị); tên của mốc ở "labelSpans", điều kiện ở
"conditionSpans". Danh sách rỗng là giá trị không có hoặc được hiểu ngầm, như "ít nhất bằng" của "100%".
`;

export function readingsPage(examples, titles) {
  const { deadlineExamples, refusedDeadlines, toldDeadlines } = examples;
  const { agencyExamples, targetExamples, toldTargets } = examples;
  return [
    INTRO,
    '## Thời hạn\n\nNăm không ghi thì lấy năm của kế hoạch. Các ví dụ đọc trong kế hoạch năm 2024, quyết định ký ngày 29/12/2023, "trước ngày" tính cả ngày đó.\n',
    ...Object.entries(KINDS).map(([kind, [title, says]]) =>
      [
        `### ${title}\n\n${says}\n`,
        '| viết | đọc là | hạn cuối |\n|---|---|---|',
        ...deadlineExamples
          .filter((each) => each.kind === kind)
          .map(({ wording, reading, due }) => `| ${wording} | ${reading} | ${due ? vietnamese(due) : '–'} |`),
        '',
      ].join('\n'),
    ),
    '### Không đọc\n\n| viết | vì sao |\n|---|---|',
    ...refusedDeadlines.map(
      ({ wording, code }) => `| ${wording} | [${titles.get(code) ?? code}](quy-tac.md#${code}) |`,
    ),
    '',
    '## Cơ quan\n\nTên đã khai trong kế hoạch được tìm trước (tên dài nhất), rồi mới đến dấu ";", ",", chữ "và", dấu "/". UBND là Ủy ban nhân dân.\nNhóm được mở thành từng thành viên; "các cơ quan, đơn vị có liên quan" và những tên gọi chung ("các doanh nghiệp viễn thông") không giao việc\ncho ai. Trong ô chủ trì có ghi vai trò thì chỉ cơ quan chủ trì nợ việc, các cơ quan khác là phối hợp. Tên gọi như một cơ quan mà chưa khai trong kế\nhoạch là lỗi.\n',
    '| viết | đọc là |\n|---|---|',
    ...agencyExamples.map(({ wording, reading }) => `| ${wording} | ${reading} |`),
    '',
    '## Chỉ tiêu\n\n"Trên" là lớn hơn hẳn; "Từ … trở lên", "Tối thiểu" và con số phần trăm đứng một mình là ít nhất bằng.\n',
    '| viết | đọc là |\n|---|---|',
    ...targetExamples.map(({ wording, reading }) => `| ${wording} | ${reading} |`),
    '',
    TOLD,
    '| viết | giá trị | đọc từ |\n|---|---|---|',
    ...toldDeadlines.flatMap(({ wording, told }) => toldRows(wording, told)),
    ...toldTargets.flatMap(({ wording, told }) =>
      toldRows(
        wording,
        Object.entries(told).map(([part, words]) => [PARTS[part], words]),
      ),
    ),
    '',
  ].join('\n');
}

/** A row a value; the wording only in the first. */
const toldRows = (wording, told) =>
  told.map(([value, words], i) => `| ${i === 0 ? wording : ''} | ${value} | ${words} |`);

const vietnamese = (day) => day.split('-').reverse().join('/');
