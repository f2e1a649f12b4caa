import { inflateSync } from 'node:zlib';
import { Refused } from './refused.ts';

/** What a page draws is a few hundred kilobytes; a font a few megabytes. */
const LARGEST = 100 * 1024 * 1024;
const MOST = 1024 * 1024 * 1024;
/** How far before a stream its dictionary may begin. */
const DICTIONARY = 2000;

const STREAM = Buffer.from('stream');

/**
 * Refuses a PDF whose compressed parts are small and grow beyond measure: a kilobyte can stand for a megabyte of zeros, and the
 * reader would take them all. Pictures are passed over: they are never unpacked.
 */
export function checkStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = file.indexOf(STREAM); at !== -1; at = file.indexOf(STREAM, at + STREAM.length)) {
    const opening = file.toString('latin1', Math.max(0, at - DICTIONARY), at);
    const dictionary = opening.slice(opening.lastIndexOf(' obj'));
    if (!/Flate|\/Fl\b/u.test(dictionary) || /\/Image\b/u.test(dictionary)) continue;
    if (/(?:Flate\w*|LZW\w*|\/Fl)[\s/]+(?:Flate|LZW|Fl\b)/u.test(dictionary))
      throw new Refused('too-large', 'nén hai lần');
    total += unpackedSize(file, at + STREAM.length);
    if (total > MOST) throw new Refused('too-large', '1 GB sau khi giải nén');
  }
}

function unpackedSize(file: Buffer, at: number): number {
  const start = at + (file[at] === 0x0d ? 1 : 0) + (file[at + (file[at] === 0x0d ? 1 : 0)] === 0x0a ? 1 : 0);
  const end = file.indexOf('endstream', start);
  try {
    return inflateSync(file.subarray(start, end === -1 ? undefined : end), { maxOutputLength: LARGEST })
      .length;
  } catch (error) {
    if (error instanceof RangeError) throw new Refused('too-large', '100 MB sau khi giải nén');
    // Damaged or encrypted: the reader tells, or takes what there is.
    return 0;
  }
}
