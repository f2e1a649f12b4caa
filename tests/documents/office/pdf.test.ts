import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Table } from '../../../src/documents/office/content.ts';
import { readOffice } from '../../../src/documents/office/read.ts';
import { makePdf, ruled, type Sheet, type Words } from './make-pdf.ts';

async function contentOf(sheets: readonly Sheet[]) {
  // As a file is read from disk: not any bytes, but a Buffer.
  const reading = await readOffice(Buffer.from(makePdf(sheets)), 'ke-hoach.pdf');
  if (!reading.ok) throw new Error(reading.refused.code);
  return reading.content;
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const reading = await readOffice(bytes, 'ke-hoach.pdf');
  return reading.ok ? 'read' : reading.refused.code;
}

const paragraphs = async (...pages: readonly (readonly Words[])[]) =>
  (await contentOf(pages.map((words) => ({ words })))).blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map(({ cells }) => cells.map(({ text }) => text)),
  );

const texts = (table: Table) => table.rows.map(({ cells }) => cells.map(({ text }) => text));

/** Words one below the other, 15 points apart. */
const below = (left: number, base: number, ...lines: readonly string[]): Words[] =>
  lines.map((text, i) => ({ text, left, base: base + i * 15 }));

const XS = [40, 80, 320, 440, 560];
const HEAD: Words[] = [
  { text: 'STT', left: 50, base: 55, bold: true },
  { text: 'Nhiệm vụ', left: 160, base: 55, bold: true },
  { text: 'Chủ trì', left: 350, base: 55, bold: true },
  { text: 'Thời hạn', left: 470, base: 55, bold: true },
];

it('reads a ruled table, whichever way its lines are drawn', async () => {
  const words = [
    ...HEAD,
    ...below(50, 75, '1'),
    ...below(85, 75, 'Rà soát các văn bản quy phạm pháp luật', 'còn hiệu lực'),
    ...below(330, 75, 'Sở Tư pháp'),
    ...below(450, 75, 'Quý I/2026'),
  ];
  for (const filled of [false, true]) {
    const { blocks } = await contentOf([{ words, lines: ruled(XS, [40, 60, 100]), filled }]);
    expect(blocks).toHaveLength(1);
    expect(texts(blocks[0] as Table)).toEqual([
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
      ['1', 'Rà soát các văn bản quy phạm pháp luật còn hiệu lực', 'Sở Tư pháp', 'Quý I/2026'],
    ]);
    expect((blocks[0] as Table).rows.map(({ cells, place }) => [cells[0]!.bold, place])).toEqual([
      [true, { page: 1, table: 1, row: 1 }],
      [false, { page: 1, table: 1, row: 2 }],
    ]);
  }
});

it('reads cells that are merged to the side and downwards', async () => {
  const lines = [
    ...ruled(XS, [40, 60]),
    // A title over all columns, then two rows that share their deadline.
    [40, 60, 40, 120],
    [560, 60, 560, 120],
    ...ruled([40, 80, 320, 440], [80, 100, 120]),
    [440, 80, 560, 80],
    [440, 120, 560, 120],
  ] as [number, number, number, number][];
  const words = [
    ...HEAD,
    ...below(50, 75, 'I. Thể chế'),
    ...below(50, 95, '1'),
    ...below(90, 95, 'Rà soát'),
    ...below(330, 95, 'Sở Tư pháp'),
    ...below(50, 115, '2'),
    ...below(90, 115, 'Kiểm tra'),
    ...below(330, 115, 'Sở Nội vụ'),
    ...below(450, 105, 'Quý II/2026'),
  ];
  const [table] = (await contentOf([{ words, lines }])).blocks as Table[];
  expect(
    table!.rows.map(({ cells }) => cells.map((c) => [c.column, c.columns, c.text, c.continues])),
  ).toEqual([
    HEAD.map(({ text }, i) => [i, 1, text, false]),
    [[0, 4, 'I. Thể chế', false]],
    [
      [0, 1, '1', false],
      [1, 1, 'Rà soát', false],
      [2, 1, 'Sở Tư pháp', false],
      [3, 1, 'Quý II/2026', false],
    ],
    [
      [0, 1, '2', false],
      [1, 1, 'Kiểm tra', false],
      [2, 1, 'Sở Nội vụ', false],
      [3, 1, 'Quý II/2026', true],
    ],
  ]);
});

it('joins a table over pages: the heading comes once, a row that a page cut is one row', async () => {
  const first = [
    ...HEAD,
    ...below(50, 75, '1'),
    ...below(85, 75, 'Thực hiện số hóa hồ sơ, kết quả giải'),
    ...below(330, 75, 'Sở Nội vụ'),
    ...below(450, 75, 'Năm 2026'),
  ];
  const second = [
    { text: '2', left: 300, base: 20 },
    ...HEAD,
    ...below(85, 75, 'quyết thủ tục hành chính.'),
    ...below(50, 95, '2'),
    ...below(85, 95, 'Báo cáo'),
    ...below(330, 95, 'Sở Y tế'),
    ...below(450, 95, 'Hằng quý'),
  ];
  const { blocks } = await contentOf([
    { words: first, lines: ruled(XS, [40, 60, 80]) },
    { words: second, lines: ruled(XS, [40, 60, 80, 100]) },
  ]);
  expect(blocks).toHaveLength(1);
  const table = blocks[0] as Table;
  expect(texts(table)).toEqual([
    ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
    ['1', 'Thực hiện số hóa hồ sơ, kết quả giải quyết thủ tục hành chính.', 'Sở Nội vụ', 'Năm 2026'],
    ['2', 'Báo cáo', 'Sở Y tế', 'Hằng quý'],
  ]);
  expect(table.rows[0]!.repeated).toBe(true);
  expect(table.rows[2]!.place).toEqual({ page: 2, table: 1, row: 3 });
});

it('keeps a row without a number at the top of a page apart', async () => {
  const row = (base: number, number: string, text: string) => [
    ...(number === '' ? [] : below(50, base, number)),
    ...below(85, base, text),
    ...below(330, base, 'Sở Tài chính'),
    ...below(450, base, 'Năm 2026'),
  ];
  const { blocks } = await contentOf([
    { words: [...HEAD, ...row(75, '25', 'Cấp mã số.')], lines: ruled(XS, [40, 60, 80]) },
    { words: [...HEAD, ...row(75, '', 'Giao quyền tự chủ.')], lines: ruled(XS, [40, 60, 80]) },
  ]);
  expect(texts(blocks[0] as Table).slice(1)).toEqual([
    ['25', 'Cấp mã số.', 'Sở Tài chính', 'Năm 2026'],
    ['', 'Giao quyền tự chủ.', 'Sở Tài chính', 'Năm 2026'],
  ]);
});

it('puts lines together to paragraphs, over the end of a page, and leaves its number out', async () => {
  // Letters are 6 points wide: lines of 80 letters reach from 50 to 530.
  const full = 'Đẩy mạnh công tác cải cách hành chính nhằm xây dựng hệ thống cơ quan hành chính';
  const first = [...below(50, 100, full, 'thông suốt.', '- Rà soát thủ tục;'), ...below(50, 700, full)];
  const second = [
    { text: '- 2 -', left: 290, base: 30 },
    ...below(50, 60, 'nhà nước.', 'Đơn vị chủ trì: Sở Nội vụ.'),
  ];
  expect(await paragraphs(first, second)).toEqual([
    `${full} thông suốt.`,
    '- Rà soát thủ tục;',
    `${full} nhà nước.`,
    'Đơn vị chủ trì: Sở Nội vụ.',
  ]);
});

it('reads a table without lines by where its words stand, and says so', async () => {
  const row = (base: number, number: string, lead: string, when: string, ...text: readonly string[]) => [
    ...below(50, base + (text.length - 1) * 7.5, number),
    ...below(85, base, ...text),
    ...below(330, base + (text.length - 1) * 7.5, lead),
    ...below(450, base + (text.length - 1) * 7.5, when),
  ];
  const words = [
    ...HEAD,
    ...below(45, 80, 'I. CẢI CÁCH THỂ CHẾ CỦA TỈNH'),
    ...row(105, '1', 'Sở Tư pháp', 'Quý I/2026', 'Rà soát các văn bản quy phạm', 'pháp luật còn hiệu lực'),
    ...row(145, '2', 'Sở Nội vụ', 'Hằng quý', 'Kiểm tra công vụ tại các xã,', 'phường'),
  ];
  const { blocks, remarks } = await contentOf([{ words }]);
  expect(texts(blocks[0] as Table)).toEqual([
    ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
    ['I. CẢI CÁCH THỂ CHẾ CỦA TỈNH'],
    ['1', 'Rà soát các văn bản quy phạm pháp luật còn hiệu lực', 'Sở Tư pháp', 'Quý I/2026'],
    ['2', 'Kiểm tra công vụ tại các xã, phường', 'Sở Nội vụ', 'Hằng quý'],
  ]);
  expect(remarks).toEqual([{ code: 'table-without-lines', place: { page: 1 }, words: '' }]);
});

it('reads what stands side by side in a letterhead column by column', async () => {
  const words = [
    ...below(60, 50, 'ỦY BAN NHÂN DÂN', 'TỈNH A'),
    ...below(320, 50, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'),
    ...below(60, 100, 'Số: 12/KH-UBND'),
    ...below(320, 100, 'A, ngày 05 tháng 01 năm 2026'),
    ...below(260, 150, 'KẾ HOẠCH'),
  ];
  const [letterhead, title] = await paragraphs(words);
  expect(title).toBe('KẾ HOẠCH');
  expect(letterhead).toEqual([
    [
      expect.stringMatching(/^ỦY BAN NHÂN DÂN\s.*TỈNH A\nSố: 12\/KH-UBND$/su),
      expect.stringMatching(/\nA, ngày 05 tháng 01 năm 2026$/u),
    ],
  ]);
});

it('tells a page without text, and refuses a document that has none', async () => {
  const { remarks } = await contentOf([{ words: below(50, 50, 'Kế hoạch') }, { words: [] }]);
  expect(remarks).toEqual([{ code: 'page-without-text', place: { page: 2 }, words: '' }]);
  expect(await refusal(makePdf([{ words: [] }]))).toBe('without-text');
});

it('reads a file that was cut off as far as it goes, and says so', async () => {
  const file = makePdf([{ words: below(50, 50, 'Kế hoạch') }]);
  const reading = await readOffice(file.subarray(0, file.length - 7), 'ke-hoach.pdf');
  expect(reading.ok && reading.content).toMatchObject({
    blocks: [{ text: 'Kế hoạch' }],
    remarks: [{ code: 'damaged' }],
  });
});

it('refuses what is damaged, locked, too long or grows beyond measure', async () => {
  expect(await refusal(new TextEncoder().encode('%PDF-1.7\nhỏng'))).toBe('broken');
  const locked =
    '/Encrypt << /Filter /Standard /V 1 /R 2 /O (12345678901234567890123456789012) /U (12345678901234567890123456789012) /P -4 >> /ID [(1) (1)]';
  expect(await refusal(makePdf([{ words: below(50, 50, 'Kế hoạch') }], locked))).toBe('encrypted');
  expect(await refusal(makePdf(Array(501).fill({ words: [] })))).toBe('too-large');
  const bomb = Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n'),
    deflateSync(Buffer.alloc(120 * 1024 * 1024)),
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  expect(await refusal(bomb)).toBe('too-large');
});
