import { describe, expect, it, test } from 'vitest';
import { planStart, readHead } from '../../src/documents/head.ts';
import { cellLabel, endsWithLabels, splitLabel } from '../../src/documents/labels.ts';
import { readLines } from '../../src/documents/lines.ts';
import { withoutMarkup } from '../../src/documents/markup.ts';
import { readTables } from '../../src/documents/tables.ts';

describe('markup', () => {
  test.each([
    ['**CHỦ TỊCH**<sub>lc</sub>', 'CHỦ TỊCHlc'],
    ['## **2. Cải cách**', '2. Cải cách'],
    ['điện tử (*trừ văn bản mật*). Tối thiểu', 'điện tử (trừ văn bản mật). Tối thiểu'],
    ['<b>IV</b>\t<b>Cải cách</b>', 'IV\tCải cách'],
    ['dòng một<br/>dòng hai', 'dòng một dòng hai'],
    ['* gạch đầu dòng', '* gạch đầu dòng'],
    ['2 * 3', '2 * 3'],
    ['dưới <5% và >3%', 'dưới <5% và >3%'],
    ['#không phải tiêu đề', '#không phải tiêu đề'],
  ])('%s', (line, words) => expect(withoutMarkup(line)).toBe(words));
});

describe('labels', () => {
  test.each([
    ['đ) Niêm yết', 'đ', ')', 'Niêm yết'],
    ['12. Nội dung', '12', '.', 'Nội dung'],
    ['1.2. Nội dung', '1.2', '.', 'Nội dung'],
    ['VII. TỔ CHỨC', 'VII', '.', 'TỔ CHỨC'],
    ['c/ Nội dung', 'c', '/', 'Nội dung'],
    ['8bis. 100% văn bản', '8bis', '.', '100% văn bản'],
  ])('%s', (text, name, mark, rest) => {
    expect(splitLabel(text)).toEqual({ label: { name, mark }, rest });
  });

  test.each(['100% các cơ quan', '1.500 doanh nghiệp', '- Rà soát', 'a)Nội dung', 'TT. HĐND', '2024 là năm'])(
    '%s has none',
    (text) => expect(splitLabel(text)).toEqual({ label: null, rest: text }),
  );

  it('end the id they belong to', () => {
    expect(endsWithLabels('VII.1.a', [cellLabel('1.')!, cellLabel('a)')!])).toBe(true);
    expect(endsWithLabels('III.2.đ', [cellLabel('d)')!])).toBe(false);
    expect(endsWithLabels('25a', [cellLabel('5a.')!])).toBe(false);
  });
});

describe('tables', () => {
  const header = 'TT\tNội dung nhiệm vụ\tThời hạn\tĐơn vị chủ trì\tĐơn vị phối hợp\tSản phẩm';
  const text = ['Lời dẫn', header, '1\tSoạn\tQuý I\tSở A\tSở B\t', '', header, '2\tGửi\tQuý II\tSở B\t\t'];

  it('are told by their captions, in whatever order', () => {
    const { headers, columnsAt } = readTables(readLines(text.join('\n')));
    expect([...headers]).toEqual([2, 5]);
    expect(columnsAt(6)).toEqual(['number', 'text', 'deadline', 'lead', 'support', 'product']);
    expect(columnsAt(1)).toBeNull();
  });

  it('have one set of captions: another is no page header', () => {
    const changed = [...text, header.replace('Đơn vị phối hợp', 'Đơn vị hỗ trợ')];
    expect([...readTables(readLines(changed.join('\n'))).headers]).toEqual([2, 5]);
  });

  it('need captions to be read', () => {
    const { headers, columnsAt } = readTables(readLines('1\tSoạn\tQuý I\tSở A\n2\tGửi\tQuý II\tSở B'));
    expect(headers.size).toBe(0);
    expect(columnsAt(1)).toBeNull();
  });
});

describe('the decision’s own lines', () => {
  const text = [
    'Số: 45/QĐ-UBND',
    'Hà Giang, ngày 05 tháng 02 năm 2025',
    'QUYẾT ĐỊNH',
    'Về việc ban hành Kế hoạch',
    'cải cách hành chính năm 2025',
    '',
    'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
    'Điều 1. Ban hành kèm theo Quyết định này.',
    'Nguyễn Văn A',
    '**KẾ HOẠCH**',
    'Cải cách hành chính năm 2025',
  ];

  it('are told by their form', () => {
    const lines = readLines(text.join('\n'));
    const start = planStart(lines)!;
    expect(start).toBe(10);
    expect(readHead(lines, start)).toEqual({
      number: { lines: [1], words: '45/QĐ-UBND' },
      place: { lines: [2], words: 'Hà Giang' },
      date: { lines: [2], words: 'ngày 05 tháng 02 năm 2025' },
      subject: { lines: [4, 5], words: 'Về việc ban hành Kế hoạch cải cách hành chính năm 2025' },
      issuer: { lines: [7], words: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH' },
      signer: { lines: [9], words: 'Nguyễn Văn A' },
    });
  });

  it('may be missing', () => {
    const lines = readLines('I. MỤC ĐÍCH');
    expect(planStart(lines)).toBeNull();
    expect(Object.values(readHead(lines, 1)).every((found) => found === null)).toBe(true);
  });
});
