/** What can be wrong with the shape of a file: keys and types, before any meaning. */
import { choices } from '../diagnostics/choices.ts';
import { problem } from '../diagnostics/problem.ts';

export const unknownKey = problem<{ key: string; nearest: string | null; known: readonly string[] }>({
  code: 'unknown-key',
  severity: 'error',
  title: 'Khóa không có trong định dạng',
  message: ({ key }) => `Không có khóa "${key}" ở đây`,
  remedy: ({ nearest, known }) =>
    nearest ? `Có phải là "${nearest}"?` : `Các khóa dùng được ở đây: ${known.join(', ')}`,
});

export const missingKey = problem<{ key: string }>({
  code: 'missing-key',
  severity: 'error',
  title: 'Thiếu khóa bắt buộc',
  message: ({ key }) => `Mục này thiếu "${key}"`,
  remedy: ({ key }) => `Thêm dòng "${key}: …" thẳng hàng với các khóa khác của mục`,
});

export const emptyText = problem<{ key: string }>({
  code: 'empty-text',
  severity: 'error',
  title: 'Giá trị để trống',
  message: ({ key }) => `"${key}" để trống`,
  remedy: () => 'Ghi đúng chữ của quyết định; khóa không bắt buộc mà quyết định không có thì bỏ cả dòng',
});

export const textTooLong = problem<{ key: string; most: number }>({
  code: 'text-too-long',
  severity: 'error',
  title: 'Giá trị quá dài',
  message: ({ key, most }) =>
    `"${key}" dài quá ${most.toLocaleString('vi')} ký tự: không ô nào của quyết định dài như vậy`,
  remedy: () =>
    'Kiểm tra xem có chép nhầm cả văn bản vào một giá trị không; lời dài thì tách thành nhiều mục',
});

export const lineBreak = problem<{ key: string }>({
  code: 'line-break',
  severity: 'error',
  title: 'Xuống dòng trong giá trị chỉ có một dòng',
  message: ({ key }) => `"${key}" có chỗ xuống dòng; tên, mã, số văn bản và tiêu đề chỉ viết trên một dòng`,
  remedy: () => 'Viết cả giá trị trên một dòng; bỏ "\\n", dấu | hoặc > nếu có',
});

export const wrongType = problem<{ key: string; expected: string; found: string; meant: string | null }>({
  code: 'wrong-type',
  severity: 'error',
  title: 'Sai kiểu giá trị',
  // A whole file has no key.
  message: ({ key, expected, found }) =>
    `${key === '' ? 'Tệp' : `"${key}"`} phải là ${expected}, ở đây là ${found}`,
  remedy: ({ expected, found, meant }) =>
    meant !== null
      ? `Viết ${meant} (dấu thập phân là dấu chấm, không có dấu %)`
      : expected === 'chữ' && found === 'danh sách'
        ? 'Ghi trên một dòng như trong quyết định, ngăn bằng dấu chấm phẩy: Sở Nội vụ; Sở Tư pháp'
        : expected === 'chữ'
          ? 'Đặt giá trị trong ngoặc kép'
          : expected === 'danh sách'
            ? 'Ghi mỗi phần tử một dòng, bắt đầu bằng "- "'
            : `Ghi lại dưới dạng ${expected}`,
});

export const idNotString = problem<{ value: string }>({
  code: 'id-not-string',
  severity: 'error',
  title: 'Mã không đặt trong ngoặc kép',
  message: ({ value }) => `Mã ${value} phải đặt trong ngoặc kép để không bị đọc thành số`,
  remedy: ({ value }) => `Viết "${value}"`,
});

export const badId = problem<{ value: string }>({
  code: 'id-malformed',
  severity: 'error',
  title: 'Mã không hợp lệ',
  message: ({ value }) => `Mã "${value}" để trống, có khoảng trắng hoặc có dấu ngoặc kép`,
  remedy: () => 'Mã viết liền, ví dụ "25a", "III.2.c", SNV',
});

export const badChoice = problem<{ key: string; nearest: string | null; allowed: readonly string[] }>({
  code: 'value-not-allowed',
  severity: 'error',
  title: 'Giá trị ngoài danh mục',
  message: ({ key }) => `Giá trị của "${key}" không nằm trong các giá trị cho phép`,
  remedy: ({ nearest, allowed }) => choices(nearest, allowed),
});

export const badDate = problem<{ key: string; value: string }>({
  code: 'date-invalid',
  severity: 'error',
  title: 'Ngày không hợp lệ',
  message: ({ key, value }) =>
    `"${key}": "${value}" không phải là một ngày có thật viết theo dạng năm-tháng-ngày`,
  remedy: () => 'Ghi năm-tháng-ngày, ví dụ 2024-03-31',
});

export const outOfRange = problem<{ key: string; limit: string }>({
  code: 'number-out-of-range',
  severity: 'error',
  title: 'Số ngoài khoảng cho phép',
  message: ({ key, limit }) => `"${key}" phải ${limit}`,
  remedy: () => 'Sửa lại số cho đúng',
});
