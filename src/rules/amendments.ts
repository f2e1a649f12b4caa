import type { Finding, Path } from '../diagnostics/finding.ts';
import type { Plan } from '../plan/plan.ts';
import { nearest } from '../text/nearest.ts';
import { readAgencies } from '../wording/agencies/read.ts';
import { vietnameseDate } from '../wording/calendar.ts';
import { readDeadline } from '../wording/deadline/read.ts';
import type { Reading } from '../wording/reading.ts';
import { readTarget } from '../wording/target/read.ts';
import { rule } from './rule.ts';

const amendment = (date: string, change: string) => `amendments:
  - document:
      number: 12/QĐ-UBND
      date: ${date}
    changes:
      - ${change}
`;

export const amendmentTarget = rule<{ id: string; what: string; nearest: string | null }>({
  code: 'amendment-unknown-item',
  severity: 'error',
  title: 'Sửa đổi chỉ tới mục không có',
  why: 'Sửa đổi phải chỉ đúng nhiệm vụ, chỉ tiêu hay lĩnh vực; mã sai thì thời hạn cũ vẫn được tính mà không ai hay.',
  message: ({ id, what }) => `Không có ${what} nào mã "${id}" để sửa đổi`,
  remedy: (data) => (data.nearest ? `Có phải là "${data.nearest}"?` : 'Ghi đúng mã trong kế hoạch'),
  wrong: amendment('2024-05-10', 'task: "99"\n        deadline: Quý III/2024'),
  right: amendment('2024-05-10', 'task: "1"\n        deadline: Quý III/2024'),
  check(plan, report) {
    const added = plan.data.amendments.flatMap(({ changes }) =>
      changes.flatMap((change) => ('add' in change ? [change.add.id] : [])),
    );
    const tasks = [...plan.tasks.map(({ id }) => id), ...added];
    const kpis = plan.kpis.map(({ id }) => id);
    const sections = plan.data.sections.map(({ id }) => id);
    const look = (id: string, known: string[], what: string, path: Path) => {
      if (!known.includes(id)) report({ path }, { id, what, nearest: nearest(id, known, 1)[0] ?? null });
    };
    for (const { change, path } of changesOf(plan)) {
      if ('add' in change) look(change.section, sections, 'lĩnh vực', [...path, 'section']);
      else if ('kpi' in change) look(change.kpi, kpis, 'chỉ tiêu', [...path, 'kpi']);
      else look(change.task, tasks, 'nhiệm vụ', [...path, 'task']);
    }
  },
});

export const amendmentDate = rule<{ date: string; signed: string }>({
  code: 'amendment-before-decision',
  severity: 'error',
  title: 'Sửa đổi có trước quyết định',
  why: 'Không văn bản nào sửa được một quyết định chưa ký.',
  message: ({ date, signed }) => `Văn bản sửa đổi ngày ${date} có trước quyết định ký ngày ${signed}`,
  remedy: () => 'Kiểm tra lại ngày của văn bản sửa đổi',
  wrong: amendment('2023-05-10', 'task: "1"\n        deadline: Quý III/2024'),
  right: amendment('2024-05-10', 'task: "1"\n        deadline: Quý III/2024'),
  check(plan, report) {
    const signed = plan.data.plan.decision.date;
    for (const [a, { document }] of plan.data.amendments.entries()) {
      if (document.date < signed)
        report(
          { path: ['amendments', a, 'document', 'date'] },
          { date: vietnameseDate(document.date), signed: vietnameseDate(signed) },
        );
    }
  },
});

export const amendmentEmpty = rule<object>({
  code: 'amendment-changes-nothing',
  severity: 'error',
  title: 'Sửa đổi không sửa gì',
  why: 'Một dòng sửa đổi không nêu nội dung mới thường là dòng bị bỏ quên.',
  message: () =>
    'Sửa đổi này không nêu thời hạn, chủ trì, phối hợp, nội dung mới, cũng không kết thúc nhiệm vụ',
  remedy: () => 'Thêm "deadline", "lead", "support", "text" hoặc "end: true"',
  wrong: amendment('2024-05-10', 'task: "1"'),
  right: amendment('2024-05-10', 'task: "1"\n        end: true'),
  check(plan, report) {
    for (const { change, path } of changesOf(plan)) {
      if ('task' in change && Object.keys(change).length === 1) report({ path }, {});
    }
  },
});

/** The words of amendments are read like the plan's own. */
export function unreadableAmendments(plan: Plan): Finding[] {
  const findings: Finding[] = [];
  const look = (reading: Reading<unknown>, path: Path) => {
    if (reading.ok) return;
    findings.push({
      problem: reading.problem,
      path,
      on: 'value',
      within: reading.problem.span,
      related: null,
    });
  };
  for (const { change, path } of changesOf(plan)) {
    if ('kpi' in change) {
      look(readTarget(change.target, { planYear: plan.context.year }), [...path, 'target']);
      continue;
    }
    const entry = 'add' in change ? change.add : change;
    const at = 'add' in change ? [...path, 'add'] : path;
    if (entry.lead) look(readAgencies(entry.lead, plan.lexicon), [...at, 'lead']);
    if (entry.support) look(readAgencies(entry.support, plan.lexicon), [...at, 'support']);
    if (entry.deadline) look(readDeadline(entry.deadline, plan.context), [...at, 'deadline']);
  }
  return findings;
}

function changesOf(plan: Plan) {
  return plan.data.amendments.flatMap(({ changes }, a) =>
    changes.map((change, c) => ({ change, path: ['amendments', a, 'changes', c] as Path })),
  );
}
