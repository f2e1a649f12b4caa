import { type NumberFormat, numberFormat } from './xlsx-formats.ts';
import { child, children, type Element, toggle } from './xml-tree.ts';

/** How the cells of a style look. */
export interface CellStyle {
  readonly format: NumberFormat;
  readonly bold: boolean;
}

export const PLAIN: CellStyle = { format: numberFormat(0, new Map()), bold: false };

/** Reads xl/styles.xml: the styles by the numbers that cells name them with. */
export function readCellStyles(root: Element | undefined): readonly CellStyle[] {
  const sheet = child(root, 'styleSheet');
  const own = new Map(
    children(child(sheet, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? 'General',
    ]),
  );
  const bold = children(child(sheet, 'fonts'), 'font').map((font) => toggle(font, 'b') === true);
  return children(child(sheet, 'cellXfs'), 'xf').map(({ attributes }) => ({
    format: numberFormat(Number(attributes.numFmtId ?? 0), own),
    bold: bold[Number(attributes.fontId ?? 0)] ?? false,
  }));
}
