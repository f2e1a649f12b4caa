import { problem } from '../../diagnostics/problem.ts';

interface Words {
  readonly words: string;
}

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

export const agencyEmpty = problem<null>({
  code: 'agency-empty',
  severity: 'error',
  title: 'Chưa ghi cơ quan nào',
  message: () => 'Không có tên cơ quan nào',
  remedy: () => 'Ghi tên cơ quan như trong quyết định, ví dụ "Sở Nội vụ; UBND cấp huyện"',
});

export const agencyUnknown = problem<Words & { readonly nearest: readonly string[] }>({
  code: 'agency-unknown',
  severity: 'error',
  title: 'Tên cơ quan không có trong kế hoạch',
  message: ({ words }) => `Không có cơ quan nào tên "${words}"`,
  remedy: ({ nearest }) =>
    nearest.length > 0
      ? `Có phải là ${quoted(nearest)}?`
      : 'Ghi tên đã khai trong "agencies", "groups", "roles", hoặc khai thêm tên này',
});

export const agencyAmbiguous = problem<Words & { readonly names: readonly string[] }>({
  code: 'agency-ambiguous',
  severity: 'error',
  title: 'Tên chỉ nhiều cơ quan',
  message: ({ words, names }) => `"${words}" có thể là ${quoted(names)}`,
  remedy: () => 'Ghi tên đầy đủ của cơ quan cần nói đến',
});

export const agencyTooLong = problem<{ readonly length: number; readonly most: number }>({
  code: 'agency-wording-long',
  severity: 'error',
  title: 'Danh sách cơ quan quá dài',
  message: ({ length, most }) => `Danh sách cơ quan dài ${length} ký tự, quá ${most} ký tự`,
  remedy: () => 'Kiểm tra lại ô này: có thể nhiều ô đã bị dồn làm một; nhóm cơ quan thì khai trong "groups"',
});

export const agencyRest = problem<Words & { readonly after: string }>({
  code: 'agency-wording-rest',
  severity: 'error',
  title: 'Có chữ chưa hiểu sau tên cơ quan',
  message: ({ words, after }) => `Không hiểu "${words}" sau "${after}"`,
  remedy: () =>
    'Sau tên cơ quan là dấu ";", dấu ",", chữ "và", hoặc việc cơ quan ấy làm: "Sở Nội vụ thẩm định", "Sở Tài chính (phối hợp)"',
});

export const agencyUnseparated = problem<Words & { readonly after: string }>({
  code: 'agency-wording-separator',
  severity: 'error',
  title: 'Thiếu dấu phân cách giữa hai cơ quan',
  message: ({ words, after }) => `Thiếu dấu phân cách giữa "${after}" và "${words}"`,
  remedy: ({ words, after }) => `Viết "${after}; ${words}"`,
});

export const agencyDangling = problem<Words>({
  code: 'agency-wording-dangling',
  severity: 'error',
  title: 'Thiếu tên cơ quan ở đầu hoặc cuối danh sách',
  message: ({ words }) => `Cạnh "${words}" không có tên cơ quan`,
  remedy: () => 'Ghi nốt tên cơ quan còn thiếu, hoặc bỏ dấu thừa',
});

export const agencyTitle = problem<Words & { readonly name: string; readonly title: string }>({
  code: 'agency-wording-title',
  severity: 'error',
  title: 'Chức danh không phải của cơ quan ấy',
  message: ({ words, name }) => `"${words}": chức danh không phải của "${name}"`,
  remedy: ({ name, title }) => `Viết "${title} ${name}"`,
});

export const agencyBracket = problem<Words>({
  code: 'agency-wording-bracket',
  severity: 'error',
  title: 'Ngoặc mở mà không đóng',
  message: ({ words }) => `Sau "${words}" thiếu dấu ")"`,
  remedy: () => 'Đóng ngoặc ngay sau phần chú thích: "Sở Nội vụ (phối hợp với Sở Tài chính)"',
});
