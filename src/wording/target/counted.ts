import { phraseTable } from '../../text/phrases.ts';
import { isSyllable } from '../../text/syllable.ts';
import type { Token } from '../../text/tokens.ts';
import { qualifiers, unitWords } from './vocabulary.ts';

const yes = (phrases: string) => phraseTable<true>([[true, phrases]]);

/** Words before a noun that say which of them: "các cơ quan", "tổng số hồ sơ". */
const quantifiers = yes(
  'các|những|số|số lượng|tổng|tổng số|tổng các|toàn bộ|tất cả|tất cả các|mọi|lượng|của|của các|trong số|trong số các|trong tổng số|' +
    'trên tổng số|trên tổng|trên|đối với|đối với các|về|loại|(|"',
);

/** Nouns that a share may be of, besides those of the units. */
const nouns = yes(
  'ấp|bác sĩ|ban|bàn|bản|bản tin|bon|buôn|bưu điện|cầu|cây|chuyên gia|cổng|công đoàn|cửa|dự thảo|đài|đánh giá|đề cương|đề nghị|điện thoại|đoàn thể|đường phố|giáo dục|hàng hóa|hình thức|hòm thư|hộ dân|hộ nghèo|' +
    'khóm|kho|khu phố|khu vực|làng|lệ phí|luật|luồng|mã|mặt trận|MTTQ|ngân hàng|nghị định|nguồn thu|nợ|nước|pháp lệnh|phó|phum|quầy|quyết toán|rừng|sản lượng|sản xuất|sóc|tác phẩm|thanh tra|thông tư|' +
    'thời gian|thư|thửa|thửa đất|tiền|tiến độ|tin nhắn|trục|tư liệu|văn kiện|vật tư|xe|xóm|' +
    'bản đồ|bảng|bệnh án|bệnh nhân|bệnh viện|biên chế|biểu mẫu|bí thư|bộ|bộ phận|bưu cục|ca|cán bộ, công chức|cấp|chi|chi bộ|chi phí|chi nhánh|' +
    'chính quyền|chính sách|chỉ số|chỉ thị|chợ|chủ tịch|chủ thể|chủ trương|chữ ký|chứng thư|chương trình|con|cộng đồng|công an|công dân|công đoạn|công tác|' +
    'công ty|công việc|CBCC|CBCCVC|CCVC|CSDL|cơ cấu|cơ chế|cơ sở|cụm|cục|cuộc họp|cuộc gọi|cử tri|cửa hàng|cư dân|danh mục|dân cư|dân số|dân|' +
    'diện tích|dịch vụ|doanh thu|dòng|dữ liệu|dự toán|DVC|DVCTT|đảng viên|đại biểu|đầu mối|đầu việc|đề tài|đề xuất|địa bàn|địa chỉ|địa điểm|địa phương|' +
    'điểm|điều|đoàn viên|đoàn|đô thị|độ|đối tượng|đội|đơn|đơn thư|đường|giá trị|giao dịch|giáo viên|giấy|giấy phép|giấy tờ|gia đình|giảng viên|góp ý|hạ tầng|hạng mục|hành vi|' +
    'HĐND|HTX|học sinh|hoạt động|hội|hội đồng|hội viên|hợp đồng|hướng dẫn|huyện|kênh|kết luận|kết quả|khách hàng|khách|khiếu nại|khoản|khoa|khối|khối lượng|không gian|khu|khu dân cư|' +
    'kiến thức|kinh phí|lãnh đạo|lao động|lĩnh vực|loại|lớp học|máy|máy tính|mạng|mẫu|mặt hàng|mô hình|mục tiêu|mức|nền tảng|ngân sách|ngành|ngày|người|nguồn|' +
    'nguồn lực|nguồn vốn|nhà|nhà đất|nhà đầu tư|nhà trường|nhân dân|nhân lực|nhân sự|nhân viên|nhóm|nhu cầu|nội dung|nông dân|nông thôn|ô|phần|phần việc|phí|phiên|phiếu|' +
    'phòng|phòng họp|phòng khám|phụ nữ|phương án|phương tiện|quận|quy chế|quy định|quỹ|quyền|rác thải|sinh viên|sổ|số vốn|sự cố|tài khoản|tài liệu|tài sản|tàu|thẩm quyền|thành phần|thành phố|thành viên|' +
    'thanh niên|thanh toán|thẻ|thí sinh|thị xã|thiết bị|thiết chế|thông báo|thông tin|thôn|thuế|thu|thủ trưởng|tiêu chí|tiêu chuẩn|tỉnh|tổ chức|tổ dân phố|tổng mức|tội phạm|tờ khai|tờ trình|' +
    'trạm|trang|trang thông tin|trẻ em|trung tâm|trung tâm dữ liệu|trụ sở|trường|trường học|trưởng|tuyến|tỷ lệ|tỉ lệ|UBND|ủy ban|ứng dụng|vấn đề|VBQPPL|văn phòng|vị trí|vị trí việc làm|việc|viện|vốn|vụ|vụ án|vụ việc|vướng mắc|vùng|ý kiến|yêu cầu',
);

/** What is done to them, where the noun is left out: "100% đúng hạn", "98% số hóa". */
const predicates = yes(
  'được|đã được|đã|đều|đều được|đúng|đúng hạn|đúng quy định|đúng thời hạn|trước hạn|trước và đúng hạn|đúng và trước hạn|sớm|hài lòng|rất hài lòng|trực tuyến|toàn trình|số hóa|' +
    'đạt|đạt chuẩn|hoàn thành|có|thực hiện|bảo đảm|đảm bảo|đáp ứng|tham gia|sử dụng|kết nối|công khai|tiếp nhận|giải quyết|xử lý|tốt|khá|kịp thời|đầy đủ|đồng bộ|' +
    'ban hành|cập nhật|cung cấp|liên thông|tích hợp|triển khai|ứng dụng|xếp loại|đóng góp|kế hoạch|so|trả lời|điện tử|qua|trên môi trường',
);

/** Foreign words that officials write in lower case or with one capital. */
const LOANS = new Set(
  (
    'internet|website|web|wifi|video|clip|email|online|offline|fax|zalo|facebook|youtube|tiktok|app|apps|smart|smartphone|data|big|cloud|computing|blockchain|' +
    'server|portal|file|scan|camera|index|par|robot|chatbot|logistics|startup|marketing|panô|pano|logo|slogan|kiosk|onegov|office|excel|word|robocon|fanpage|livestream|' +
    'token|code|mail|digital|tablet|laptop|karaoke|taxi|container|km|ha|ipv'
  ).split('|'),
);

/**
 * Whether a phrase that names what is counted begins here: a listed noun or what is done, behind words like "tổng số".
 * What else stands behind a share ("100% không bắt buộc", "80% xyz") was not understood.
 */
export function beginsCounted(tokens: readonly Token[], at: number): boolean {
  if (qualifiers.at(tokens, at) !== null) return false;
  for (let more = quantifiers.at(tokens, at); more !== null; more = quantifiers.at(tokens, at)) {
    if (nouns.at(tokens, at) !== null || unitWords.at(tokens, at) !== null) return true;
    at = more.end;
  }
  const known = nouns.at(tokens, at) ?? unitWords.at(tokens, at) ?? predicates.at(tokens, at);
  return known !== null || isAbbreviation(tokens[at]);
}

/** "40% GRDP", "30% DNNVV": capitals alone, and no syllable. */
const isAbbreviation = (token: Token | undefined) =>
  token?.kind === 'word' && /^\p{Lu}{2,}$/u.test(token.text.normalize('NFC')) && !isSyllable(token.text);

/** Where a listed noun ends that begins here; null when none does. */
export function countedEnd(tokens: readonly Token[], at: number): number | null {
  return nouns.at(tokens, at)?.end ?? null;
}

/** Whether a word can be one at all: a syllable of Vietnamese, an abbreviation ("VNeID"), a foreign word of the list. */
export function isWord({ text, key }: Token): boolean {
  return isSyllable(text) || LOANS.has(key) || /.\p{Lu}/u.test(text.normalize('NFC')) || text.length === 1;
}
