import { attempt, type Cursor } from '../../cursor.ts';
import { eat, eatMark, sees } from '../../take.ts';
import { digits } from './numbers.ts';

/** Verbs that may begin a step's label ("12/2026 báo cáo kết quả"). A word that is not here is an error, not a label. */
const VERBS = `áp dụng|ban hành|báo cáo|bàn giao|bảo đảm hoàn thành|bắt đầu|biên soạn|bổ sung|bố trí|bồi dưỡng|cải tiến|cải thiện|cập nhật|chạy thử
|chấm điểm|chỉ đạo|chỉnh lý|chỉnh sửa|chủ trì|chuẩn bị|chuẩn hóa|chuyển đổi|chuyển giao|công bố|công khai|công nhận|cung cấp|củng cố
|duy trì|dự thảo|đánh giá|đào tạo|đăng ký|đăng tải|đẩy mạnh|đề nghị|đề xuất|điều chỉnh|điều tra|đôn đốc|đồng bộ|đưa vào|đưa ra|đầu tư
|gia hạn|giải quyết|giải trình|giám sát|giao|gửi|góp ý|hiệu chỉnh|hoàn tất|hoàn thành|hoàn thiện|họp|hợp nhất|hướng dẫn|kết nối|kết thúc
|khai giảng|khai mạc|khai thác|khai trương|khảo sát|khắc phục|khen thưởng|khởi động|kiểm định|kiểm kê|kiểm thử|kiểm tra|kiến nghị
|kiện toàn|ký|ký kết|lắp đặt|lấy ý kiến|lập|mở|mở rộng|mua sắm|nâng cấp|nghiên cứu|nghiệm thu|nhập|niêm yết|nộp|phát động|phát hành
|phát triển|phân bổ|phân công|phê duyệt|phổ biến|phối hợp|quán triệt|quyết định|quyết toán|ra mắt|ra quân|rà soát|sắp xếp|số hóa
|soạn thảo|sơ kết|sửa đổi|tập huấn|tập trung|tăng cường|tham gia|tham mưu|thanh tra|thành lập|theo dõi|thẩm định|thẩm tra|thi|thí điểm
|thiết kế|thông báo|thông qua|thống kê|thử nghiệm|thực hiện|tích hợp|tiến hành|tiếp nhận|tiếp thu|tiếp tục|tinh giản|tổ chức|tổng hợp
|tổng kết|trả lời|tra cứu|triển khai|trình|trưng cầu|tuyên truyền|tuyển dụng|tự chấm điểm|tự đánh giá|tự kiểm tra|ứng dụng|vận hành
|xác định|xây dựng|xếp hạng|xếp loại|xét duyệt|xin ý kiến|xử lý|lựa chọn|bình chọn|chọn|thu thập|thu hồi|thu gom|giới thiệu|tư vấn
|hỗ trợ|vận động|tiếp cận|hình thành|đạt|bao phủ|phủ|sáp nhập|chia tách|giải thể|bãi bỏ|thay thế|xóa|chấm dứt|dừng|kết luận|nâng cao
|thi công|khởi công|khánh thành|thảo luận|thống nhất|cấp|cấp phát|phân tích|lưu trữ|bảo trì|nhân rộng|mời|đấu thầu|đấu giá|thuê
|giải ngân|thanh toán|chi trả|trao|trao giải|vinh danh|tôn vinh|đối chiếu|đối soát|chuyển|chuyển tiếp|sát hạch|kiểm soát|xác nhận
|xác minh|cho ý kiến|nhận|chốt|viết|in ấn|biên tập|tổng rà soát|tổng kiểm kê|tập hợp|tổng duyệt|vận chuyển|tạo lập|làm sạch|liên thông
|phân loại|phân cấp|ủy quyền|cắt giảm|đơn giản hóa|tái cấu trúc|truyền thông|phối kết hợp|lấy mẫu|đo lường|thẩm duyệt|bảo vệ|bế mạc
|tiếp xúc|giao nhiệm vụ|giao ban|sửa chữa|bảo dưỡng|trang bị|mua|bán|chia sẻ|quản lý|thiết lập|hoạch định|dự báo|dự toán|đưa`;

/** Nouns that head a label: the stages of a work, and the levels and products that a deadline is told apart by. */
const NOUNS = `bước|cấp tỉnh|cấp huyện|cấp xã|cấp sở|các sở|chương trình|đề án|dự án|đợt|giai đoạn|hệ thống|hội nghị|hội thi|kế hoạch
|khối|kỳ|lần|lớp|mô hình|mục tiêu|nghị quyết|nhiệm vụ|nội dung|phần|phần mềm|phiên bản|sản phẩm|sở|tờ trình|ubnd|ủy ban nhân dân|văn bản
|đối với|vòng|việc|hội thảo|chuyên đề|cuộc họp|lĩnh vực|phạm vi|toàn tỉnh|cả tỉnh|trên địa bàn|trung ương|cơ sở|số liệu|kết quả
|doanh nghiệp|hộ kinh doanh|hợp tác xã|đơn vị|các đơn vị|cơ quan|các cơ quan|địa phương|các địa phương|các bộ|xã|các xã|người dân
|danh mục|thủ tục|hồ sơ|tài liệu|thông tư|nghị định|luật|chỉ số|ghi chú|lưu ý|bao gồm|gồm|kể cả`;

/** Verbs that say no more than that the work is done; alone they are no label. */
const EMPTY = `thực hiện|làm|triển khai|triển khai thực hiện|tổ chức|tổ chức thực hiện|tiến hành|được thực hiện
|phải thực hiện|cần thực hiện|tiếp tục thực hiện`;

/** Steps over a verb that begins a label. */
export function eatVerb(c: Cursor): boolean {
  eat(c, 'có|được|phải|cần|đã|sẽ|để|nhằm|tiếp tục|chính thức|cơ bản|thường xuyên có|bảo đảm|đảm bảo');
  return eat(c, VERBS);
}

/** Steps over a noun that heads a label. */
export function eatNoun(c: Cursor): boolean {
  return eat(c, NOUNS);
}

/** Steps over "gửi", "nộp" between a period and the day by which its report is sent: "báo cáo năm gửi trước ngày 15/12". */
export function eatSending(c: Cursor): boolean {
  return eat(c, 'gửi|nộp|gửi về|gửi báo cáo|nộp báo cáo|được gửi|phải gửi|hoàn thành và gửi|thực hiện');
}

const AT_LEAST = 'tối thiểu|ít nhất|trên|hơn|khoảng|đạt';

/** Steps over "80%", "tất cả": the share that heads what is reached by then ("80% doanh nghiệp kết nối năm 2028"). */
export function eatShare(c: Cursor): boolean {
  const share = attempt(c, (at) => {
    eat(at, AT_LEAST);
    if (digits(at) === null) return null;
    if (eatMark(at, ',.') && digits(at) === null) return null;
    return eatMark(at, '%') || null;
  });
  return share !== null || eat(c, 'tất cả|toàn bộ');
}

export function seesVerb(c: Cursor): boolean {
  return sees(c, VERBS);
}

/** Steps over "thực hiện", "tổ chức triển khai": words that add nothing to a time. */
export function eatEmptyVerb(c: Cursor): boolean {
  return eat(c, EMPTY);
}
