import type { Problem, Span } from '../../diagnostics/problem.ts';
import { linesOf } from '../../plan/line.ts';
import { textRules } from '../all.ts';
import { asSeverity, type Levels, levelIn } from '../policy.ts';
import { type Decoded, decoded, inFile } from './escapes.ts';
import type { TextLine } from './lines.ts';

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
