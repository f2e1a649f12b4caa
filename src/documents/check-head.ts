import { standInDay } from '../plan/blank-head.ts';
import type { PlanFile } from '../plan/schema.ts';
import { UNPRINTED } from '../plan/unprinted.ts';
import { toneKey } from '../text/normalize.ts';
import type { SourceDocument } from './document.ts';
import { type Finding, finding } from './findings.ts';
import type { Found, Head } from './head.ts';
import type { Item } from './items.ts';
import type { Line } from './lines.ts';
import { isoDay } from './printed-day.ts';
import { clean, occurrences } from './words.ts';

/** What must stand in the decision's own lines, and what stands there. */
interface Fact {
  readonly field: string;
  readonly found: Found | null;
  readonly plan: string;
  /** Other words for it, where the text has not the form of a decision. */
  readonly also?: readonly string[];
  readonly holds: (printed: string) => boolean;
}

/** Lines of the decision from which the plan's head was taken. */
export function headLines(head: Head): number[] {
  return Object.values(head).flatMap((found: Found | null) => found?.lines ?? []);
}

/**
 * Holds the plan's head against the decision that issues it. Words are compared as everywhere, but for the issuer: the
 * decision prints it in capitals, with "Ủy ban nhân dân" written out and without the province's name.
 */
export function checkHead(item: Item, { plan }: PlanFile, { head, lines }: SourceDocument): Finding[] {
  const facts: Fact[] = [
    same('number', head.number, plan.decision.number),
    {
      field: 'date',
      found: head.date,
      plan: dateWords(plan.decision.date),
      also: shortDates(plan.decision.date),
      holds: (printed) => isoDay(printed) === plan.decision.date,
    },
    same('province', head.place, plan.province),
    {
      field: 'title',
      found: head.subject,
      plan: item.words,
      holds: (printed) => titles(printed).includes(item.words),
    },
    {
      field: 'year',
      // A subject may name no year: that of the day of signing is the plan's then.
      found: /\b20\d\d\b/u.test(head.subject?.words ?? '') ? head.subject : null,
      plan: `năm ${plan.year}`,
      also: [String(plan.year)],
      holds: (printed) => occurrences(printed, `năm ${plan.year}`).length > 0,
    },
    {
      field: 'issuer',
      found: head.issuer,
      plan: clean(plan.decision.issuer),
      also: [plan.decision.issuer.replace(/\bUBND\b/gu, 'Ủy ban nhân dân')],
      holds: (printed) => isIssuer(printed, plan.decision.issuer, plan.province),
    },
    ...(plan.decision.signer === undefined ? [] : [same('signer', head.signer, plan.decision.signer)]),
  ];
  return facts.flatMap(({ field, found, plan: words, also, holds }) => {
    const untold = field === 'date' && found === null && plan.decision.date === standInDay(plan.year);
    if (words === UNPRINTED || untold) return [];
    if (found === null ? standsAnywhere(lines, [words, ...(also ?? [])]) : holds(found.words)) return [];
    return [
      finding(item, { field, line: found?.lines[0] ?? null, printed: found?.words ?? '', plan: words }),
    ];
  });
}

/** Whether words of the head stand in a text that has not the form of a decision: a letterhead, a title in capitals. */
function standsAnywhere(lines: readonly Line[], words: readonly string[]): boolean {
  // In a table the letterhead stands in the first column, the motto beside it.
  const left = lines.map((line) => line.cells?.[0] ?? line.text);
  const texts = [lines.map((line) => line.text), left].map((all) => toneKey(all.join(' ')));
  return words.some((each) => texts.some((text) => occurrences(text, toneKey(each)).length > 0));
}

function same(field: string, found: Found | null, words: string): Fact {
  return { field, found, plan: clean(words), holds: (printed) => printed === clean(words) };
}

/** "Ban hành Kế hoạch …", "Về việc ban hành Kế hoạch …", "Phê duyệt Đề án …": the title without the verb. */
function titles(subject: string): string[] {
  return [subject, subject.replace(/^(?:(?:V\/v|Về việc) )?(?:[Bb]an hành|[Pp]hê duyệt) /u, '')];
}

/** Days below 10 and the months January and February are printed with a zero (Nghị định số 30/2020/NĐ-CP, Phụ lục I). */
function dateWords(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

/** "5/9/2025" and the like. */
function shortDates(iso: string): string[] {
  const [year = '', month = '', day = ''] = iso.split('-');
  const [d, m] = [Number(day), Number(month)];
  return [
    `ngày ${d} tháng ${m} năm ${year}`,
    `${d}/${m}/${year}`,
    `${day}/${m}/${year}`,
    `${day}/${month}/${year}`,
  ];
}

function isIssuer(printed: string, issuer: string, province: string): boolean {
  const key = (words: string) => toneKey(words.replace(/\bUBND\b/gu, 'Ủy ban nhân dân'));
  return key(issuer) === key(printed) || key(issuer) === key(`${printed} ${province}`);
}
