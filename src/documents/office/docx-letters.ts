import { type Looks, looksOf, over, type Styles } from './docx-styles.ts';
import { symbol, withoutPrivate } from './docx-symbols.ts';
import { isTypedMark } from './typed-mark.ts';
import { child, type Element, elements, val } from './xml-tree.ts';

/** What stands in a paragraph, in its final form. */
export interface Letters {
  readonly text: string;
  /** Every letter is bold. */
  readonly bold: boolean;
  /** The contents of text boxes that hang on it. */
  readonly boxes: readonly Element[];
}

/** What has no words for a reader: properties, deleted text, the codes of fields. */
const SILENT = new Set(['pPr', 'rPr', 'del', 'moveFrom', 'delText', 'instrText', 'sdtPr', 'rt']);
/** Words in the text that are not letters. */
const MARKS: Readonly<Record<string, string>> = {
  tab: ' ',
  ptab: ' ',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};
/** Reads the letters of a paragraph; `paragraph` is what its own properties and style say. */
export function readLetters(element: Element, paragraph: Looks, styles: Styles): Letters {
  const boxes: Element[] = [];
  let text = '';
  let bold = 0;
  let plain = 0;
  /** Inside the code of a field, before its result. */
  let code = 0;

  const add = (letters: string, looks: Looks): void => {
    if (looks.hidden === true || code > 0) return;
    text += letters;
    const count = letters.match(/\p{L}/gu)?.length ?? 0;
    if (looks.bold === true) bold += count;
    else plain += count;
  };
  const run = (each: Element): void => {
    const properties = child(each, 'rPr');
    const looks = over(looksOf(undefined, properties), styles.letters(val(properties, 'rStyle')), paragraph);
    const raised = val(properties, 'vertAlign') === 'superscript';
    for (const part of elements(each)) inside(part, looks, raised);
  };
  const inside = (part: Element, looks: Looks, raised: boolean): void => {
    if (part.name === 't') {
      const letters = withoutPrivate(part.children.join(''));
      if (!raised || !isTypedMark(letters, text)) add(letters, looks);
    } else if (part.name === 'sym') {
      const { font = '', char = '' } = part.attributes;
      add(symbol(font, Number.parseInt(char, 16)), looks);
    } else if (part.name === 'fldChar') {
      const { fldCharType } = part.attributes;
      if (fldCharType === 'begin') code++;
      else if (fldCharType === 'separate' || (fldCharType === 'end' && code > 0))
        code = Math.max(0, code - 1);
    } else if (MARKS[part.name] !== undefined) add(MARKS[part.name]!, looks);
    else walk(part);
  };
  const walk = (part: Element): void => {
    if (SILENT.has(part.name)) return;
    if (part.name === 'r') run(part);
    else if (part.name === 'txbxContent') boxes.push(part);
    else if (part.name === 'AlternateContent') alternate(part);
    else if (part.name !== 'sdt' || !isPlaceholder(part)) for (const each of elements(part)) walk(each);
  };
  /** The same twice, in an old and a new form: the first that holds anything. */
  const alternate = (part: Element): void => {
    const before = [text, boxes.length];
    for (const each of elements(part)) {
      walk(each);
      if (text !== before[0] || boxes.length !== before[1]) return;
    }
  };
  for (const each of elements(element)) walk(each);
  return { text, bold: bold > 0 && plain === 0, boxes };
}

/** "Click here to enter text": a form's own words, not the document's. */
export function isPlaceholder(sdt: Element): boolean {
  return child(child(sdt, 'sdtPr'), 'showingPlcHdr') !== undefined;
}
