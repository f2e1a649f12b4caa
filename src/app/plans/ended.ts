/** What is said when an agency that was merged or dissolved is asked for, or reports. */
import { Refusal } from '../../diagnostics/refusal.ts';
import type { Plan } from '../../plan/plan.ts';
import { endedBy, type Heir, heirsOf } from '../../tracking/succession.ts';
import { addDays, type IsoDate, vietnameseDate } from '../../wording/calendar.ts';

/** Who took over from a body that has ended by a day, and from whom since; a body that has not ended: nothing. */
export function successionRemarks(plan: Plan, body: string, asOf: IsoDate): string[] {
  const remarks: string[] = [];
  const asked = [body];
  for (const name of asked) {
    const until = endedBy(plan, name, asOf);
    if (until === null) continue;
    const heirs = heirsOf(plan, name);
    remarks.push(heirs.length > 0 ? `${handedOver(name, until, heirs)}` : `${dissolved(name, until)}`);
    asked.push(...heirs.map((each) => each.name).filter((each) => !asked.includes(each)));
  }
  return remarks;
}

/** @throws Refusal when a letter would go to a body that has ended by a day */
export function refuseLetterTo(plan: Plan, name: string, asOf: IsoDate): void {
  const until = endedBy(plan, name, asOf);
  if (until === null) return;
  const heirs = heirsOf(plan, name);
  if (heirs.length === 0)
    throw new Refusal(`${dissolved(name, until)}; không còn nơi nhận công văn`, GIVE_IT_TO_SOMEBODY);
  const commands = heirs.map((each) => `parhoach remind --agency "${each.name}"`);
  throw new Refusal(handedOver(name, until, heirs), `Gửi cơ quan tiếp nhận: ${commands.join('; ')}`);
}

/** @throws Refusal when a body would have done something after its last day */
export function refuseAfterEnd(plan: Plan, name: string, date: IsoDate): void {
  const until = endedBy(plan, name, date);
  if (until === null) return;
  const heirs = heirsOf(plan, name);
  throw new Refusal(
    `Ngày xảy ra ${vietnameseDate(date)} sau ngày hoạt động cuối cùng của ${name} (${vietnameseDate(until)})`,
    heirs.length > 0
      ? `Ghi cho cơ quan tiếp nhận: ${heirs.map((each) => `--agency "${each.name}"`).join('; ')}`
      : GIVE_IT_TO_SOMEBODY,
  );
}

const GIVE_IT_TO_SOMEBODY =
  'Khi đã giao việc còn lại cho cơ quan khác, ghi cơ quan đó vào succeededBy trong tệp kế hoạch';

function handedOver(name: string, until: IsoDate, heirs: readonly Heir[]): string {
  const all = heirs.map(({ name: heir, tasks }) =>
    heirs.length === 1 ? heir : `${heir} (${tasks === null ? 'việc còn lại' : `mục ${tasks.join(', ')}`})`,
  );
  return `Từ ngày ${vietnameseDate(addDays(until, 1))}, việc của ${name} do ${all.join(', ')} tiếp nhận`;
}

function dissolved(name: string, until: IsoDate): string {
  return `${name} đã giải thể, hoạt động đến hết ngày ${vietnameseDate(until)}, chưa có cơ quan tiếp nhận việc còn lại`;
}
