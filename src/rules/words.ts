import type { Finding, Path } from '../diagnostics/finding.ts';
import type { Plan } from '../plan/plan.ts';
import { readAgencies } from '../wording/agencies/read.ts';
import { readDeadline } from '../wording/deadline/read.ts';
import type { Reading } from '../wording/reading.ts';
import { readTarget } from '../wording/target/read.ts';
import { changesOf } from './plan/changes.ts';

/**
 * Every wording of the plan and of its amendments is read wholly or reported: lead, support, deadline, target. The
 * problem is the reader's own, at the very words.
 */
export function unreadableWords(plan: Plan): Finding[] {
  const findings: Finding[] = [];
  const look = (reading: Reading<unknown> | null, path: Path) => {
    if (reading === null || reading.ok) return;
    const { problem } = reading;
    findings.push({ problem, path, on: 'value', within: problem.span, related: null });
  };
  for (const task of plan.tasks) {
    look(task.leads, [...task.path, 'lead']);
    look(task.supports, [...task.path, 'support']);
    look(task.deadline, [...task.path, 'deadline']);
  }
  for (const kpi of plan.kpis) look(kpi.target, [...kpi.path, 'target']);
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
