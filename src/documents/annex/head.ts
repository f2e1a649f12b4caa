import { numberIn, placeAndDate } from '../head-words.ts';
import type { DocumentContent } from '../office/content.ts';
import { isCapitals } from '../words.ts';
import type { FoundHead, FoundWords } from './found-plan.ts';
import { type HeadLine, headLines } from './head-lines.ts';
import { findSigner } from './signer.ts';
import { findTitle } from './title.ts';

/** The head of a document stands within so many lines. */
const HEAD = 40;

/**
 * Reads the head of a document by the form that Nghị định số 30/2020/NĐ-CP gives it: letterhead, number, place and date,
 * title, signature. An annex that came alone tells by which document it was issued.
 */
export function findHead({ blocks }: DocumentContent): FoundHead {
  const lines = headLines(blocks);
  const top = lines.slice(0, HEAD);
  const dated = first(top, placeAndDate);
  const issued = first(lines, issuedWith);
  const title = findTitle(top.concat(lines.slice(HEAD, HEAD * 3)));
  const words = (text: string | null | undefined, place: FoundWords['place'] | undefined) =>
    text && place ? { words: text, place } : null;
  const issuer = findIssuer(top) ?? words(issued?.found.issuer, issued?.place);
  const date = words(dated?.found.date, dated?.place) ?? words(issued?.found.date, issued?.place);
  return {
    number: findNumber(top) ?? words(issued?.found.number, issued?.place),
    date,
    issuer,
    signer: findSigner(lines),
    title,
    province: words(dated?.found.place, dated?.place) ?? words(areaOf(issuer?.words ?? ''), issuer?.place),
    year: yearIn(title?.words ?? '') ?? yearOf(date),
  };
}

function first<T>(lines: readonly HeadLine[], read: (text: string) => T | null) {
  for (const { text, place } of lines) {
    const found = read(text);
    if (found !== null) return { found, place };
  }
  return null;
}

/** The number behind "Số:", which may stand on the next line of its cell. */
function findNumber(lines: readonly HeadLine[]): FoundWords | null {
  const at = lines.findIndex(({ text }) => numberIn(text) !== null);
  if (at === -1) return null;
  const { text, cell, place } = lines[at]!;
  const next = lines[at + 1];
  const own = numberIn(text)!;
  const broken = own === '' && cell !== null && next?.cell === cell && text.endsWith(':');
  const number = broken ? (numberIn(`Số: ${next.text}`) ?? '') : own;
  return number === '' ? null : { words: number, place };
}

const AUTHORITY =
  /^(?:(?:CHỦ TỊCH )?(?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|CHÍNH PHỦ|THỦ TƯỚNG CHÍNH PHỦ|BỘ |BAN |SỞ |TỈNH ỦY|THÀNH ỦY|UBND )/u;
const MOTTO = /^(?:CỘNG HÒA|CỘNG HOÀ|Độc lập|ĐẢNG CỘNG SẢN)/u;

/** Who issues: the authority above a decision's grounds, else the letterhead. */
function findIssuer(lines: readonly HeadLine[]): FoundWords | null {
  const grounds = lines.findIndex(({ text }) => /^(?:Căn cứ|Xét)\s/u.test(text));
  const above = lines[grounds - 1];
  if (above !== undefined && isCapitals(above.text) && AUTHORITY.test(above.text))
    return { words: above.text, place: above.place };
  const at = lines.findIndex(({ text }) => isCapitals(text) && AUTHORITY.test(text));
  if (at === -1) return null;
  const { text, place, cell } = lines[at]!;
  const below = lines.slice(at + 1, at + 4);
  const end = below.findIndex((line) => line.cell !== cell || !isName(line.text));
  const more = below.slice(0, end === -1 ? below.length : end);
  // In a workbook the letterhead's lines are rows, the motto beside them.
  const area = more.length > 0 ? undefined : below.find((line) => AREA.test(line.text));
  return { words: [text, ...more.map((line) => line.text), ...(area ? [area.text] : [])].join(' '), place };
}

const AREA = /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN) [\p{Lu} .-]+$/u;

/** The province that its committee is named by; of names in capitals each word begins with one. */
function areaOf(issuer: string): string | null {
  const name = /(?:Ủy|Uỷ) ban nhân dân (?:tỉnh|thành phố) ([\p{L} .–-]+)$/iu.exec(
    issuer.replace(/\bUBND\b/u, 'Ủy ban nhân dân'),
  )?.[1];
  if (name === undefined) return null;
  return isCapitals(name) ? name.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()) : name;
}

const isName = (text: string) =>
  isCapitals(text) && !MOTTO.test(text) && numberIn(text) === null && text !== 'KẾ HOẠCH';

const ISSUED =
  /^\(?(?:Ban hành )?[Kk]èm theo (?:Quyết định|Kế hoạch|Nghị quyết|Công văn|Chương trình)[^()]*? số:? ?(\d\S*?\/\S+)[^()]*? (ngày [\d/]+(?: tháng \d+)?(?: năm \d{4})?)(?: của ([^()]*?))?\)?\.?$/u;

/** "(Kèm theo Quyết định số 2597/QĐ-TTg ngày 27 tháng 11 năm 2025 của Thủ tướng Chính phủ)". */
function issuedWith(text: string) {
  const found = ISSUED.exec(text);
  return found === null ? null : { number: found[1]!, date: found[2]!, issuer: found[3] ?? null };
}

/** The plan's year, from its title; of a stretch of years the first. The days of other documents are none. */
function yearIn(title: string): number | null {
  const own = title.replace(/ngày [^,;.]*?20\d\d/giu, '');
  const found = /(?:năm|giai đoạn|thời kỳ) (20\d\d)/iu.exec(own);
  return found === null ? null : Number(found[1]);
}

function yearOf(date: FoundWords | null): number | null {
  const year = /\d{4}$/u.exec(date?.words ?? '')?.[0];
  return year === undefined ? null : Number(year);
}
