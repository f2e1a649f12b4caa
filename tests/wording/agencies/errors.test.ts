import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../src/wording/agencies/lexicon.ts';
import { LONGEST_WORDING, readAgencies } from '../../../src/wording/agencies/read.ts';
import { agency, brief, lexicon } from './names.ts';

function remedy(wording: string): string {
  const reading = readAgencies(wording, lexicon);
  return reading.ok ? 'no problem' : reading.problem.remedy();
}

describe('an unknown name', () => {
  test.each([
    ['Sở Ngoại vụ', 'Sở Ngoại vụ'],
    ['Sở Ngoại vụ, Sở Tài chính', 'Sở Ngoại vụ'],
    ['Sở Tài chính và Sở Ngoại vụ; Sở Y tế', 'Sở Ngoại vụ'],
    ['Sở Nông nghiệp và Môi trường', 'Sở Nông nghiệp và Môi trường'],
    ['Sở Tài chính, Sở Ngoại giao, Sở Biển đảo', 'Sở Ngoại giao'],
    ['các Sở: Nội vụ, Ngoại giao, Tài chính', 'Ngoại giao'],
    ['Chủ tịch UBND tỉnh', 'UBND tỉnh'],
    ['UBND xã, phường Tân Phú', 'UBND xã, phường Tân Phú'],
    ['UBND xã', 'UBND xã'],
    ['Các sở, ngành tỉnh; UBND cấp huyện', 'Các sở, ngành tỉnh'],
    ['Các cơ quan chuyên môn thuộc UBND tỉnh; UBND cấp huyện', 'Các cơ quan chuyên môn thuộc UBND tỉnh'],
    // Another province's own names, and sets that its plan defines itself.
    ['Bộ CHQS tỉnh', 'Bộ CHQS tỉnh'],
    ['Thuế thành phố Hà Nội', 'Thuế thành phố Hà Nội'],
    ['cấp sở / cấp huyện / cấp xã', 'cấp sở / cấp huyện / cấp xã'],
    ['các sở, ngành, UBND cấp huyện, đơn vị liên quan', 'các sở, ngành'],
    ['Các cơ quan, đơn vị thuộc, trực thuộc UBND tỉnh', 'Các cơ quan, đơn vị thuộc, trực thuộc UBND tỉnh'],
  ])('%s', (wording, words) => expect(brief(wording)).toBe(`agency-unknown: ${words}`));

  test.each([
    ['Sở Nôi vụ', 'Có phải là "Sở Nội vụ"?'],
    ['So Noi vu', 'Có phải là "Sở Nội vụ"?'],
    ['Sở Khoa hoc và Công nghệ; Sở Y tế', 'Có phải là "Sở Khoa học và Công nghệ"?'],
    ['Các sở, ban, ngành tinh', 'Có phải là "Các sở, ban, ngành tỉnh"?'],
    ['Sở Nội vự', 'Có phải là "Sở Nội vụ"?'],
  ])('%s: the nearest name is offered', (wording, expected) => expect(remedy(wording)).toBe(expected));

  test('marks are never guessed: the words under the problem are the whole misspelt name', () => {
    expect(brief('Sở Tài chính, Sở Khoa hoc và Công nghệ; Sở Y tế')).toBe(
      'agency-unknown: Sở Khoa hoc và Công nghệ',
    );
    expect(brief('Các sở, ban, ngành tinh; UBND cấp huyện')).toBe('agency-unknown: Các sở, ban, ngành tinh');
  });

  test('offsets count in the text as given', () => {
    const wording = 'Sở Y tế, Sở Ngoại vụ'.normalize('NFD');
    const reading = readAgencies(wording, lexicon);
    const span = reading.ok ? null : reading.problem.span;
    expect(span && wording.slice(span.start, span.end)).toBe('Sở Ngoại vụ'.normalize('NFD'));
  });
});

describe('other problems', () => {
  test.each([
    ['', 'agency-empty: '],
    ['  ', 'agency-empty:   '],
    ['.', 'agency-empty: .'],
    ['Sở Nội vụ Sở Tài chính', 'agency-wording-separator: Sở Tài chính'],
    ['Sở Nội vụ; ; Sở Tài chính', 'agency-wording-dangling: ;'],
    ['Sở Nội vụ,', 'agency-wording-dangling: ,'],
    [', Sở Nội vụ', 'agency-wording-dangling: ,'],
    ['Sở Nội vụ và', 'agency-wording-dangling: và'],
    ['Thủ trưởng', 'agency-wording-dangling: Thủ trưởng'],
    ['phối hợp với', 'agency-wording-dangling: phối hợp với'],
    ['Sở Nội vụ tỉnh Bình Phước', 'agency-wording-rest: tỉnh Bình Phước'],
    ['Sở Nội vụ hoặc Sở Tài chính', 'agency-wording-rest: hoặc Sở Tài chính'],
    ['Sở Nội vụ (nếu có), Sở Y tế', 'agency-wording-rest: (nếu có)'],
    ['Sở Nội vụ tổng hợp, báo cáo UBND tỉnh', 'agency-wording-rest: UBND tỉnh'],
    ['Sở Nội vụ: Sở Tài chính', 'agency-wording-rest: : Sở Tài chính'],
    ['Giám đốc UBND cấp huyện', 'agency-wording-title: Giám đốc UBND cấp huyện'],
    ['Sở Tài chính; Chủ tịch Sở Nội vụ', 'agency-wording-title: Chủ tịch Sở Nội vụ'],
  ])('%j', (wording, expected) => expect(brief(wording)).toBe(expected));

  test('too long a wording is refused whole', () => {
    const wording = 'Sở Nội vụ; '.repeat(200);
    expect(wording.length).toBeGreaterThan(LONGEST_WORDING);
    expect(brief(wording)).toBe(`agency-wording-long: ${wording}`);
  });

  test('a spelling of two names', () => {
    const twice = buildLexicon([
      agency('Sở Nội vụ', 'SNV', 'Cơ quan A'),
      agency('Sở Y tế', 'SYT', 'Cơ quan A'),
    ]);
    const reading = readAgencies('Cơ quan A', twice);
    expect(reading.ok ? null : [reading.problem.code, reading.problem.message()]).toEqual([
      'agency-ambiguous',
      '"Cơ quan A" có thể là "Sở Nội vụ", "Sở Y tế"',
    ]);
  });
});
