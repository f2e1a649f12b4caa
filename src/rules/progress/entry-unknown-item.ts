import { nearest } from '../../text/nearest.ts';
import { doneEntry, progressExample } from './example.ts';
import { progressRule } from './progress-rule.ts';

export const entryUnknownItem = progressRule<{ what: string; id: string; nearest: string | null }>({
  code: 'entry-unknown-item',
  severity: 'error',
  title: 'Ghi nhận về mục không có trong kế hoạch',
  why: 'Ghi nhận nối với kế hoạch bằng mã; mã sai thì việc đã làm không được tính cho ai.',
  message: ({ what, id }) => `Kế hoạch không có ${what} nào mã "${id}"`,
  remedy: (data) => (data.nearest ? `Có phải là "${data.nearest}"?` : 'Ghi đúng mã trong kế hoạch'),
  wrong: progressExample(doneEntry({ task: '"99"' })),
  right: progressExample(doneEntry()),
  check({ plan, standing, tasks }, report) {
    const taskIds = [...tasks.keys()];
    const kpiIds = plan.kpis.map(({ id }) => id);
    const look = (what: string, id: string, known: readonly string[], path: (string | number)[]) => {
      if (!known.includes(id)) report({ path }, { what, id, nearest: nearest(id, known, 1)[0] ?? null });
    };
    for (const { entry, index: e } of standing) {
      if ('task' in entry) look('nhiệm vụ', entry.task, taskIds, ['entries', e, 'task']);
      else if ('kpi' in entry) look('chỉ tiêu', entry.kpi, kpiIds, ['entries', e, 'kpi']);
    }
  },
});
