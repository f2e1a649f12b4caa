import { Document, isScalar, type Pair, Scalar, visit, type YAMLMap } from 'yaml';
import { nfc } from '../text/normalize.ts';

/** A plan file's values; what is not known yet is null and stays as an empty key to be filled in. */
export type PlanValues = Readonly<Record<string, unknown>>;

/** Keys whose values are ids: they stay texts, whatever they look like. */
const IDS: ReadonlySet<unknown> = new Set(['id', 'task', 'kpi', 'mandate']);

/**
 * Writes a plan file in the project's narrow style: block lists, one value a line, quotes where YAML asks for them and around ids.
 *
 * @param comments what to say above a key of the first level, by its name; "" stands for the head of the file
 */
export function writePlan(values: PlanValues, comments: Readonly<Record<string, string>> = {}): string {
  const document = new Document(values, { sortMapEntries: false });
  if (comments[''] !== undefined) document.commentBefore = asComment(comments['']);
  visit(document, {
    Pair: (_, pair) => quoteId(pair),
    Scalar: (_, scalar) => keepOnOneLine(scalar),
  });
  for (const { key } of (document.contents as YAMLMap).items) {
    if (!isScalar(key)) continue;
    const comment = comments[String(key.value)];
    key.spaceBefore = key.value !== 'format';
    if (comment !== undefined) key.commentBefore = asComment(comment);
  }
  return document.toString({
    lineWidth: 0,
    nullStr: '',
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
}

function quoteId({ key, value }: Pair): void {
  if (!isScalar(key) || !IDS.has(key.value) || !isScalar(value) || typeof value.value !== 'string') return;
  // "I", "PL": nothing that YAML could take for something else.
  if (!/^\p{L}+$/u.test(value.value)) value.type = Scalar.QUOTE_DOUBLE;
}

/** Paragraphs of a cell stay in one value on one line, parted by "\n". */
function keepOnOneLine(scalar: Scalar): void {
  if (typeof scalar.value !== 'string') return;
  scalar.value = nfc(scalar.value);
  if ((scalar.value as string).includes('\n')) scalar.type = Scalar.QUOTE_DOUBLE;
}

function asComment(text: string): string {
  return text
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n');
}
