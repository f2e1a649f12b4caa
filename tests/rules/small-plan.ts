import { stringify } from 'yaml';

/** A small sound plan: what rule examples and tests are laid over. */
const base = {
  format: 1,
  plan: {
    title: 'Kế hoạch cải cách hành chính năm 2024',
    year: 2024,
    province: 'Bình Phước',
    decision: { number: '1/QĐ-UBND', date: '2023-12-29', issuer: 'Chủ tịch UBND tỉnh' },
  },
  agencies: [
    { name: 'Sở Nội vụ', code: 'SNV' },
    { name: 'Sở Tư pháp', code: 'STP' },
  ],
  sections: [
    {
      id: 'I',
      title: 'Cải cách thể chế',
      coordinator: 'Sở Tư pháp',
      tasks: [
        {
          id: '1',
          text: 'Rà soát văn bản',
          lead: 'Sở Tư pháp',
          support: 'Sở Nội vụ',
          deadline: 'Quý I/2024',
        },
      ],
    },
  ],
};

/** The small plan with some of its top-level keys replaced; the overlay's own text stays as it is, damage too. */
export function planWith(overlay: string): string {
  const own = new Set([...overlay.matchAll(/^([a-z]+):/gmu)].map((found) => found[1]));
  const rest = Object.fromEntries(Object.entries(base).filter(([key]) => !own.has(key)));
  return stringify(rest, { lineWidth: 0 }) + overlay;
}

/** The plan that the examples of rules over progress files stand beside. */
export const progressPlan = planWith(`agencies:
  - name: Sở Nội vụ
    code: SNV
  - name: Sở Tư pháp
    code: STP
    until: 2024-11-30
    succeededBy: Sở Nội vụ
sections:
  - id: I
    title: Cải cách thể chế
    coordinator: Sở Tư pháp
    tasks:
      - id: "1"
        text: Rà soát văn bản
        lead: Sở Tư pháp
        deadline: Quý I/2024
      - id: "2"
        text: Báo cáo kết quả
        lead: Sở Tư pháp
        deadline: Hằng quý
      - id: "3"
        text: Tập huấn công chức
        lead: Sở Tư pháp
        deadline: Trong năm 2024
      - id: "5"
        text: Kiểm tra công vụ
        lead: Sở Nội vụ
        deadline: Trong năm 2024
kpis:
  - id: "6.2"
    text: Trên 98% hồ sơ giải quyết đúng hạn
    indicator: Tỷ lệ hồ sơ đúng hạn
    target: Trên 98%
    owner: Sở Tư pháp
  - id: "7.1"
    text: 100% UBND cấp xã công khai thủ tục
    indicator: Tỷ lệ UBND cấp xã công khai thủ tục
    target: 100%
    owner: Sở Tư pháp
groups:
  - name: UBND cấp xã
    code: UBCX
    size: 111
    reportedBy: Sở Nội vụ
amendments:
  - document:
      number: 12/QĐ-UBND
      date: 2024-05-10
    changes:
      - task: "3"
        end: true
`).replace(/^ {2}decision:/mu, '  illustrative: false\n  decision:');
