import type { Block, DocumentContent, Paragraph } from './content.ts';
import { readNumbering } from './docx-numbering.ts';
import { type Word, type WordBlock, type WordParagraph, wordBlocks } from './docx-paragraphs.ts';
import { readStyles } from './docx-styles.ts';
import { type Counter, readTable } from './docx-table.ts';
import { Refused } from './refused.ts';
import { child, type Element, readTree } from './xml-tree.ts';
import type { Parts } from './zip.ts';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';

/** The parts of a Word file that are read. Macros, pictures and links are never touched. */
export const DOCX_PARTS: ReadonlySet<string> = new Set([DOCUMENT, STYLES, NUMBERING]);

/**
 * Reads a Word file as a person sees it with every change accepted: no deleted and no hidden text, text boxes once, the
 * numbers that Word makes. Headers, footers, footnotes and comments are left out.
 */
export function readDocx(parts: Parts): DocumentContent {
  const tree = (name: string): Element | undefined => {
    const bytes = parts.get(name);
    return bytes === undefined ? undefined : readTree(bytes);
  };
  const body = child(child(tree(DOCUMENT), 'document'), 'body');
  if (body === undefined) throw new Refused('broken', DOCUMENT);
  const word: Word = { styles: readStyles(tree(STYLES)), numbering: readNumbering(tree(NUMBERING)) };
  const count: Counter = { tables: 0, paragraphs: 0 };
  const blocks = (found: Iterable<WordBlock>): Block[] => {
    const read: Block[] = [];
    // One by one: the numbers of the lists count on from paragraph to paragraph, through the tables between.
    for (const block of found) {
      if (block.kind === 'table') read.push(...readTable(block.element, word, count, blocks));
      else read.push(...asRead(block, ++count.paragraphs));
    }
    return read;
  };
  return { blocks: blocks(wordBlocks(body, word)), remarks: [] };
}

function asRead({ text, number, bold, heading }: WordParagraph, paragraph: number): Paragraph[] {
  if (text === '' && (number === null || number.bullet)) return [];
  const place = { paragraph };
  if (number === null) return [{ kind: 'paragraph', text, number, bold, heading, place }];
  if (number.bullet)
    return [{ kind: 'paragraph', text: `${number.text} ${text}`, number: null, bold, heading, place }];
  return [{ kind: 'paragraph', text, number: number.text, bold, heading, place }];
}
