/** Opens documents as an office would and tells what a person sees. Needs LibreOffice and poppler: scripts/office.sh. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A word where it stands on its page, in points from the upper left. */
interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  /** The words in reading order, joined by spaces. */
  readonly text: string;
}

export interface Opened {
  readonly pages: readonly Page[];
  readonly fonts: readonly string[];
  readonly pdf: string;
}

/** What LibreOffice makes of a document. */
export function open(file: Uint8Array, extension: 'docx' | 'xlsx'): Opened {
  const folder = mkdtempSync(join(tmpdir(), 'parhoach-office-'));
  const path = join(folder, `tep.${extension}`);
  writeFileSync(path, file);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path], {
    stdio: 'pipe',
    timeout: 120_000,
  });
  const pdf = join(folder, 'tep.pdf');
  return openPdf(pdf);
}

/** What stands on the pages of a PDF file. */
export function openPdf(pdf: string): Opened {
  const boxes = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const fonts = execFileSync('pdffonts', [pdf], { encoding: 'utf8' });
  return { pages: pagesOf(boxes), fonts: fonts.trim().split('\n').slice(2), pdf };
}

function pagesOf(boxes: string): Page[] {
  return [...boxes.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gsu)].map((found) => {
    const [, width, height, inside = ''] = found;
    const words = [
      ...inside.matchAll(
        /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)<\/word>/gu,
      ),
    ].map(([, left, top, right, bottom, text = '']) => ({
      text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').normalize('NFC'),
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    }));
    return {
      width: Number(width),
      height: Number(height),
      words,
      text: words.map(({ text }) => text).join(' '),
    };
  });
}

/** Words that stand over each other, or beyond the edge of the paper: what a person would call broken. */
export function misplaced({ width, height, words }: Page): string[] {
  const beyond = words.filter(
    ({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
  );
  const over = words.filter((a, i) =>
    words.slice(i + 1).some((b) => {
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      // Boxes of neighbouring lines touch: only half a letter's height and more is one word upon another.
      return wide > 1 && high > (a.bottom - a.top) * 0.5;
    }),
  );
  return [...beyond, ...over].map(({ text }) => text);
}
