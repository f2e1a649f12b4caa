import type { Finding } from '../../diagnostics/finding.ts';
import type { JournalFile } from '../../journal/schema.ts';
import type { Plan } from '../../plan/plan.ts';
import type { IsoDate } from '../../wording/calendar.ts';
import { planRules, progressRules } from '../all.ts';
import { atLevel, isRaisedElsewhere, levelIn, levelsOf } from '../policy.ts';
import { agencyNotInPlan } from './agency-not-in-plan.ts';
import { entryNotLead } from './entry-not-lead.ts';
import { progressView } from './progress-rule.ts';

/** What the rules need to know besides the file. */
export interface ProgressContext {
  /** As it stands on the day. */
  readonly plan: Plan;
  readonly stem: string;
  readonly asOf: IsoDate;
}

/** All findings about a progress file beside its plan, in the severities that the plan sets. */
export function checkProgress(file: JournalFile, context: ProgressContext): Finding[] {
  const levels = levelsOf(context.plan);
  const view = progressView(file, context);
  // A file of nobody: that nothing in it counts is said once.
  const stranger = levelIn(levels, agencyNotInPlan) !== 'off' && agencyNotInPlan.run(view).length > 0;
  return progressRules.flatMap((rule) => {
    const level = levelIn(levels, rule);
    if (level === 'off' || (stranger && rule === entryNotLead)) return [];
    return atLevel(rule.run(view), level);
  });
}

/** Whether a progress file may be computed from, beyond doubt; no is not an error yet, as with plans. */
export function isSoundProgress(file: JournalFile, context: ProgressContext): boolean {
  const levels = levelsOf(context.plan);
  if (isRaisedElsewhere(levels, [...planRules, ...progressRules])) return false;
  const view = progressView(file, context);
  return progressRules.every((rule) => levelIn(levels, rule) !== 'error' || rule.run(view).length === 0);
}
