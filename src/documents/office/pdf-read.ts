import { loadPdf, type Matrix, type PdfItem, type PdfLibrary, type PdfSheet } from './pdf-library.ts';
import type { PdfPage, Piece } from './pdf-page.ts';
import { rulesOf } from './pdf-rules.ts';
import { checkStreams } from './pdf-streams.ts';
import { Refused } from './refused.ts';

/** 60 MB: a scan of several hundred pages. */
const LARGEST = 60 * 1024 * 1024;
/** No plan is longer; a reader that needs minutes is of no use to anybody. */
const MOST_PAGES = 500;
/** More pieces of text than this on a page are a drawing, or an attack. */
const MOST_PIECES = 50_000;

/** The pages of a PDF file. */
export interface PdfPages {
  readonly pages: readonly PdfPage[];
  /** Parts of it could not be read: words may be missing. */
  readonly damaged: boolean;
}

/** Reads the pages of a PDF file; one that has faults is read as far as it can be. */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPages> {
  if (bytes.length > LARGEST) throw new Refused('too-large', '60 MB');
  checkStreams(bytes);
  const cut = !Buffer.from(bytes.subarray(-END)).includes('%%EOF');
  try {
    return { pages: await readPages(bytes, true), damaged: cut };
  } catch (error) {
    if (error instanceof Refused && error.refusal.code !== 'broken') throw error;
    return { pages: await readPages(bytes, false), damaged: true };
  }
}

/** Within so many bytes of its end a file says that it is whole. */
const END = 2048;

/** @param strict whether the first fault ends the reading; else the reader goes on without the part that has it */
async function readPages(bytes: Uint8Array, strict: boolean): Promise<PdfPage[]> {
  const pdf = await loadPdf();
  const loading = pdf.getDocument({
    // The reader takes the bytes away from whoever gives them.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    stopAtErrors: strict,
    // Pictures are never looked at: one pixel is too large already.
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > MOST_PAGES) throw new Refused('too-large', `${MOST_PAGES} trang`);
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      pages.push(await readPage(page, number, pdf));
      page.cleanup();
    }
    return pages;
  } catch (error) {
    throw refusal(error);
  } finally {
    await loading.destroy();
  }
}

function refusal(error: unknown): Error {
  if (error instanceof Refused) return error;
  const isLocked = error instanceof Error && error.name === 'PasswordException';
  return new Refused(isLocked ? 'encrypted' : 'broken');
}

async function readPage(page: PdfSheet, number: number, { OPS }: PdfLibrary): Promise<PdfPage> {
  const { width, height, transform: view } = page.getViewport({ scale: 1 });
  // The names of fonts are known only when what is drawn has been read.
  const drawn = await page.getOperatorList({ annotationMode: 0 });
  const { items } = await page.getTextContent();
  if (items.length > MOST_PIECES) throw new Refused('too-large', `${MOST_PIECES} chữ trên một trang`);
  const pieces = items.flatMap((item) => {
    return pieceOf(item, view, { page: number, bold: isBoldFont(page, item.fontName) }) ?? [];
  });
  return { number, width, height, pieces, rules: rulesOf(OPS, drawn, view) };
}

function isBoldFont({ commonObjs }: PdfSheet, id: string): boolean {
  if (!commonObjs.has(id)) return false;
  const { name = '', bold = false } = commonObjs.get(id);
  return bold || /bold|black|heavy/iu.test(name);
}

/** A piece of text as it is shown; null for white space, and for letters that do not stand upright (stamps). */
function pieceOf(
  { str, transform, width }: PdfItem,
  view: Matrix,
  more: Pick<Piece, 'page' | 'bold'>,
): Piece | null {
  const text = str.normalize('NFC');
  if (text.trim() === '') return null;
  const [a, b, c, d, e, f] = transform;
  const [g, h, i, j, k, l] = view;
  const across: readonly [number, number] = [g * a + i * b, h * a + j * b];
  const up = Math.hypot(g * c + i * d, h * c + j * d);
  if (across[0] <= 0 || Math.abs(across[1]) > across[0] / 10) return null;
  const left = g * e + i * f + k;
  return { text, left, right: left + width, base: h * e + j * f + l, size: up, ...more };
}
