import type { Stretch } from '../../documents/word-diff.ts';

/** How many words on each side of a difference are shown. */
const AROUND = 6;

/** Two wordings with what differs in square brackets; long stretches that agree are left out of both. */
export function sideBySide(stretches: readonly Stretch[]): {
  readonly printed: string;
  readonly planned: string;
} {
  const side = (of: 'printed' | 'plan') =>
    stretches
      .map((each, i) =>
        each.same ? shortened(each[of], i > 0, i < stretches.length - 1) : each[of] && `[${each[of]}]`,
      )
      .filter((words) => words !== '')
      .join(' ') || '(không có)';
  return { printed: side('printed'), planned: side('plan') };
}

/** Words that agree: those next to a difference before or behind them. */
function shortened(words: string, before: boolean, behind: boolean): string {
  const all = words.split(' ');
  const head = before ? AROUND : 0;
  const tail = behind ? AROUND : 0;
  if (all.length <= head + tail) return words;
  return [...all.slice(0, head), '…', ...(tail > 0 ? all.slice(-tail) : [])].join(' ');
}
