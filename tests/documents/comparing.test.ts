import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { divide } from '../../src/documents/claims.ts';
import { takeIn } from '../../src/documents/errata.ts';
import { readLines } from '../../src/documents/lines.ts';
import { passage } from '../../src/documents/passage.ts';
import { cutTarget } from '../../src/documents/target-words.ts';
import { cutDeadline, printedDeadline } from '../../src/documents/time-words.ts';
import { diffWords } from '../../src/documents/word-diff.ts';
import { occurrences, overlap } from '../../src/documents/words.ts';
import type { Erratum } from '../../src/plan/schema.ts';

describe('whole words', () => {
  test.each([
    ['đạt 100% hồ sơ', '10%', []],
    ['đạt 100% hồ sơ', '100%', [4]],
    ['đạt 97,5%', '5%', []],
    ['ngày 15/01/2024.', '01/2024', []],
    ['ngày 15/01/2024.', '15/01/2024', [5]],
    ['được hiện theo', 'hiện', [5]],
    ['được hiện theo', 'hiệ', []],
    ['a b a b', 'a b', [0, 4]],
    ['a', '', []],
  ])('%s: %s', (text, words, places) => expect(occurrences(text, words)).toEqual(places));

  it('are counted once each', () => {
    expect(overlap('sở sở nội vụ', 'sở nội vụ')).toBe(0.75);
    expect(overlap('', 'sở')).toBe(0);
  });
});

describe('passage', () => {
  const found = (text: string, words: string) => {
    const span = passage(text, words);
    return span && text.slice(span.start, span.end);
  };
  test.each([
    ['Một câu. Trên 95% hồ sơ đúng hạn. Câu sau.', 'Trên 98% hồ sơ đúng hạn.', 'Trên 95% hồ sơ đúng hạn.'],
    ['Câu trước. Tren 98% hồ sơ đúng hạn.', 'Trên 98% hồ sơ đúng hạn.', 'Tren 98% hồ sơ đúng hạn.'],
    ['hồ sơ được giải quyết rất đúng hạn', 'giải quyết đúng hạn', 'giải quyết rất đúng hạn'],
    ['không có gì giống', 'Trên 98% hồ sơ', null],
    ['', 'Trên 98%', null],
  ])('%s', (text, words, expected) => expect(found(text, words)).toBe(expected));
});

describe('dividing a line among its KPIs', () => {
  const line = '100% văn bản đúng hạn. Trên 98% hồ sơ đúng hạn.';
  const [first, second] = ['100% văn bản đúng hạn.', 'Trên 98% hồ sơ đúng hạn.'];

  it('leaves nothing when they say all', () => {
    expect(divide(line, [second, first]).left).toEqual([]);
  });

  it('leaves what none says', () => {
    expect(divide(line, [second]).left).toEqual([{ start: 0, end: first.length }]);
  });

  it('gives the rest to the one that differs', () => {
    const changed = 'Trên 90% hồ sơ đúng hạn.';
    const { found, instead, left } = divide(line, [first, changed]);
    expect(found.get(changed)).toBeNull();
    expect(instead.get(changed)).toEqual({ start: first.length + 1, end: line.length });
    expect(left).toEqual([]);
  });

  it('does not give one word to two', () => {
    expect(divide(line, [line, second]).found.get(line)).toBeNull();
  });
});

describe('errata', () => {
  const lines = readLines('a) Phần đầu tăng; phần đầu\n\tlà hàng\t\nb) Nội dung');
  const erratum = (over: Partial<Erratum>): Erratum => ({
    source: 1,
    printed: 'Phần đầu',
    read: 'Phấn đấu',
    kind: 'capture',
    why: '',
    ...over,
  });

  it('of one line are all taken from what was printed', () => {
    const { lines: read, faults } = takeIn(
      [erratum({}), erratum({ printed: 'tăng', read: 'Phần đầu' })],
      lines,
    );
    expect(read[0]!.text).toBe('a) Phấn đấu Phần đầu; phần đầu');
    expect(faults).toEqual([]);
  });

  it('work within a cell', () => {
    const { lines: read, changed } = takeIn([erratum({ source: 2, printed: 'hàng', read: 'hằng' })], lines);
    expect(read[1]!.cells).toEqual(['', 'là hằng', '']);
    expect([...changed]).toEqual([2]);
  });

  test.each([
    ['words that are not there', erratum({ printed: 'Phấn đầu' })],
    ['words that are there twice', erratum({ printed: 'đầu' })],
    ['signed words that are not there', erratum({ printed: 'Phấn đấu', kind: 'signed' })],
    ['a line that there is not', erratum({ source: 99 })],
  ])('with %s are faults', (_, each) => {
    const { lines: read, faults } = takeIn([each], lines);
    expect(read).toEqual(lines);
    expect(faults).toHaveLength(1);
  });

  it('that overlap are faults', () => {
    const { faults } = takeIn([erratum({}), erratum({ printed: 'Phần đầu tăng', read: 'x' })], lines);
    expect(faults).toMatchObject([{ line: 1, words: 'Phần đầu tăng' }]);
  });

  it('of the issuer are about the words as signed', () => {
    const corrected = erratum({ printed: 'Phấn đấu', read: 'Bảo đảm', kind: 'corrected' });
    expect(takeIn([corrected, erratum({})], lines).lines[0]!.text).toBe('a) Bảo đảm tăng; phần đầu');
  });

  it('say how a label is to be read', () => {
    const { readAs, lines: read } = takeIn(
      [erratum({ source: 3, printed: 'b)', read: 'c)', kind: 'signed' })],
      lines,
    );
    expect(read).toEqual(lines);
    expect(readAs(3, 'b) Nội dung')).toBe('c) Nội dung');
    expect(readAs(1, 'b) Nội dung')).toBe('b) Nội dung');
  });
});

describe('quotations that leave out what counts', () => {
  test.each([
    ['Trên 98% hồ sơ đúng hạn', '98%', 'Trên 98%'],
    ['Trên 98% hồ sơ đúng hạn', 'Trên 98%', null],
    ['tỷ lệ đạt tối thiểu 30%.', '30%', 'tối thiểu 30%'],
    ['Từ 80% trở lên các cơ quan', 'Từ 80%', 'Từ 80% trở lên'],
    ['tiếp tục cải thiện hơn so với năm 2023', 'năm 2023', 'tiếp tục cải thiện hơn so với năm 2023'],
    ['Hoàn thành 100% nhiệm vụ', '100%', null],
    ['100% TTHC công khai', '100%', null],
  ])('target: %s, %s', (text, words, expected) =>
    expect(cutTarget(text, text.indexOf(words), words, 2024)).toBe(expected),
  );

  test.each([
    [
      'báo cáo theo định kỳ hàng quý, 06 tháng và năm theo quy định.',
      'hàng quý',
      'định kỳ hàng quý, 06 tháng và năm',
    ],
    ['báo cáo định kỳ hàng quý, 06 tháng và năm.', 'định kỳ hàng quý, 06 tháng và năm', null],
    ['gửi (qua Sở Nội vụ) trước ngày 15/01/2024.', 'ngày 15/01/2024', 'trước ngày 15/01/2024'],
    ['gửi (qua Sở Nội vụ) trước ngày 15/01/2024.', 'trước ngày 15/01/2024', null],
  ])('deadline: %s, %s', (text, words, expected) =>
    expect(cutDeadline(text, text.indexOf(words), words)).toBe(expected),
  );

  const context = { year: 2024, issued: '2023-12-29', before: 'inclusive' } as const;
  test.each([
    ['Gửi kế hoạch trước ngày 15/01/2024.', 'trước ngày 15/01/2024'],
    ['Báo cáo hàng quý, 06 tháng và năm theo quy định.', 'hàng quý, 06 tháng và năm'],
    ['Chỉ số cải cách hành chính của tỉnh năm 2024 tại lĩnh vực thể chế.', null],
    ['Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ.', null],
    ['Đối thoại định kỳ và đột xuất với doanh nghiệp.', null],
    ['Hoàn thành các việc giao trước ngày 31/12/2020.', null],
  ])('a term: %s', (text, expected) => expect(printedDeadline(text, context)).toBe(expected));
});

describe('word by word', () => {
  it('marks what one has and the other has not', () => {
    expect(diffWords('cấp xã được hiện theo', 'cấp xã được thực hiện theo')).toEqual([
      { same: true, printed: 'cấp xã được', plan: 'cấp xã được' },
      { same: false, printed: '', plan: 'thực' },
      { same: true, printed: 'hiện theo', plan: 'hiện theo' },
    ]);
    expect(diffWords('', 'có')).toEqual([{ same: false, printed: '', plan: 'có' }]);
    expect(diffWords('', '')).toEqual([]);
  });

  it('loses nothing of either', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }).map((each) => each.join(' '));
    fc.assert(
      fc.property(words, words, (a, b) => {
        const stretches = diffWords(a, b);
        const side = (of: 'printed' | 'plan') =>
          stretches
            .map((each) => each[of])
            .filter(Boolean)
            .join(' ');
        expect([side('printed'), side('plan')]).toEqual([a, b]);
        for (const { same, printed, plan } of stretches) expect(printed === plan).toBe(same);
      }),
    );
  });
});
