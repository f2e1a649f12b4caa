import type * as shape from '../../plan/shape-problems.ts';
import { SOUND, task } from './task-lines.ts';
import type { Whys } from './why.ts';

/** Keys and types. */
export const shapeWhys: Whys<typeof shape> = {
  unknownKey: [
    'Khóa gõ sai thì giá trị của nó không được đọc: "suport" không phải là "support", và cơ quan phối hợp biến mất.',
    task('lead: Sở Tư pháp\nsuport: Sở Nội vụ\ndeadline: Quý I/2024'),
    task('lead: Sở Tư pháp\nsupport: Sở Nội vụ\ndeadline: Quý I/2024'),
  ],
  missingKey: [
    'Thiếu khóa bắt buộc thì không tính được: nhiệm vụ không chủ trì không biết hỏi ai.',
    task('lead: Sở Tư pháp'),
    SOUND,
  ],
  emptyText: [
    'Để trống khác với không có: hoặc quên điền, hoặc quyết định không ghi (thì bỏ cả dòng).',
    task('lead: ""\ndeadline: Quý I/2024'),
    SOUND,
  ],
  textTooLong: [
    'Một giá trị dài hàng chục trang là do chép nhầm, hoặc cố làm treo máy; bảng, báo cáo không chứa nổi nó.',
    '(một ô dài hơn 20.000 ký tự)',
    SOUND,
  ],
  lineBreak: [
    'Tên, mã, số văn bản được in trên một dòng của bảng, lịch, thư; chỗ xuống dòng trong đó làm hỏng các tệp ấy.',
    'agencies:\n  - name: "Sở Nội\\nvụ"\n    code: SNV\n  - name: Sở Tư pháp\n    code: STP\n',
    'agencies:\n  - name: Sở Nội vụ\n    code: SNV\n  - name: Sở Tư pháp\n    code: STP\n',
  ],
  wrongType: [
    'Mỗi khóa nhận một kiểu giá trị; sai kiểu thì không dùng được.',
    task('lead:\n  - Sở Tư pháp\ndeadline: Quý I/2024'),
    SOUND,
  ],
  idNotString: [
    'Mã không có ngoặc kép bị đọc thành số: 1.10 thành 1.1, 08 thành 8.',
    SOUND.replace('"1"', '1'),
    SOUND,
  ],
  badId: [
    'Mã được gõ ở dòng lệnh và làm tên tệp, nên viết liền và không để trống.',
    SOUND.replace('"1"', '"1 a"'),
    SOUND,
  ],
  badChoice: [
    'Khóa này chỉ nhận một trong vài giá trị đã định; giá trị khác không có nghĩa.',
    'errata:\n  - source: 96\n    printed: Phần đầu\n    read: Phấn đấu\n    kind: scan\n    why: Nhận dạng nhầm dấu\n',
    'errata:\n  - source: 96\n    printed: Phần đầu\n    read: Phấn đấu\n    kind: capture\n    why: Nhận dạng nhầm dấu\n',
  ],
  badDate: [
    'Ngày viết năm-tháng-ngày để không lẫn ngày với tháng; ngày không có trên lịch là gõ nhầm.',
    'agencies:\n  - name: Sở Nội vụ\n    code: SNV\n  - name: Sở Tư pháp\n    code: STP\n    from: 2024-02-30\n',
    'agencies:\n  - name: Sở Nội vụ\n    code: SNV\n  - name: Sở Tư pháp\n    code: STP\n    from: 2024-02-28\n',
  ],
  outOfRange: [
    'Con số nằm ngoài khoảng có thể là gõ nhầm.',
    'groups:\n  - name: UBND cấp xã\n    code: UBCX\n    size: 0\n    reportedBy: Sở Nội vụ\n',
    'groups:\n  - name: UBND cấp xã\n    code: UBCX\n    size: 111\n    reportedBy: Sở Nội vụ\n',
  ],
};
