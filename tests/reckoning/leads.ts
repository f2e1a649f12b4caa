/** Who leads, as a reader tells from the words of the two plans: names of bodies and of groups. Open sets hold nothing. */
const SBN = 'Các sở, ban, ngành tỉnh';
const UBCH = 'UBND cấp huyện';
const UBCX = 'UBND cấp xã';
const TTPVHCC = 'Trung tâm Phục vụ hành chính công';

const LEADS: Readonly<Record<string, readonly string[]>> = {
  'Cơ quan được giao chủ trì soạn thảo dự thảo văn bản QPPL': [
    'Cơ quan được giao chủ trì soạn thảo dự thảo văn bản QPPL',
  ],
  'Cơ quan chuyên môn quản lý ngành, lĩnh vực được giao kiểm tra, rà soát, hệ thống hóa': [
    'Cơ quan chuyên môn quản lý ngành, lĩnh vực được giao kiểm tra, rà soát, hệ thống hóa',
  ],
  'Các sở, ban, ngành tỉnh; UBND cấp huyện': [SBN, UBCH],
  'Trung tâm Phục vụ hành chính công; các sở, ban, ngành tỉnh; UBND cấp huyện; UBND cấp xã': [
    TTPVHCC,
    SBN,
    UBCH,
    UBCX,
  ],
  'Bưu điện tỉnh; Trung tâm Phục vụ hành chính công; các sở, ban, ngành tỉnh; UBND cấp huyện; UBND cấp xã': [
    'Bưu điện tỉnh',
    TTPVHCC,
    SBN,
    UBCH,
    UBCX,
  ],
  'các sở, ban, ngành tỉnh; UBND cấp huyện; UBND cấp xã': [SBN, UBCH, UBCX],
  'Sở Nội vụ và các cơ quan, đơn vị có liên quan': ['Sở Nội vụ'],
  'Các cơ quan chuyên môn thuộc UBND tỉnh, UBND cấp huyện': [
    'Các cơ quan chuyên môn thuộc UBND tỉnh, UBND cấp huyện',
  ],
  'Trường chính trị tỉnh và các cơ quan, đơn vị có liên quan': ['Trường Chính trị tỉnh'],
  'Các sở, ban, ngành tỉnh; UBND cấp huyện và UBND cấp xã': [SBN, UBCH, UBCX],
  'Sở Nội vụ, UBND cấp huyện và các cơ quan, đơn vị có liên quan': ['Sở Nội vụ', UBCH],
  'Các sở, ban, ngành tỉnh; Trung tâm Phục vụ hành chính công; UBND cấp huyện và UBND cấp xã': [
    SBN,
    TTPVHCC,
    UBCH,
    UBCX,
  ],
  'Đài Phát thanh - Truyền hình và Báo Bình Phước': ['Đài Phát thanh - Truyền hình và Báo Bình Phước'],
  'Sở Kế hoạch và Đầu tư và các cơ quan, đơn vị có liên quan': ['Sở Kế hoạch và Đầu tư'],
  'Các sở, ban, ngành; Ủy ban nhân dân các huyện, thị xã, thành phố': [SBN, UBCH],
  'Đài Phát thanh, Truyền hình tỉnh và Báo Bình Phước': ['Đài Phát thanh - Truyền hình và Báo Bình Phước'],
  'Sở Tài chính; Thanh tra tỉnh': ['Sở Tài chính', 'Thanh tra tỉnh'],
};

/** Words that are one name stand for that body. */
export const leadersIn = (words: string): readonly string[] => LEADS[words] ?? [words];
