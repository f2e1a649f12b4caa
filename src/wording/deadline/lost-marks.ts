import { wordKey } from '../../text/normalize.ts';
import { fromRoman } from '../../text/roman.ts';
import type { Token } from '../../text/tokens.ts';

/** Words of time that lost all their marks. Left out are those that are words without marks too ("sau", "thanh"). */
const MARKED: Readonly<Record<string, string>> = {
  thang: 'tháng',
  quy: 'quý',
  nam: 'năm',
  ngay: 'ngày',
  truoc: 'trước',
  den: 'đến',
  het: 'hết',
  tu: 'từ',
  cham: 'chậm',
  muon: 'muộn',
  nhat: 'nhất',
  hang: 'hằng',
  moi: 'mỗi',
  dinh: 'định',
  ky: 'kỳ',
  tuan: 'tuần',
  dau: 'đầu',
  cuoi: 'cuối',
  thuong: 'thường',
  xuyen: 'xuyên',
};

/** Of these, those that also begin other words ("quy định", "ngay khi", "Nam Định"): only a number beside them tells. */
const NUMBERED = new Set(['thang', 'quy', 'nam', 'ngay']);
const EACH = new Set(
  ['hang', 'hàng', 'hằng', 'moi', 'mỗi', 'trong', 'dau', 'đầu', 'cuoi', 'cuối'].map(wordKey),
);

/** "tháng" for "thang"; the words themselves where no mark was lost. */
export function withMarks(word: string): string {
  return MARKED[word.toLowerCase()] ?? word;
}

function isMeant(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !Object.hasOwn(MARKED, token.key)) return false;
  if (!NUMBERED.has(token.key)) return true;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const numbered = after?.kind === 'number' || (token.key === 'quy' && fromRoman(after?.text ?? '') !== null);
  const counted = before?.kind === 'number' || EACH.has(before?.key ?? '');
  return numbered || (counted && token.key !== 'ngay');
}

/** A wording's words with the marks that they lost, and which those are; null when none was lost. */
export function markedTokens(
  tokens: readonly Token[],
): { readonly tokens: readonly Token[]; readonly mended: readonly Token[] } | null {
  const mended = tokens.filter((_, at) => isMeant(tokens, at));
  if (mended.length === 0) return null;
  const seen = new Set(mended);
  const read = tokens.map((token) =>
    seen.has(token) ? { ...token, key: wordKey(withMarks(token.key)) } : token,
  );
  return { tokens: read, mended };
}
