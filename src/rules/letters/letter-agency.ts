import type { Unknown } from '../plan/known-agency.ts';
import { notInPlan } from '../progress/agency-not-in-plan.ts';
import { unknownBody } from '../progress/body.ts';
import { lettersExample } from './example.ts';
import { lettersRule } from './letters-rule.ts';

/** A letter to nobody of the plan: the next one to whoever was meant would not count it. */
export const letterAgency = lettersRule<Unknown>({
  ...notInPlan,
  wrong: lettersExample({ agency: 'Sở Tư phap' }),
  right: lettersExample({}),
  check({ plan, letters }, report) {
    for (const { letter, index } of letters) {
      const unknown = unknownBody(plan, letter.agency);
      if (unknown) report({ path: ['entries', index, 'agency'] }, unknown);
    }
  },
});
