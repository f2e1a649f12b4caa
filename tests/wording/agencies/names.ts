import { buildLexicon } from '../../../src/wording/agencies/lexicon.ts';
import { readAgencies } from '../../../src/wording/agencies/read.ts';
import type { KnownName } from '../../../src/wording/agencies/types.ts';

const of =
  (kind: KnownName['kind']) =>
  (name: string, code: string, ...aliases: string[]): KnownName => ({ name, code, kind, aliases });
export const agency = of('agency');
export const group = of('group');
export const role = of('role');

/** Bình Phước in 2024: facts/binh-phuoc-units.tsv without Sở Ngoại vụ, and the groups and roles of the decision's annex. */
export const names: readonly KnownName[] = [
  agency('Văn phòng UBND tỉnh', 'VPUBND'),
  agency('Sở Nội vụ', 'SNV'),
  agency('Sở Tư pháp', 'STP'),
  agency('Sở Tài chính', 'STC'),
  agency('Sở Kế hoạch và Đầu tư', 'SKHĐT'),
  agency('Sở Công Thương', 'SCT'),
  agency('Sở Nông nghiệp và Phát triển nông thôn', 'SNNPTNT'),
  agency('Sở Giao thông vận tải', 'SGTVT'),
  agency('Sở Xây dựng', 'SXD'),
  agency('Sở Tài nguyên và Môi trường', 'STNMT'),
  agency('Sở Thông tin và Truyền thông', 'STTTT'),
  agency('Sở Lao động - Thương binh và Xã hội', 'SLĐTBXH'),
  agency('Sở Văn hóa, Thể thao và Du lịch', 'SVHTTDL'),
  agency('Sở Khoa học và Công nghệ', 'SKHCN'),
  agency('Sở Giáo dục và Đào tạo', 'SGDĐT'),
  agency('Sở Y tế', 'SYT'),
  agency('Thanh tra tỉnh', 'TTT'),
  agency('Ban Dân tộc', 'BDT'),
  agency('Ban Quản lý Khu kinh tế', 'BQLKKT'),
  agency('UBND thị xã Phước Long', 'PL'),
  agency('UBND thành phố Đồng Xoài', 'ĐX'),
  agency('UBND thị xã Bình Long', 'BL'),
  agency('UBND huyện Bù Gia Mập', 'BGM'),
  agency('UBND huyện Lộc Ninh', 'LN'),
  agency('UBND huyện Bù Đốp', 'BĐP'),
  agency('UBND huyện Hớn Quản', 'HQ'),
  agency('UBND huyện Đồng Phú', 'ĐP'),
  agency('UBND huyện Bù Đăng', 'BĐG'),
  agency('UBND thị xã Chơn Thành', 'CHT'),
  agency('UBND huyện Phú Riềng', 'PR'),
  agency('Trung tâm Phục vụ hành chính công', 'TTPVHCC'),
  agency('Bưu điện tỉnh', 'BĐT'),
  agency('Trường Chính trị tỉnh', 'TCT'),
  agency(
    'Đài Phát thanh - Truyền hình và Báo Bình Phước',
    'BPTV',
    'Đài PTTH và Báo Bình Phước',
    'Đài Phát thanh, Truyền hình tỉnh và Báo Bình Phước',
  ),
  agency('Cục Thuế', 'CT'),
  group('Các sở, ban, ngành tỉnh', 'SBN', 'Các sở, ban, ngành'),
  group('UBND cấp huyện', 'UBCH', 'UBND các huyện, thị xã, thành phố'),
  group('UBND cấp xã', 'UBCX', 'UBND các xã, phường, thị trấn'),
  group('Các cơ quan chuyên môn thuộc UBND tỉnh, UBND cấp huyện', 'CQCM'),
  role('Cơ quan được giao chủ trì soạn thảo dự thảo văn bản QPPL', 'CQST'),
  role('Cơ quan chuyên môn quản lý ngành, lĩnh vực được giao kiểm tra, rà soát, hệ thống hóa', 'CQHTH'),
];

export const lexicon = buildLexicon(names);

/**
 * A reading in one line: codes, "~" for an open set, "<person>" and "{capacity}" where there are any; a problem as its
 * code and the words under it.
 */
export function brief(wording: string, known = lexicon): string {
  const reading = readAgencies(wording, known);
  if (!reading.ok) {
    const { code, span } = reading.problem;
    return `${code}: ${wording.slice(span.start, span.end)}`;
  }
  return reading.value
    .map(({ code, person, capacity }) => {
      const about = `${person === null ? '' : `<${person}>`}${capacity === null ? '' : `{${capacity}}`}`;
      return `${code ?? '~'}${about}`;
    })
    .join(' ');
}
