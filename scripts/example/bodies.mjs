/** Who reports: how each signs its documents, and how well it keeps its deadlines (invented). */

/** How often work is done in time, and late; the rest is not done. */
export const HABITS = {
  good: { inTime: 0.94, late: 0.06 },
  usual: { inTime: 0.74, late: 0.2 },
  slow: { inTime: 0.46, late: 0.32 },
};

const department = (code, name, symbol, habit) => ({ code, name, symbol, habit, level: 'tỉnh' });
const district = (code, name, habit) => ({ code, name, symbol: 'UBND', habit, level: 'huyện' });

/** The nineteen members of "Các sở, ban, ngành tỉnh", in the plan's order. */
export const DEPARTMENTS = [
  department('VPUB', 'Văn phòng UBND tỉnh', 'VPUBND', 'good'),
  department('SNV', 'Sở Nội vụ', 'SNV', 'good'),
  department('STP', 'Sở Tư pháp', 'STP', 'good'),
  department('STC', 'Sở Tài chính', 'STC', 'usual'),
  department('SKHDT', 'Sở Kế hoạch và Đầu tư', 'SKHĐT', 'usual'),
  department('SCT', 'Sở Công Thương', 'SCT', 'usual'),
  department('SNNPTNT', 'Sở Nông nghiệp và Phát triển nông thôn', 'SNNPTNT', 'usual'),
  department('SGTVT', 'Sở Giao thông vận tải', 'SGTVT', 'slow'),
  department('SXD', 'Sở Xây dựng', 'SXD', 'usual'),
  department('STNMT', 'Sở Tài nguyên và Môi trường', 'STNMT', 'slow'),
  department('STTTT', 'Sở Thông tin và Truyền thông', 'STTTT', 'good'),
  department('SLDTBXH', 'Sở Lao động - Thương binh và Xã hội', 'SLĐTBXH', 'usual'),
  department('SVHTTDL', 'Sở Văn hóa, Thể thao và Du lịch', 'SVHTTDL', 'slow'),
  department('SKHCN', 'Sở Khoa học và Công nghệ', 'SKHCN', 'good'),
  department('SGDDT', 'Sở Giáo dục và Đào tạo', 'SGDĐT', 'usual'),
  department('SYT', 'Sở Y tế', 'SYT', 'usual'),
  department('TTR', 'Thanh tra tỉnh', 'TTr', 'good'),
  department('BDT', 'Ban Dân tộc', 'BDT', 'slow'),
  department('BQLKKT', 'Ban Quản lý Khu kinh tế', 'BQL', 'usual'),
];

export const DISTRICTS = [
  district('TXPL', 'UBND thị xã Phước Long', 'usual'),
  district('TPDX', 'UBND thành phố Đồng Xoài', 'good'),
  district('TXBL', 'UBND thị xã Bình Long', 'usual'),
  district('HBGM', 'UBND huyện Bù Gia Mập', 'slow'),
  district('HLN', 'UBND huyện Lộc Ninh', 'usual'),
  district('HBDOP', 'UBND huyện Bù Đốp', 'slow'),
  district('HHQ', 'UBND huyện Hớn Quản', 'usual'),
  district('HDP', 'UBND huyện Đồng Phú', 'good'),
  district('HBDANG', 'UBND huyện Bù Đăng', 'slow'),
  district('TXCT', 'UBND thị xã Chơn Thành', 'good'),
  district('HPR', 'UBND huyện Phú Riềng', 'usual'),
];

export const OTHERS = [
  department('TTPVHCC', 'Trung tâm Phục vụ hành chính công', 'TTPVHCC', 'good'),
  department('BDTINH', 'Bưu điện tỉnh', 'BĐBP', 'good'),
  department('TCT', 'Trường Chính trị tỉnh', 'TCT', 'good'),
  department('DPTTHBBP', 'Đài Phát thanh - Truyền hình và Báo Bình Phước', 'PTTHB', 'good'),
  { code: 'UBCX', name: 'UBND cấp xã', symbol: 'SNV', habit: 'usual', level: 'xã' },
  department('CQST', 'Cơ quan được giao chủ trì soạn thảo dự thảo văn bản QPPL', 'STP', 'good'),
  department(
    'CQRS',
    'Cơ quan chuyên môn quản lý ngành, lĩnh vực được giao kiểm tra, rà soát, hệ thống hóa',
    'STP',
    'good',
  ),
];

/** Made by the invented reorganisations of the year: see plan.mjs. */
export const NEW_BODIES = [
  department('SDTTG', 'Sở Dân tộc và Tôn giáo', 'SDTTG', 'usual'),
  department('SNGV', 'Sở Ngoại vụ', 'SNgV', 'usual'),
];

/** The last day of those that the invented reorganisations end. */
export const LAST_DAYS = { SGTVT: '2024-09-30', BDT: '2024-08-31', SLDTBXH: '2024-11-30' };

/** A number for a document of a body: such series grow through the year, each from a place of its own. */
export function documentNumber({ code, symbol, level }, kind, day, shift = 0) {
  const rate = { BC: 1.1, KH: 0.45, QĐ: 2.3, CV: 3.6, TB: 0.7 }[kind];
  const days = (Date.parse(day) - Date.parse('2024-01-01')) / 86_400_000;
  const place = [...code].reduce((sum, character) => sum + character.codePointAt(0), 0) % 29;
  const number = 3 + place + shift + Math.floor((days < 0 ? 365 + days : days % 366) * rate);
  if (kind !== 'CV') return `${number}/${kind}-${symbol}`;
  return level === 'huyện' ? `${number}/UBND-NV` : `${number}/${symbol}-VP`;
}
