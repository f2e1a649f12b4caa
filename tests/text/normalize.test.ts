import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, nfc, toneKey, wordKey } from '../../src/text/normalize.ts';

describe('toneKey', () => {
  test.each([
    ['hoà', 'hòa'],
    ['uỷ', 'ủy'],
    ['Uỷ ban', 'ủy  BAN'],
    ['thuý', 'thúy'],
    ['Sở Văn hoá', 'sở văn hóa'],
    ['Đồng Xoài', 'ĐỒNG XOÀI'],
    ['\u00a0Sở\tNội vụ ', 'Sở Nội vụ'],
  ])('%s and %s are the same words', (one, other) => expect(toneKey(one)).toBe(toneKey(other)));

  test.each([
    ['hòa', 'hóa'],
    ['hòa', 'hoa'],
    ['Sở', 'So'],
    ['đ', 'd'],
    ['Nội', 'Nôi'],
    ['tư', 'tu'],
    // Two tones on one word are a slip of the keyboard, not that word.
    ['hòạ', 'hòa'],
  ])('%s and %s are not', (one, other) => expect(toneKey(one)).not.toBe(toneKey(other)));
});

const vietnamese = fc.string({
  unit: fc.constantFrom(
    ...'aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ \n',
  ),
  maxLength: 60,
});

test('composition and case make no difference', () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      for (const key of [toneKey, fold]) {
        expect(key(text.normalize('NFD'))).toBe(key(text));
        expect(key(text.toUpperCase())).toBe(key(text));
      }
      expect(nfc(text.normalize('NFD'))).toBe(text);
    }),
  );
});

test('a key is its own key', () => {
  fc.assert(
    fc.property(fc.oneof(vietnamese, fc.string({ unit: 'binary' })), (text) => {
      expect(toneKey(toneKey(text))).toBe(toneKey(text));
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('fold leaves plain letters', () => {
  expect(fold('Sở Kế hoạch và Đầu tư')).toBe('so ke hoach va dau tu');
  expect(fold('ƯỠN ẸO')).toBe('uon eo');
  fc.assert(
    fc.property(vietnamese, (text) => {
      expect(fold(text)).toMatch(/^[a-z ]*$/u);
    }),
  );
});

test('wordKey is the key of one word', () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      for (const word of text.split(/\s+/u).filter(Boolean)) expect(wordKey(word)).toBe(toneKey(word));
    }),
  );
});
