import type { Plan } from '../../plan/plan.ts';
import { nearest } from '../../text/nearest.ts';
import { toneKey } from '../../text/normalize.ts';

/** A name that no agency has, and the nearest that one has. */
export interface Unknown {
  readonly name: string;
  readonly nearest: string | null;
}

/** The name, when no agency of the plan has it. */
export function unknownAgency(plan: Plan, name: string): Unknown | null {
  const { agencies } = plan.data;
  const names = agencies.map((each) => each.name);
  if (names.includes(name)) return null;
  return { name, nearest: namedBy(name, agencies) ?? nearest(name, names, 1)[0] ?? null };
}

/** The name of the body that a code or alias stands for, or the same name in another case; null for none. */
export function namedBy(
  spelling: string,
  bodies: readonly { name: string; code: string; aliases?: string[] | undefined }[],
): string | null {
  const key = toneKey(spelling);
  const found = bodies.find(({ name, code, aliases = [] }) =>
    [name, code, ...aliases].some((each) => toneKey(each) === key),
  );
  return found?.name ?? null;
}

/** What to do about it. */
export function knownAgencyRemedy(data: Unknown): string {
  return data.nearest ? `Có phải là "${data.nearest}"?` : 'Ghi đúng tên một cơ quan trong "agencies"';
}
