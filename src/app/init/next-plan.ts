import type { Plan } from '../../plan/plan.ts';
import type { PlanValues } from '../../plan/write-plan.ts';
import { carriedOver } from '../../tracking/emulation.ts';
import { taskRows } from '../../tracking/task-row.ts';
import type { IsoDate } from '../../wording/calendar.ts';
import { openRegister, standingsOn } from '../plans/register.ts';

/** Which plan to go on from. */
export interface NextQuestion {
  readonly from: string;
  readonly cwd: string;
  readonly today: IsoDate;
  /** The new plan's year; null: the year after. */
  readonly year: number | null;
}

/** The values of the next year's plan, and how many tasks go on. */
export interface NextPlan {
  readonly values: PlanValues;
  readonly carried: number;
  readonly remarks: readonly string[];
}

/**
 * Begins the plan of the year after: the same agencies, groups, roles and letterhead, and what is unfinished as work that is
 * carried over. Its deadline is left empty, for the old one has passed and nobody has set another.
 *
 * @throws Refusal when the plan cannot be opened, or several answer
 */
export async function nextPlan({ from, cwd, today, year }: NextQuestion): Promise<NextPlan> {
  const register = await openRegister({ paths: [from], cwd, today, asOf: today, agency: null });
  const { plan } = register;
  const next = year ?? plan.data.plan.year + 1;
  const carried = taskRows(carriedOver(plan, standingsOn(register, today))).map(({ task }) => task);
  const { agencies, groups, roles } = plan.data;
  return {
    values: {
      format: 1,
      plan: nextHead(plan, next),
      agencies: agencies.filter(({ until }) => until === undefined || until >= `${next}-01-01`),
      groups,
      ...(roles.length === 0 ? {} : { roles }),
      sections: [
        {
          id: 'CT',
          title: `Nhiệm vụ chuyển tiếp từ năm ${plan.data.plan.year}`,
          tasks: carried.map((task, i) => carriedTask(task, i + 1, plan)),
        },
      ],
    },
    carried: carried.length,
    remarks: register.remarks,
  };
}

function nextHead({ data: { plan } }: Plan, year: number): PlanValues {
  const { title, province, decision, policy, letterhead } = plan;
  return {
    title: `${title.replaceAll(String(plan.year), String(year))} (ví dụ: thay bằng tên thật)`,
    year,
    province,
    decision: { number: '01/KH-UBND', date: `${year}-01-02`, issuer: decision.issuer },
    policy,
    ...(letterhead === undefined ? {} : { letterhead }),
  };
}

function carriedTask(task: Plan['tasks'][number], turn: number, { data }: Plan): PlanValues {
  const { id, text, leadWords, supportWords, deadlineWords, product } = task;
  return {
    id: `CT.${turn}`,
    text,
    lead: leadWords,
    ...(supportWords === null ? {} : { support: supportWords }),
    deadline: null,
    ...(product === null ? {} : { product }),
    carriedFrom: {
      plan: data.plan.decision.number,
      task: id,
      ...(deadlineWords === null ? {} : { deadline: deadlineWords }),
    },
  };
}
