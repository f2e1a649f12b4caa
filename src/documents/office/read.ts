import type { DocumentReading } from './content.ts';
import { Refused } from './refused.ts';

/** Rows and paragraphs of a document. */
const MOST_ROWS = 10_000;

const starts = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, at) => bytes[at] === byte);

/**
 * Reads a document by what it holds, and by the ending of its name where that does not tell. The readers of the forms are
 * loaded only when one is asked for.
 */
export async function readOffice(bytes: Uint8Array, name: string): Promise<DocumentReading> {
  try {
    return bounded(await readForm(bytes, name));
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
  // "{\\rtf": what some programs write under the name .doc.
  if (starts(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) throw new Refused('old-office');
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) {
    const { readPdf } = await import('./pdf.ts');
    return { ok: true, content: await readPdf(bytes) };
  }
  const { readText } = await import('./text.ts');
  return { ok: true, content: readText(bytes, name) };
}

/** A plan has some hundreds of rows; whoever reads on needs time for each. */
function bounded(reading: DocumentReading): DocumentReading {
  if (!reading.ok) return reading;
  const rows = reading.content.blocks.reduce(
    (sum, block) => sum + (block.kind === 'table' ? block.rows.length : 1),
    0,
  );
  if (rows > MOST_ROWS) throw new Refused('too-large', `${rows} dòng, đọc nhiều nhất ${MOST_ROWS}`);
  return reading;
}
