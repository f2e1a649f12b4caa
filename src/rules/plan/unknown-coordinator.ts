import { rule } from '../rule.ts';
import { knownAgencyRemedy, type Unknown, unknownAgency } from './known-agency.ts';

export const unknownCoordinator = rule<Unknown>({
  code: 'unknown-coordinator',
  severity: 'error',
  title: 'Đầu mối lĩnh vực không có trong danh sách cơ quan',
  why: 'Đầu mối trả lời trong cuộc họp về nhiệm vụ giao cho nhóm; tên sai thì không ai trả lời.',
  message: ({ name }) => `Không có cơ quan nào tên "${name}" để làm đầu mối`,
  remedy: knownAgencyRemedy,
  wrong: `sections:
  - id: I
    title: Cải cách thể chế
    coordinator: Sở Tư phap
    tasks: []
`,
  right: `sections:
  - id: I
    title: Cải cách thể chế
    coordinator: Sở Tư pháp
    tasks: []
`,
  essential: true,
  check(plan, report) {
    for (const [s, section] of plan.data.sections.entries()) {
      const wrong = section.coordinator === undefined ? null : unknownAgency(plan, section.coordinator);
      if (wrong) report({ path: ['sections', s, 'coordinator'] }, wrong);
    }
  },
});
