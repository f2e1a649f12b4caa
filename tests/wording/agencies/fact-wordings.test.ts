import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../src/wording/agencies/lexicon.ts';
import { agency, brief, group, role } from './names.ts';

/** The wordings that real plans use, with the names those plans would declare (facts: agency-wordings). */
describe('wordings of the 2024 decision', () => {
  test.each([
    ['Các sở, ban, ngành tỉnh; UBND cấp huyện', 'SBN UBCH'],
    ['Sở Nội vụ', 'SNV'],
    ['Sở Tài chính', 'STC'],
    ['Sở Thông tin và Truyền thông', 'STTTT'],
    [
      'Trung tâm Phục vụ hành chính công; các sở, ban, ngành tỉnh; UBND cấp huyện; UBND cấp xã',
      'TTPVHCC SBN UBCH UBCX',
    ],
    ['Sở Nội vụ và các cơ quan, đơn vị có liên quan', 'SNV ~'],
    ['Cơ quan được giao chủ trì soạn thảo dự thảo văn bản QPPL', 'CQST'],
    ['Cơ quan chuyên môn quản lý ngành, lĩnh vực được giao kiểm tra, rà soát, hệ thống hóa', 'CQHTH'],
    ['Các cơ quan chuyên môn thuộc UBND tỉnh, UBND cấp huyện', 'CQCM'],
    ['Trường chính trị tỉnh và các cơ quan, đơn vị có liên quan', 'TCT ~'],
    ['Đài Phát thanh - Truyền hình và Báo Bình Phước', 'BPTV'],
    ['Sở Kế hoạch và Đầu tư, Cục Thuế và các đơn vị liên quan', 'SKHĐT CT ~'],
    [
      'Văn phòng UBND tỉnh, các Sở: Tài chính, Tư pháp, Thông tin và Truyền thông, Khoa học và Công nghệ, Kế hoạch và Đầu tư và các cơ quan, đơn vị có liên quan',
      'VPUBND STC STP STTTT SKHCN SKHĐT ~',
    ],
    ['Sở Nội vụ thẩm định', 'SNV{thẩm định}'],
    ['các đơn vị liên quan', '~'],
    ['Các cơ quan, đơn vị liên quan', '~'],
    ['Các cơ quan, đơn vị có liên quan', '~'],
    ['Các cơ quan, đơn vị, địa phương có liên quan', '~'],
    ['Cơ quan, địa phương liên quan', '~'],
    ['Sở KH&CN', 'SKHCN'],
    ['Các bộ, ngành, địa phương', '~'],
    ['Sở Xây dựng/các công ty quản lý lĩnh vực liên quan', 'SXD ~'],
  ])('%s', (wording, expected) => expect(brief(wording)).toBe(expected));
});

describe('wordings of plans since 1 July 2025', () => {
  const lexicon = buildLexicon([
    agency('Sở Nội vụ', 'SNV'),
    agency('Bộ Chỉ huy Quân sự tỉnh', 'BCHQS'),
    agency('Thuế thành phố Hà Nội', 'THN'),
    group('Các sở, ban, ngành', 'SBN'),
    group('UBND cấp xã', 'UBCX', 'UBND các xã, phường', 'UBND phường, xã, đặc khu', 'cấp xã'),
    group('Ủy ban nhân dân cấp huyện', 'UBCH', 'cấp huyện'),
    role('Cơ quan thường trực Ban Chỉ đạo', 'CQTT'),
  ]);
  test.each([
    [
      'Giám đốc, Thủ trưởng các Sở, ban, ngành; Chủ tịch UBND xã, phường',
      'SBN<Giám đốc, Thủ trưởng> UBCX<Chủ tịch>',
    ],
    ['Các sở, ban, ngành, UBND các xã, phường', 'SBN UBCX'],
    ['Bộ CHQS tỉnh; UBND cấp xã', 'BCHQS UBCX'],
    ['Thuế thành phố Hà Nội', 'THN'],
    ['UBND phường, xã, đặc khu', 'UBCX'],
    ['cấp huyện / cấp xã', 'UBCH UBCX'],
    ['Cơ quan thường trực Ban Chỉ đạo; Sở Nội vụ', 'CQTT SNV'],
  ])('%s', (wording, expected) => expect(brief(wording, lexicon)).toBe(expected));
});
