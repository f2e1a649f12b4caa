import { describe, expect, it } from 'vitest';
import { parhoach, parhoachJson } from './run.ts';

/** The cells of a table's last column, line by line, without the frame. */
function contents(out: string): string[] {
  const lines = out.split('\n').filter((line) => line.startsWith('│'));
  return lines.map((line) => line.split('│').at(-2)?.trim() ?? '');
}

describe('read deadline', () => {
  it('says under each occurrence the words it was read from', () => {
    const { code, out } = parhoach(['read', 'deadline', 'Quý I/2024; tháng 6/2024']);
    expect(code).toBe(0);
    expect(contents(out).slice(1)).toEqual([
      'Quý I/2024; tháng 6/2024',
      'Nhiều mốc',
      'Quý I/2024: hạn cuối 31/03/2024',
      'đọc từ: "Quý I/2024"',
      'Tháng 6/2024: hạn cuối 30/06/2024',
      'đọc từ: "tháng 6/2024"',
    ]);
  });

  it('says them once where the same words tell many', () => {
    const { out } = parhoach(['read', 'deadline', 'Hằng quý']);
    const words = contents(out).filter((line) => line.startsWith('đọc từ'));
    expect(words).toEqual(['đọc từ: "Hằng quý"']);
  });

  it('says them where there is no last day, and names a condition only once', () => {
    expect(parhoach(['read', 'deadline', 'Thường xuyên trong năm']).out).toContain(
      'đọc từ: "Thường xuyên trong năm"',
    );
    const waiting = parhoach(['read', 'deadline', 'Sau khi có hướng dẫn']).out;
    expect(waiting).toContain('│ Điều kiện ');
    expect(waiting).not.toContain('đọc từ');
  });

  it('gives offsets and words as JSON, beside the keys it had', () => {
    const wording = 'Quý I, III/2024 (sau khi có hướng dẫn)';
    const reading = parhoachJson<Record<string, unknown>>(['read', 'deadline', wording]);
    expect(reading).toMatchObject({
      wording,
      kind: 'conditional',
      start: '2024-01-01',
      due: '2024-09-30',
      condition: 'sau khi có hướng dẫn',
      conditionSpans: [{ start: 17, end: 37, words: 'sau khi có hướng dẫn' }],
      spans: [
        { start: 0, end: 15, words: 'Quý I, III/2024' },
        { start: 17, end: 37, words: 'sau khi có hướng dẫn' },
      ],
    });
    expect(reading.occurrences).toEqual([
      {
        period: 'Quý I/2024',
        start: '2024-01-01',
        due: '2024-03-31',
        label: null,
        spans: [
          { start: 0, end: 5, words: 'Quý I' },
          { start: 11, end: 15, words: '2024' },
        ],
        labelSpans: [],
      },
      {
        period: 'Quý III/2024',
        start: '2024-07-01',
        due: '2024-09-30',
        label: null,
        spans: [
          { start: 0, end: 3, words: 'Quý' },
          { start: 7, end: 15, words: 'III/2024' },
        ],
        labelSpans: [],
      },
    ]);
  });
});

describe('read target', () => {
  it('says under each part the words it was read from', () => {
    const { out } = parhoach(['read', 'target', 'Từ 80% đến 90%']);
    expect(contents(out).slice(1)).toEqual([
      'Từ 80% đến 90%',
      'từ … trở lên',
      'đọc từ: "Từ … đến"',
      '80 đến 90%',
      'đọc từ: "80 … 90"',
      '%',
      'đọc từ: "% … %"',
      '"90%": vượt quá 90% cũng là chưa đạt',
    ]);
  });

  it('says so where the words leave a part out', () => {
    expect(contents(parhoach(['read', 'target', '100%']).out).slice(2, 4)).toEqual([
      'từ … trở lên',
      'không ghi thành chữ',
    ]);
  });

  it('says what it took for meant', () => {
    const note = '"Trên": đúng bằng 98% là chưa đạt';
    expect(parhoach(['read', 'target', 'Trên 98%']).out).toContain(`│ Cách đọc       │ ${note}`);
    expect(parhoachJson(['read', 'target', 'Trên 98%'])).toMatchObject({ notes: [note] });
    expect(parhoachJson(['read', 'target', 'Tối thiểu 98%'])).toMatchObject({ notes: [] });
  });

  it('gives offsets and words as JSON', () => {
    const target = parhoachJson<{ spans: unknown }>(['read', 'target', 'Tăng từ 5% đến 7% so với năm 2023']);
    expect(target).toMatchObject({ op: '>=', change: 5, upperChange: 7, baselineYear: 2023 });
    expect(target.spans).toEqual({
      op: [
        { start: 0, end: 7, words: 'Tăng từ' },
        { start: 11, end: 14, words: 'đến' },
      ],
      value: [],
      upper: [],
      unit: [
        { start: 9, end: 10, words: '%' },
        { start: 16, end: 17, words: '%' },
      ],
      baselineYear: [{ start: 18, end: 33, words: 'so với năm 2023' }],
      change: [{ start: 8, end: 9, words: '5' }],
      upperChange: [{ start: 15, end: 16, words: '7' }],
    });
  });
});

describe('read agencies', () => {
  it('says under a name the words it was read from, where they are others', () => {
    const { out } = parhoach(['read', 'agencies', 'Sở KH&CN; Sở Nội vụ']);
    expect(out.match(/đọc từ: "[^"]*"/gu)).toEqual(['đọc từ: "Sở KH&CN"']);
  });

  it('gives offsets as JSON and the words as a column of the sheet', () => {
    const mentions = parhoachJson<{ spans: unknown }[]>(['read', 'agencies', 'Sở KH&CN; Sở Nội vụ']);
    expect(mentions.map(({ spans }) => spans)).toEqual([
      [{ start: 0, end: 8, words: 'Sở KH&CN' }],
      [{ start: 10, end: 19, words: 'Sở Nội vụ' }],
    ]);
    const sheet = parhoach(['read', 'agencies', 'Sở KH&CN', '--format', 'csv']).out;
    expect(sheet).toBe(
      '\ufeffMã;Tên;Loại;Vai trò;Đọc từ\r\nSKHCN;Sở Khoa học và Công nghệ;Cơ quan;;Sở KH&CN\r\n',
    );
  });
});
