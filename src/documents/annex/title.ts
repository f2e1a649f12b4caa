import { toneKey } from '../../text/normalize.ts';
import { isCapitals } from '../words.ts';
import type { FoundWords } from './found-plan.ts';
import type { HeadLine } from './head-lines.ts';

/** Kinds of documents by which plans are issued, as they stand alone above their subject. */
const KIND =
  /^(?:QUYẾT ĐỊNH|NGHỊ QUYẾT|KẾ HOẠCH|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?|ĐỀ ÁN|CHỈ THỊ|CÔNG ĐIỆN|THÔNG BÁO)$/u;
const NAMING = /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN)/u;
/** What ends a title: grounds, an authority, a note on what it is issued with, the first part. */
const BEHIND =
  /^(?:Căn cứ|Thực hiện|Theo|Xét|Để|Nhằm|Trên cơ sở|UBND|Ủy ban|Uỷ ban|\(|(?:CHỦ TỊCH|ỦY BAN|UỶ BAN|HỘI ĐỒNG|CHÍNH PHỦ|THỦ TƯỚNG|BỘ TRƯỞNG|BAN THƯỜNG)|[IVX]+\.|\d+\.|Phần|Chương|Kính gửi|_|-{3})/u;
const MOST_LINES = 5;

/** What the document is about: the lines below its kind; "Kế hoạch …" for a plan that stands for itself. */
export function findTitle(lines: readonly HeadLine[]): FoundWords | null {
  const at = lines.findIndex(({ text }) => KIND.test(text));
  if (at === -1) return namingLine(lines);
  const below = titleLines(lines, at + 1);
  if (below.length === 0) return null;
  const subject = below.map(({ text }) => text).join(' ');
  const kind = lines[at]!.text;
  // "Ban hành Kế hoạch …" and "Phê duyệt Đề án …" name the plan themselves.
  const words = NAMING.test(kind) && !NAMING.test(subject.toUpperCase()) ? `${kind} ${subject}` : subject;
  return { words: withCase(words, lines).replace(ISSUING, ''), place: below[0]!.place };
}

/** What a decision does with the plan that its subject names. */
const ISSUING =
  /^(?:V\/v|Về việc)?\s?(?:[Bb]an hành|[Pp]hê duyệt)(?: và triển khai)? (?=Kế hoạch|Chương trình|Đề án)/u;

const ANNEX = /^PHỤ LỤC(?: SỐ)?(?: (?:[IVX]+|\d{1,2}|[A-Z]))?(?:[.:-]|$)\s*/u;
const LIST = /^(?:DANH MỤC|BẢNG|BIỂU|CÁC NHIỆM VỤ|NHIỆM VỤ|PHÂN CÔNG|LỘ TRÌNH|NỘI DUNG)\s/u;

/** "KẾ HOẠCH CHUYỂN ĐỔI SỐ …" in one line; for an annex that came alone, what it is called. */
function namingLine(lines: readonly HeadLine[]): FoundWords | null {
  const named = lines.find(({ text }) => NAMING.test(text));
  const annexed = lines.findIndex(({ text }) => ANNEX.test(text));
  const behind = lines[annexed]?.text.replace(ANNEX, '') === '' ? lines[annexed + 1] : lines[annexed];
  const line = named ?? behind ?? lines.find(({ text }) => LIST.test(text));
  return line === undefined
    ? null
    : { words: withCase(line.text.replace(ANNEX, ''), lines), place: line.place };
}

function titleLines(lines: readonly HeadLine[], from: number): readonly HeadLine[] {
  const caps = isCapitals(lines[from]?.text ?? '');
  const ends = ({ text }: HeadLine) => BEHIND.test(text) || /[:.;]$/u.test(text) || isCapitals(text) !== caps;
  const end = lines.findIndex((line, i) => i >= from && (ends(line) || i - from >= MOST_LINES));
  return lines.slice(from, end === -1 ? Math.min(lines.length, from + MOST_LINES) : end);
}

/** A title in capitals as the text writes it elsewhere ("ban hành Kế hoạch chuyển đổi số …"), where it does. */
function withCase(title: string, lines: readonly HeadLine[]): string {
  const kind = /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN)(?= )/u.exec(title)?.[0] ?? '';
  const named = kind === '' ? title : kind.charAt(0) + kind.slice(1).toLowerCase() + title.slice(kind.length);
  const rest = named.slice(kind.length).trim();
  if (!isCapitals(rest)) return named.replace(/^(Kế hoạch|Chương trình|Đề án) (\p{Lu})(?=\p{Ll})/u, lowered);
  const wanted = toneKey(named);
  for (const { text } of lines) {
    if (text.length < named.length || isCapitals(text) || !toneKey(text).includes(wanted)) continue;
    const at = positions(text).find((start) => toneKey(text.slice(start, start + named.length)) === wanted);
    if (at !== undefined) return firstUpper(text.slice(at, at + named.length));
  }
  return title;
}

const lowered = (_: string, kind: string, first: string) => `${kind} ${first.toLowerCase()}`;
const firstUpper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const positions = (text: string) => [...text.matchAll(/(?<!\S)\S/gu)].map(({ index }) => index);
