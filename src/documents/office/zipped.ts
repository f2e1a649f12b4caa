import type { DocumentContent } from './content.ts';
import { DOCX_PARTS, readDocx } from './docx.ts';
import { Refused } from './refused.ts';
import { unzip } from './zip.ts';

/** Reads a file that is a zip: Word's and Excel's form since 2007. */
export function readZipped(bytes: Uint8Array): DocumentContent {
  const parts = unzip(bytes, (name) => DOCX_PARTS.has(name));
  if (parts.has('word/document.xml')) return readDocx(parts);
  throw new Refused('unknown-form');
}
