import type { Cell } from '../../paper/paper.ts';

const DAY = /^(\d{2})\/(\d{2})\/(\d{4})$/u;
/** "0,41", "97,2%", "10 ngày", "1.250 thủ tục"; not "25a", and not "1.10", which is an identifier. */
const AMOUNT = /^(-?\d+(?:\.\d{3})*(?:,\d+)?)(?:%| \p{L}[\p{L}\p{M} %]*)?$/u;

/** What a cell is sorted by: its number, or its day as ISO; null: its words, in which digits count as numbers. */
export function sortKey({ text, value }: Cell): string | null {
  if (value !== undefined) return typeof value === 'number' ? String(value) : value.day;
  const day = DAY.exec(text);
  if (day) return `${day[3]}-${day[2]}-${day[1]}`;
  const amount = AMOUNT.exec(text)?.[1];
  return amount === undefined ? null : amount.replaceAll('.', '').replace(',', '.');
}
