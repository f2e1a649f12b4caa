import { strToU8, zipSync } from 'fflate';
import type {
  Block,
  Cell,
  DocumentContent,
  DocumentRefusalCode,
} from '../../../src/documents/office/content.ts';
import { readOffice } from '../../../src/documents/office/read.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const MC =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"';

export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A Word file of the XML of its body, styles and lists. */
export function docx(body: string, { styles = '', numbering = '' } = {}): Uint8Array {
  return zipOf({
    'word/document.xml': `<w:document ${W} ${MC}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${W}>${numbering}</w:numbering>`,
  });
}

/** A paragraph of plain text or of the XML of runs. */
export const p = (inside: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inside.startsWith('<') ? inside : r(inside)}</w:p>`;
export const r = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const tc = (inside: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside.startsWith('<w:p>') ? inside : p(inside)}</w:tc>`;
export const tr = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((cell) => (cell.startsWith('<w:tc>') ? cell : tc(cell))).join('')}</w:tr>`;
export const tbl = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

/** A sheet of a workbook: the XML of its rows, and what stands before and behind them. */
export interface SheetXml {
  readonly name: string;
  readonly rows: string;
  readonly before?: string;
  readonly behind?: string;
  readonly state?: string;
}

export function xlsx(
  sheets: readonly SheetXml[],
  { styles = '', strings = '', properties = '' } = {},
): Uint8Array {
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook ${S} ${R}><workbookPr ${properties}/><sheets>${sheets
      .map(
        ({ name, state = 'visible' }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${S}>${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${S}>${strings}</sst>`,
  };
  for (const [at, { rows, before = '', behind = '' }] of sheets.entries())
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet ${S}>${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
  return zipOf(parts);
}

/** A text cell with its text in it. */
export const text = (cell: string, words: string, style = 0): string =>
  `<c r="${cell}" s="${style}" t="inlineStr"><is><t>${words}</t></is></c>`;
export const number = (cell: string, value: number | string, style = 0): string =>
  `<c r="${cell}" s="${style}"><v>${value}</v></c>`;

export async function content(bytes: Uint8Array): Promise<DocumentContent> {
  const reading = await readOffice(bytes, 'ke-hoach');
  if (!reading.ok) throw new Error(reading.refused.code);
  return reading.content;
}

export async function refusal(bytes: Uint8Array): Promise<DocumentRefusalCode | null> {
  const reading = await readOffice(bytes, 'ke-hoach');
  return reading.ok ? null : reading.refused.code;
}

const cellWords = ({ number: printed, text: words, columns, continues }: Cell): string =>
  `${continues ? '^' : ''}${printed === null ? '' : `#${printed} `}${words.replaceAll('\n', '/')}${columns > 1 ? `+${columns}` : ''}`;

/** Paragraphs as they are, rows with "|" between their cells: "^" goes on from above, "#1." is Word's number, "+2" two columns. */
export function told(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? `${block.number === null ? '' : `#${block.number} `}${block.text.replaceAll('\n', '/')}`
      : block.rows.map(({ cells }) => cells.map(cellWords).join('|')),
  );
}
