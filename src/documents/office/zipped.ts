import type { DocumentContent } from './content.ts';
import { DOCX_PARTS, readDocx } from './docx.ts';
import { Refused } from './refused.ts';
import { isXlsxPart, readXlsx } from './xlsx.ts';
import { unzip } from './zip.ts';

/** Reads a file that is a zip: Word's and Excel's form since 2007, told apart by what is in it. */
export function readZipped(bytes: Uint8Array): DocumentContent {
  const parts = unzip(bytes, (name) => DOCX_PARTS.has(name) || isXlsxPart(name));
  if (parts.has('word/document.xml')) return readDocx(parts);
  if (parts.has('xl/workbook.xml')) return readXlsx(parts);
  throw new Refused('unknown-form');
}
