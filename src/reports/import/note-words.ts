import type { ImportNote } from '../../app/import/answer.ts';

/** What the plan's head is asked for, by its keys. */
const HEAD: Readonly<Record<string, string>> = {
  title: 'tên kế hoạch',
  year: 'năm kế hoạch',
  province: 'tỉnh, thành phố',
  number: 'số, ký hiệu quyết định',
  date: 'ngày ký',
  issuer: 'người hoặc cơ quan ban hành',
};

/** What to do about it; null when the words say it. */
export function noteRemedy({ source }: ImportNote): string | null {
  return source.kind === 'plan' && source.code !== 'empty-text' ? source.remedy : null;
}

/** What a person has to look at, in one sentence, without a full stop. */
export function noteWords({ source, about }: ImportNote): string {
  if (source.kind === 'plan') {
    const asked = about.kind === 'head' && about.field !== null ? HEAD[about.field] : undefined;
    if (asked === undefined || source.code !== 'empty-text') return source.message;
    return `Không tìm thấy ${asked} trong văn bản: ghi vào "${about.field}" của tệp kế hoạch`;
  }
  const words = source.words === '' ? '' : ` "${source.words}"`;
  switch (source.code) {
    case 'annex-not-found':
      return 'Không tìm thấy phụ lục nhiệm vụ';
    case 'column-unclear':
      return `Chưa chắc cột${words} ghi gì: xem lại các ô lấy từ cột này`;
    case 'row-unclear':
      return `Chưa chắc hàng${words} là nhiệm vụ hay không: xem lại`;
    case 'row-without-lead':
      return `Hàng${words} không có cơ quan chủ trì`;
    case 'row-without-deadline':
      return `Hàng${words} không có thời hạn`;
    case 'number-repeated':
      return `Số thứ tự${words} có hai lần: mã được thêm đuôi cho khác nhau`;
    case 'number-missing':
      return `Hàng${words} không có số thứ tự: mã được đặt theo hàng trên`;
    case 'hidden-sheet':
      return `Trang tính${words} bị ẩn nên không đọc`;
    case 'hidden-rows':
      return `${source.words} hàng bị ẩn nên không đọc: nếu là nhiệm vụ thì bỏ ẩn rồi nhập lại`;
    case 'filtered-rows':
      return `${source.words} hàng do bộ lọc che vẫn được đọc`;
    case 'hidden-columns':
      return `Cột ${source.words} bị ẩn nên không đọc: nếu cần cho kế hoạch thì bỏ ẩn rồi nhập lại`;
    case 'formula-without-value':
      return `Ô là công thức chưa có giá trị${words}: mở bằng Excel rồi lưu lại`;
    case 'date-day-month':
      return `Ngày${words} có thể bị đảo ngày và tháng: đối chiếu với văn bản ký`;
    case 'page-without-text':
      return 'Trang này là ảnh, không có chữ: nhận dạng chữ rồi nhập lại, hoặc tự bổ sung';
    case 'table-without-lines':
      return 'Bảng không có đường kẻ: cột và hàng được phân theo chỗ của chữ, đối chiếu với văn bản ký';
    case 'damaged':
      return 'Tệp có chỗ hỏng nên có thể thiếu chữ: đối chiếu với văn bản ký, hoặc xin lại tệp';
    case 'old-encoding':
      return `Tệp dùng bảng mã cũ${words}: xem lại chữ có dấu`;
  }
}
