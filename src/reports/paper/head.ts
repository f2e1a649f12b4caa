/** Who issues a document, from the plan's letterhead; what it leaves open must be written by a person. */
import type { Plan } from '../../plan/plan.ts';
import type { IsoDate } from '../../wording/calendar.ts';
import type { Letterhead, Paper, Run } from './paper.ts';
import { upper } from './wording.ts';

type Head = NonNullable<Plan['data']['plan']['letterhead']>;

function headOf({ data: { plan } }: Plan): Partial<Head> {
  return plan.letterhead ?? {};
}

/** The issuing agency as a sentence names it. */
export function issuerRun(plan: Plan): Run {
  return headOf(plan).issuer ?? { todo: 'cần ghi tên cơ quan ban hành' };
}

/** To whom the issuer reports: "UBND tỉnh". */
export function reportsTo(plan: Plan): string {
  return headOf(plan).reportsTo ?? 'cấp có thẩm quyền';
}

/** @param asOf the year of the date line, whose day and month are left to fill in */
export function letterheadOf(plan: Plan, kind: 'BC' | 'công văn', asOf: IsoDate): Letterhead {
  const { parent, issuer, symbol, unit, place } = headOf(plan);
  // What is to be filled in must fit the line beside "Số:", and that of the date.
  const own: Run = symbol ?? { todo: 'cần ghi' };
  const drafting: Run = unit ?? { todo: 'cần ghi' };
  const letter: Run[] =
    symbol === undefined && unit === undefined ? ['/', { todo: 'ký hiệu' }] : ['/', own, '-', drafting];
  return {
    parent: parent === undefined ? null : upper(parent),
    issuer: issuer === undefined ? { todo: 'cần ghi tên cơ quan ban hành' } : upper(issuer),
    symbol: kind === 'BC' ? ['/BC-', own] : letter,
    place: place ?? { todo: 'địa danh' },
    year: asOf.slice(0, 4),
  };
}

export function signatureOf(plan: Plan): Paper['signature'] {
  const { authority, signerTitle, signer } = headOf(plan);
  return {
    authority: authority === undefined ? null : upper(authority),
    title: signerTitle === undefined ? { todo: 'cần ghi chức vụ người ký' } : upper(signerTitle),
    name: signer ?? { todo: 'cần ghi họ và tên người ký' },
  };
}

/** "Nơi nhận": those of the document, those of the letterhead, the archive. */
export function recipientsOf(plan: Plan, first: readonly string[]): Paper['recipients'] {
  const { unit, recipients } = headOf(plan);
  const others: Run[] = recipients ? [...recipients] : [{ todo: 'cần ghi nơi nhận khác' }];
  const drafting: Run = unit ?? { todo: 'cần ghi đơn vị soạn thảo' };
  return [
    ...first.map((each): Run[] => [each, ';']),
    ...others.map((each): Run[] => [each, ';']),
    ['Lưu: VT, ', drafting, '.'],
  ];
}

/**
 * The plan with the letterhead of the body above the issuer: what goes to the Ministry is the province's own report, signed
 * by its People's Committee, whoever drafts it. Its signer and number are left to fill in.
 */
export function asParent(plan: Plan): Plan {
  const { parent, place, issuer } = headOf(plan);
  if (parent === undefined || issuer === undefined) return plan;
  const isCommittee = /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)/u.test(parent);
  const letterhead: Head = {
    issuer: parent.replace(/^UBND/u, 'Ủy ban nhân dân'),
    ...(isCommittee ? { symbol: 'UBND', authority: 'TM. Ủy ban nhân dân' } : {}),
    ...(place === undefined ? {} : { place }),
    recipients: [issuer],
  };
  return { ...plan, data: { ...plan.data, plan: { ...plan.data.plan, letterhead } } };
}
