/** Whether bytes are a text, and the first place where they are not. */
import type { Span } from '../../diagnostics/problem.ts';

/** Why bytes are no text; `seen` is what is to be seen of them, `span` the bad place in it. */
export interface NoText {
  readonly what: string;
  /** Whether the file is something else as a whole, so that there is no place to mend. */
  readonly isOther: boolean;
  readonly span: Span;
  readonly seen: string;
}

const HERE: Span = { start: 0, end: 0 };

/** Files that are something else as a whole: no byte of theirs is the mistake. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['PK\x03\x04', 'là tệp nén, như tệp Word, Excel'],
  ['\xd0\xcf\x11\xe0', 'là tệp Word, Excel đời cũ'],
  ['%PDF-', 'là tệp PDF'],
  ['\xff\xfe', 'dùng bảng mã UTF-16'],
  ['\xfe\xff', 'dùng bảng mã UTF-16'],
];

const MARK = '\ufeff';
const UNREADABLE = '\ufffd';

/** The text of bytes, a byte order mark left out, or why they are none. */
export function decode(bytes: Buffer): string | NoText {
  const head = bytes.toString('latin1', 0, 8);
  const other = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (other !== undefined) return { what: other[1], isOther: true, span: HERE, seen: '' };
  const text = bytes.toString('utf8');
  const bad = firstBad(bytes, text);
  const from = text.startsWith(MARK) ? 1 : 0;
  if (bad === null) return text.slice(from);
  return {
    what: bad.byte === 0 ? 'có byte 0' : `có byte ${hex(bad.byte)} không thuộc UTF-8`,
    isOther: false,
    span: { start: bad.offset - from, end: bad.offset - from + 1 },
    seen: text.slice(from).replaceAll('\0', UNREADABLE),
  };
}

const hex = (byte: number) => byte.toString(16).toUpperCase().padStart(2, '0');

/** The first byte that is 0 or belongs to no character, and its place in the text that was made of all. */
function firstBad(bytes: Buffer, text: string): { offset: number; byte: number } | null {
  if (!text.includes('\0') && !text.includes(UNREADABLE)) return null;
  let at = 0;
  let offset = 0;
  for (const char of text) {
    const size = Buffer.byteLength(char);
    // What stands for a bad byte may stand in the file of itself, too.
    const isBad =
      char === '\0' || (char === UNREADABLE && bytes.toString('latin1', at, at + size) !== '\xef\xbf\xbd');
    if (isBad) return { offset, byte: bytes[at]! };
    at += size;
    offset += char.length;
  }
  return null;
}
