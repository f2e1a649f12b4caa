import { quoted, textScalar } from './scalar.ts';

/** The order in which an entry's values are written: what, when, how it is proved. */
const ORDER = [
  'agency',
  'number',
  'task',
  'kpi',
  'retracts',
  'status',
  'value',
  'count',
  'of',
  'cumulative',
  'period',
  'date',
  'reported',
  'document',
  'product',
  'file',
  'note',
  'reason',
];
/** Always in quotes: "6.2" would be a number without, and "37" too. */
const IDS: ReadonlySet<string> = new Set(['task', 'kpi', 'sha256']);
/** Days in the one form that the schema takes; plain, as everywhere in the project. */
const DAYS: ReadonlySet<string> = new Set(['date', 'reported']);

type Pairs = readonly (readonly [key: string, value: unknown])[];

/** An entry's lines in block style, without the indentation of the list: the first begins where the dash leaves room. */
export function blockLines(entry: object, step = 2): string[] {
  return linesOf(pairs(entry), step);
}

function linesOf(of: Pairs, step: number): string[] {
  return of.flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? [`${key}:`, ...linesOf(pairs(value), step).map((line) => ' '.repeat(step) + line)]
      : [`${key}: ${scalar(key, value)}`],
  );
}

function pairs(object: object): Pairs {
  const known = (key: string) => {
    const place = ORDER.indexOf(key);
    return place === -1 ? ORDER.length : place;
  };
  return Object.entries(object)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => known(a) - known(b));
}

function scalar(key: string, value: unknown): string {
  if (typeof value !== 'string') return String(value);
  if (DAYS.has(key)) return value;
  return IDS.has(key) ? quoted(value) : textScalar(value);
}
