import { UNPRINTED } from '../../plan/unprinted.ts';
import type { PlanValues } from '../../plan/write-plan.ts';
import type { Draft } from './draft.ts';

/** The office file that a draft was made of. */
export interface Original {
  readonly file: string;
  readonly sha256: string;
}

/** A draft as the values of a plan file, in the order of the format; what the document does not say is null. */
export function planValues({ head, data }: Draft, source: string, original: Original): PlanValues {
  const { title, year, province, number, date, issuer, signer } = head;
  const plan = {
    title,
    year,
    province,
    decision: { number, date, issuer, ...(signer === null ? {} : { signer }) },
    source,
    original,
  };
  const { format, plan: _, ...lists } = data;
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0 && !isStandIn(list[0]));
  return { format, plan, ...Object.fromEntries(filled) };
}

function isStandIn(entry: unknown): boolean {
  return (entry as { name?: string }).name === UNPRINTED;
}
