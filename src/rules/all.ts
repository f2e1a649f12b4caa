import type { Finding } from '../diagnostics/finding.ts';
import type { Plan } from '../plan/plan.ts';
import { agencyLevel } from './plan/agency-level.ts';
import { agencyUnused } from './plan/agency-unused.ts';
import { amendmentSame } from './plan/amendment-same.ts';
import { deadlineAfterYear } from './plan/deadline-after-year.ts';
import { deadlineBeforeDecision } from './plan/deadline-before-decision.ts';
import { deadlineBlank } from './plan/deadline-blank.ts';
import { deadlineOdd } from './plan/deadline-odd.ts';
import { directiveWithoutTask } from './plan/directive-without-task.ts';
import { documentNumber } from './plan/document-number.ts';
import { erratumWithoutChange } from './plan/erratum-without-change.ts';
import { groupBesideMember } from './plan/group-beside-member.ts';
import { groupCountedTwice } from './plan/group-counted-twice.ts';
import { kpiWithoutOwner } from './plan/kpi-without-owner.ts';
import { leadAlsoSupports } from './plan/lead-also-supports.ts';
import { targetAroundWhole } from './plan/target-around-whole.ts';
import { taskListedTwice } from './plan/task-listed-twice.ts';
import { taskTwice } from './plan/task-twice.ts';
import { taskWithoutDirective } from './plan/task-without-directive.ts';
import { triggerOdd } from './plan/trigger-odd.ts';
import { atLevel, levelIn, levelsOf } from './policy.ts';
import type { Rule } from './rule.ts';
import { errorRules } from './sound.ts';
import { unreadableWords } from './words.ts';

/** Every rule over plans, in the order in which the rules page tells them. */
export const rules: readonly Rule[] = [
  ...errorRules,
  deadlineBeforeDecision,
  deadlineAfterYear,
  deadlineOdd,
  deadlineBlank,
  taskTwice,
  leadAlsoSupports,
  groupBesideMember,
  groupCountedTwice,
  agencyLevel,
  agencyUnused,
  taskWithoutDirective,
  directiveWithoutTask,
  taskListedTwice,
  kpiWithoutOwner,
  targetAroundWhole,
  documentNumber,
  erratumWithoutChange,
  amendmentSame,
  triggerOdd,
];

/** All findings about a plan's content, in the severities that the plan sets. */
export function checkPlan(plan: Plan): Finding[] {
  const levels = levelsOf(plan);
  const found = rules.flatMap((rule) => {
    const level = levelIn(levels, rule);
    return level === 'off' ? [] : atLevel(rule.run(plan), level);
  });
  return [...unreadableWords(plan), ...found];
}
