import { type Document, parseDocument } from 'yaml';
import type { Finding } from '../diagnostics/finding.ts';
import type { Problem, Span } from '../diagnostics/problem.ts';
import { lineStart } from '../text/lines.ts';
import { outOfBounds } from './bounds.ts';
import { readRest } from './broken.ts';
import { duplicateKeys } from './duplicates.ts';
import { locator } from './locate.ts';
import { withEscapes, yamlMarks } from './yaml-marks.ts';

/** Where something was found in the data. */
type Place = Pick<Finding, 'path' | 'on' | 'within'>;

/** A file read with every value's place. */
export interface Places {
  /** What can be read of the file, even when it has errors. */
  readonly value: unknown;
  /** Whether the file was not read at all: nothing else is to be said of it. */
  readonly refused: boolean;
  /** Problems of the YAML itself; their spans are offsets into the file. */
  readonly problems: readonly Problem[];
  /** Maps in braces, which no file may have that entries are added to. */
  readonly braces: readonly Problem[];
  /** Whether every value stands where it belongs: single ones may still be unreadable, and are left out. */
  readonly isSound: boolean;
  /** The values in double quotes that hold escapes: they say more than the file shows. */
  readonly escaped: readonly Span[];
  /** Where a finding stands in the file. A path that leads nowhere gives its nearest ancestor. */
  readonly locate: (place: Place) => Span;
  /** Whether what is found there is so, whatever was left out of the file because it cannot be read. */
  readonly isCertain: (place: Place) => boolean;
}

/** Reads a file for validation, as far as it can be read for certain. */
export function readPlaces(text: string): Places {
  const refused = outOfBounds(text);
  if (refused !== null)
    return {
      value: null,
      refused: true,
      problems: [refused],
      braces: [],
      isSound: false,
      escaped: [],
      locate: () => refused.span,
      isCertain: () => false,
    };
  // A carriage return alone ends a line too, for whoever looks at it.
  const { document, ...read } = readRest(text.replace(/\r(?!\n)/gu, '\n'), parse);
  const marks = yamlMarks(document, read.text);
  const twice = read.isWhole ? duplicateKeys(document) : [];
  const located = locator(document, read.text);
  const lost = new Set(read.values.map(({ start }) => lineStart(read.text, start)));
  return {
    refused: false,
    value: read.isWhole && !marks.isReferring ? toPlain(document) : null,
    problems: [...read.problems, ...twice, ...marks.problems],
    braces: marks.braces,
    isSound: read.problems.length + twice.length + marks.problems.length === read.values.length,
    escaped: withEscapes(document, read.text),
    locate: located.place,
    isCertain(place) {
      if (lost.has(lineStart(read.text, located.place(place).start))) return false;
      if (read.cuts.length === 0) return true;
      // What is missing of a thing may stand on the lines that were left out below it.
      const { start, end } = located.extent(place.path);
      return !read.cuts.some((cut) => start <= cut.end && end >= cut.start);
    },
  };
}

function parse(text: string): Document.Parsed {
  // One error is looked at; thousands may be made, and the stack that each would carry costs more than all the reading.
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    const document = parseDocument(text, {
      prettyErrors: false,
      merge: false,
      uniqueKeys: false,
      logLevel: 'error',
    });
    // Said of a short key, too, when many empty lines stand above it.
    document.errors = document.errors.filter(({ code }) => code !== 'KEY_OVER_1024_CHARS');
    return document;
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function toPlain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return null;
  }
}
