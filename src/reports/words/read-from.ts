import { nfc } from '../../text/normalize.ts';
import { type Spans, wordsAt } from '../../wording/spans.ts';

/** The words that a value was read from, for a person: 'đọc từ: "Từ … trở lên"'. */
export function readFrom(wording: string, spans: Spans): string {
  return spans.length === 0 ? 'không ghi thành chữ' : `đọc từ: "${wordsAt(wording, spans)}"`;
}

/** The same for a program: offsets into the wording, in UTF-16 units, with the words as written. */
export function spansJson(wording: string, spans: Spans): object[] {
  return spans.map(({ start, end }) => ({ start, end, words: wording.slice(start, end) }));
}

/** A name as the words have it, when they have it otherwise: "Sở KH&CN". */
export function otherwise(name: string, words: string): string[] {
  return nfc(name) === nfc(words) ? [] : [`đọc từ: "${nfc(words)}"`];
}
