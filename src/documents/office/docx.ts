import type { Block, DocumentContent, Paragraph } from './content.ts';
import { readNumbering } from './docx-numbering.ts';
import { type Word, type WordBlock, type WordParagraph, wordBlocks } from './docx-paragraphs.ts';
import { readStyles } from './docx-styles.ts';
import { type Counter, readTable } from './docx-table.ts';
import { Refused } from './refused.ts';
import { partTree } from './relations.ts';
import { child, type Element } from './xml-tree.ts';
import type { Parts } from './zip.ts';

type WordPart = 'document' | 'styles' | 'numbering';

/** The parts of a Word file that are read; some programs write a "document2.xml". Macros, pictures and links are never touched. */
const PART = /^word\/(document|styles|numbering)\d*\.xml$/u;

/** Whether a part of a Word file is read. */
export function isDocxPart(name: string): boolean {
  return PART.test(name);
}

/** Whether there is a Word document among the parts of a file. */
export function isDocx(parts: Parts): boolean {
  return nameOf(parts, 'document') !== undefined;
}

function nameOf(parts: Parts, part: WordPart): string | undefined {
  return [...parts.keys()].find((name) => PART.exec(name)?.[1] === part);
}

/**
 * Reads a Word file as a person sees it with every change accepted: no deleted and no hidden text, text boxes once, the
 * numbers that Word makes. Headers, footers, footnotes and comments are left out.
 */
export function readDocx(parts: Parts): DocumentContent {
  const tree = (part: WordPart): Element | undefined => partTree(parts, nameOf(parts, part) ?? '');
  const body = child(child(tree('document'), 'document'), 'body');
  if (body === undefined) throw new Refused('broken', 'word/document.xml');
  const word: Word = { styles: readStyles(tree('styles')), numbering: readNumbering(tree('numbering')) };
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
