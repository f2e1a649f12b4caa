import { numberIn, placeAndDate } from './head-words.ts';
import type { Line } from './lines.ts';

/** Words of the decision that issues a plan, and where they stand. */
export interface Found {
  readonly lines: readonly number[];
  readonly words: string;
}

/** What stands before the plan proper, told by the form that Nghị định số 30/2020/NĐ-CP gives to decisions. */
export interface Head {
  /** "2142/QĐ-UBND", behind "Số:". */
  readonly number: Found | null;
  /** "Bình Phước", before the date. */
  readonly place: Found | null;
  /** "ngày 29 tháng 12 năm 2023". */
  readonly date: Found | null;
  /** What the decision is about: the lines below "QUYẾT ĐỊNH". */
  readonly subject: Found | null;
  /** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", below the subject. */
  readonly issuer: Found | null;
  /** The name below the signature: the last line before the plan. */
  readonly signer: Found | null;
}

/** Where a decision gives its grounds, its issuer stands in the letterhead alone. */
const GROUNDS = /^Căn cứ /u;
const RULE = /^[_\-*–—\s]+$/u;
const PLAN_TITLE = /^KẾ HOẠCH(?:\s|$)/u;

/** The line on which the plan proper begins: its title in capitals; null when no line looks like one. */
export function planStart(lines: readonly Line[]): number | null {
  return lines.find(({ text }) => PLAN_TITLE.test(text))?.number ?? null;
}

/** Reads the decision's own lines: those before `start`. */
export function readHead(lines: readonly Line[], start: number): Head {
  const above = lines.slice(0, start - 1);
  const filled = above.filter(({ text }) => text !== '');
  const number = filled.find(({ text }) => numberIn(text));
  const dated = filled.find(({ text }) => placeAndDate(text) !== null);
  const { place, date } = placeAndDate(dated?.text ?? '') ?? { place: '', date: '' };
  const subject = paragraphBelow(
    above,
    filled.find(({ text }) => text === 'QUYẾT ĐỊNH'),
  );
  const behind = filled.find(
    ({ number: at, text }) => subject.length > 0 && at > subject.at(-1)!.number && !RULE.test(text),
  );
  const issuer = behind === undefined || GROUNDS.test(behind.text) ? undefined : behind;
  // A plan that no decision is put before is signed at its end.
  const signer = subject.length > 0 ? filled.at(-1) : undefined;
  return {
    number: number ? { lines: [number.number], words: numberIn(number.text)! } : null,
    place: dated ? { lines: [dated.number], words: place } : null,
    date: dated ? { lines: [dated.number], words: date } : null,
    subject: join(subject),
    issuer: join(issuer ? [issuer] : []),
    signer: join(signer ? [signer] : []),
  };
}

/** What ends the subject where no blank line does: a rule under it, the issuer in capitals, the grounds. */
const BEHIND_SUBJECT = /^(?:[_\-*–—\s]+|Căn cứ .*|[^\p{Ll}]{6,})$/u;

/** The lines up to the next blank one, or to what stands behind a subject. */
function paragraphBelow(lines: readonly Line[], above: Line | undefined): Line[] {
  if (above === undefined) return [];
  const below = lines.slice(above.number);
  const from = below.findIndex(({ text }) => text !== '');
  if (from === -1) return [];
  const to = below.findIndex(({ text }, i) => i > from && (text === '' || BEHIND_SUBJECT.test(text)));
  return below.slice(from, to === -1 ? below.length : to);
}

function join(lines: readonly Line[]): Found | null {
  if (lines.length === 0) return null;
  return { lines: lines.map(({ number }) => number), words: lines.map(({ text }) => text).join(' ') };
}
