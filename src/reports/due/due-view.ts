/** Gathers obligations into the lines and groups that `overdue` and `upcoming` show. */
import type { DueAnswer } from '../../app/due/due.ts';
import type { Task } from '../../plan/plan.ts';
import { compareVietnamese } from '../../text/collate.ts';
import { groupBy } from '../../text/group-by.ts';
import { ofBodies, sectionTitle } from '../words/plan-words.ts';
import { holderWords } from '../words/words.ts';
import type { DueItem, DueLine, DueView } from './due.ts';

/** lead: by the lead's words, members as a count · agency: each body's own work · section · task: one line a task. */
export type DueGrouping = 'lead' | 'agency' | 'section' | 'task';

/** @param asked null: as is usual for whom was asked about */
export function dueView(answer: DueAnswer, asked: DueGrouping | null): DueView {
  const { mode, asOf, plans } = answer;
  const by = asked ?? usualGrouping(plans);
  const items = plans
    .flatMap(({ plan, found }) => found.map((standing): DueItem => ({ plan, standing })))
    .sort((a, b) => (a.standing.daysLeft ?? 0) - (b.standing.daysLeft ?? 0));
  const lines = by === null || by === 'agency' ? items.map(lineOf) : byOccasion(answer);
  const sections = [...new Set(plans.flatMap((each) => each.sections))];
  const narrowed = [
    answer.minDays > 1 ? ` từ ${answer.minDays} ngày trở lên` : '',
    ofBodies(plans),
    sections.length > 0 ? ` thuộc lĩnh vực ${sections.join(', ')}` : '',
    answer.deadline ? ` đặt cho "${answer.deadline}"` : '',
  ].join('');
  return {
    mode,
    asOf,
    until: answer.until,
    frames: plans,
    narrowed,
    groups:
      by === null || by === 'task'
        ? [{ title: null, lines: by === 'task' ? inPlanOrder(lines) : lines }]
        : group(lines, by),
    items,
    tasks: plans.reduce((sum, { tasks }) => sum + tasks, 0),
    occurrences: plans.reduce((sum, { occasions }) => sum + occasions.length, 0),
  };
}

/** The work of one agency needs no groups, that of several is told by agency. */
function usualGrouping(plans: DueAnswer['plans']): DueGrouping | null {
  const bodies = plans.flatMap((each) => each.bodies);
  if (bodies.length === 0 || bodies.some(({ kind }) => kind !== 'agency')) return 'lead';
  return plans.every((each) => each.bodies.length === 1) ? null : 'agency';
}

/** The work of one body. */
function lineOf(item: DueItem): DueLine {
  const { plan, standing } = item;
  return { plan, task: standing.obligation.task, items: [item], holders: 1, showVia: true };
}

/** One line for each occurrence of each task, with how many of its holders it concerns. */
function byOccasion({ plans }: DueAnswer): DueLine[] {
  return plans.flatMap(({ plan, occasions }) =>
    occasions.map(({ task, standings, holders }) => ({
      plan,
      task,
      items: standings.map((standing) => ({ plan, standing })),
      holders,
      showVia: false,
    })),
  );
}

function group(lines: readonly DueLine[], by: 'lead' | 'agency' | 'section'): DueView['groups'] {
  const groups = groupBy(lines, (line) => groupOf(line, by).key);
  const all = [...groups.values()].map((own) => ({ title: groupOf(own[0]!, by).title, lines: own }));
  return by === 'agency' ? all.sort((a, b) => compareVietnamese(a.title, b.title)) : all;
}

function groupOf(
  { task, items }: DueLine,
  by: 'lead' | 'agency' | 'section',
): { key: string; title: string } {
  const title =
    by === 'agency'
      ? holderWords(items[0]!.standing)
      : by === 'section'
        ? sectionTitle(task)
        : leadTitle(task);
  return { key: by === 'lead' ? leadKey(task) : title, title };
}

/** Two wordings that name the same bodies are one lead. */
function leadKey(task: Task): string {
  if (!task.leads.ok) return task.leadWords;
  return task.leads.value.map(({ code, kind }) => code ?? kind).join(';');
}

/** Who answers in the room for a lead that is more than one agency is the section's coordinator. */
function leadTitle(task: Task): string {
  const alone = task.leads.ok && task.leads.value.every(({ kind }) => kind === 'agency' || kind === 'open');
  const coordinator = task.section?.coordinator;
  return alone || !coordinator
    ? `Chủ trì: ${task.leadWords}`
    : `Chủ trì: ${task.leadWords} (đầu mối: ${coordinator})`;
}

function inPlanOrder(lines: readonly DueLine[]): DueLine[] {
  const order = (line: DueLine) => line.plan.tasks.indexOf(line.task);
  return [...lines].sort((a, b) => order(a) - order(b));
}
