import type { Place, Row } from '../office/content.ts';
import { numberInText, numberLabel } from './number-label.ts';

/** A line above a table. */
export interface LineAbove {
  readonly text: string;
  readonly number: string | null;
  /** Bold, or a heading by the document's own word. */
  readonly strong: boolean;
  readonly place: Place;
}

/** The heading of a table: of the part of the plan that it holds. */
export interface PartHeading {
  readonly number: string;
  readonly title: string;
  readonly place: Place;
}

const ANNEX = /^(?:phụ lục\b|biểu(?: số)?\s+\d)/iu;
/** What stands under a heading and is none: "(Kèm theo …)", "Đơn vị tính: …", a line. */
const BESIDE = /^[(_\-–.*\s]|^đơn vị tính/iu;

/** The heading among the lines above a table: the nearest that looks like one, with the annex's name before it. */
export function headingAbove(lines: readonly LineAbove[]): PartHeading | null {
  const told = lines.filter(({ text }) => /\p{L}/u.test(text) && !BESIDE.test(text));
  const nearest = told.at(-1);
  if (nearest === undefined) return null;
  const inText = nearest.number === null ? numberInText(nearest.text) : null;
  const number = nearest.number ?? inText?.number ?? '';
  const labelled = ['letter', 'roman', 'decimal'].includes(numberLabel(number).style);
  const capitals = nearest.text === nearest.text.toUpperCase();
  if (!(labelled || nearest.strong || capitals || ANNEX.test(nearest.text))) return null;
  const annex = told.slice(0, -1).findLast(({ text }) => ANNEX.test(text));
  const title = inText?.rest ?? nearest.text;
  return {
    number,
    title: (annex === undefined || number !== '' ? title : `${annex.text} ${title}`).replaceAll('\n', ' '),
    place: nearest.place,
  };
}

/** The rows of a sheet above its header as lines: those with one cell of words. */
export function linesOf(rows: readonly Row[]): LineAbove[] {
  return rows.flatMap(({ cells, place }) => {
    const filled = cells.filter(({ text, continues }) => text !== '' && !continues);
    const only = filled.length === 1 ? filled[0]! : null;
    if (only === null) return [];
    return only.text.split('\n').map((text) => ({ text, number: only.number, strong: only.bold, place }));
  });
}
