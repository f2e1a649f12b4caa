import { choices } from '../../diagnostics/choices.ts';
import { nearest } from '../../text/nearest.ts';
import { rule } from '../rule.ts';

const LEVELS = ['trung ương', 'tỉnh', 'huyện', 'xã'];

export const agencyLevel = rule<{ level: string }>({
  code: 'agency-level',
  severity: 'warning',
  title: 'Cấp của cơ quan viết khác các cấp đã biết',
  why: 'Danh sách cơ quan được lọc, đếm theo cấp; "tinh" và "tỉnh" là hai cấp khác nhau với máy.',
  message: ({ level }) => `"${level}" không phải là một cấp đã biết`,
  remedy: ({ level }) => choices(nearest(level.replace(/^cấp\s+/iu, ''), LEVELS, 1)[0] ?? null, LEVELS),
  wrong: `agencies:
  - name: Sở Tư pháp
    code: STP
    level: tinh
  - name: Sở Nội vụ
    code: SNV
    level: tỉnh
`,
  right: `agencies:
  - name: Sở Tư pháp
    code: STP
    level: tỉnh
  - name: Sở Nội vụ
    code: SNV
    level: tỉnh
`,
  check(plan, report) {
    for (const [i, { level }] of plan.data.agencies.entries()) {
      if (level !== undefined && !LEVELS.includes(level))
        report({ path: ['agencies', i, 'level'] }, { level });
    }
  },
});
