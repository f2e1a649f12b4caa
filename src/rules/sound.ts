/** What every command asks before it computes: kept apart, so that no command loads or runs the rest of the validator. */
import type { Plan } from '../plan/plan.ts';
import { agencyCode } from './plan/agency-code.ts';
import { agencyDates } from './plan/agency-dates.ts';
import { amendmentBeforeDecision } from './plan/amendment-before-decision.ts';
import { amendmentChangesNothing } from './plan/amendment-changes-nothing.ts';
import { amendmentUnknownItem } from './plan/amendment-unknown-item.ts';
import { deadlineBeforeYear } from './plan/deadline-before-year.ts';
import { duplicateId } from './plan/duplicate-id.ts';
import { erratumDocument } from './plan/erratum-document.ts';
import { groupEmpty } from './plan/group-empty.ts';
import { groupInGroup } from './plan/group-in-group.ts';
import { kpiIdPlain } from './plan/kpi-id-plain.ts';
import { leadHoldsNobody } from './plan/lead-holds-nobody.ts';
import { memberTwice } from './plan/member-twice.ts';
import { memberUnknown } from './plan/member-unknown.ts';
import { nameTaken } from './plan/name-taken.ts';
import { unitContradictsTarget } from './plan/unit-contradicts-target.ts';
import { unknownAgencyName } from './plan/unknown-agency-name.ts';
import { unknownCoordinator } from './plan/unknown-coordinator.ts';
import { unknownDuty } from './plan/unknown-duty.ts';
import { unknownTask } from './plan/unknown-task.ts';
import { yearMismatch } from './plan/year-mismatch.ts';
import { levelIn, levelsOf } from './policy.ts';
import type { Rule } from './rule.ts';
import { unreadableWords } from './words.ts';

/** The rules whose findings are errors unless a plan says otherwise. */
export const errorRules: readonly Rule[] = [
  yearMismatch,
  duplicateId,
  kpiIdPlain,
  nameTaken,
  agencyDates,
  agencyCode,
  groupInGroup,
  memberUnknown,
  memberTwice,
  groupEmpty,
  unknownCoordinator,
  unknownAgencyName,
  leadHoldsNobody,
  deadlineBeforeYear,
  unknownTask,
  unknownDuty,
  unitContradictsTarget,
  erratumDocument,
  amendmentUnknownItem,
  amendmentBeforeDecision,
  amendmentChangesNothing,
];

/**
 * Whether a plan may be computed from, beyond doubt. No is not an error yet: a finding that is silenced where it stands,
 * or a rule that the plan itself made an error, has to be looked at the slow way.
 */
export function isSound(plan: Plan): boolean {
  const levels = levelsOf(plan);
  const strict = errorRules.filter((rule) => levelIn(levels, rule) === 'error');
  const more = Object.entries(levels).some(
    ([code, level]) => level === 'error' && !errorRules.some((rule) => rule.code === code),
  );
  return !more && unreadableWords(plan).length === 0 && strict.every((rule) => rule.run(plan).length === 0);
}
