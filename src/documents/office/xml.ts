import { SaxesParser } from 'saxes';
import { Refused } from './refused.ts';

/** What is told while XML is read. Names are local ones ("tbl" of "w:tbl"): which prefix a program chose says nothing. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

export type Attributes = Readonly<Record<string, string>>;

/** Bytes that are decoded and read at once. */
const CHUNK = 1 << 16;
/** Elements inside one another: Word's own go some thirty deep. */
const DEEPEST = 400;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Most elements have none: one object for all of them keeps a large document small. */
const NO_ATTRIBUTES: Attributes = Object.freeze(Object.create(null));

function localAttributes(attributes: Readonly<Record<string, string>>): Attributes {
  let named: Record<string, string> | null = null;
  for (const name in attributes) {
    named ??= Object.create(null) as Record<string, string>;
    named[local(name)] ??= attributes[name]!;
  }
  return named ?? NO_ATTRIBUTES;
}

/**
 * Reads a part of an office file, in pieces, so that a large one never stands in memory as text. Office files have no
 * document type: one that brings it along, and entities with it, is refused.
 */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('doctype', () => refuse('DOCTYPE'));
  parser.on('error', () => refuse('XML'));
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST) refuse('XML');
    handler.open(local(name), localAttributes(attributes));
  });
  parser.on('text', handler.text);
  parser.on('cdata', handler.text);
  parser.on('closetag', ({ name }) => {
    depth--;
    handler.close(local(name));
  });
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += CHUNK)
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
  parser.write(decoder.decode()).close();
}

function refuse(words: string): never {
  throw new Refused('broken', words);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
