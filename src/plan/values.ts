/**
 * The quick reader of well-formed plan and progress files. They are written in a narrow style (one "key: value" a line, block
 * lists, no anchors, no folding), and reading just that style takes a tenth of the time of a YAML library, which is most
 * of what a command would take. Whatever is not that style is left to `places.ts`; a test holds the two against each other.
 */

/** One line: what its indent, dash, key and value are. */
interface Line {
  readonly indent: number;
  /** Columns from the dash to what follows it; 0 when the line has no dash. */
  readonly dash: number;
  readonly key: string | null;
  /** undefined: nothing follows the key. */
  readonly value: unknown;
}

const LINE = /^( *)(- +)?(?:([a-z][A-Za-z0-9-]*):(?= |$))?(.*)$/u;
const QUOTED = /^ *(?:"([^"\\]*)"|'([^']*)') *(?: #.*)?$/u;
/** A plain value begins with no mark of YAML and holds no ": ". */
const PLAIN = /^ *([^\s&*!|>%@`"'#{}[\],?:~<=-].*)$/u;
const ODD_NUMBER = /^(?:\.\d|\.(?:inf|nan)\b|0[ox]|[\d.]+[eE][-+]?\d|\d+\.(?!\d+$)[\d.]*$|\d{16})/iu;

/** Raised when a file leaves the narrow style. */
class Unusual extends Error {}

/** The values of a file in the narrow style; null for any other file, well-formed or not. */
export function readValues(text: string): unknown {
  try {
    const lines = readLines(text);
    const reader = { lines, at: 0 };
    const value = lines.length === 0 ? null : readBlock(reader, lines[0]!.indent);
    return reader.at === lines.length ? value : null;
  } catch (error) {
    if (error instanceof Unusual) return null;
    throw error;
  }
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (/^ *(?:#|$)/u.test(line)) continue;
    const parts = LINE.exec(line);
    // A carriage return or line separator within a line.
    if (parts === null) throw new Unusual();
    const [, indent, dash, key, rest] = parts;
    if (line.includes('\t') || (dash === undefined && key === undefined)) throw new Unusual();
    if (dash !== undefined && key === undefined && /^ *(?:#|$)/u.test(rest!)) throw new Unusual();
    lines.push({
      indent: indent!.length,
      dash: dash?.length ?? 0,
      key: key ?? null,
      value: /^ *(?:$| #)/u.test(rest!) ? undefined : readScalar(rest!),
    });
  }
  return lines;
}

function readScalar(text: string): unknown {
  const quoted = QUOTED.exec(text);
  if (quoted !== null) return quoted[1] ?? quoted[2];
  if (/^ *\[\] *(?: #.*)?$/u.test(text)) return [];
  const plain = PLAIN.exec(text)?.[1]
    ?.replace(/ +#.*$/u, '')
    .trimEnd();
  if (plain === undefined || plain.includes(': ') || plain.endsWith(':')) throw new Unusual();
  if (ODD_NUMBER.test(plain)) throw new Unusual();
  if (/^\d+(?:\.\d+)?$/u.test(plain)) return Number(plain);
  if (/^(?:true|True|TRUE)$/u.test(plain)) return true;
  if (/^(?:false|False|FALSE)$/u.test(plain)) return false;
  return /^(?:null|Null|NULL)$/u.test(plain) ? null : plain;
}

interface Reader {
  readonly lines: readonly Line[];
  at: number;
}

function readBlock(reader: Reader, indent: number): unknown {
  return reader.lines[reader.at]!.dash > 0 ? readList(reader, indent) : readMap(reader, indent, null);
}

function readList(reader: Reader, indent: number): unknown[] {
  const list: unknown[] = [];
  for (
    let line = reader.lines[reader.at];
    line?.indent === indent && line.dash > 0;
    line = reader.lines[reader.at]
  ) {
    if (line.key !== null) list.push(readMap(reader, indent + line.dash, line));
    else {
      list.push(line.value);
      reader.at++;
    }
  }
  return list;
}

/** @param first the entry that shares its line with a dash, when the map is a list's item */
function readMap(reader: Reader, indent: number, first: Line | null): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  for (let line = first ?? reader.lines[reader.at]; line !== undefined; line = reader.lines[reader.at]) {
    const own = line === first || (line.indent === indent && line.dash === 0);
    if (!own) {
      if (line.indent > indent) throw new Unusual();
      break;
    }
    const { key } = line;
    if (key === null || Object.hasOwn(map, key)) throw new Unusual();
    reader.at++;
    map[key] = line.value === undefined ? readNested(reader, indent) : line.value;
  }
  return map;
}

/** What stands below a key: a deeper block, a list at the key's own indent, or nothing. */
function readNested(reader: Reader, indent: number): unknown {
  const next = reader.lines[reader.at];
  if (next === undefined) return null;
  if (next.indent > indent) return readBlock(reader, next.indent);
  return next.indent === indent && next.dash > 0 ? readList(reader, indent) : null;
}
