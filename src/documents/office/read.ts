import type { DocumentReading } from './content.ts';
import { Refused } from './refused.ts';

const starts = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, at) => bytes[at] === byte);

/**
 * Reads a document by what it holds, and by the ending of its name where that does not tell. The readers of the forms are
 * loaded only when one is asked for.
 */
export async function readOffice(bytes: Uint8Array, name: string): Promise<DocumentReading> {
  try {
    return await readForm(bytes, name);
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refused: error.refusal };
    throw error;
  }
}

async function readForm(bytes: Uint8Array, name: string): Promise<DocumentReading> {
  if (bytes.length === 0) throw new Refused('empty');
  if (starts(bytes, 0x50, 0x4b)) {
    const { readZipped } = await import('./zipped.ts');
    return { ok: true, content: readZipped(bytes) };
  }
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const { oldOffice } = await import('./ole.ts');
    throw oldOffice(bytes);
  }
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) {
    const { readPdf } = await import('./pdf.ts');
    return { ok: true, content: await readPdf(bytes) };
  }
  const { readText } = await import('./text.ts');
  return { ok: true, content: readText(bytes, name) };
}
