import type { KnownName } from '../../../src/wording/agencies/types.ts';

/** A wording that the agency grammar reads, and its reading in one sentence. */
export interface AgencyExample {
  readonly wording: string;
  readonly reading: string;
}

const known = (kind: KnownName['kind'], name: string, code: string, ...aliases: string[]): KnownName => ({
  name,
  code,
  kind,
  aliases,
});

/** The names that {@link agencyExamples} are read with. */
export const exampleNames: readonly KnownName[] = [
  known('agency', 'Văn phòng UBND tỉnh', 'VPUBND'),
  known('agency', 'Sở Nội vụ', 'SNV'),
  known('agency', 'Sở Tài chính', 'STC'),
  known('agency', 'Sở Tư pháp', 'STP'),
  known('agency', 'Sở Xây dựng', 'SXD'),
  known('agency', 'Sở Kế hoạch và Đầu tư', 'SKHĐT'),
  known('agency', 'Sở Khoa học và Công nghệ', 'SKHCN'),
  known('agency', 'Cục Thuế', 'CT'),
  known('agency', 'UBND huyện Lộc Ninh', 'LN'),
  known('agency', 'UBND huyện Bù Đốp', 'BĐ'),
  known('group', 'Các sở, ban, ngành tỉnh', 'SBN', 'Các sở, ban, ngành'),
  known('group', 'UBND cấp huyện', 'UBCH', 'UBND các huyện, thị xã, thành phố'),
  known('group', 'UBND cấp xã', 'UBCX', 'UBND các xã, phường, thị trấn'),
  known('role', 'Cơ quan được giao chủ trì soạn thảo dự thảo văn bản QPPL', 'CQST'),
];

/** The grammar's own examples: they make up the page on how agencies are read, and each is tested. */
export const agencyExamples: readonly AgencyExample[] = [
  { wording: 'UBND các xã, phường', reading: 'UBND cấp xã (nhóm)' },
  { wording: 'Sở Nội vụ', reading: 'Sở Nội vụ' },
  {
    wording: 'Các sở, ban, ngành tỉnh; UBND cấp huyện',
    reading: 'Các sở, ban, ngành tỉnh (nhóm) · UBND cấp huyện (nhóm)',
  },
  {
    wording: 'Sở Nội vụ và các cơ quan, đơn vị có liên quan',
    reading: 'Sở Nội vụ · các cơ quan, đơn vị có liên quan (không nêu đích danh)',
  },
  {
    wording: 'Sở Kế hoạch và Đầu tư, Cục Thuế và các đơn vị liên quan',
    reading: 'Sở Kế hoạch và Đầu tư · Cục Thuế · các đơn vị liên quan (không nêu đích danh)',
  },
  {
    wording: 'Văn phòng UBND tỉnh, các Sở: Tài chính, Tư pháp, Khoa học và Công nghệ',
    reading: 'Văn phòng UBND tỉnh · Sở Tài chính · Sở Tư pháp · Sở Khoa học và Công nghệ',
  },
  { wording: 'Sở Tài chính, Tư pháp', reading: 'Sở Tài chính · Sở Tư pháp' },
  { wording: 'UBND các huyện: Lộc Ninh, Bù Đốp', reading: 'UBND huyện Lộc Ninh · UBND huyện Bù Đốp' },
  {
    wording: 'Ủy ban nhân dân các huyện, thị xã, thành phố; UBND cấp xã',
    reading: 'UBND cấp huyện (nhóm) · UBND cấp xã (nhóm)',
  },
  { wording: 'UBND cấp huyện, cấp xã', reading: 'UBND cấp huyện (nhóm) · UBND cấp xã (nhóm)' },
  { wording: 'Sở KH&CN, Sở KHĐT', reading: 'Sở Khoa học và Công nghệ · Sở Kế hoạch và Đầu tư' },
  { wording: 'Sở Khoa học – Công nghệ', reading: 'Sở Khoa học và Công nghệ' },
  { wording: 'UBND các phường xã', reading: 'UBND cấp xã (nhóm)' },
  { wording: '(1) Sở Nội vụ; (2) Sở Tài chính', reading: 'Sở Nội vụ · Sở Tài chính' },
  { wording: 'Sở Nội vụ. Sở Tài chính', reading: 'Sở Nội vụ · Sở Tài chính' },
  { wording: 'Sở Nội vụ - Sở Tài chính', reading: 'Sở Nội vụ · Sở Tài chính' },
  { wording: 'Sở Nội vụ thẩm định', reading: 'Sở Nội vụ (thẩm định)' },
  {
    wording: 'Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, Cục Thuế',
    reading: 'Sở Nội vụ (chủ trì) · Sở Tài chính (phối hợp) · Cục Thuế (phối hợp)',
  },
  {
    wording: 'Chủ trì: Sở Nội vụ. Phối hợp: Sở Tài chính; Cục Thuế',
    reading: 'Sở Nội vụ (chủ trì) · Sở Tài chính (phối hợp) · Cục Thuế (phối hợp)',
  },
  {
    wording: 'Sở Nội vụ (chủ trì), Sở Tài chính (phối hợp)',
    reading: 'Sở Nội vụ (chủ trì) · Sở Tài chính (phối hợp)',
  },
  {
    wording: 'Sở Nội vụ chủ trì cùng các sở, ngành liên quan',
    reading: 'Sở Nội vụ (chủ trì) · các sở, ngành liên quan (không nêu đích danh; phối hợp)',
  },
  {
    wording: 'Sở Nội vụ và Sở Tài chính chủ trì',
    reading: 'Sở Nội vụ (chủ trì) · Sở Tài chính (chủ trì)',
  },
  { wording: 'Cục Thuế (Phòng Thanh tra)', reading: 'Cục Thuế' },
  { wording: 'Sở Nội vụ thúc đẩy, theo dõi, báo cáo chỉ tiêu', reading: 'Sở Nội vụ' },
  {
    wording: 'các doanh nghiệp viễn thông; chủ đầu tư',
    reading: 'các doanh nghiệp viễn thông (không nêu đích danh) · chủ đầu tư (không nêu đích danh)',
  },
  { wording: 'UBND các xã biên giới', reading: 'UBND các xã biên giới (không nêu đích danh)' },
  {
    wording: 'Giám đốc Sở Nội vụ; Chủ tịch UBND cấp xã',
    reading: 'Sở Nội vụ (gọi qua: Giám đốc) · UBND cấp xã (nhóm; gọi qua: Chủ tịch)',
  },
  {
    wording: 'Giám đốc, Thủ trưởng các sở, ban, ngành',
    reading: 'Các sở, ban, ngành tỉnh (nhóm; gọi qua: Giám đốc, Thủ trưởng)',
  },
  {
    wording: 'Sở Xây dựng/các công ty quản lý lĩnh vực liên quan',
    reading: 'Sở Xây dựng · các công ty quản lý lĩnh vực liên quan (không nêu đích danh)',
  },
  {
    wording: 'Cơ quan được giao chủ trì soạn thảo dự thảo văn bản QPPL',
    reading: 'Cơ quan được giao chủ trì soạn thảo dự thảo văn bản QPPL (vai trò)',
  },
];
