import type { Finding } from '../diagnostics/finding.ts';
import type { Plan } from '../plan/plan.ts';
import { unknownCoordinator, unknownReference } from './agency-reference.ts';
import { amendmentDate, amendmentEmpty, amendmentTarget, unreadableAmendments } from './amendments.ts';
import { duplicateId } from './duplicate-id.ts';
import { erratumDocument } from './erratum-document.ts';
import { groupEmpty, groupInGroup, memberTwice, memberUnknown } from './group-members.ts';
import { unknownOwnerSource, unknownTask } from './item-reference.ts';
import { leadHoldsNobody } from './lead-holds-nobody.ts';
import { nameTaken } from './name-taken.ts';
import { unreadable } from './readable.ts';
import type { Rule } from './rule.ts';
import { deadlineAfterYear, deadlineBeforeYear, yearMismatch } from './year.ts';

/** Every rule of the validator, in the order in which the rules page tells them. */
export const rules: readonly Rule[] = [
  yearMismatch,
  duplicateId,
  nameTaken,
  groupInGroup,
  memberUnknown,
  memberTwice,
  groupEmpty,
  unknownCoordinator,
  unknownReference,
  leadHoldsNobody,
  deadlineBeforeYear,
  deadlineAfterYear,
  unknownTask,
  unknownOwnerSource,
  erratumDocument,
  amendmentTarget,
  amendmentDate,
  amendmentEmpty,
];

function checkWords(plan: Plan): Finding[] {
  return [...unreadable(plan), ...unreadableAmendments(plan)];
}

/** All findings about a plan's content. */
export function checkPlan(plan: Plan): Finding[] {
  return [...checkWords(plan), ...rules.flatMap((rule) => rule.run(plan))];
}

/** Whether a plan may be computed from: what every command asks, so only rules that can say no are run. */
export function isSound(plan: Plan): boolean {
  const strict = rules.filter((rule) => rule.severity === 'error');
  return checkWords(plan).length === 0 && strict.every((rule) => rule.run(plan).length === 0);
}
