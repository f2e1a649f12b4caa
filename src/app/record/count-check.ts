/** What a count says, held against the size of the group that it counts. */
import { Refusal } from '../../diagnostics/refusal.ts';
import type { Plan, Task } from '../../plan/plan.ts';
import { isDoneInPart, type SizedGroup, sizedGroup } from '../../tracking/counts.ts';

interface Counted {
  readonly count?: number | undefined;
  readonly of?: number | undefined;
}

/** @throws Refusal when more is counted than the body has, or work is done of which a part is not */
export function checkTaskCount(
  plan: Plan,
  { id }: Task,
  body: string,
  entry: Counted & { readonly status: string },
): void {
  checkSize(sizedGroup(plan, body), entry);
  if (isDoneInPart(entry))
    throw new Refusal(
      `Nhiệm vụ ${id} mới có ${entry.count}/${entry.of} nên chưa ghi hoàn thành được`,
      `Ghi --status "đang thực hiện" cho đến khi đủ ${entry.of}/${entry.of}`,
    );
}

/** @throws Refusal when more is counted than there is */
export function checkSize(group: SizedGroup | null, { of }: Counted): void {
  if (group === null || of === undefined || of <= group.size) return;
  throw new Refusal(
    `--count: tổng số ${of} lớn hơn số đơn vị của ${group.name} trong kế hoạch (${group.size})`,
    `Kiểm tra lại; nếu ${group.name} nhiều đơn vị hơn thì sửa "size" của nhóm trong tệp kế hoạch`,
  );
}

/** Said when less is counted than there is: a part may be meant. */
export function sizeRemarks(group: SizedGroup | null, { of }: Counted): string[] {
  if (group === null || of === undefined || of >= group.size) return [];
  return [`Tổng số ${of} khác số đơn vị của ${group.name} trong kế hoạch (${group.size})`];
}
