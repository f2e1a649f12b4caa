import { describe, expect, it } from 'vitest';
import { fitsTwoPages, linesOf } from '../../../src/reports/paper/length.ts';
import type { Block } from '../../../src/reports/paper/paper.ts';
import { widthInTimes } from '../../../src/reports/paper/times.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [text] });

describe('the width of words in Times New Roman', () => {
  // From the font's own table: A 722, B 667, a 444, t 278, i 278, n 500, đ 500, ê as e 444.
  it.each([
    ['AB', 13.89],
    ['tin', 10.56],
    ['đến', 14.44],
    ['', 0],
  ])('%s at 10 points', (text, width) => {
    expect(widthInTimes(text, 10)).toBeCloseTo(width, 5);
  });

  it('does not depend on how marks are written', () => {
    expect(widthInTimes('Ủy ban'.normalize('NFD'), 13)).toBe(widthInTimes('Ủy ban'.normalize('NFC'), 13));
  });
});

describe('the lines of a paragraph', () => {
  // A line is 165 mm, 467.7 points; the first is 36 shorter. "nnnn" is 26 points wide at 13, the space behind it 3.25:
  // 14 fit behind the indent (14 × 29.25 − 3.25 = 406.25, 15 would take 435.5 of 431.7), 16 on every other line.
  const words = (n: number) => Array.from({ length: n }, () => 'nnnn').join(' ');
  it.each([
    [1, 1],
    [14, 1],
    [15, 2],
    [30, 2],
    [31, 3],
  ])('of %d words: %d', (n, lines) => {
    expect(linesOf(paragraph(words(n)))).toBe(lines);
  });

  it('of a word wider than a line: as many as it fills, behind the indent', () => {
    expect(linesOf(paragraph('n'.repeat(100)))).toBe(3);
  });

  it('counts a lead, and the dash of an item', () => {
    expect(linesOf({ kind: 'paragraph', lead: words(14), runs: [words(1)] })).toBe(2);
    expect(linesOf({ kind: 'item', runs: [words(14)] })).toBe(1);
    expect(linesOf({ kind: 'item', runs: [`${words(14)} nnn`] })).toBe(2);
  });
});

describe('two pages', () => {
  // The first page has 728.5 − 131 points for the body: 28 paragraphs of one line (21 points) and 7.5 left over; the second
  // has 728.5 − 133 beside the signature: 27 more (567 points), and the last (15), without a gap of its own.
  const lines = (n: number) => Array.from({ length: n }, (_, i) => paragraph(`Dòng ${i}`));
  it('end with the signature', () => {
    expect(fitsTwoPages(lines(56))).toBe(true);
    expect(fitsTwoPages(lines(57))).toBe(false);
  });

  it('leave less room where many are sent a copy', () => {
    expect(fitsTwoPages(lines(56), 6)).toBe(true);
    expect(fitsTwoPages(lines(56), 8)).toBe(false);
  });

  it('take a heading along with what it stands over', () => {
    const heading: Block = { kind: 'heading', level: 1, text: 'V. KHÓ KHĂN' };
    // As the 28th block it would stand at the end of the first page alone: it goes to the second.
    expect(fitsTwoPages([...lines(27), heading, ...lines(27)])).toBe(true);
    expect(fitsTwoPages([...lines(27), heading, ...lines(28)])).toBe(false);
  });
});
