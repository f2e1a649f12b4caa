import { rule } from '../rule.ts';
import { knownAgencyRemedy, type Unknown, unknownAgency } from './known-agency.ts';
import { agencyReferences } from './references.ts';

export const unknownAgencyName = rule<Unknown>({
  code: 'unknown-agency-name',
  severity: 'error',
  title: 'Tên cơ quan không có trong danh sách',
  why: 'Cơ quan theo dõi, cơ quan tổng hợp, cơ quan tiếp nhận phải là một cơ quan của kế hoạch, ghi đúng tên.',
  message: ({ name }) => `Không có cơ quan nào tên "${name}"`,
  remedy: knownAgencyRemedy,
  wrong: `groups:
  - name: UBND cấp xã
    code: UBCX
    size: 111
    reportedBy: Sở Nội vu
`,
  right: `groups:
  - name: UBND cấp xã
    code: UBCX
    size: 111
    reportedBy: Sở Nội vụ
`,
  essential: true,
  check(plan, report) {
    for (const [name, path] of agencyReferences(plan)) {
      const wrong = unknownAgency(plan, name);
      if (wrong) report({ path }, wrong);
    }
  },
});
