/**
 * The quick reader of well-formed plan and progress files. They are written in a narrow style (one "key: value" a line, block
 * lists, no anchors, no folding), and reading just that style takes a tenth of the time of a YAML library, which is most
 * of what a command would take. Whatever is not that style is left to `places.ts`; a test holds the two against each other.
 */
import { behindValue, type Line, linesOf, valueText } from './line.ts';

/** A plain value begins with no mark of YAML. */
const PLAIN = /^[^\s&*!|>%@`"'#{}[\],?:~<=-]/u;
const ODD_NUMBER = /^(?:\.\d|\.(?:inf|nan)\b|0[ox]|[\d.]+[eE][-+]?\d|\d+\.(?!\d+$)[\d.]*$|\d{16})/iu;
/** Words that are values of their own. */
const WORDS = new Map<string, boolean | null>(
  (
    [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const
  ).flatMap(([word, value]) =>
    [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()].map(
      (each) => [each, value] as const,
    ),
  ),
);
/** Tabs, and what ends a line for some and not for others. */
const ODD_SPACE = /\t|\r(?!\n)|[\u2028\u2029]/u;

/** Raised when a file leaves the narrow style. */
class Unusual extends Error {}

/** The values of a file in the narrow style; null for any other file, well-formed or not. */
export function readValues(text: string): unknown {
  if (ODD_SPACE.test(text)) return null;
  try {
    const reader = { lines: linesOf(text).filter(({ isEmpty }) => !isEmpty), at: 0 };
    const [first] = reader.lines;
    const value = first === undefined ? null : readBlock(reader, first);
    return reader.at === reader.lines.length ? value : null;
  } catch (error) {
    if (error instanceof Unusual) return null;
    throw error;
  }
}

/** What stands on a line behind its dash and key; undefined when that is nothing. */
function readScalar(line: Line): unknown {
  const spelt = valueText(line);
  if (behindValue(line) !== '') throw new Unusual();
  if (spelt === '') return undefined;
  if (spelt.startsWith('"') || spelt.startsWith("'")) return readQuoted(spelt);
  if (spelt === '[]') return [];
  if (!PLAIN.test(spelt) || spelt.includes(': ') || spelt.endsWith(':')) throw new Unusual();
  if (/^[\d.]/u.test(spelt)) {
    if (ODD_NUMBER.test(spelt)) throw new Unusual();
    return /^\d+(?:\.\d+)?$/u.test(spelt) ? Number(spelt) : spelt;
  }
  return WORDS.has(spelt) ? WORDS.get(spelt) : spelt;
}

/** A value in quotes that needs none of the rules about what stands between them. */
function readQuoted(spelt: string): string {
  const inside = spelt.slice(1, -1);
  const odd = spelt.startsWith('"') ? /["\\]/u : /'/u;
  if (spelt.length < 2 || !spelt.endsWith(spelt.charAt(0)) || odd.test(inside)) throw new Unusual();
  return inside;
}

interface Reader {
  readonly lines: readonly Line[];
  at: number;
}

function readBlock(reader: Reader, { indent, dash }: Line): unknown {
  return dash ? readList(reader, indent) : readMap(reader, indent, null);
}

function readList(reader: Reader, indent: number): unknown[] {
  const list: unknown[] = [];
  for (
    let line = reader.lines[reader.at];
    line?.indent === indent && line.dash;
    line = reader.lines[reader.at]
  ) {
    if (line.key !== null) list.push(readMap(reader, line.column, line));
    else {
      const value = readScalar(line);
      if (value === undefined) throw new Unusual();
      list.push(value);
      reader.at++;
    }
  }
  return list;
}

/** @param first the entry that shares its line with a dash, when the map is a list's item */
function readMap(reader: Reader, indent: number, first: Line | null): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  for (let line = first ?? reader.lines[reader.at]; line !== undefined; line = reader.lines[reader.at]) {
    const own = line === first || (line.indent === indent && !line.dash);
    if (!own) {
      if (line.indent > indent) throw new Unusual();
      break;
    }
    const { key } = line;
    if (key === null || Object.hasOwn(map, key)) throw new Unusual();
    reader.at++;
    const value = readScalar(line);
    map[key] = value === undefined ? readNested(reader, indent) : value;
  }
  return map;
}

/** What stands below a key: a deeper block, a list at the key's own indent, or nothing. */
function readNested(reader: Reader, indent: number): unknown {
  const next = reader.lines[reader.at];
  if (next === undefined) return null;
  if (next.indent > indent) return readBlock(reader, next);
  return next.indent === indent && next.dash ? readList(reader, indent) : null;
}
