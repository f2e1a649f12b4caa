import { wordKey } from '../../text/normalize.ts';
import { beginsBody, type Text } from './body.ts';
import type { Mention } from './types.ts';
import { capacities, leading, together } from './vocabulary.ts';
import { isAnd } from './words.ts';

/** What bodies do here, and the index behind the words that say so. */
export interface Capacity {
  readonly capacity: string;
  /** Whether that is to lead or to support; null: neither. */
  readonly part: Mention['part'];
  readonly end: number;
}

/** A capacity before its names. `label`: with a colon, it holds for all names up to the next one. */
export interface LeadingCapacity extends Capacity {
  readonly label: boolean;
}

/** A capacity behind a name. `bracketed`: it is that name's alone. `open`: more stands in the bracket. */
export interface TrailingCapacity extends Capacity {
  readonly bracketed: boolean;
  readonly open: boolean;
}

const LABELS = new Set([':', wordKey('là')]);

/** "chủ trì thực hiện" leads, "phối hợp triển khai" supports; of several the strongest counts. */
function partOf(verbs: readonly string[]): Mention['part'] {
  if (verbs.some((verb) => /^(đồng )?chủ trì/u.test(verb))) return 'lead';
  return verbs.some((verb) => /^(phối hợp|hỗ trợ|tham gia|góp ý|cho ý kiến)/u.test(verb)) ? 'support' : null;
}

const toldBy = (verbs: readonly string[]) => ({ capacity: verbs.join(', '), part: partOf(verbs) });

/** A capacity before the names it holds for: "Chủ trì: Sở Nội vụ", "phối hợp với Sở Tài chính, Sở Tư pháp". */
export function leadingCapacity(text: Text, from: number): LeadingCapacity | null {
  const { tokens } = text;
  const { verbs, end } = verbsFrom(text, from, () => true);
  const last = verbs.at(-1);
  if (last === undefined) return null;
  const behindWith = together.at(tokens, end)?.end ?? end;
  // "Chủ trì: …", "Cơ quan chủ trì là …"
  if (LABELS.has(tokens[behindWith]?.key ?? ''))
    return { ...toldBy(verbs), label: true, end: behindWith + 1 };
  if (!leading.has(last)) return null;
  // "Chủ trì, phối hợp với B": who leads is said elsewhere, or not at all.
  const part = behindWith > end ? partOf([last]) : partOf(verbs);
  return { ...toldBy(verbs), part, label: false, end: behindWith };
}

/**
 * A capacity behind the name it holds for: "Sở Nội vụ thẩm định", "Sở Nội vụ (cơ quan thường trực)", "Sở Nội vụ - chủ trì".
 * In "Sở Nội vụ chủ trì, phối hợp với Sở Tài chính" the second verb belongs to the second name; so it does in brackets.
 */
export function trailingCapacity(text: Text, from: number): TrailingCapacity | null {
  const { tokens } = text;
  const mark = tokens[from]?.key ?? '';
  const bracketed = mark === '(';
  const start = bracketed || mark === '-' || mark === ':' ? from + 1 : from;
  const { verbs, end } = verbsFrom(text, start, (verb, behind) => {
    if (tokens[behind]?.key === ':') return false;
    return verb !== 'phối hợp' || (together.at(tokens, behind) === null && !beginsBody(text, behind));
  });
  if (verbs.length === 0) return null;
  const closed = bracketed && tokens[end]?.key === ')';
  if (bracketed && !closed && nextCapacity(text, end) === null) return null;
  return { ...toldBy(verbs), bracketed, open: bracketed && !closed, end: closed ? end + 1 : end };
}

/** Verbs joined by "," or "và", as long as each fits: "chủ trì, tham mưu". */
function verbsFrom(
  { tokens }: Text,
  from: number,
  fits: (verb: string, end: number) => boolean,
): { readonly verbs: readonly string[]; readonly end: number } {
  const verbs: string[] = [];
  let end = from;
  for (let verb = capacities.at(tokens, from); verb && fits(verb.value, verb.end); ) {
    verbs.push(verb.value);
    end = verb.end;
    const key = tokens[end]?.key ?? '';
    verb = key === ',' || isAnd(key) ? capacities.at(tokens, end + 1) : null;
  }
  return { verbs, end };
}

/** A capacity of the names that follow, behind "," or ";" or at once. */
function nextCapacity(text: Text, from: number): LeadingCapacity | null {
  const key = text.tokens[from]?.key ?? '';
  return leadingCapacity(text, key === ',' || key === ';' || isAnd(key) ? from + 1 : from);
}
