import type { Finding } from '../diagnostics/finding.ts';
import type { Plan } from '../plan/plan.ts';
import { nearest } from '../text/nearest.ts';
import { levelsOf } from './policy.ts';
import { levelRefused, levelUnknown } from './problems.ts';

const NOWHERE = { start: 0, end: 0 };

/** What is wrong with the levels that a plan sets. @param codes every code, and whether its level may be set */
export function checkLevels(plan: Plan, codes: ReadonlyMap<string, boolean>): Finding[] {
  return Object.keys(levelsOf(plan)).flatMap((code): Finding[] => {
    const adjustable = codes.get(code);
    if (adjustable) return [];
    const guess = () =>
      nearest(
        code,
        [...codes].filter(([, each]) => each).map(([each]) => each),
        1,
      )[0] ?? null;
    const problem =
      adjustable === false
        ? levelRefused(NOWHERE, { code })
        : levelUnknown(NOWHERE, { code, nearest: guess() });
    const path = ['plan', 'policy', 'rules', code];
    return [{ problem, path, on: 'key', within: null, related: null }];
  });
}
