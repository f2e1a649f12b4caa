import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pathText } from '../../src/diagnostics/finding.ts';
import { appendLetter, checkLetters } from '../../src/journal/letters.ts';

const SOUND = `  - agency: Sở Y tế
    number: 315/SNV-CCHC
    date: 2024-04-16
    overdue: 3
    upcoming: 0
`;

/** "code path: remedy" of every finding, and the places of the letters that could be read. */
function checked(text: string): { found: string[]; read: number[] } {
  const { findings, letters } = checkLetters(parse(text));
  return {
    found: findings.map(({ problem, path }) => `${problem.code} ${pathText(path)}: ${problem.remedy()}`),
    read: letters.map(({ index }) => index),
  };
}

describe('a log of letters', () => {
  it.each([
    ['letters', `format: 1\nentries:\n${SOUND}`, [0]],
    ['nothing yet', 'format: 1\n', []],
    ['an empty list', 'format: 1\nentries:\n', []],
  ])('is sound with %s', (_, text, read) => {
    expect(checked(text)).toEqual({ found: [], read });
  });

  it.each([
    [
      'an unknown key',
      SOUND.replace('overdue', 'overdu'),
      'unknown-key entries[1].overdu: Có phải là "overdue"?',
    ],
    [
      'a missing key',
      SOUND.replace('    date: 2024-04-16\n', ''),
      'missing-key entries[1]: Thêm dòng "date: …" thẳng hàng với các khóa khác của mục',
    ],
    [
      'no such day',
      SOUND.replace('04-16', '04-31'),
      'date-invalid entries[1].date: Ghi năm-tháng-ngày, ví dụ 2024-03-31',
    ],
    [
      'a number for a text',
      SOUND.replace('315/SNV-CCHC', '315'),
      'wrong-type entries[1].number: Đặt giá trị trong ngoặc kép',
    ],
    [
      'a text for a number',
      SOUND.replace('3\n', 'ba\n'),
      'wrong-type entries[1].overdue: Ghi lại dưới dạng số',
    ],
    [
      'less than none',
      SOUND.replace('0\n', '-1\n'),
      'number-out-of-range entries[1].upcoming: Sửa lại số cho đúng',
    ],
    ['no letter at all', '  - 5\n', 'wrong-type entries[1]: Ghi lại dưới dạng mục có các khóa'],
  ])('tells of %s, and reads the other letters', (_, entry, found) => {
    expect(checked(`format: 1\nentries:\n${SOUND}${entry}${SOUND}`)).toEqual({
      found: [found],
      read: [0, 2],
    });
  });

  it.each([
    ['a list', '- a\n', ['wrong-type']],
    ['another format', `format: 2\nentries:\n${SOUND}`, ['value-not-allowed']],
    ['another head', `format: 1\nagency: Sở Y tế\nletters:\n${SOUND}`, ['unknown-key', 'unknown-key']],
  ])('has a head: %s', (_, text, codes) => {
    expect(checkLetters(parse(text)).findings.map(({ problem }) => problem.code)).toEqual(codes);
  });
});

describe('a letter more', () => {
  const letter = { agency: 'Sở: A', number: '58/SNV-CCHC', date: '2024-05-15', overdue: 1, upcoming: 2 };
  const lines = `  - agency: "Sở: A"
    number: 58/SNV-CCHC
    date: 2024-05-15
    overdue: 1
    upcoming: 2
`;

  it.each([
    ['comments and odd spaces', `# sổ\nformat: 1   # một\n\nentries:   # công văn\n${SOUND}`],
    ['no entry yet', 'format: 1\nentries:\n'],
  ])('leaves %s as they are', (_, text) => {
    expect(appendLetter(text, letter)).toBe(text + lines);
  });

  it('keeps the line ends in use', () => {
    const text = `format: 1\nentries:\n${SOUND}`.replaceAll('\n', '\r\n');
    expect(appendLetter(text, letter)).toBe(text + lines.replaceAll('\n', '\r\n'));
  });

  it('is not written where there is no safe place', () => {
    expect(appendLetter('{format: 1, entries: }\n', letter)).toBeNull();
  });
});
