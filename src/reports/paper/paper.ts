/**
 * An administrative document made ready for any form: words and numbers, nothing left to compute. Texts come from plan
 * files and are data: each form makes harmless whatever it would act on.
 */
import type { IsoDate } from '../../wording/calendar.ts';

/** A stretch of text; `todo` is what a person must still write, and is shown so that nobody overlooks it. */
export type Run = string | { readonly todo: string };

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  /** `lead`: a heading that runs into the text ("1. Về nhiệm vụ:"), where one on a line of its own would cost room. */
  | { readonly kind: 'paragraph'; readonly lead?: string; readonly runs: readonly Run[] }
  | { readonly kind: 'item'; readonly runs: readonly Run[] };

/** A cell of an annex: its words, and the value behind them where a spreadsheet can hold one. */
export interface Cell {
  readonly text: string;
  readonly value?: number | { readonly day: IsoDate };
  /** With how many decimals a number is shown; null or left out: two at most. */
  readonly decimals?: number | null;
  /** What its value is counted in, for a column that tells so. */
  readonly unit?: string;
}

export interface AnnexColumn {
  readonly title: string;
  /** A heading over this column and its neighbours of the same group. */
  readonly group?: string;
  /** Share of the width. */
  readonly share: number;
  readonly align?: 'center';
  /** In a workbook, where a cell holds its value without words around it: what it says then, and whether units stand beside it. */
  readonly bare?: { readonly title: string; readonly units?: true };
  /** What a narrow screen leaves out unless asked. */
  readonly minor?: true;
}

export interface AnnexGroup {
  /** null: the annex is not grouped. */
  readonly title: string | null;
  /** Of the group as a whole, told behind its title on paper: "05 nhiệm vụ: còn trong hạn 01; thường xuyên 04". */
  readonly figures?: string;
  readonly rows: readonly (readonly Cell[])[];
}

export interface Annex {
  /** Roman; null when the document has one annex only. */
  readonly number: string | null;
  readonly title: string;
  /** What its sheet of a workbook is called. */
  readonly sheet: string;
  /** What its groups are, over the column that names them in a sheet: "Lĩnh vực". Left out: "Nhóm". */
  readonly groupedBy?: string;
  /** "(Kèm theo Báo cáo …)" */
  readonly attached: string;
  readonly columns: readonly AnnexColumn[];
  readonly groups: readonly AnnexGroup[];
  /** Below the table. */
  readonly notes: readonly string[];
  /** Below the table of a workbook, besides. */
  readonly bareNotes?: readonly string[];
}

export interface Letterhead {
  readonly parent: string | null;
  readonly issuer: Run;
  /** Behind the number that is left to fill in: "/BC-SNV". */
  readonly symbol: readonly Run[];
  readonly place: Run;
  readonly year: string;
}

/** Mẫu 1.4 (with `typeName`) or Mẫu 1.5 of Nghị định số 30/2020/NĐ-CP. */
export interface Paper {
  /** The day of its figures. */
  readonly day: IsoDate;
  /** Said on every page; null when nothing is invented. */
  readonly warning: string | null;
  readonly letterhead: Letterhead;
  /** "BÁO CÁO"; null for a công văn. */
  readonly typeName: string | null;
  /** The trích yếu, line by line; "V/v …" for a công văn. */
  readonly subject: readonly string[];
  /** "Kính gửi"; empty for what is addressed to nobody in particular. */
  readonly addressees: readonly string[];
  readonly body: readonly Block[];
  readonly signature: { readonly authority: string | null; readonly title: Run; readonly name: Run };
  readonly recipients: readonly (readonly Run[])[];
  readonly annexes: readonly Annex[];
}

/** A group's heading on paper; none where the annex is not grouped. */
export function groupHeading({ title, figures }: AnnexGroup): string[] {
  if (title === null) return [];
  return [figures === undefined ? title : `${title} (${figures})`];
}

/** A run as plain text: what must still be written stands in brackets. */
export function runText(run: Run): string {
  return typeof run === 'string' ? run : `[… ${run.todo} …]`;
}

/** A block's words, its lead before them. */
export function blockText(block: Block): string {
  if (block.kind === 'heading') return block.text;
  const words = runsText(block.runs);
  return block.kind === 'paragraph' && block.lead !== undefined ? `${block.lead} ${words}` : words;
}

export function runsText(runs: readonly Run[]): string {
  return runs.map(runText).join('');
}

export const ILLUSTRATIVE = 'SỐ LIỆU MINH HỌA, KHÔNG CÓ THẬT';
