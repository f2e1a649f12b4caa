import type { Path } from '../../diagnostics/finding.ts';
import { nearest } from '../../text/nearest.ts';
import { rule } from '../rule.ts';
import { amendmentExample, changesOf } from './changes.ts';

export const amendmentUnknownItem = rule<{ id: string; what: string; nearest: string | null }>({
  code: 'amendment-unknown-item',
  severity: 'error',
  title: 'Sửa đổi chỉ tới mục không có',
  why: 'Sửa đổi phải chỉ đúng nhiệm vụ, chỉ tiêu hay lĩnh vực; mã sai thì thời hạn cũ vẫn được tính mà không ai hay.',
  message: ({ id, what }) => `Không có ${what} nào mã "${id}" để sửa đổi`,
  remedy: (data) => (data.nearest ? `Có phải là "${data.nearest}"?` : 'Ghi đúng mã trong kế hoạch'),
  wrong: amendmentExample('2024-05-10', 'task: "99"\n        deadline: Quý III/2024'),
  right: amendmentExample('2024-05-10', 'task: "1"\n        deadline: Quý III/2024'),
  essential: true,
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
