import type { ImportFindingCode } from '../../documents/annex/found-plan.ts';
import type { Origin } from '../../documents/draft/places.ts';
import type { RemarkCode } from '../../documents/office/content.ts';

/** Something of the document that a person has to look at. */
export interface ImportNote {
  readonly source: /** What the reader of documents or the finder of annexes says: the words are made where it is shown. */
    | { readonly kind: 'document'; readonly code: RemarkCode | ImportFindingCode; readonly words: string }
    /** What the validator says of the plan that was written. */
    | { readonly kind: 'plan'; readonly code: string; readonly message: string; readonly remedy: string };
  /** What it is about, and where that stands in the document. */
  readonly about: Origin;
}

/** What came of an import. */
export interface ImportAnswer {
  /** The plan file, as it should be shown; null when no annex was found. */
  readonly file: string | null;
  /** The source text beside it. */
  readonly text: string | null;
  /** The document, as it was named. */
  readonly document: string;
  /** Nothing was written. */
  readonly dryRun: boolean;
  /** Rows, or paragraphs of a plan without a table, that hold tasks and sections. */
  readonly rows: number;
  /** Cells with leads, supports, deadlines and targets: those that are understood, and those that stay as words. */
  readonly cells: { readonly read: number; readonly unread: number };
  readonly tasks: number;
  readonly kpis: number;
  /** Agencies, groups and roles that the cells name, and how many of them nobody has checked. */
  readonly agencies: number;
  readonly unverified: number;
  /** In the document's order. */
  readonly notes: readonly ImportNote[];
}
