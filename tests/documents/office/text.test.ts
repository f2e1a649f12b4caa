import { expect, it } from 'vitest';
import type { Block } from '../../../src/documents/office/content.ts';
import { readOffice } from '../../../src/documents/office/read.ts';

const encode = (text: string) => new TextEncoder().encode(text);

async function blocksOf(text: string, name = 'ke-hoach.txt'): Promise<readonly Block[]> {
  const reading = await readOffice(encode(text), name);
  if (!reading.ok) throw new Error(reading.refused.code);
  return reading.content.blocks;
}

const paragraphs = async (text: string) =>
  (await blocksOf(text)).map((block) => (block.kind === 'paragraph' ? block.text : 'BẢNG'));

/** The words of the cells of the one table, row by row. */
async function cells(text: string, name?: string): Promise<string[][]> {
  const tables = (await blocksOf(text, name)).flatMap((block) => (block.kind === 'table' ? block : []));
  expect(tables).toHaveLength(1);
  return tables[0]!.rows.map((row) => row.cells.map((cell) => cell.text));
}

it('takes each line of an unbroken text as a paragraph', async () => {
  const long = 'Tiếp tục đẩy mạnh cải cách hành chính trên địa bàn tỉnh. '.repeat(4);
  expect(await paragraphs(`KẾ HOẠCH\n${long}\nĐơn vị chủ trì: Sở Nội vụ\n`)).toEqual([
    'KẾ HOẠCH',
    long.trim(),
    'Đơn vị chủ trì: Sở Nội vụ',
  ]);
});

it('puts the lines of a wrapped text together, and not its items', async () => {
  const text = [
    '**I. MỤC',
    'ĐÍCH**',
    '',
    'Đẩy mạnh công tác cải cách hành chính nhằm xây dựng hệ thống cơ quan',
    'hành chính thông suốt trong giai đoạn 2026',
    '- 2030, phục vụ người dân và doanh nghiệp ngày một tốt hơn nữa.',
    '',
    '- Rà soát thủ tục hành chính nội bộ của các cơ quan, đơn vị;',
    '- Đơn giản hóa thủ tục.',
  ].join('\n');
  expect(await paragraphs(text)).toEqual([
    'I. MỤC ĐÍCH',
    'Đẩy mạnh công tác cải cách hành chính nhằm xây dựng hệ thống cơ quan hành chính thông suốt trong giai đoạn 2026 - 2030, phục vụ người dân và doanh nghiệp ngày một tốt hơn nữa.',
    '- Rà soát thủ tục hành chính nội bộ của các cơ quan, đơn vị;',
    '- Đơn giản hóa thủ tục.',
  ]);
});

it('reads cells set apart by tabs, over blank lines and with headings of fewer cells', async () => {
  const text = [
    'STT\tNhiệm vụ\tChủ trì\tThời hạn',
    '<b>I</b>\t<b>Cải cách thể chế</b>',
    '1\tRà soát văn bản\tSở Tư pháp\tQuý I/2026',
    '',
    'STT\tNhiệm vụ\tChủ trì\tThời hạn',
    '\ttheo yêu cầu\t\t',
  ].join('\n');
  expect(await cells(text)).toEqual([
    ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
    ['I', 'Cải cách thể chế'],
    ['1', 'Rà soát văn bản', 'Sở Tư pháp', 'Quý I/2026'],
    ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
    ['', 'theo yêu cầu', '', ''],
  ]);
});

it('reads a row whose cell was copied with its line breaks', async () => {
  const text =
    'STT\tNhiệm vụ\tChủ trì\n1\tRà soát:\n- văn bản;\n- thủ tục\tSở Tư pháp\n2\tBáo cáo\tSở Nội vụ\n';
  expect(await cells(text)).toEqual([
    ['STT', 'Nhiệm vụ', 'Chủ trì'],
    ['1', 'Rà soát:\n- văn bản;\n- thủ tục', 'Sở Tư pháp'],
    ['2', 'Báo cáo', 'Sở Nội vụ'],
  ]);
});

it('reads a table of Markdown', async () => {
  const text = '| TT | **Nhiệm vụ** |\n|---|:--|\n| 1. | Mở lớp A \\| B<br>tại xã |\n| 2. |  |\n';
  expect(await cells(text, 'a.md')).toEqual([
    ['TT', 'Nhiệm vụ'],
    ['1.', 'Mở lớp A | B\ntại xã'],
    ['2.', ''],
  ]);
});

it('reads a table of Markdown without bars at the ends of its rows', async () => {
  expect(await cells('TT | Nhiệm vụ\n---|---\n1 | Rà soát\n\nHết', 'a.md')).toEqual([
    ['TT', 'Nhiệm vụ'],
    ['1', 'Rà soát'],
  ]);
});

it('reads a table of which each cell stands on lines of its own', async () => {
  const rows = [
    ['**TT**', '**Nhiệm vụ**', '**Chủ trì**', '**Kinh phí**'],
    ['**I**', '**Thể chế**'],
    ['1', 'Rà soát văn bản quy phạm\npháp luật', 'Sở Tư pháp', 'Chi thường xuyên'],
    ['2', 'Kiểm tra', 'Sở Nội vụ'],
    ['Sơ kết', 'Sở Nội vụ'],
    ['3', '', 'Sở Y tế', 'Không'],
  ];
  const text = `${rows.map((row) => `|\n${row.map((cell) => (cell === '' ? '|' : `${cell}\n|`)).join('\n')}`).join('\n')}\n\nHết\n`;
  expect(await cells(text)).toEqual([
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Kinh phí'],
    ['I', 'Thể chế'],
    ['1', 'Rà soát văn bản quy phạm pháp luật', 'Sở Tư pháp', 'Chi thường xuyên'],
    // Cells that the page had merged are said once: funds, and in the next row the number too.
    ['2', 'Kiểm tra', 'Sở Nội vụ', 'Chi thường xuyên'],
    ['2', 'Sơ kết', 'Sở Nội vụ', 'Chi thường xuyên'],
    ['3', '', 'Sở Y tế', 'Không'],
  ]);
});

it('reads CSV with semicolons, commas or tabs, quotes and line breaks', async () => {
  const wanted = [
    ['STT', 'Nhiệm vụ', 'Chủ trì'],
    ['1', 'Mở "một cửa", xã', 'Sở Nội vụ'],
    ['2', 'Rà soát\nvăn bản', ''],
  ];
  for (const mark of [';', ',', '\t']) {
    const text = wanted
      .map((row) =>
        row.map((cell) => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(mark),
      )
      .join('\r\n');
    expect(await cells(`\ufeff${text}\r\n`, 'a.csv')).toEqual(wanted);
  }
});

it('says where each row of a CSV file begins', async () => {
  const [table] = await blocksOf('STT;Việc\n1;"a\nb"\n2;c\n', 'a.csv');
  expect(table!.kind === 'table' && table!.rows.map(({ place }) => place.paragraph)).toEqual([1, 2, 4]);
});

it('tells encodings of before UTF-8', async () => {
  const wide = new Uint8Array([0xff, 0xfe, ...Buffer.from('Kế hoạch năm 2026', 'utf16le')]);
  const reading = await readOffice(wide, 'a.txt');
  expect(reading.ok && reading.content).toMatchObject({
    blocks: [{ text: 'Kế hoạch năm 2026' }],
    remarks: [{ code: 'old-encoding', words: 'UTF-16LE' }],
  });
  // "Kế" in windows-1258: K, ê (EA), combining acute (EC).
  const windows = await readOffice(new Uint8Array([0x4b, 0xea, 0xec]), 'a.txt');
  expect(windows.ok && windows.content).toMatchObject({
    blocks: [{ text: 'Kế' }],
    remarks: [{ code: 'old-encoding', words: 'windows-1258' }],
  });
});

it('refuses what is no text, or text of an old font', async () => {
  const code = async (bytes: Uint8Array) => {
    const reading = await readOffice(bytes, 'a.txt');
    return reading.ok ? 'read' : reading.refused.code;
  };
  expect(await code(encode(' \n\n'))).toBe('empty');
  expect(await code(new Uint8Array([1, 0, 2, 0, 0, 9]))).toBe('unknown-form');
  expect(
    await code(encode('Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp, KÕ ho¹ch c¶i c¸ch hµnh chÝnh, mµ lµ')),
  ).toBe('old-font');
});
