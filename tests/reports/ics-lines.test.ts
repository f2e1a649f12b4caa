import { expect, it } from 'vitest';
import { folded } from '../../src/reports/ics-lines.ts';

it('breaks lines of more than 74 octets between letters, and no others', () => {
  expect(folded('a'.repeat(74))).toBe('a'.repeat(74));
  expect(folded(`X:1\r\n${'a'.repeat(75)}\r\n`)).toBe(`X:1\r\n${'a'.repeat(74)}\r\n a\r\n`);
  // "ế" takes three octets: 24 of them are 72, the 25th would be the 75th. "𝐀" takes four.
  expect(folded('ế'.repeat(25))).toBe(`${'ế'.repeat(24)}\r\n ế`);
  expect(folded(`${'a'.repeat(71)}𝐀`)).toBe(`${'a'.repeat(71)}\r\n 𝐀`);
});

it('is undone by taking the breaks out again', () => {
  const line = 'DESCRIPTION:Rà soát, cập nhật, ban hành các văn bản 𝐀 của tỉnh '.repeat(20);
  expect(folded(line).replaceAll('\r\n ', '')).toBe(line);
});
