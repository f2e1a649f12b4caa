import { clean } from '../words.ts';
import type { DocumentContent } from './content.ts';
import { checkColumns, type RowWords, tableOf } from './make-table.ts';

const SEPARATORS = [';', ',', '\t', '|'] as const;
/** Lines from which the separator is told. */
const SAMPLE = 50;

/** Reads values set apart by semicolons, commas or tabs, whichever the file uses, with quotes as in RFC 4180. */
export function readCsv(text: string): DocumentContent {
  const rows = records(text, separatorOf(text)).filter(({ cells }) => cells.some((cell) => cell.text !== ''));
  return { blocks: rows.length === 0 ? [] : [tableOf(rows)], remarks: [] };
}

/** The separator that gives most cells, alike over most rows. "sep=;" in the first line is Excel's own word for it. */
function separatorOf(text: string): string {
  const said = /^sep=(.)\r?\n/u.exec(text)?.[1];
  if (said !== undefined) return said;
  const sample = text.split('\n', SAMPLE).join('\n');
  const scores = SEPARATORS.map((separator) => {
    const counts = records(sample, separator).map(({ cells }) => cells.length);
    const usual = mode(counts.filter((count) => count > 1));
    return { separator, score: counts.filter((count) => count === usual).length * Math.min(usual, 4) };
  });
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).separator;
}

function mode(counts: readonly number[]): number {
  const times = (count: number) => counts.filter((each) => each === count).length;
  return counts.reduce((best, count) => (times(count) > times(best) ? count : best), 0);
}

/** The records of the file: a quoted value may hold separators, line breaks and doubled quotes. */
function records(text: string, separator: string): RowWords[] {
  const rows: RowWords[] = [];
  let cells: string[] = [];
  let line = 1;
  let first = 1;
  let from = 0;
  const finish = () => {
    rows.push({
      cells: cells.map((cell) => ({ text: paragraphs(cell), bold: false })),
      place: { paragraph: first },
    });
    cells = [];
  };
  while (from <= text.length) {
    const end = text[from] === '"' ? closingQuote(text, from, separator) : null;
    const stop = end === null ? valueEnd(text, from, separator) : end + 1;
    const raw = text.slice(from, stop);
    checkColumns(cells.length);
    cells.push(end === null ? raw : raw.slice(1, -1).replaceAll('""', '"'));
    line += countBreaks(raw);
    from = stop + 1;
    if (text[stop] === separator) continue;
    finish();
    line++;
    first = line;
    if (text[stop] === '\r' && text[stop + 1] === '\n') from++;
    if (from >= text.length) break;
  }
  return /^sep=/u.test(text) ? rows.slice(1) : rows;
}

const countBreaks = (text: string) => text.match(/\r\n|\n|\r/gu)?.length ?? 0;

function valueEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** Where a quoted value ends; null when its quote is never closed before a separator or a line's end. */
function closingQuote(text: string, from: number, separator: string): number | null {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at++;
    else return at + 1 === text.length || `${separator}\r\n`.includes(text[at + 1]!) ? at : null;
  }
  return null;
}

function paragraphs(cell: string): string {
  return cell
    .split(/\r\n|\n|\r/u)
    .map(clean)
    .filter((each) => each !== '')
    .join('\n');
}
