import type { Place, Remark } from '../office/content.ts';

/** What was found of a plan in a document, in the document's own words; nothing of it has been read for its meaning yet. */
export interface FoundPlan {
  readonly head: FoundHead;
  readonly sections: readonly FoundSection[];
  readonly kpis: readonly FoundKpi[];
  readonly findings: readonly ImportFinding[];
  /** What the reader of the document had to say. */
  readonly remarks: readonly Remark[];
}

/** Words of the document and where they stand. */
export interface FoundWords {
  readonly words: string;
  readonly place: Place;
}

/** The head of a decision; null for what the document does not say. */
export interface FoundHead {
  readonly number: FoundWords | null;
  /** "ngày 29 tháng 12 năm 2023", as printed. */
  readonly date: FoundWords | null;
  readonly issuer: FoundWords | null;
  readonly signer: FoundWords | null;
  readonly title: FoundWords | null;
  /** The place before the date: mostly the province. */
  readonly province: FoundWords | null;
  readonly year: number | null;
}

/** A part of the annex; one without a heading has null for number and title. */
export interface FoundSection {
  /** As printed: "I", "A", "1". */
  readonly number: string | null;
  readonly title: FoundWords | null;
  /** The row or paragraph of its heading; none for a section without one. */
  readonly at: readonly Place[];
  readonly tasks: readonly FoundTask[];
}

export interface FoundTask {
  /** As printed or as Word numbers it: "1", "5.1.1", "a"; null for a row without one. */
  readonly number: string | null;
  /** Every row or paragraph that holds something of it, in reading order: both halves of a split row, each label line. */
  readonly at: readonly Place[];
  readonly text: FoundWords;
  readonly lead: FoundWords | null;
  readonly support: FoundWords | null;
  readonly deadline: FoundWords | null;
  readonly product: FoundWords | null;
  readonly note: FoundWords | null;
}

/** One measured thing of the "chỉ tiêu" part. */
export interface FoundKpi {
  readonly number: string | null;
  /** Every row or paragraph that holds something of it, in reading order. */
  readonly at: readonly Place[];
  readonly text: FoundWords;
  /** What is measured, and the value wanted, where they could be told apart. */
  readonly indicator: string | null;
  readonly target: string | null;
  readonly owner: FoundWords | null;
}

/** Something a person has to look at. */
export interface ImportFinding {
  readonly code: ImportFindingCode;
  readonly place: Place;
  /** The words concerned. */
  readonly words: string;
}

export type ImportFindingCode =
  | 'annex-not-found'
  | 'column-unclear'
  | 'row-unclear'
  | 'row-without-lead'
  | 'row-without-deadline'
  | 'number-repeated'
  | 'number-missing';
