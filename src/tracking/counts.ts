/** Counts of a group that reports as one ("80/111 xã") held against the group's size. */
import type { Kpi, Plan } from '../plan/plan.ts';
import { toneKey } from '../text/normalize.ts';

/** A group, and how many bodies it has. */
export interface SizedGroup {
  readonly name: string;
  readonly size: number;
}

/** A body that is a group without listed members, with its size; null for any other body. */
export function sizedGroup(plan: Plan, body: string): SizedGroup | null {
  const size = plan.data.groups.find(({ name }) => name === body)?.size;
  return size === undefined ? null : { name: body, size };
}

/** The group whose share a KPI is, by its indicator's words: "Tỷ lệ UBND cấp xã triển khai …"; null when it is none such. */
export function groupMeasured(plan: Plan, { entry }: Kpi): SizedGroup | null {
  const key = `${toneKey(entry.indicator)} `;
  for (const { name, aliases = [], size } of plan.data.groups) {
    if (size === undefined) continue;
    const shares = [name, ...aliases].flatMap((each) => [`Tỷ lệ ${each}`, `Tỉ lệ ${each}`]);
    if (shares.some((each) => key.startsWith(`${toneKey(each)} `))) return { name, size };
  }
  return null;
}

/** Whether work is said to be done of which a part is not. */
export function isDoneInPart(entry: {
  readonly status: string;
  readonly count?: number | undefined;
  readonly of?: number | undefined;
}): boolean {
  const { status, count, of } = entry;
  return status === 'done' && count !== undefined && of !== undefined && count < of;
}
