import type * as yaml from '../../plan/yaml-problems.ts';
import type * as files from '../file-problems.ts';
import { progressExample } from '../progress/example.ts';
import type * as source from '../source-problems.ts';
import { SOUND, task } from './task-lines.ts';
import type { Whys } from './why.ts';

/** Files that are no plan, and YAML. */
export const yamlWhys: Whys<typeof yaml> = {
  fileEmpty: [
    'Tệp rỗng thường là do lưu hỏng; coi như không có kế hoạch thì mọi câu trả lời đều sai.',
    '(tệp không có chữ nào)',
    SOUND,
  ],
  fileBinary: [
    'Kế hoạch là văn bản thuần để ai cũng đọc, so sánh được; tệp Word, Excel đổi tên không phải là văn bản.',
    '(tệp .docx đổi tên thành plan.yaml)',
    SOUND,
  ],
  fileTooLarge: [
    'Kế hoạch cả năm chỉ khoảng 0,1 MB; tệp lớn gấp năm mươi lần là nhầm tệp, và làm treo máy.',
    '(tệp 12 MB)',
    SOUND,
  ],
  fileTooLong: [
    'Tệp hàng trăm nghìn dòng, hoặc dày đặc dấu của YAML, là nhầm tệp hoặc tệp cố làm treo máy; đọc nó tốn thời gian và bộ nhớ vô ích.',
    '(tệp 200.000 dòng)',
    SOUND,
  ],
  fileSpecial: [
    'Thiết bị, ống dẫn không có nội dung cố định: đọc chúng có thể treo máy.',
    '(plan.yaml là một ống dẫn)',
    SOUND,
  ],
  fileOutside: [
    'Kế hoạch nhận từ nơi khác có thể chứa liên kết tới tệp riêng của máy đang đọc; nội dung tệp ấy sẽ bị in ra.',
    '(progress/STP.yaml là liên kết tới /etc/passwd)',
    SOUND,
  ],
  yamlSyntax: [
    'Một dòng viết sai cấu trúc khiến máy không biết giá trị thuộc về mục nào; đoán thì có thể sai cả nhiệm vụ.',
    task('lead: Sở Tư pháp\ndeadline: Quý I/2024\nsource: [366,, 367]'),
    SOUND,
  ],
  yamlConflict: [
    'Dấu trộn cho biết hai người sửa cùng một chỗ; chưa chọn bản nào thì kế hoạch có hai lời khác nhau.',
    task('lead: Sở Tư pháp\n=======\ndeadline: Quý I/2024').replace(/ +=======/u, '======='),
    SOUND,
  ],
  yamlNoSpace: [
    'Không có khoảng trắng thì cả dòng là một chữ, không phải "khóa: giá trị".',
    task('lead: Sở Tư pháp\ndeadline:Quý I/2024'),
    SOUND,
  ],
  yamlNoDashSpace: [
    'Không có khoảng trắng thì dấu "-" dính vào tên khóa, mục mới không bắt đầu và các dòng sau nó không còn chỗ đứng.',
    SOUND.replace('- id: "1"', '-id: "1"'),
    SOUND,
  ],
  yamlNoDash: [
    'Mỗi mục của danh sách bắt đầu bằng "- "; mất dấu ấy thì hai nhiệm vụ thành một, hoặc cả danh sách không đọc được.',
    SOUND.replace('- id: "1"', '  id: "1"') +
      SOUND.slice(SOUND.indexOf('      - id: "1"')).replace('"1"', '"2"'),
    SOUND,
  ],
  yamlListWithoutKey: [
    'Các mục đứng dưới dòng khóa nào thì thuộc về khóa ấy; mất dòng khóa thì cơ quan, nhiệm vụ nằm nhầm chỗ.',
    SOUND.replace('    tasks:\n', ''),
    SOUND,
  ],
  yamlKeysWithoutKey: [
    'Các khóa đứng dưới dòng nào thì thuộc về dòng ấy; mất dòng "plan:" hay "decision:" thì không biết chúng nói về gì.',
    'plan:\n  title: Kế hoạch cải cách hành chính năm 2024\n  year: 2024\n  province: Bình Phước\n    number: 1/QĐ-UBND\n    date: 2023-12-29\n    issuer: Chủ tịch UBND tỉnh\n',
    'plan:\n  title: Kế hoạch cải cách hành chính năm 2024\n  year: 2024\n  province: Bình Phước\n  decision:\n    number: 1/QĐ-UBND\n    date: 2023-12-29\n    issuer: Chủ tịch UBND tỉnh\n',
  ],
  yamlContinuation: [
    'Một giá trị ngắt sang dòng sau mà không thụt vào thì phần sau không thuộc về đâu.',
    task('lead: Sở\nTư pháp\ndeadline: Quý I/2024'),
    SOUND,
  ],
  yamlTab: [
    'YAML chỉ hiểu thụt dòng bằng dấu cách; phím Tab hiện ra rộng hẹp tùy máy nên bậc của dòng không rõ.',
    task('lead: Sở Tư pháp\n\tdeadline: Quý I/2024').replace('        \t', '\t'),
    SOUND,
  ],
  yamlIndent: [
    'Bậc thụt dòng cho biết dòng thuộc mục nào; lệch một dấu cách là dòng thuộc mục khác hoặc không thuộc mục nào.',
    task('lead: Sở Tư pháp\ndeadline: Quý I/2024').replace('        lead', '       lead'),
    SOUND,
  ],
  yamlUnclosedQuote: [
    'Ngoặc kép không đóng thì mọi dòng sau bị coi là chữ của giá trị này.',
    task('lead: "Sở Tư pháp\ndeadline: Quý I/2024'),
    SOUND,
  ],
  yamlAfterQuote: [
    'Ngoặc kép đóng sớm thì phần chữ còn lại không thuộc về đâu.',
    task('lead: "Sở Tư pháp" tỉnh\ndeadline: Quý I/2024'),
    SOUND,
  ],
  yamlEscape: [
    'Dấu \\ trong ngoặc kép báo một ký tự đặc biệt; viết tùy ý thì chữ bị đọc khác.',
    task('lead: "Sở Tư pháp \\q"\ndeadline: Quý I/2024'),
    SOUND,
  ],
  yamlUnclosedBracket: [
    'Dấu [ hoặc { ở đầu giá trị mở một danh sách; không đóng thì các dòng sau bị nuốt vào.',
    task('lead: Sở Tư pháp\ndeadline: [Quý I/2024'),
    SOUND,
  ],
  yamlNoColon: [
    'Mỗi dòng là "khóa: giá trị"; thiếu dấu hai chấm thì không biết dòng nói về gì.',
    task('lead: Sở Tư pháp\ndeadline: Quý I/2024\nsupport'),
    SOUND,
  ],
  yamlColon: [
    'Dấu hai chấm rồi dấu cách có nghĩa là "khóa: giá trị"; trong lời văn thì phải đặt cả giá trị trong ngoặc kép.',
    task('lead: các Sở: Nội vụ, Tư pháp\ndeadline: Quý I/2024'),
    task('lead: "các Sở: Nội vụ, Tư pháp"\ndeadline: Quý I/2024'),
  ],
  yamlReserved: [
    'Một số dấu ở đầu giá trị có nghĩa riêng trong YAML; muốn là chữ thì đặt trong ngoặc kép.',
    task('lead: Sở Tư pháp\ndeadline: @Quý I/2024'),
    SOUND,
  ],
  yamlDuplicateKey: [
    'Hai dòng cùng khóa: máy chỉ giữ một, và không ai biết dòng nào bị bỏ.',
    task('lead: Sở Tư pháp\nlead: Sở Nội vụ\ndeadline: Quý I/2024'),
    SOUND,
  ],
  yamlAnchor: [
    'Neo và tham chiếu giấu chữ thật ở chỗ khác: người duyệt không thấy điều mình duyệt, và vài dòng có thể phình ra vô tận.',
    task('lead: &a Sở Tư pháp\ndeadline: Quý I/2024'),
    SOUND,
  ],
  yamlFlow: [
    'Dấu phẩy trong lời văn tiếng Việt cắt giá trị viết trong ngoặc thành nhiều mảnh; mỗi khóa một dòng thì so sánh và ghi thêm không đụng tới dòng khác.',
    progressExample('{ task: "1", status: doing, date: 2024-02-01, reported: 2024-02-05 }'),
    progressExample('task: "1"\nstatus: doing\ndate: 2024-02-01\nreported: 2024-02-05'),
  ],
  yamlDocuments: [
    'Mỗi tệp là một kế hoạch; phần sau dòng "---" sẽ không được đọc.',
    `${SOUND}---\nformat: 1\n`,
    SOUND,
  ],
  yamlTooDeep: [
    'Tệp kế hoạch chỉ lồng vài bậc; lồng hàng chục bậc là tệp hỏng hoặc tệp phá hoại.',
    task(`lead: Sở Tư pháp\ndeadline: ${'['.repeat(50)}`),
    SOUND,
  ],
};

/** Files that cannot be opened, or are not looked for where they are. */
export const fileWhys: Whys<typeof files> = {
  fileUnreadable: [
    'Liên kết hỏng, tệp không có quyền đọc thì không ai biết trong đó ghi gì; coi như không có thì việc đã làm thành việc quá hạn.',
    '(progress/STP.yaml là liên kết tới một tệp đã bị xóa)',
    SOUND,
  ],
  fileMisnamed: [
    'Chỉ letters.yaml và các tệp .yaml nằm ngay trong thư mục progress được đọc; điều ghi ở tệp khác bị bỏ sót mà không ai hay.',
    '(progress/STP.yml, progress/STP.YAML, progress/quy-1/STP.yaml, Progress/STP.yaml)',
    SOUND,
  ],
};

/** The text that a plan was taken from. */
export const sourceWhys: Whys<typeof source> = {
  sourceFileMissing: [
    'Không có văn bản nguồn thì không đối chiếu được lời của kế hoạch với quyết định đã ký (parhoach trace).',
    '(plan.source: ../../seeds/qd-2412.txt, một tệp không có)',
    SOUND,
  ],
  sourceLineMissing: [
    'Số dòng cho biết nội dung lấy từ đâu trong quyết định; chỉ tới dòng không có thì không ai kiểm tra lại được.',
    '(source: 36600, trong khi văn bản nguồn có 600 dòng)',
    SOUND,
  ],
};
