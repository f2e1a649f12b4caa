import { describe, expect, test } from 'vitest';
import { partsOfLead } from '../../../src/wording/agencies/parts.ts';
import { readAgencies } from '../../../src/wording/agencies/read.ts';
import { lexicon } from './names.ts';

/** Who owes and who supports, of a lead cell: "SNV | STC ~"; the words of notes behind "!". */
function cell(wording: string): string {
  const reading = readAgencies(wording, lexicon);
  if (!reading.ok) return reading.problem.code;
  const { leads, alongside } = partsOfLead(reading.value);
  const codes = (mentions: typeof leads) => mentions.map(({ code }) => code ?? '~').join(' ');
  return `${codes(leads)} | ${codes(alongside)}`.trim();
}

const table = (rows: readonly (readonly [wording: string, expected: string])[]) =>
  test.each(rows)('%s', (wording, expected) => expect(cell(wording)).toBe(expected));

describe('those who lead owe, the others support', () => {
  table([
    ['Sở Nội vụ', 'SNV |'],
    ['Sở Nội vụ; Sở Tài chính', 'SNV STC |'],
    ['Sở Nội vụ chủ trì, phối hợp với Sở Tài chính', 'SNV | STC'],
    ['Sở Nội vụ chủ trì và phối hợp cùng Sở Tài chính, Sở Tư pháp; UBND cấp xã', 'SNV | STC STP UBCX'],
    ['Sở Nội vụ chủ trì phối hợp Sở Tài chính', 'SNV | STC'],
    ['Sở Nội vụ chủ trì cùng các sở, ngành liên quan', 'SNV | ~'],
    ['Sở Nội vụ phối hợp với Sở Tài chính', 'SNV | STC'],
    ['Chủ trì: Sở Nội vụ. Phối hợp: Sở Tài chính; Sở Tư pháp', 'SNV | STC STP'],
    ['Chủ trì: Sở Nội vụ; Sở Y tế; phối hợp: Sở Tài chính; Sở Tư pháp', 'SNV SYT | STC STP'],
    ['Cơ quan chủ trì: Sở Nội vụ\nCơ quan phối hợp: Sở Tài chính\nSở Tư pháp', 'SNV | STC STP'],
    ['Sở Nội vụ (chủ trì), Sở Tài chính (phối hợp)', 'SNV | STC'],
    ['Sở Nội vụ (chủ trì); Sở Tài chính; Sở Y tế (phối hợp)', 'SNV | STC SYT'],
    ['Sở Nội vụ - chủ trì; Sở Tài chính - phối hợp', 'SNV | STC'],
    ['Sở Nội vụ: chủ trì; Sở Tài chính: phối hợp', 'SNV | STC'],
    ['Sở Nội vụ (chủ trì, phối hợp với Sở Tài chính, Sở Tư pháp)', 'SNV | STC STP'],
    ['Sở Nội vụ (phối hợp với Sở Tài chính); Sở Y tế', 'SNV SYT | STC'],
    ['Sở Nội vụ (phối hợp: Sở Tài chính), Sở Y tế', 'SNV SYT | STC'],
    ['Cơ quan chủ trì là Sở Nội vụ; cơ quan phối hợp là Sở Tài chính; Sở Tư pháp', 'SNV | STC STP'],
    ['Sở Nội vụ là cơ quan chủ trì; Sở Tài chính là cơ quan phối hợp', 'SNV | STC'],
    ['Sở Nội vụ chủ trì với sự tham gia của Sở Tài chính', 'SNV | STC'],
    ['Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính', 'SNV | STC'],
    ['Sở Tài chính thẩm định; Sở Nội vụ chủ trì', 'SNV | STC'],
  ]);
});

describe('several lead', () => {
  table([
    ['Sở Nội vụ và Sở Y tế chủ trì; Sở Tài chính phối hợp', 'SNV SYT | STC'],
    ['Sở Nội vụ, Sở Y tế cùng Sở Tư pháp chủ trì, phối hợp với Sở Tài chính', 'SNV SYT STP | STC'],
    ['Sở Nội vụ đồng chủ trì với Sở Y tế, phối hợp với Sở Tài chính', 'SNV SYT | STC'],
    ['Sở Nội vụ và Sở Y tế đồng chủ trì', 'SNV SYT |'],
    // The bracket is said of one; a semicolon parts what is said of another.
    ['Sở Y tế, Sở Nội vụ (chủ trì)', 'SNV | SYT'],
    ['Sở Y tế; Sở Nội vụ chủ trì', 'SNV | SYT'],
  ]);
});

describe('a body that is said to do both', () => {
  table([
    ['Phối hợp: Sở Nội vụ; chủ trì: Sở Nội vụ', 'SNV |'],
    ['Sở Nội vụ chủ trì, phối hợp', 'SNV |'],
  ]);
});

test('a lead cell that names supporters alone has nobody who leads', () => {
  expect(cell('Phối hợp với Sở Tài chính')).toBe('| STC');
  expect(cell('Chủ trì, phối hợp với các cơ quan liên quan')).toBe('| ~');
});

describe('a body of which nothing is said beside one of which something is', () => {
  const notes = (wording: string) => {
    const reading = readAgencies(wording, lexicon);
    return reading.ok
      ? reading.value.flatMap((each) => each.notes.map(({ code, words }) => `${code} ${words}`))
      : [];
  };
  test.each([
    ['Sở Nội vụ chủ trì, Sở Tài chính', ['part-support Sở Tài chính']],
    ['Sở Nội vụ; Sở Tài chính phối hợp', ['part-lead Sở Nội vụ']],
    ['Sở Nội vụ làm đầu mối, phối hợp với Sở Tài chính', []],
    ['Sở Nội vụ và Sở Tài chính chủ trì', []],
    ['Sở Nội vụ chủ trì, phối hợp với Sở Tài chính', []],
  ])('%s', (wording, expected) => expect(notes(wording)).toEqual(expected));
});

test('an unclosed bracket is refused', () => {
  expect(cell('Sở Nội vụ (phối hợp với Sở Tài chính')).toBe('agency-wording-bracket');
});
