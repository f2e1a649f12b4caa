import type { Block, DocumentContent, Remark } from './content.ts';
import { besideBlock, type Counter, paragraphBlocks, tableBlock } from './pdf-blocks.ts';
import type { SideBySide } from './pdf-columns.ts';
import { goOn, isSameTable, type LongTable, longTable } from './pdf-join.ts';
import type { TextRow } from './pdf-lines.ts';
import type { PdfPage } from './pdf-page.ts';
import { type Part, partsOf } from './pdf-parts.ts';
import { pdfPages } from './pdf-read.ts';
import { Refused } from './refused.ts';

/**
 * Reads a PDF with a text layer: tables from their ruled lines, over many pages, and paragraphs from where words stand.
 *
 * @throws Refused for a file that is damaged, locked, too large, or a scan without text
 */
export async function readPdf(bytes: Uint8Array): Promise<DocumentContent> {
  const { pages, damaged } = await pdfPages(bytes);
  if (pages.every(({ pieces }) => pieces.length === 0)) throw new Refused('without-text');
  const remarks: Remark[] = damaged ? [{ code: 'damaged', place: {}, words: '' }] : [];
  const stretches = stretchesOf(pages);
  return {
    blocks: blocksOf(stretches),
    remarks: [...remarks, ...pages.flatMap(emptyPage), ...stretches.flatMap(looseRemark)],
  };
}

/** A page without a word in a document that has some: mostly one that was scanned. */
function emptyPage({ pieces, number }: PdfPage): Remark[] {
  return pieces.length > 0 ? [] : [{ code: 'page-without-text', place: { page: number }, words: '' }];
}

function looseRemark(stretch: Stretch): Remark[] {
  if (stretch.kind !== 'long' || !stretch.loose) return [];
  return [{ code: 'table-without-lines', place: { page: stretch.rows[0]!.page }, words: '' }];
}

/** Lines of running text that follow one another, on pages of one width. */
interface Running {
  readonly kind: 'running';
  readonly rows: TextRow[];
  readonly width: number;
}

/** What stands in a document: what goes on over the end of a page is one. */
type Stretch = Running | LongTable | SideBySide;

function stretchesOf(pages: readonly PdfPage[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const page of pages) {
    for (const part of partsOf(page)) {
      const last = stretches.at(-1);
      if (last?.kind === 'running' && part.kind === 'row' && last.width === page.width)
        last.rows.push(part.row);
      else if (last?.kind === 'long' && part.kind === 'table' && isSameTable(last, part))
        stretches[stretches.length - 1] = goOn(last, part);
      else stretches.push(begun(part, page.width));
    }
  }
  return stretches;
}

function begun(part: Part, width: number): Stretch {
  if (part.kind === 'row') return { kind: 'running', rows: [part.row], width };
  return part.kind === 'table' ? longTable(part) : part;
}

function blocksOf(stretches: readonly Stretch[]): Block[] {
  const edges = rightEdges(stretches);
  const count = counter();
  let tables = 0;
  return stretches.flatMap((stretch): Block[] => {
    if (stretch.kind === 'running') return paragraphBlocks(stretch.rows, edges.get(stretch.width)!, count);
    tables++;
    return [stretch.kind === 'long' ? tableBlock(stretch, tables) : besideBlock(stretch, tables)];
  });
}

/** How far lines reach on pages of each width: a single one may stand out. */
function rightEdges(stretches: readonly Stretch[]): Map<number, number> {
  const rights = new Map<number, number[]>();
  for (const stretch of stretches) {
    if (stretch.kind !== 'running') continue;
    rights.set(stretch.width, [
      ...(rights.get(stretch.width) ?? []),
      ...stretch.rows.map(({ right }) => right),
    ]);
  }
  const edge = (all: number[]) => all.sort((a, b) => a - b)[Math.floor((all.length - 1) * 0.97)]!;
  return new Map([...rights].map(([width, all]) => [width, edge(all)]));
}

function counter(): Counter {
  const counts = new Map<number, number>();
  return (page) => {
    const next = (counts.get(page) ?? 0) + 1;
    counts.set(page, next);
    return next;
  };
}
