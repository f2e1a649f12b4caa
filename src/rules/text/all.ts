import type { Problem } from '../../diagnostics/problem.ts';
import { asSeverity, type Levels, levelIn } from '../policy.ts';
import { linesOf } from './lines.ts';
import { spacesInside } from './spaces-inside.ts';
import { spacesTrailing } from './spaces-trailing.ts';
import { textControl } from './text-control.ts';
import { textInvisible } from './text-invisible.ts';
import { textLookalike } from './text-lookalike.ts';
import { textNotComposed } from './text-not-composed.ts';
import type { TextRule } from './text-rule.ts';

/** Every rule over the letters of a file. */
export const textRules: readonly TextRule[] = [
  textControl,
  textInvisible,
  textLookalike,
  textNotComposed,
  spacesTrailing,
  spacesInside,
];

/** All findings about a file's letters; their spans are offsets into the file. */
export function checkText(text: string, levels: Levels): Problem[] {
  const lines = linesOf(text);
  return textRules.flatMap((rule) => {
    const level = levelIn(levels, rule);
    return level === 'off' ? [] : rule.run(lines).map((each) => asSeverity(each, level));
  });
}
