import type { PlanValues } from '../../plan/write-plan.ts';
import type { Draft } from './draft.ts';

/** The office file that a draft was made of. */
export interface Original {
  readonly file: string;
  readonly sha256: string;
}

/** A draft as the values of a plan file, in the order of the format; what the document does not say is null. */
export function planValues(
  { head, bodies, sections, kpis }: Draft,
  source: string,
  original: Original,
): PlanValues {
  const { title, year, province, number, date, issuer, signer } = head;
  return {
    format: 1,
    plan: {
      title,
      year,
      province,
      decision: { number, date, issuer, ...(signer === null ? {} : { signer }) },
      source,
      original,
    },
    agencies: bodies.agencies,
    ...list('groups', bodies.groups),
    ...list('roles', bodies.roles),
    sections,
    ...list('kpis', kpis),
  };
}

function list(key: string, items: readonly unknown[]): PlanValues {
  return items.length === 0 ? {} : { [key]: items };
}
