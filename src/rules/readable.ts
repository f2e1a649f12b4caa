import type { Finding } from '../diagnostics/finding.ts';
import type { Plan } from '../plan/plan.ts';
import type { Reading } from '../wording/reading.ts';

/**
 * Every wording of the plan is read wholly or reported: lead, support, deadline, target. The problem is the reader's
 * own, at the very words.
 */
export function unreadable(plan: Plan): Finding[] {
  const findings: Finding[] = [];
  const look = (reading: Reading<unknown> | null, path: Finding['path']) => {
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
  return findings;
}
