/** What can be wrong with a plan or progress file before its content is looked at. */
import { problem } from '../diagnostics/problem.ts';

export const yamlSyntax = problem<object>({
  code: 'yaml-syntax',
  severity: 'error',
  title: 'Sai cấu trúc YAML',
  message: () => 'Không đọc được cấu trúc của tệp tại đây',
  remedy: () =>
    'So với các mục đứng trước: mỗi dòng một "khóa: giá trị", mục con lùi vào hai dấu cách; giá trị có dấu lạ thì đặt trong ngoặc kép',
});

export const yamlTab = problem<object>({
  code: 'yaml-tab',
  severity: 'error',
  title: 'Thụt dòng bằng phím Tab',
  message: () => 'Dòng này thụt vào bằng phím Tab; YAML chỉ nhận dấu cách',
  remedy: () => 'Thay phím Tab bằng dấu cách: mỗi bậc lùi vào hai dấu cách',
});

export const yamlIndent = problem<object>({
  code: 'yaml-indent',
  severity: 'error',
  title: 'Thụt dòng sai',
  message: () => 'Dòng này thụt vào không thẳng với các dòng cùng cấp',
  remedy: () => 'Lùi vào đúng bằng dòng cùng cấp đứng trên nó: mỗi bậc hai dấu cách',
});

export const yamlUnclosedQuote = problem<object>({
  code: 'yaml-unclosed-quote',
  severity: 'error',
  title: 'Thiếu dấu ngoặc kép đóng',
  message: () => 'Giá trị mở ngoặc kép mà không có ngoặc đóng trên cùng dòng',
  remedy: () => 'Thêm dấu ngoặc kép ở cuối giá trị, hoặc bỏ dấu mở nếu không cần',
});

export const yamlAfterQuote = problem<object>({
  code: 'yaml-after-quote',
  severity: 'error',
  title: 'Có chữ sau dấu ngoặc kép đóng',
  message: () => 'Sau dấu ngoặc kép đóng còn chữ',
  remedy: () => 'Đặt cả giá trị trong ngoặc kép; dấu ngoặc kép là chữ của văn bản thì viết “…” hoặc \\"',
});

export const yamlEscape = problem<object>({
  code: 'yaml-escape',
  severity: 'error',
  title: 'Dấu \\ trong ngoặc kép',
  message: () => 'Trong ngoặc kép, dấu \\ có nghĩa riêng; ở đây nó không thành chữ nào',
  remedy: () => 'Bỏ dấu \\, hoặc viết hai dấu liền nhau nếu văn bản có dấu ấy',
});

export const yamlUnclosedBracket = problem<{ mark: string; closing: string }>({
  code: 'yaml-unclosed-bracket',
  severity: 'error',
  title: 'Thiếu dấu đóng ngoặc vuông, ngoặc nhọn',
  message: ({ mark, closing }) => `Giá trị mở bằng dấu ${mark} mà không có dấu ${closing} đóng`,
  remedy: ({ mark }) =>
    `Nếu dấu ${mark} là chữ của văn bản thì đặt cả giá trị trong ngoặc kép; nếu không thì bỏ nó`,
});

export const yamlNoColon = problem<object>({
  code: 'yaml-no-colon',
  severity: 'error',
  title: 'Dòng không có "khóa: giá trị"',
  message: () => 'Dòng này không có dấu hai chấm sau khóa, cũng không bắt đầu bằng "- "',
  remedy: () => 'Viết "khóa: giá trị" (sau dấu hai chấm có một dấu cách); giá trị dài vẫn viết trên một dòng',
});

export const yamlColon = problem<object>({
  code: 'yaml-colon',
  severity: 'error',
  title: 'Dấu hai chấm trong giá trị không đặt trong ngoặc',
  message: () => 'Giá trị có dấu hai chấm rồi khoảng trắng (": "), hoặc dòng dưới nó thụt vào thừa',
  remedy: () =>
    'Đặt cả giá trị trong ngoặc kép: "các Sở: Tài chính, Tư pháp"; hoặc lùi dòng dưới cho thẳng hàng',
});

export const yamlReserved = problem<{ mark: string }>({
  code: 'yaml-reserved-mark',
  severity: 'error',
  title: 'Giá trị bắt đầu bằng dấu dành riêng',
  message: ({ mark }) => `Giá trị không được bắt đầu bằng dấu ${mark} khi không đặt trong ngoặc kép`,
  remedy: () => 'Đặt cả giá trị trong ngoặc kép',
});

export const yamlDuplicateKey = problem<{ key: string }>({
  code: 'yaml-duplicate-key',
  severity: 'error',
  title: 'Khóa ghi hai lần',
  message: ({ key }) => `Khóa "${key}" ghi hai lần trong cùng một mục`,
  remedy: () => 'Giữ một dòng; nếu là hai mục khác nhau thì tách ra bằng dấu "-" ở đầu mục',
});

export const yamlAnchor = problem<{ mark: string }>({
  code: 'yaml-anchor',
  severity: 'error',
  title: 'Neo hoặc nhãn YAML',
  message: ({ mark }) =>
    `Tệp dùng "${mark}" (neo, tham chiếu hoặc nhãn của YAML); tệp kế hoạch không dùng chúng`,
  remedy: () => 'Viết đủ giá trị ở từng chỗ; nếu đó là chữ của văn bản thì đặt trong ngoặc kép',
});

export const yamlFlow = problem<object>({
  code: 'yaml-flow',
  severity: 'error',
  title: 'Viết trong dấu ngoặc nhọn, ngoặc vuông',
  message: () => 'Các khóa ở đây viết trong dấu ngoặc { }, không phải mỗi khóa một dòng',
  remedy: () =>
    'Viết mỗi mục bắt đầu bằng "- ", mỗi "khóa: giá trị" trên một dòng, lùi vào hai dấu cách dưới khóa chứa nó',
});

export const yamlDocuments = problem<object>({
  code: 'yaml-documents',
  severity: 'error',
  title: 'Nhiều tài liệu trong một tệp',
  message: () => 'Tệp chứa nhiều hơn một tài liệu YAML (dòng "---")',
  remedy: () => 'Bỏ dòng "---" và mọi thứ không thuộc kế hoạch này',
});

export const yamlTooDeep = problem<object>({
  code: 'yaml-too-deep',
  severity: 'error',
  title: 'Lồng quá sâu',
  message: () => 'Các mục lồng vào nhau quá sâu so với một tệp kế hoạch',
  remedy: () => 'Kiểm tra lại thụt dòng và các dấu ngoặc [ ] { }',
});

export const fileEmpty = problem<object>({
  code: 'file-empty',
  severity: 'error',
  title: 'Tệp rỗng',
  message: () => 'Tệp không có nội dung',
  remedy: () => 'Khôi phục tệp từ git, hoặc bắt đầu từ mẫu trong docs/huong-dan.md',
});

export const fileBinary = problem<{ what: string; isOther: boolean }>({
  code: 'file-binary',
  severity: 'error',
  title: 'Không phải tệp văn bản',
  message: ({ what }) => `Tệp không phải là văn bản UTF-8 (${what})`,
  remedy: ({ isOther }) =>
    isOther
      ? 'Lưu lại tệp dưới dạng văn bản thuần, bảng mã UTF-8; tệp Word, Excel, PDF không đọc được ở đây'
      : 'Gõ lại chữ ở chỗ này rồi lưu tệp dưới dạng văn bản thuần, bảng mã UTF-8',
});

export const fileTooLarge = problem<{ megabytes: number }>({
  code: 'file-too-large',
  severity: 'error',
  title: 'Tệp quá lớn',
  message: ({ megabytes }) => `Tệp lớn ${megabytes} MB; tệp kế hoạch không quá 5 MB`,
  remedy: () => 'Kiểm tra xem có đúng là tệp kế hoạch không',
});

export const fileTooLong = problem<{ what: string }>({
  code: 'file-too-long',
  severity: 'error',
  title: 'Tệp quá nhiều dòng, hoặc dòng quá dài',
  message: ({ what }) => `Tệp ${what}: không phải là một tệp kế hoạch`,
  remedy: () => 'Kiểm tra xem có đúng tệp không; mỗi giá trị viết trên một dòng của nó',
});

export const yamlConflict = problem<object>({
  code: 'yaml-conflict',
  severity: 'error',
  title: 'Còn dấu trộn của git',
  message: () => 'Dòng này là dấu của git khi hai bản sửa cùng một chỗ (<<<<<<<, =======, >>>>>>>)',
  remedy: () => 'Chọn giữ phần nào trong hai phần, rồi xóa cả ba dòng dấu',
});

export const yamlNoSpace = problem<{ key: string }>({
  code: 'yaml-no-space',
  severity: 'error',
  title: 'Thiếu khoảng trắng sau dấu hai chấm',
  message: ({ key }) => `Sau "${key}:" thiếu một khoảng trắng`,
  remedy: ({ key }) => `Viết "${key}: …", có khoảng trắng sau dấu hai chấm`,
});

export const yamlNoDashSpace = problem<object>({
  code: 'yaml-no-dash-space',
  severity: 'error',
  title: 'Thiếu khoảng trắng sau dấu "-"',
  message: () => 'Sau dấu "-" ở đầu mục thiếu một khoảng trắng',
  remedy: () => 'Viết "- khóa: giá trị", có khoảng trắng sau dấu "-"',
});

export const yamlNoDash = problem<object>({
  code: 'yaml-no-dash',
  severity: 'error',
  title: 'Thiếu dấu "-" ở đầu mục',
  message: () => 'Dòng này mở đầu một mục của danh sách mà không có dấu "-"',
  remedy: () =>
    'Thêm "- " trước khóa đầu tiên của mục, thẳng với dấu "-" của các mục khác; nếu dòng đầu của mục đã mất thì ghi lại dòng ấy',
});

export const yamlListWithoutKey = problem<object>({
  code: 'yaml-list-without-key',
  severity: 'error',
  title: 'Danh sách không có khóa đứng trên',
  message: () => 'Danh sách bắt đầu ở đây không có dòng khóa đứng trên nó',
  remedy: () =>
    'Ghi lại dòng khóa của danh sách, ví dụ "agencies:" trước các cơ quan, "tasks:" trước các nhiệm vụ',
});

export const yamlKeysWithoutKey = problem<object>({
  code: 'yaml-keys-without-key',
  severity: 'error',
  title: 'Các khóa không có khóa đứng trên',
  message: () => 'Các dòng bắt đầu ở đây thụt sâu hơn dòng trên mà không có dòng khóa đứng trên chúng',
  remedy: () =>
    'Ghi lại dòng khóa ngay trên dòng này, ví dụ "plan:" hay "decision:", thụt vào ít hơn hai dấu cách; nếu chúng không thuộc khóa nào khác thì lùi cho thẳng với dòng trên',
});

export const yamlContinuation = problem<object>({
  code: 'yaml-continuation',
  severity: 'error',
  title: 'Dòng không có khóa',
  message: () => 'Dòng này không có khóa: có lẽ là phần tiếp của dòng trên, hoặc thiếu dấu "-" ở đầu',
  remedy: () => 'Mỗi giá trị viết trọn trên một dòng; phần tử của danh sách bắt đầu bằng "- "',
});

export const fileSpecial = problem<object>({
  code: 'file-special',
  severity: 'error',
  title: 'Không phải tệp thường',
  message: () => 'Đây không phải là một tệp thường (là thiết bị, ống dẫn hoặc thư mục)',
  remedy: () => 'Thay bằng một tệp văn bản',
});

export const fileOutside = problem<{ target: string }>({
  code: 'file-outside',
  severity: 'error',
  title: 'Liên kết trỏ ra ngoài thư mục kế hoạch',
  message: ({ target }) => `Đây là liên kết tới ${target}, nằm ngoài thư mục kế hoạch, nên không được đọc`,
  remedy: () => 'Chép tệp vào thư mục kế hoạch, hoặc chỉ thẳng tới tệp thật',
});
