import { standInDay } from '../../plan/blank-head.ts';
import { UNPRINTED } from '../../plan/unprinted.ts';
import type { FoundPlan } from '../annex/found-plan.ts';
import { isoDay } from '../printed-day.ts';
import { given, oneLine } from './entry-parts.ts';

/** What a decision says of itself; null for what the document does not say. */
export interface DraftHead {
  readonly title: string | null;
  readonly year: number;
  /** The document names no year: it is that of its date, or of today. */
  readonly yearAssumed: boolean;
  readonly province: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly signer: string | null;
}

/** @param year `--year`; null: the document's own @param today its year stands in where nothing says one */
export function draftHead({ head }: FoundPlan, year: number | null, today: string): DraftHead {
  const date = head.date === null ? null : isoDay(head.date.words);
  return {
    title: oneLine(head.title),
    year: year ?? head.year ?? Number((date ?? today).slice(0, 4)),
    yearAssumed: year === null && head.year === null,
    province: oneLine(head.province),
    number: oneLine(head.number),
    date,
    issuer: plainIssuer(oneLine(head.issuer), oneLine(head.province)),
    signer: oneLine(head.signer),
  };
}

/** The head of a plan file, with a dash for what the document does not say. */
export function withStandIns({ title, year, province, number, date, issuer, signer }: DraftHead) {
  return {
    format: 1,
    plan: {
      title: title ?? UNPRINTED,
      year,
      province: province ?? UNPRINTED,
      decision: {
        number: number ?? UNPRINTED,
        date: date ?? standInDay(year),
        issuer: issuer ?? UNPRINTED,
        ...given('signer', signer),
      },
    },
  };
}

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" of the letterhead, as it is written in a sentence; others as printed. */
function plainIssuer(issuer: string | null, province: string | null): string | null {
  const found = /^(chủ tịch )?ủy ban nhân dân (tỉnh|thành phố)/u.exec(
    issuer?.normalize('NFC').toLowerCase() ?? '',
  );
  if (found === null || province === null) return issuer;
  const name = province.replace(/^(?:Tỉnh|Thành phố|TP\.?) /iu, '');
  return `${found[1] ? 'Chủ tịch ' : ''}UBND ${found[2]} ${name}`;
}
