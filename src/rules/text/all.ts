import type { Problem, Span } from '../../diagnostics/problem.ts';
import { asSeverity, type Levels, levelIn } from '../policy.ts';
import { type Decoded, decoded, inFile } from './escapes.ts';
import { linesOf, type TextLine } from './lines.ts';
import { spacesInside } from './spaces-inside.ts';
import { spacesTrailing } from './spaces-trailing.ts';
import { textBroken } from './text-broken.ts';
import { textControl } from './text-control.ts';
import { textInvisible } from './text-invisible.ts';
import { textLookalike } from './text-lookalike.ts';
import { textNotComposed } from './text-not-composed.ts';
import type { TextRule } from './text-rule.ts';

/** Every rule over the letters of a file. */
export const textRules: readonly TextRule[] = [
  textControl,
  textBroken,
  textInvisible,
  textLookalike,
  textNotComposed,
  spacesTrailing,
  spacesInside,
];

/**
 * All findings about a file's letters; their spans are offsets into the file.
 *
 * @param quoted the values in double quotes that hold escapes: what they say is looked at too
 */
export function checkText(text: string, levels: Levels, quoted: readonly Span[] = []): Problem[] {
  const lines = linesOf(text);
  const values = decodedValues(text, lines, quoted);
  return textRules.flatMap((rule) => {
    const level = levelIn(levels, rule);
    if (level === 'off') return [];
    const inValues = values.flatMap((each) => inFile(rule.run([each.line]), each, text));
    return [...rule.run(lines), ...inValues].map((each) => asSeverity(each, level));
  });
}

function decodedValues(text: string, lines: readonly TextLine[], quoted: readonly Span[]): Decoded[] {
  let at = 0;
  return [...quoted]
    .sort((a, b) => a.start - b.start)
    .map((span) => {
      while (at + 1 < lines.length && lines[at + 1]!.start <= span.start) at++;
      return decoded(text, span, lines[at]!.key);
    });
}
