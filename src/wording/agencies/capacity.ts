import { beginsBody, type Text } from './body.ts';
import { capacities, leading, together } from './vocabulary.ts';
import { isAnd } from './words.ts';

/** What bodies do here, and the index behind the words that say so. */
export interface Capacity {
  readonly capacity: string;
  readonly end: number;
}

/** Verbs joined by "," or "và": "chủ trì, tham mưu". */
function chainAt({ tokens }: Text, from: number): (Capacity & { readonly last: string }) | null {
  const verbs: string[] = [];
  let end = from;
  for (let verb = capacities.at(tokens, from); verb; ) {
    verbs.push(verb.value);
    end = verb.end;
    const key = tokens[end]?.key ?? '';
    verb = key === ',' || isAnd(key) ? capacities.at(tokens, end + 1) : null;
  }
  const last = verbs.at(-1);
  return last === undefined ? null : { capacity: verbs.join(', '), last, end };
}

/** A capacity before the names it holds for: "Chủ trì: Sở Nội vụ", "phối hợp với Sở Tài chính, Sở Tư pháp". */
export function leadingCapacity(text: Text, from: number): Capacity | null {
  const chain = chainAt(text, from);
  if (chain === null) return null;
  const { tokens } = text;
  if (tokens[chain.end]?.key === ':') return { capacity: chain.capacity, end: chain.end + 1 };
  if (!leading.has(chain.last)) return null;
  const end = together.at(tokens, chain.end)?.end ?? chain.end;
  return { capacity: chain.capacity, end };
}

/**
 * A capacity behind the name it holds for: "Sở Nội vụ thẩm định", "Sở Nội vụ (cơ quan thường trực)". In "Sở Nội vụ chủ
 * trì, phối hợp với Sở Tài chính" the second verb belongs to the second name.
 */
export function trailingCapacity(text: Text, from: number): Capacity | null {
  const { tokens } = text;
  if (tokens[from]?.key === '(') {
    const inner = chainAt(text, from + 1);
    return inner !== null && tokens[inner.end]?.key === ')' ? { ...inner, end: inner.end + 1 } : null;
  }
  const verbs: string[] = [];
  let end = from;
  for (let verb = capacities.at(tokens, from); verb; ) {
    if (tokens[verb.end]?.key === ':') break;
    if (leading.has(verb.value) && (together.at(tokens, verb.end) || beginsBody(text, verb.end))) break;
    verbs.push(verb.value);
    end = verb.end;
    const key = tokens[end]?.key ?? '';
    verb = key === ',' || isAnd(key) ? capacities.at(tokens, end + 1) : null;
  }
  return verbs.length > 0 ? { capacity: verbs.join(', '), end } : null;
}
