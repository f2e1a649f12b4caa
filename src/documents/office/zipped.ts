import type { DocumentContent } from './content.ts';
import { isDocx, isDocxPart, readDocx } from './docx.ts';
import { Refused } from './refused.ts';
import { isXlsxPart, readXlsx } from './xlsx.ts';
import { unzip } from './zip.ts';

/** Reads a file that is a zip: Word's and Excel's form since 2007, told apart by what is in it. */
export function readZipped(bytes: Uint8Array): DocumentContent {
  const parts = unzip(bytes, (name) => isDocxPart(name) || isXlsxPart(name));
  if (isDocx(parts)) return readDocx(parts);
  if (parts.has('xl/workbook.xml')) return readXlsx(parts);
  throw new Refused('unknown-form');
}
