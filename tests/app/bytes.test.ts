import { describe, expect, it } from 'vitest';
import { decode } from '../../src/app/plans/bytes.ts';

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((each) => (typeof each === 'string' ? Buffer.from(each) : Buffer.from([each]))));

describe('bytes that are a text', () => {
  it('are it, without byte order mark', () => {
    expect(decode(bytes('Sở Tư pháp\r\n'))).toBe('Sở Tư pháp\r\n');
    expect(decode(bytes('\ufeffSở'))).toBe('Sở');
  });

  it('may hold the very character that stands for bad bytes', () => {
    expect(decode(bytes('a\ufffdb'))).toBe('a\ufffdb');
  });
});

describe('bytes that are none', () => {
  it.each([
    ['a byte 0', bytes('Sở\nTư', 0, 'pháp'), 'có byte 0', 5],
    ['a byte that begins no character', bytes('Sở ', 0x96, '!'), 'có byte 96 không thuộc UTF-8', 3],
    ['a character cut off before a letter', bytes('ph', 0xe1, 0xba, 'p'), 'có byte E1 không thuộc UTF-8', 2],
    ['a character cut off at the end', bytes('ph', 0xe1), 'có byte E1 không thuộc UTF-8', 2],
    [
      'the half of a pair, written as a character',
      bytes('a', 0xed, 0xa0, 0x80),
      'có byte ED không thuộc UTF-8',
      1,
    ],
    ['the first of several', bytes('a', 0x80, 0), 'có byte 80 không thuộc UTF-8', 1],
    [
      'one after a sound character that stands for bad ones',
      bytes('\ufffd', 0xff),
      'có byte FF không thuộc UTF-8',
      1,
    ],
    ['one after a pair of UTF-16 units', bytes('😀', 0), 'có byte 0', 2],
    ['one after a byte order mark', bytes('\ufeffab', 0), 'có byte 0', 2],
    ['the half of what stands for bad ones', bytes('a', 0xef, 0xbf, 'b'), 'có byte EF không thuộc UTF-8', 1],
  ])('are refused at the place: %s', (_, given, what, start) => {
    expect(decode(given)).toMatchObject({ what, span: { start, end: start + 1 } });
  });

  it('are shown with a mark at each', () => {
    expect(decode(bytes('Tư', 0, 'ph', 0xe1, 'p'))).toMatchObject({ seen: 'Tư\ufffdph\ufffdp' });
  });

  it.each([
    [bytes('PK\x03\x04', 0, 0), 'là tệp nén, như tệp Word, Excel'],
    [bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'là tệp Word, Excel đời cũ'],
    [bytes('%PDF-1.7\n', 0x93), 'là tệp PDF'],
    [bytes(0xff, 0xfe, 'f', 0, 'o', 0), 'dùng bảng mã UTF-16'],
  ])('are called what they are as a whole, at no place', (given, what) => {
    expect(decode(given)).toEqual({ what, isOther: true, span: { start: 0, end: 0 }, seen: '' });
  });
});
