import { toneKey } from '../../text/normalize.ts';
import { RANK } from './meaning.ts';
import type { Target } from './types.ts';

type Told = Pick<Target, 'value' | 'unit' | 'measured'>;

/**
 * What figures are counted in: as the plan tells, or as the words do. The "%" or the noun of a change says how far a figure
 * moves, not what it is. null when nobody tells.
 */
export function measuredIn({ value, unit, measured }: Told): string | null {
  return measured ?? (value !== null || unit === RANK ? unit : null);
}

/** A target with the unit that the plan tells; as it is where the plan tells none. */
export function measuredAs(target: Target, unit: string | undefined): Target {
  return unit === undefined ? target : { ...target, measured: unit };
}

/**
 * The unit that a target's words speak for, where another one contradicts it; null where both can be true. "Tăng 5 đơn vị so với
 * năm 2023" counts units, a change in points ("điểm %") is one of a share; "tăng 5%" is a share of whatever is measured.
 */
export function contradicted({ value, unit, change }: Target, told: string): string | null {
  const asked = value === null && change !== null ? unitOfChange(unit) : measuredIn({ value, unit });
  return asked === null || toneKey(asked) === toneKey(told) ? null : asked;
}

function unitOfChange(unit: string | null): string | null {
  if (unit === '%') return null;
  return unit === 'điểm %' ? '%' : unit;
}
