/** A small document of a made-up province, and what there is to find in it. */
import type {
  FoundHead,
  FoundKpi,
  FoundPlan,
  FoundSection,
  FoundTask,
  FoundWords,
} from '../../../src/documents/annex/found-plan.ts';
import type { DocumentContent, Paragraph, Place, Table } from '../../../src/documents/office/content.ts';

export function paragraph(number: number, text: string): Paragraph {
  return { kind: 'paragraph', text, number: null, bold: false, heading: null, place: { paragraph: number } };
}

/** A table of plain cells; null: the cell before goes on over this column. */
export function table(number: number, ...rows: (readonly (string | null)[])[]): Table {
  return {
    kind: 'table',
    place: { table: number },
    rows: rows.map((texts, r) => {
      const place = { table: number, row: r + 1 };
      const cells = texts.flatMap((text, column) => {
        if (text === null) return [];
        const behind = texts.findIndex((each, i) => i > column && each !== null);
        const columns = (behind === -1 ? texts.length : behind) - column;
        return [{ column, columns, text, number: null, bold: false, continues: false, place }];
      });
      return { cells, repeated: false, place };
    }),
  };
}

export function content(...blocks: DocumentContent['blocks']): DocumentContent {
  return { blocks, remarks: [] };
}

export const words = (text: string, place: Place): FoundWords => ({ words: text, place });

type Cells = Partial<Record<'lead' | 'support' | 'deadline' | 'product' | 'note', string>>;

export function task(number: string | null, text: string, cells: Cells, ...at: Place[]): FoundTask {
  const place = at[0] ?? {};
  const cell = (field: keyof Cells) => (cells[field] === undefined ? null : words(cells[field], place));
  return {
    number,
    at,
    text: words(text, place),
    lead: cell('lead'),
    support: cell('support'),
    deadline: cell('deadline'),
    product: cell('product'),
    note: cell('note'),
  };
}

export function section(
  number: string | null,
  title: string | null,
  at: Place | null,
  ...tasks: FoundTask[]
): FoundSection {
  return {
    number,
    title: title === null ? null : words(title, at ?? {}),
    at: at === null ? [] : [at],
    tasks,
  };
}

const NOBODY: FoundHead = {
  number: null,
  date: null,
  issuer: null,
  signer: null,
  title: null,
  province: null,
  year: null,
};

export function found(
  sections: readonly FoundSection[],
  more: { readonly head?: Partial<FoundHead>; readonly kpis?: readonly FoundKpi[] } = {},
): FoundPlan {
  return { head: { ...NOBODY, ...more.head }, sections, kpis: more.kpis ?? [], findings: [], remarks: [] };
}
