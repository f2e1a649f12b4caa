import type { Block, DocumentContent, Paragraph, Remark } from './content.ts';
import { readCsv } from './csv.ts';
import { tableOf } from './make-table.ts';
import { Refused } from './refused.ts';
import { cellLineTable } from './text-cell-lines.ts';
import { decodeText } from './text-encoding.ts';
import { headingLevel, isBold, plain, type TextLine, textLines } from './text-lines.ts';
import { pipeTable } from './text-pipes.ts';
import { tabTable } from './text-tabs.ts';
import { type Joined, joined, type Wrapping, wrappingOf } from './text-wrap.ts';

/** 20 MB of text are some thousands of pages. */
const LARGEST = 20 * 1024 * 1024;
const MOST_LINES = 200_000;

/**
 * Reads plain text, Markdown or CSV. Tables are told by tabs, by Markdown's bars or by cells that stand a line each; what
 * else there is are paragraphs, put together again where lines were broken at the width of a page.
 *
 * @param name the file's name: ".csv" and ".tsv" are tables as a whole
 * @throws Refused for bytes that are no text
 */
export function readText(bytes: Uint8Array, name: string): DocumentContent {
  if (bytes.length > LARGEST) throw new Refused('too-large', '20 MB');
  const { text, old } = decodeText(bytes);
  if ((text.match(/\n/gu)?.length ?? 0) > MOST_LINES) throw new Refused('too-large', '200.000 dòng');
  const content = /\.[ct]sv$/iu.test(name) ? readCsv(text) : readLinesOf(text);
  return { ...content, remarks: [...encodingRemark(old), ...content.remarks] };
}

function encodingRemark(encoding: string | null): Remark[] {
  return encoding === null ? [] : [{ code: 'old-encoding', place: {}, words: encoding }];
}

function readLinesOf(text: string): DocumentContent {
  const lines = textLines(text);
  const wrapping = wrappingOf(lines.filter(({ raw }) => raw !== '|'));
  const blocks: Block[] = [];
  let running: TextLine[] = [];
  const close = () => {
    for (const paragraph of joined(running, wrapping)) blocks.push(paragraphOf(paragraph));
    running = [];
  };
  for (let at = 0; at < lines.length; ) {
    const table = tableAt(lines, at, wrapping);
    if (table === null) running.push(lines[at]!);
    else {
      close();
      if (table.block !== null) blocks.push(table.block);
    }
    at = table?.end ?? at + 1;
  }
  close();
  return { blocks, remarks: [] };
}

function tableAt(
  lines: readonly TextLine[],
  at: number,
  wrapping: Wrapping,
): { block: Block | null; end: number } | null {
  const flat = tabTable(lines, at) ?? pipeTable(lines, at);
  if (flat !== null) return { block: tableOf(flat.rows), end: flat.end };
  const apart = cellLineTable(lines, at, wrapping);
  if (apart === null) return null;
  const [first] = apart.rows;
  const block: Block | null =
    first === undefined ? null : { kind: 'table', rows: apart.rows, place: first.place };
  return { block, end: apart.end };
}

function paragraphOf({ raw, first }: Joined): Paragraph {
  return {
    kind: 'paragraph',
    text: plain(raw),
    number: null,
    bold: isBold(raw.replace(/^\s*#+\s/u, '')),
    heading: headingLevel(first.raw),
    place: { paragraph: first.number },
  };
}
