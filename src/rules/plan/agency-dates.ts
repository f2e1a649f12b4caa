import { rule } from '../rule.ts';

type Data = { readonly name: string; readonly how: 'order' | 'self' };

export const agencyDates = rule<Data>({
  code: 'agency-dates',
  severity: 'error',
  title: 'Thời gian hoặc cơ quan tiếp nhận tự mâu thuẫn',
  why: 'Việc của một cơ quan giải thể, sáp nhập được giao theo "until" và "succeededBy"; ngày ngược nhau hay tự tiếp nhận của chính mình thì việc không về đâu.',
  message: ({ name, how }) =>
    how === 'self'
      ? `"${name}" tự tiếp nhận của chính mình`
      : `"${name}": ngày cuối ("until") trước ngày đầu ("from")`,
  remedy: ({ how }) => (how === 'self' ? 'Ghi cơ quan tiếp nhận ở "succeededBy"' : 'Sửa "from" hoặc "until"'),
  wrong: `agencies:
  - name: Sở Nội vụ
    code: SNV
  - name: Sở Tư pháp
    code: STP
    from: 2024-07-01
    until: 2024-06-30
`,
  right: `agencies:
  - name: Sở Nội vụ
    code: SNV
  - name: Sở Tư pháp
    code: STP
    from: 2023-07-01
    until: 2024-06-30
    succeededBy: Sở Nội vụ
`,
  essential: true,
  check(plan, report) {
    const { agencies, groups } = plan.data;
    const order = (each: { from?: string | undefined; until?: string | undefined }) =>
      each.from !== undefined && each.until !== undefined && each.until < each.from;
    for (const [a, agency] of agencies.entries()) {
      const { name, succeededBy } = agency;
      if (order(agency)) report({ path: ['agencies', a, 'until'] }, { name, how: 'order' });
      const successors = typeof succeededBy === 'string' ? [succeededBy] : (succeededBy ?? []);
      for (const [s, each] of successors.entries()) {
        if ((typeof each === 'string' ? each : each.name) !== name) continue;
        const path = ['agencies', a, 'succeededBy'];
        report({ path: typeof succeededBy === 'string' ? path : [...path, s] }, { name, how: 'self' });
      }
    }
    for (const [g, group] of groups.entries()) {
      for (const [m, member] of (group.members ?? []).entries()) {
        if (typeof member !== 'string' && order(member))
          report({ path: ['groups', g, 'members', m, 'until'] }, { name: member.name, how: 'order' });
      }
    }
  },
});
