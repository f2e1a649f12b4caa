/** Where something stands, in the words in which a person finds it. What a form does not have is left out. */
export interface Place {
  /** Pages of a PDF, from 1. */
  readonly page?: number;
  /** Tables of a text document, from 1, and rows of a table, from 1. */
  readonly table?: number;
  readonly row?: number;
  /** The name of a sheet, and a cell of it ("C12"). */
  readonly sheet?: string;
  readonly cell?: string;
  /** The paragraph of a text document, or the line of a plain text, from 1. */
  readonly paragraph?: number;
}

/** Where something stands, in the words by which a person finds it: "trang tính PL1, ô D12"; empty for nowhere. */
export function placeWords({ page, table, row, sheet, cell, paragraph }: Place): string {
  const parts = [
    ...(sheet === undefined ? [] : [`trang tính ${sheet}`]),
    ...(page === undefined ? [] : [`trang ${page}`]),
    ...(table === undefined ? [] : [`bảng ${table}`]),
    ...(row === undefined || cell !== undefined ? [] : [`hàng ${row}`]),
    ...(cell === undefined ? [] : [`ô ${cell}`]),
    ...(paragraph === undefined ? [] : [`đoạn ${paragraph}`]),
  ];
  return parts.join(', ');
}
