import { decodeOld } from '../../text/old-encodings.ts';
import { isSpelling } from '../../text/syllable.ts';
import { Refused } from './refused.ts';

/** The text of bytes. */
export interface Decoded {
  readonly text: string;
  /** The encoding, when it is one of before UTF-8. */
  readonly old: string | null;
}

/** A fifth of a sample's bytes being zero is what UTF-16 of Latin letters looks like. */
const SAMPLE = 4000;
const ZEROS = 0.2;

/** Words with letters beyond those of English. */
const WORD = /[A-Za-z]*[\u0080-\u00ff][A-Za-z\u0080-\u024f\u1e00-\u1eff]*/gu;
/** Letters that only Unicode has: what a text that is read rightly is full of. */
const UNICODE = /[\u0100-\u024f\u1e00-\u1eff]/u;
/** So many words of an old font are no accident. */
const LEAST_OLD = 5;

/**
 * Reads bytes as text, whatever the encoding: UTF-8, UTF-16 (with or without its mark) and the Vietnamese code page of
 * Windows (1258), which are told. The fonts of before Unicode are no encoding that can be known from bytes: refused.
 *
 * @throws Refused for bytes that are no text
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide !== null) return decoded(new TextDecoder(wide).decode(bytes), wide.toUpperCase());
  const text = utf8(bytes);
  if (text !== null) return decoded(text, null);
  return decoded(new TextDecoder('windows-1258').decode(bytes), 'windows-1258');
}

function decoded(text: string, old: string | null): Decoded {
  const words = text.normalize('NFC').replace(/^\ufeff/u, '');
  if (words.includes('\0')) throw new Refused('unknown-form');
  if (words.trim() === '') throw new Refused('empty');
  if (isOldFont(words)) throw new Refused('old-font');
  return { text: words, old };
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length * ZEROS && even === 0) return 'utf-16le';
  return even > sample.length * ZEROS && odd === 0 ? 'utf-16be' : null;
}

/** Whether a text is written for a font of before Unicode: more words make sense in one than have letters of Unicode. */
function isOldFont(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(WORD) ?? [];
  const old = words.filter((word) => !UNICODE.test(word) && !isSpelling(word) && isOldWord(word)).length;
  const own = sample.split(/\s+/u).filter((word) => UNICODE.test(word)).length;
  return old >= LEAST_OLD && old > own;
}

function isOldWord(word: string): boolean {
  return (['TCVN3', 'VNI'] as const).some((font) => {
    const meant = decodeOld(word, font);
    return meant !== null && isSpelling(meant);
  });
}
