import type { Place } from '../../diagnostics/document-place.ts';

export type { Place };

/**
 * A document as it was read, whatever its form: Word, Excel, PDF, CSV, Markdown or plain text all become this, so that whoever
 * looks for a plan in it knows one shape. Texts are final (tracked changes accepted, hidden words left out), in NFC.
 */
export interface DocumentContent {
  /** In reading order; the sheets of a workbook one after the other. */
  readonly blocks: readonly Block[];
  /** What the reader left out or could not be sure of: a hidden sheet, hidden rows, a formula without a value. */
  readonly remarks: readonly Remark[];
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** The number that Word makes ("1.", "a)"), as printed; null when the text holds its own or none. */
  readonly number: string | null;
  /** All of its letters are bold: what a heading often is. */
  readonly bold: boolean;
  /** The level of a heading by the document's own word (Word's heading styles, "##" of Markdown); null for none. */
  readonly heading: number | null;
  readonly place: Place;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly Row[];
  readonly place: Place;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** The document itself says that this row is a heading and comes again on every page. */
  readonly repeated: boolean;
  readonly place: Place;
}

export interface Cell {
  /** The first column that it covers, from 0, counted over the whole table. */
  readonly column: number;
  /** How many columns it covers. */
  readonly columns: number;
  /** Its paragraphs, a line each; of a cell merged downwards, the words of the whole in every row. */
  readonly text: string;
  /** The number that Word makes for its first paragraph; null when there is none. */
  readonly number: string | null;
  readonly bold: boolean;
  /** It goes on from the row above: the words are those of the merged cell. */
  readonly continues: boolean;
  readonly place: Place;
}

/** Something that a reader of documents has to say of a place. The words are made where it is shown. */
export interface Remark {
  readonly code: RemarkCode;
  readonly place: Place;
  /** What it is about: the name of the sheet, the words of the cell. */
  readonly words: string;
}

export type RemarkCode =
  | 'hidden-sheet'
  /** Rows hidden by hand, which are left out, and those that a filter hides, which are read; the words are how many. */
  | 'hidden-rows'
  | 'filtered-rows'
  | 'hidden-columns'
  | 'formula-without-value'
  | 'date-day-month'
  | 'page-without-text'
  | 'old-encoding'
  /** No line parts the columns of a table: they are told by where its words stand. */
  | 'table-without-lines'
  /** Parts of the file could not be read: words may be missing. */
  | 'damaged';

/** What a reader of documents gives: the document whole, or why nothing of it was read. */
export type DocumentReading =
  | { readonly ok: true; readonly content: DocumentContent }
  | { readonly ok: false; readonly refused: DocumentRefusal };

/** Why a document is not read. The words, and the way out, are made where it is shown. */
export interface DocumentRefusal {
  readonly code: DocumentRefusalCode;
  /** What it is about: the encoding's name, the limit that was passed; "" when the code says all. */
  readonly words: string;
}

export type DocumentRefusalCode =
  | 'empty'
  | 'broken'
  | 'encrypted'
  | 'too-large'
  /** A scan: pictures of pages, and no text. */
  | 'without-text'
  /** Text in the letters of a font of before Unicode (TCVN3, VNI). */
  | 'old-font'
  /** Word's and Excel's form of before 2007. */
  | 'old-office'
  | 'unknown-form';
