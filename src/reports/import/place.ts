import type { Place } from '../../documents/office/content.ts';

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
