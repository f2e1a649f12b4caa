import type { Plan } from '../../plan/plan.ts';
import { nearest } from '../../text/nearest.ts';

/** A name that no agency has, and the nearest that one has. */
export interface Unknown {
  readonly name: string;
  readonly nearest: string | null;
}

/** The name, when no agency of the plan has it. */
export function unknownAgency(plan: Plan, name: string): Unknown | null {
  const names = plan.data.agencies.map((each) => each.name);
  return names.includes(name) ? null : { name, nearest: nearest(name, names, 1)[0] ?? null };
}

/** What to do about it. */
export function knownAgencyRemedy(data: Unknown): string {
  return data.nearest ? `Có phải là "${data.nearest}"?` : 'Ghi đúng tên một cơ quan trong "agencies"';
}
