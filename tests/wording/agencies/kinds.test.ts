import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../src/wording/agencies/lexicon.ts';
import { readAgencies } from '../../../src/wording/agencies/read.ts';
import { agency, brief, group, lexicon, names } from './names.ts';

const wide = buildLexicon([
  ...names,
  agency('Bộ Công an', 'BCA'),
  agency('Công an tỉnh', 'CAT'),
  agency('Sở Văn hóa và Thể thao', 'SVHTT'),
]);
/** A reading in one line, each note behind it in brackets: `code`. */
function noted(wording: string, known = wide): string {
  const reading = readAgencies(wording, known);
  if (!reading.ok) return brief(wording, known);
  return reading.value
    .map(({ code, notes }) => [code ?? '~', ...notes.map((note) => `[${note.code}]`)].join(''))
    .join(' ');
}
const table = (rows: readonly (readonly [wording: string, expected: string])[]) =>
  test.each(rows)('%s', (wording, expected) => expect(noted(wording)).toBe(expected));

describe('separators as people write them', () => {
  table([
    ['Sở Nội vụ. Sở Tài chính', 'SNV STC'],
    ['(1) Sở Nội vụ; (2) Sở Tài chính', 'SNV STC'],
    ['(1) Sở Nội vụ (2) Sở Tài chính', 'SNV STC'],
    ['a) Sở Nội vụ; b) Sở Tài chính', 'SNV STC'],
    ['1. Sở Nội vụ 2. Sở Tài chính', 'SNV STC'],
    ['- Sở Nội vụ - Sở Tài chính', 'SNV STC'],
    ['Sở Tài chính\nCác sở, ban, ngành', 'STC SBN'],
    ['• Sở Nội vụ • UBND cấp xã', 'SNV UBCX'],
    ['Sở Nội vụ + Sở Tài chính', 'SNV STC'],
    ['Sở Nội vụ, Sở Tài chính:', 'SNV STC'],
    ['Sở Nội vụ. Sở Ngoại vụ', 'agency-unknown: Sở Ngoại vụ'],
  ]);
});

describe('variants of names', () => {
  table([
    ['UBND các phường xã', 'UBCX'],
    ['UBND các Xã, Phường', 'UBCX'],
    ['UBND xã phường thị trấn', 'UBCX'],
    ['Sở Văn hóa – Thể thao', 'SVHTT'],
    ['Sở Văn hóa, Thể thao', 'SVHTT'],
    ['Sở Khoa học - Công nghệ', 'SKHCN'],
    ['sở VĂN HÓA và Thể Thao', 'SVHTT'],
    ['Cục Thuế Tỉnh', 'CT'],
    ['UBND cấp xã trên địa bàn tỉnh', 'UBCX'],
    ['các sở, ban, ngành trên địa bàn', 'SBN'],
    ['UBND cấp xã; các sở, ban, ngành cấp tỉnh', 'UBCX SBN'],
    // A place that is not the province narrows the group.
    ['UBND cấp xã trên địa bàn huyện Lộc Ninh', 'agency-wording-rest: trên địa bàn huyện Lộc Ninh'],
  ]);
  test('a group of the province may say so', () => {
    const known = buildLexicon([group('Các sở, ban, ngành', 'SBN')]);
    expect(brief('Các sở, ban, ngành tỉnh; các sở, ban, ngành Thành phố', known)).toBe('SBN');
  });
  test('"và" before what is a name by itself still parts two names', () => {
    const three = buildLexicon([
      agency('Đài Truyền hình và Báo', 'ĐTHB'),
      agency('Đài Truyền hình', 'ĐTH'),
      agency('Báo', 'B'),
    ]);
    expect(brief('Đài Truyền hình, Báo', three)).toBe('ĐTH B');
    expect(brief('Đài Truyền hình và Báo', three)).toBe('ĐTHB');
  });
});

describe('brackets behind a body', () => {
  table([
    ['Bộ Công an (Trung tâm Dữ liệu quốc gia)', 'BCA[unit]'],
    ['Công an tỉnh (PC06); Sở Nội vụ', 'CAT[unit] SNV'],
    ['Sở Nội vụ (SNV)', 'SNV'],
    // Brackets that list, except, or name another body are no unit.
    ['Các sở, ban, ngành (Nội vụ, Tài chính)', 'agency-wording-rest: (Nội vụ'],
    ['Các sở, ban, ngành tỉnh (trừ Thanh tra tỉnh)', 'agency-wording-rest: (trừ Thanh tra tỉnh)'],
    ['Sở Nội vụ (Sở Tài chính)', 'agency-wording-rest: (Sở Tài chính)'],
    ['Sở Nội vụ (nếu cần)', 'agency-wording-rest: (nếu cần)'],
  ]);
});

describe('the task told behind a body', () => {
  table([
    ['Sở Nội vụ thúc đẩy, theo dõi, báo cáo chỉ tiêu', 'SNV[task-words]'],
    [
      'Sở Nội vụ xây dựng kế hoạch và tiến độ; Sở Tài chính bố trí kinh phí',
      'SNV[task-words] STC[task-words]',
    ],
    ['Sở Nội vụ chủ trì xây dựng, Sở Tài chính phối hợp', 'SNV[task-words] STC'],
    ['Sở Nội vụ chủ trì xây dựng đề án, phối hợp với Sở Tài chính', 'SNV[task-words] STC'],
    // Another body is never part of a task's words.
    ['Sở Nội vụ báo cáo sở ngoại vụ', 'agency-wording-rest: sở ngoại vụ'],
    ['Sở Nội vụ tổng hợp, báo cáo UBND tỉnh', 'agency-wording-rest: UBND tỉnh'],
    ['Sở Nội vụ rất cố gắng', 'agency-wording-rest: rất cố gắng'],
  ]);
});

describe('sets that are no single body', () => {
  test.each([
    'các doanh nghiệp viễn thông',
    'Viện, Trường',
    'các trường đại học, viện nghiên cứu',
    'các đơn vị quản lý hệ thống',
    'chủ đầu tư',
    'Doanh nghiệp FDI',
    'UBND 06 thành phố trực thuộc trung ương',
    'UBND các tỉnh, thành phố',
    'các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ',
    'các xã, phường biên giới',
    'UBND các xã miền núi',
    'các ngân hàng thương mại',
    'những người dân',
  ])('%s', (wording) => expect(noted(wording)).toBe('~[open-set]'));

  table([
    ['Sở Nội vụ, các doanh nghiệp viễn thông; Sở Tài chính', 'SNV ~[open-set] STC'],
    ['UBND các xã, phường, thị trấn; các hợp tác xã', 'UBCX ~[open-set]'],
    // One body that is unknown, and what a plan declares itself.
    ['Trường Đại học Tây Nguyên', 'agency-unknown: Trường Đại học Tây Nguyên'],
    ['Viện Khoa học Lâm nghiệp', 'agency-unknown: Viện Khoa học Lâm nghiệp'],
    ['Ngân hàng Nhà nước', 'agency-unknown: Ngân hàng Nhà nước'],
    ['các sở, ngành', 'agency-unknown: các sở, ngành'],
    ['các xã', 'agency-unknown: các xã'],
    ['UBND 06 thành phố Biên Hòa, Long Khánh', 'agency-unknown: UBND 06 thành phố Biên Hòa, Long Khánh'],
    // A typing mistake in a known name makes no set.
    ['các sở bn ngành', 'agency-wording-rest: ngành'],
    ['các sở tài chinh', 'agency-unknown: các sở tài chinh'],
  ]);
  test('a group that a plan declares stays that group', () => {
    const known = buildLexicon([group('Các trường đại học', 'TĐH')]);
    expect(noted('các trường đại học', known)).toBe('TĐH');
    expect(noted('các trường đại hoc', known)).toBe('agency-unknown: các trường đại hoc');
  });
});

test('a note names the words concerned', () => {
  const reading = readAgencies('Sở Nội vụ; chủ đầu tư', lexicon);
  expect(reading.ok && reading.value[1]!.notes).toEqual([
    { code: 'open-set', words: 'chủ đầu tư', span: { start: 11, end: 21 } },
  ]);
});
