import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Finding, Path } from '../diagnostics/finding.ts';
import type { Problem, Span } from '../diagnostics/problem.ts';
import { outOfBounds } from './bounds.ts';
import { type Draft, spanInFile } from './draft.ts';
import { locator } from './locate.ts';
import { withoutSlips } from './recover.ts';
import { withEscapes, yamlMarks } from './yaml-marks.ts';

/** A file read with every value's place. */
export interface Places {
  /** What can be read of the file, even when it has errors. */
  readonly value: unknown;
  /** Whether the file was not read at all: nothing else is to be said of it. */
  readonly refused: boolean;
  /** Problems of the YAML itself; their spans are offsets into the file. */
  readonly problems: readonly Problem[];
  /** Stretches that were mended or set aside so that the rest could be read: findings inside them are consequences. */
  readonly damaged: readonly Span[];
  /** Those of them whose words were set aside: what they name is not known. */
  readonly lost: readonly Span[];
  /** The values in double quotes that hold escapes: they say more than the file shows. */
  readonly escaped: readonly Span[];
  /** Where a finding stands in the file. A path that leads nowhere gives its nearest ancestor. */
  readonly locate: (finding: Pick<Finding, 'path' | 'on' | 'within'>) => Span;
  /** Everything that belongs to the value at a path. */
  readonly extent: (path: Path) => Span;
}

/** Reads a file for validation. Slips are mended or set aside one after another, so that one run finds everything. */
export function readPlaces(text: string): Places {
  const nothing = { value: null, damaged: [], lost: [], escaped: [] };
  const refused = outOfBounds(text);
  if (refused !== null) {
    const there = () => refused.span;
    return { ...nothing, problems: [refused], refused: true, locate: there, extent: there };
  }
  // A carriage return alone ends a line too, for whoever looks at it.
  const start: Draft = { text: text.replace(/\r(?!\n)/gu, '\n'), toFile: (offset) => offset };
  const { draft, document, problems, damaged, lost, whole } = withoutSlips(start, parse);
  const inFile = (span: Span) => spanInFile(draft, span);
  const marks = yamlMarks(document, draft.text);
  const located = locator(document, draft.text);
  return {
    refused: false,
    value: whole && !marks.aliases ? toPlain(document) : null,
    problems: [...problems, ...marks.problems.map((each) => ({ ...each, span: inFile(each.span) }))],
    damaged: [...damaged, ...marks.emptied.map(inFile)],
    lost: [...lost, ...marks.emptied.map(inFile)],
    escaped: withEscapes(document, draft.text).map(inFile),
    locate: (finding) => inFile(located.place(finding)),
    extent: (path) => (path.length === 0 ? { start: 0, end: text.length } : inFile(located.extent(path))),
  };
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, {
    prettyErrors: false,
    lineCounter: new LineCounter(),
    merge: false,
    // Found in `recover.ts`, in time that grows with the file: the reader compares each key with each.
    uniqueKeys: false,
    logLevel: 'error',
  });
}

function toPlain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return null;
  }
}
