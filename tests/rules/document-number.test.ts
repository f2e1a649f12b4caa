import { describe, expect, it } from 'vitest';
import { isDocumentNumber, meantNumber } from '../../src/rules/document-number.ts';
import { expectProportional } from '../growth.ts';

describe('numbers of documents', () => {
  it.each([
    '2142/QĐ-UBND',
    '123/KH-UBND',
    '67/2021/NĐ-CP',
    '15/2024/TT-BNV',
    '01/2023/QĐ-UBND',
    '1085/QĐ-TTg',
    '12/UBND-NC',
    '52/STTTT-CNTT',
    '45/BC-STP',
    '02/2020/QH14',
    '3/NQ-HĐND',
    '05-CT/TU',
    '27-NQ/TW',
    '113/2015/TTLT-BTC-BTNMT',
    '45a/BC-SKH&CN',
    '8/GM-VP',
    '45/BC-STP'.normalize('NFD'),
  ])('%s', (text) => expect(isDocumentNumber(text)).toBe(true));

  it.each([
    ['123 /KH-UBND', '123/KH-UBND'],
    ['Số 123/KH-UBND', '123/KH-UBND'],
    ['123/KH–UBND', '123/KH-UBND'],
    ['123/kh-ubnd', '123/KH-UBND'],
    ['123', null],
    ['KH-UBND', null],
    ['123/', null],
    ['báo cáo tháng 3', null],
    ['45/BC-STP ngày 3/4/2024', null],
  ])('%s is none', (text, meant) => {
    expect(isDocumentNumber(text)).toBe(false);
    expect(meantNumber(text)).toBe(meant);
  });

  it('takes linear time', () => {
    expectProportional((count) => isDocumentNumber(`1/${'A-'.repeat(count)}!`), 12_500);
    expectProportional((count) => isDocumentNumber(`1-${'A/'.repeat(count)}!`), 12_500);
  });
});
