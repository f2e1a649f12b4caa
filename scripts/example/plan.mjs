/** The shipped plan with a year's invented events: reorganisations, amendments, a condition, baselines. */
import { FIRST_LINE } from './yaml.mjs';

const HEAD = `${FIRST_LINE}
# Lời văn của Quyết định số 2142/QĐ-UBND như ở plan/2024/plan.yaml. Thêm vào đó, để minh họa, là việc sắp xếp cơ quan, sửa
# đổi, điều kiện xảy ra và số gốc do chương trình đặt ra, cùng một năm ghi nhận ở thư mục progress; chỗ thêm nào cũng có
# chữ "minh họa". Không sửa tay tệp này: node scripts/make-example.mjs
#
`;

/** What became of agencies, beside their entry in the plan. */
const REORGANISED = {
  SGTVT: ['until: 2024-09-30 # minh họa: hợp nhất vào Sở Xây dựng', 'succeededBy: Sở Xây dựng'],
  BDT: ['until: 2024-08-31 # minh họa: đổi tên', 'succeededBy: Sở Dân tộc và Tôn giáo'],
  SLDTBXH: [
    'until: 2024-11-30 # minh họa: chia việc cho hai sở',
    'succeededBy:',
    '  - name: Sở Y tế',
    '    tasks:',
    '      - "24"',
    '  - Sở Nội vụ',
  ],
};

const NEW_AGENCIES = `  # Cơ quan đặt ra để minh họa.
  - name: Sở Dân tộc và Tôn giáo
    code: SDTTG
    level: tỉnh
    from: 2024-09-01 # minh họa
    unverified: true
  - name: Sở Ngoại vụ
    code: SNGV
    level: tỉnh
    from: 2024-07-01 # minh họa
    unverified: true
`;

const NEW_MEMBER = `      - name: Sở Ngoại vụ # minh họa: vào nhóm từ ngày thành lập
        from: 2024-07-01
`;

/** Figures of 2023 to compare with: all invented. 10.3, 10.4 and the other indexes stay without. */
const BASELINES = { 2.1: 84.12, 2.4: 65.02, 8.3: 212, 10.1: 17850, 10.2: 1182 };

const EVENTS = `
# Sửa đổi, bổ sung: minh họa, không có thật.
amendments:
  - document:
      number: 905/QĐ-UBND
      date: 2024-05-20
    changes:
      - task: "36"
        deadline: Quý I/2025
      - task: "26"
        lead: Sở Tài chính; Thanh tra tỉnh
      - kpi: "9.2"
        target: tối thiểu 35%
      - section: VII
        add:
          id: "47a"
          text: Xây dựng phần mềm theo dõi, đánh giá công tác cải cách hành chính của tỉnh
          lead: Sở Nội vụ
          support: Sở Thông tin và Truyền thông
          deadline: Theo kế hoạch riêng của UBND tỉnh
      - section: VI
        add:
          id: "47b"
          text: Thí điểm mô hình chính quyền số cấp xã tại thành phố Đồng Xoài
          lead: Sở Thông tin và Truyền thông
          support: UBND thành phố Đồng Xoài
          deadline: Tháng 9/2024 hoàn thành mô hình thử nghiệm; Quý IV/2024 tổng kết
      - section: III
        add:
          id: "47c"
          text: Hướng dẫn sắp xếp đơn vị sự nghiệp công lập sau khi sắp xếp đơn vị hành chính cấp xã
          lead: Sở Nội vụ
          support: UBND cấp huyện
          deadline: Sau khi có văn bản hướng dẫn của Bộ Nội vụ
  - document:
      number: 1876/QĐ-UBND
      date: 2024-09-30
    changes:
      - task: "43"
        end: true
      - task: "39"
        deadline: Tháng 11/2024
      - task: "42"
        support: Các sở, ban, ngành tỉnh; UBND cấp huyện; Trung tâm Phục vụ hành chính công

# Điều kiện đã xảy ra: minh họa, không có thật.
triggers:
  - task: "20"
    date: 2024-06-10
    document: 3286/BNV-CCVC
`;

/** The example's plan file, from the shipped one. */
export function examplePlan(shipped) {
  if (/^(?:amendments|triggers):/mu.test(shipped))
    throw new Error('the shipped plan has amendments of its own');
  let text = HEAD + shipped;
  text = once(text, /^( {2}source: \.\.\/\.\.\/seeds\/.*\n)/mu, '$1  illustrative: true\n');
  for (const [code, lines] of Object.entries(REORGANISED)) {
    const more = lines.map((line) => `    ${line}\n`).join('');
    text = once(
      text,
      new RegExp(`^(    code: ${code}\\n    level: tỉnh\\n(?:    unverified: true\\n)?)`, 'mu'),
      `$1${more}`,
    );
  }
  text = once(text, /^( {4}code: CTHUE\n {4}level: tỉnh\n)/mu, `$1${NEW_AGENCIES}`);
  // Of both groups of departments: Các sở, ban, ngành tỉnh, and Các cơ quan chuyên môn.
  text = changed(text, /^( {6}- Ban Quản lý Khu kinh tế .*\n)/gmu, `$1${NEW_MEMBER}`);
  for (const [id, value] of Object.entries(BASELINES)) text = withBaseline(text, id, value);
  return text + EVENTS;
}

function withBaseline(text, id, value) {
  const start = text.indexOf(`\n  - id: "${id}"\n`, text.indexOf('\nkpis:\n'));
  const source = text.indexOf('\n    source:', start + 1);
  if (start === -1 || source === -1) throw new Error(`no KPI ${id}`);
  const lines = `    baseline:\n      year: 2023\n      value: ${value} # minh họa, không có thật\n`;
  return `${text.slice(0, source + 1)}${lines}${text.slice(source + 1)}`;
}

function once(text, pattern, replacement) {
  const found = text.match(new RegExp(pattern, `${pattern.flags}g`))?.length ?? 0;
  if (found !== 1) throw new Error(`${pattern} stands ${found} times in the shipped plan`);
  return changed(text, pattern, replacement);
}

function changed(text, pattern, replacement) {
  const result = text.replace(pattern, replacement);
  if (result === text) throw new Error(`${pattern} does not stand in the shipped plan`);
  return result;
}
