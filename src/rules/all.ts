import { letterAgency } from './letters/letter-agency.ts';
import { letterBeforeDecision } from './letters/letter-before-decision.ts';
import { letterInFuture } from './letters/letter-in-future.ts';
import { letterNumber } from './letters/letter-number.ts';
import { letterTwice } from './letters/letter-twice.ts';
import type { LettersRule } from './letters/letters-rule.ts';
import { agencyCode } from './plan/agency-code.ts';
import { agencyDates } from './plan/agency-dates.ts';
import { agencyLevel } from './plan/agency-level.ts';
import { agencyOdd } from './plan/agency-odd.ts';
import { agencyUnused } from './plan/agency-unused.ts';
import { amendmentBeforeDecision } from './plan/amendment-before-decision.ts';
import { amendmentChangesNothing } from './plan/amendment-changes-nothing.ts';
import { amendmentSame } from './plan/amendment-same.ts';
import { amendmentUnknownItem } from './plan/amendment-unknown-item.ts';
import { deadlineAfterYear } from './plan/deadline-after-year.ts';
import { deadlineBeforeDecision } from './plan/deadline-before-decision.ts';
import { deadlineBeforeYear } from './plan/deadline-before-year.ts';
import { deadlineBlank } from './plan/deadline-blank.ts';
import { deadlineLostMarks } from './plan/deadline-lost-marks.ts';
import { deadlineOdd } from './plan/deadline-odd.ts';
import { directiveWithoutTask } from './plan/directive-without-task.ts';
import { documentNumber } from './plan/document-number.ts';
import { duplicateId } from './plan/duplicate-id.ts';
import { erratumDocument } from './plan/erratum-document.ts';
import { erratumWithoutChange } from './plan/erratum-without-change.ts';
import { groupBesideMember } from './plan/group-beside-member.ts';
import { groupCountedTwice } from './plan/group-counted-twice.ts';
import { groupEmpty } from './plan/group-empty.ts';
import { groupInGroup } from './plan/group-in-group.ts';
import { kpiWithoutOwner } from './plan/kpi-without-owner.ts';
import { leadAlsoSupports } from './plan/lead-also-supports.ts';
import { leadHoldsNobody } from './plan/lead-holds-nobody.ts';
import { memberTwice } from './plan/member-twice.ts';
import { memberUnknown } from './plan/member-unknown.ts';
import { nameTaken } from './plan/name-taken.ts';
import { reportingDays } from './plan/reporting-days.ts';
import { targetAroundWhole } from './plan/target-around-whole.ts';
import { taskListedTwice } from './plan/task-listed-twice.ts';
import { taskTwice } from './plan/task-twice.ts';
import { taskWithoutDirective } from './plan/task-without-directive.ts';
import { tooManyObligations } from './plan/too-many-obligations.ts';
import { triggerOdd } from './plan/trigger-odd.ts';
import { unitContradictsTarget } from './plan/unit-contradicts-target.ts';
import { unknownAgencyName } from './plan/unknown-agency-name.ts';
import { unknownCoordinator } from './plan/unknown-coordinator.ts';
import { unknownDuty } from './plan/unknown-duty.ts';
import { unknownTask } from './plan/unknown-task.ts';
import { yearMismatch } from './plan/year-mismatch.ts';
import { agencyNotInPlan } from './progress/agency-not-in-plan.ts';
import { countAboveGroup } from './progress/count-above-group.ts';
import { doneInPart } from './progress/done-in-part.ts';
import { doneWithoutDocument } from './progress/done-without-document.ts';
import { entryAfterAgencyEnd } from './progress/entry-after-agency-end.ts';
import { entryAfterDone } from './progress/entry-after-done.ts';
import { entryAfterEnd } from './progress/entry-after-end.ts';
import { entryBeforePeriod } from './progress/entry-before-period.ts';
import { entryDocumentNumber } from './progress/entry-document-number.ts';
import { entryInFuture } from './progress/entry-in-future.ts';
import { entryNotLead } from './progress/entry-not-lead.ts';
import { entryPeriodMissing } from './progress/entry-period-missing.ts';
import { entryPeriodUnknown } from './progress/entry-period-unknown.ts';
import { entryTooEarly } from './progress/entry-too-early.ts';
import { entryTwice } from './progress/entry-twice.ts';
import { entryUnknownItem } from './progress/entry-unknown-item.ts';
import { illustrativeMismatch } from './progress/illustrative-mismatch.ts';
import { measureOutOfRange } from './progress/measure-out-of-range.ts';
import { progressFileName } from './progress/progress-file-name.ts';
import type { ProgressRule } from './progress/progress-rule.ts';
import { waivedWithoutDocument } from './progress/waived-without-document.ts';
import { waivedWithoutReason } from './progress/waived-without-reason.ts';
import type { PlanRule } from './rule.ts';
import { spacesInside } from './text/spaces-inside.ts';
import { spacesTrailing } from './text/spaces-trailing.ts';
import { textBroken } from './text/text-broken.ts';
import { textControl } from './text/text-control.ts';
import { textEncoding } from './text/text-encoding.ts';
import { textInvisible } from './text/text-invisible.ts';
import { textLookalike } from './text/text-lookalike.ts';
import { textNotComposed } from './text/text-not-composed.ts';
import type { TextRule } from './text/text-rule.ts';

export type Rule = PlanRule | ProgressRule | LettersRule | TextRule;

/**
 * Every rule, in the order in which the rules page tells them. To stand here is all that a rule needs: `validate` runs it, and
 * what it calls an error stops every command that computes.
 */
const rules: readonly Rule[] = [
  // Over plans: what is an error, and then what is a doubt.
  yearMismatch,
  reportingDays,
  duplicateId,
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
  tooManyObligations,
  deadlineBeforeDecision,
  deadlineAfterYear,
  deadlineLostMarks,
  deadlineOdd,
  deadlineBlank,
  agencyOdd,
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
  // Over progress files.
  agencyNotInPlan,
  progressFileName,
  entryUnknownItem,
  entryNotLead,
  entryPeriodMissing,
  entryPeriodUnknown,
  entryBeforePeriod,
  entryTooEarly,
  entryInFuture,
  entryAfterEnd,
  entryAfterAgencyEnd,
  entryAfterDone,
  entryTwice,
  doneWithoutDocument,
  doneInPart,
  waivedWithoutDocument,
  waivedWithoutReason,
  entryDocumentNumber,
  measureOutOfRange,
  countAboveGroup,
  illustrativeMismatch,
  // Over the log of letters. Those with a code of plan or progress files tell of the same mistake.
  letterBeforeDecision,
  letterTwice,
  letterAgency,
  letterInFuture,
  letterNumber,
  // Over the letters of any file.
  textControl,
  textBroken,
  textInvisible,
  textLookalike,
  textEncoding,
  textNotComposed,
  spacesTrailing,
  spacesInside,
];

const over = <O extends Rule['over']>(what: O) =>
  rules.filter((each): each is Extract<Rule, { over: O }> => each.over === what);

export const planRules = over('plan');
export const progressRules = over('progress');
export const lettersRules = over('letters');
export const textRules = over('text');
