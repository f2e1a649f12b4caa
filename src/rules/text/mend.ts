import type { TextLine } from './lines.ts';
import { edges, ODD_SPACES } from './spaces-inside.ts';
import { INVISIBLE } from './text-invisible.ts';

/**
 * A line with its letters composed and its superfluous spaces and invisible characters taken out: what the rules about
 * letters ask for and a program may do by itself. What a damaged print says (`printed`) is quoted letter by letter and stays.
 */
export function mendedLine({ text, start, key, value }: TextLine): string {
  if (key === 'printed') return text.trimEnd();
  const from = value.start - start;
  const to = value.end - start;
  const head = mendedLetters(text.slice(0, from));
  const tail = mendedLetters(text.slice(to));
  return (head + mendedValue(mendedLetters(text.slice(from, to))) + tail).trimEnd();
}

/** The same for a text value, each of its lines. */
export function mendedText(text: string): string {
  const lines = mendedLetters(text).split('\n');
  return lines
    .map((line) => line.replace(ODD_SPACES, ' ').trim())
    .join('\n')
    .trim();
}

function mendedLetters(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '');
}

function mendedValue(value: string): string {
  const single = value.replace(ODD_SPACES, ' ');
  return edges(single).reduceRight((rest, [, at]) => rest.slice(0, at) + rest.slice(at + 1), single);
}
