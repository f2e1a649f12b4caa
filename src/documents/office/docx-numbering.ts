import { toRoman } from '../../text/roman.ts';
import { child, children, type Element, val } from './xml-tree.ts';

/** The number of a paragraph as Word prints it. */
export interface Printed {
  readonly text: string;
  readonly bullet: boolean;
}

/** Counts the numbered paragraphs of a document: to be asked for each of them once, in the document's order. */
export type Numbering = (list: string, level: number) => Printed | null;

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2." with the numbers of the levels above in it. */
  readonly pattern: string;
  /** Begins anew after a paragraph of this level or a higher one; 0 for never. */
  readonly restart: number;
  readonly allDecimal: boolean;
}

interface List {
  /** Lists with one pattern go on counting together. */
  readonly pattern: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** The numbers that this list begins with anew, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Reads word/numbering.xml. */
export function readNumbering(root: Element | undefined): Numbering {
  const lists = readLists(child(root, 'numbering'));
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (id, at) => {
    const list = lists.get(id);
    const level = list?.levels.get(at);
    if (list === undefined || level === undefined) return null;
    const counts = counters.get(list.pattern) ?? [];
    counters.set(list.pattern, counts);
    const first = !begun.has(`${id} ${at}`);
    begun.add(`${id} ${at}`);
    const start = list.starts.get(at);
    if (first && start !== undefined) counts[at] = start;
    else counts[at] = counts[at] === undefined ? (start ?? level.start) : counts[at] + 1;
    for (let deeper = at + 1; deeper < counts.length; deeper++) {
      const restart = list.levels.get(deeper)?.restart ?? deeper;
      if (at < restart) counts[deeper] = undefined;
    }
    for (let above = 0; above < at; above++) counts[above] ??= list.levels.get(above)?.start ?? 1;
    return print(list, at, counts);
  };
}

function print({ levels }: List, at: number, counts: readonly (number | undefined)[]): Printed | null {
  const { format, pattern, allDecimal } = levels.get(at)!;
  if (format === 'none') return null;
  if (format === 'bullet') return { text: '-', bullet: true };
  const text = pattern.replace(/%(\d)/gu, (_, digit: string) => {
    const level = Number(digit) - 1;
    return written(counts[level] ?? 1, allDecimal ? 'decimal' : (levels.get(level)?.format ?? 'decimal'));
  });
  return text.trim() === '' ? null : { text: text.trim(), bullet: false };
}

function written(count: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return toRoman(count);
    case 'lowerRoman':
      return toRoman(count).toLowerCase();
    case 'upperLetter':
      return letters(count);
    case 'lowerLetter':
      return letters(count).toLowerCase();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    default:
      return String(count);
  }
}

/** Word counts A … Z, AA, BB … */
function letters(count: number): string {
  if (count < 1) return String(count);
  return String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.min(1 + Math.floor((count - 1) / 26), 10));
}

function readLists(numbering: Element | undefined): ReadonlyMap<string, List> {
  const abstracts = new Map<string, Element>();
  const styled = new Map<string, string>();
  for (const abstract of children(numbering, 'abstractNum')) {
    const id = abstract.attributes.abstractNumId ?? '';
    abstracts.set(id, abstract);
    const style = val(abstract, 'styleLink');
    if (style !== undefined) styled.set(style, id);
  }
  const lists = new Map<string, List>();
  for (const num of children(numbering, 'num')) {
    const own = val(num, 'abstractNumId') ?? '';
    // A list may leave its levels to another that carries the style.
    const pattern = styled.get(val(abstracts.get(own), 'numStyleLink') ?? '') ?? own;
    const levels = new Map(children(abstracts.get(pattern), 'lvl').map(readLevel));
    const starts = new Map<number, number>();
    for (const override of children(num, 'lvlOverride')) {
      const at = Number(override.attributes.ilvl);
      const level = child(override, 'lvl');
      if (level !== undefined) levels.set(at, readLevel(level)[1]);
      const start = val(override, 'startOverride');
      if (start !== undefined) starts.set(at, Number(start));
    }
    lists.set(num.attributes.numId ?? '', { pattern, levels, starts });
  }
  return lists;
}

function readLevel(level: Element): [number, Level] {
  const at = Number(level.attributes.ilvl);
  return [
    at,
    {
      start: Number(val(level, 'start') ?? 1),
      format: val(level, 'numFmt') ?? 'decimal',
      pattern: val(level, 'lvlText') ?? '',
      restart: Number(val(level, 'lvlRestart') ?? at),
      allDecimal: child(level, 'isLgl') !== undefined,
    },
  ];
}
