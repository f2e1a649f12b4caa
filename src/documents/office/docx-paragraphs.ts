import { cleanText } from './clean.ts';
import { isPlaceholder, type Letters, readLetters } from './docx-letters.ts';
import type { Numbering, Printed } from './docx-numbering.ts';
import { type Looks, looksOf, over, type Styles } from './docx-styles.ts';
import { child, type Element, elements, toggle, val } from './xml-tree.ts';

/** What tells how a document's paragraphs are to be read. */
export interface Word {
  readonly styles: Styles;
  readonly numbering: Numbering;
}

/** A paragraph in its final form. */
export interface WordParagraph extends Letters {
  readonly kind: 'paragraph';
  readonly number: Printed | null;
  readonly heading: number | null;
}

/** What stands in a body, a cell or a text box: paragraphs that were read, and tables still to read. */
export type WordBlock = WordParagraph | { readonly kind: 'table'; readonly element: Element };

/** What holds blocks as if it were not there. */
const HOLDERS = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'ins',
  'moveTo',
  'smartTag',
  'AlternateContent',
  'Choice',
]);

/**
 * The blocks of a body, a cell or a text box, in order; text boxes come behind the paragraph that they hang on. A paragraph
 * whose end was deleted or is hidden goes on in the next one. Read one by one, because numbers count on from block to block.
 */
export function* wordBlocks(container: Element, word: Word): Generator<WordBlock> {
  let open: Letters | null = null;
  for (const each of within(container)) {
    if (each.name === 'tbl') {
      yield { kind: 'table', element: each };
      continue;
    }
    const properties = child(each, 'pPr');
    const looks = over(looksOf(properties, undefined), word.styles.paragraph(val(properties, 'pStyle')));
    const letters = join(open, readLetters(each, looks, word.styles));
    open = endsHidden(child(properties, 'rPr')) ? letters : null;
    if (open === null) yield* finished(letters, looks, word);
  }
  if (open !== null) yield* finished(open, looksOf(undefined, undefined), word);
}

/** The paragraphs and tables that are there when every change is accepted. */
function* within(container: Element): Generator<Element> {
  for (const each of elements(container)) {
    if (each.name === 'p' || each.name === 'tbl') yield each;
    else if (HOLDERS.has(each.name) && !(each.name === 'sdt' && isPlaceholder(each))) yield* within(each);
  }
}

function endsHidden(mark: Element | undefined): boolean {
  const gone = child(mark, 'del') !== undefined || child(mark, 'moveFrom') !== undefined;
  return gone || toggle(mark, 'vanish') === true;
}

function* finished(letters: Letters, looks: Looks, word: Word): Generator<WordBlock> {
  const numbered = looks.list !== null && looks.list !== '0';
  const number = numbered ? word.numbering(looks.list, looks.level ?? 0) : null;
  const text = cleanText(letters.text);
  yield { kind: 'paragraph', ...letters, text, number, heading: looks.heading };
  for (const box of letters.boxes) yield* wordBlocks(box, word);
}

function join(before: Letters | null, after: Letters): Letters {
  if (before === null || (before.text === '' && before.boxes.length === 0)) return after;
  return {
    text: before.text + after.text,
    bold: (before.bold || before.text.trim() === '') && (after.bold || after.text.trim() === ''),
    boxes: [...before.boxes, ...after.boxes],
  };
}
