import { withoutMarkup } from '../markup.ts';
import { clean } from '../words.ts';

/** A line of a plain text or of Markdown. */
export interface TextLine {
  /** From 1. */
  readonly number: number;
  /** As it stands in the file, spaces at its end left out: a tab there is an empty cell. */
  readonly raw: string;
  /** Its words, without markup. */
  readonly text: string;
}

/** The lines of a text, line ends of any system. */
export function textLines(text: string): TextLine[] {
  return text.split(/\r\n|\n|\r|\f/u).map((line, i) => {
    const raw = line.replace(/ +$/u, '');
    return { number: i + 1, raw, text: plain(raw) };
  });
}

/** Words without Markdown's and HTML's marks: emphasis, headings, escaped marks, references to characters. */
export function plain(words: string): string {
  const unescaped = withoutMarkup(words.replace(EMPHASIS, '$2$3'))
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/gu, '$1')
    .replace(/&(amp|lt|gt|quot|nbsp);/gu, (_, name: keyof typeof ENTITIES) => ENTITIES[name]);
  return clean(unescaped);
}

/** Words that are bold or slanted; converters of pages leave spaces within the asterisks, and pairs around nothing. */
const EMPHASIS = /(\*{2,3})([^*]*)\1|\*(?=\S)([^*]+)\*/gu;

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' } as const;

/** Words in which line breaks of HTML are breaks, a paragraph a line. */
export function plainParagraphs(words: string): string {
  return words
    .split(/<br\s{0,3}\/?>|\n/iu)
    .map(plain)
    .filter((line) => line !== '')
    .join('\n');
}

const BOLD =
  /\*\*(?:(?!\*\*).)+\*\*|__(?:(?!__).)+__|<b>(?:(?!<\/b>).)*<\/b>|<strong>(?:(?!<\/strong>).)*<\/strong>/gsu;

/** Whether all words are marked as bold. */
export function isBold(words: string): boolean {
  return words.length < LONGEST && plain(words) !== '' && plain(words.replace(BOLD, '')) === '';
}

/** No heading is longer, and none is looked at for more. */
const LONGEST = 5000;

/** The level of a Markdown heading; null when the line is none. */
export function headingLevel(raw: string): number | null {
  return /^\s{0,3}(#{1,6})\s/u.exec(raw)?.[1]?.length ?? null;
}
