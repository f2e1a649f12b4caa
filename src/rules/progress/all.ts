import type { Finding } from '../../diagnostics/finding.ts';
import type { JournalFile } from '../../journal/schema.ts';
import type { Plan } from '../../plan/plan.ts';
import type { IsoDate } from '../../wording/calendar.ts';
import { atLevel, levelIn, levelsOf } from '../policy.ts';
import { agencyNotInPlan } from './agency-not-in-plan.ts';
import { countAboveGroup } from './count-above-group.ts';
import { doneInPart } from './done-in-part.ts';
import { doneWithoutDocument } from './done-without-document.ts';
import { entryAfterAgencyEnd } from './entry-after-agency-end.ts';
import { entryAfterDone } from './entry-after-done.ts';
import { entryAfterEnd } from './entry-after-end.ts';
import { entryBeforePeriod } from './entry-before-period.ts';
import { entryDocumentNumber } from './entry-document-number.ts';
import { entryInFuture } from './entry-in-future.ts';
import { entryNotLead } from './entry-not-lead.ts';
import { entryPeriodMissing } from './entry-period-missing.ts';
import { entryPeriodUnknown } from './entry-period-unknown.ts';
import { entryTooEarly } from './entry-too-early.ts';
import { entryTwice } from './entry-twice.ts';
import { entryUnknownItem } from './entry-unknown-item.ts';
import { illustrativeMismatch } from './illustrative-mismatch.ts';
import { measureOutOfRange } from './measure-out-of-range.ts';
import { progressFileName } from './progress-file-name.ts';
import type { ProgressRule } from './progress-rule.ts';
import { waivedWithoutDocument } from './waived-without-document.ts';
import { waivedWithoutReason } from './waived-without-reason.ts';

/** Every rule over progress files, in the order in which the rules page tells them. */
export const progressRules: readonly ProgressRule[] = [
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
];

/** What the rules need to know besides the file. */
export interface ProgressContext {
  /** As it stands on the day. */
  readonly plan: Plan;
  readonly stem: string;
  readonly asOf: IsoDate;
}

/** All findings about a progress file beside its plan, in the severities that the plan sets. */
export function checkProgress(file: JournalFile, { plan, stem, asOf }: ProgressContext): Finding[] {
  const levels = levelsOf(plan);
  const tasks = new Map(plan.tasks.map((task) => [task.id, task]));
  const view = { plan, file, entries: file.entries ?? [], stem, asOf, tasks };
  // A file of nobody: that nothing in it counts is said once.
  const stranger = levelIn(levels, agencyNotInPlan) !== 'off' && agencyNotInPlan.run(view).length > 0;
  return progressRules.flatMap((rule) => {
    const level = levelIn(levels, rule);
    if (level === 'off' || (stranger && rule === entryNotLead)) return [];
    return atLevel(rule.run(view), level);
  });
}
