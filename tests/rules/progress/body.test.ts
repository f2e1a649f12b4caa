import { expect, it } from 'vitest';
import { planAt } from '../../../src/plan/amend.ts';
import { owedBy } from '../../../src/rules/progress/body.ts';
import { FOUR, planOf, sections } from '../../tracking/province.ts';

const plan = planOf(`${FOUR}${sections(['1', 'Sở A', 'Quý II/2024'])}amendments:
  - document: { number: 9/QĐ-UBND, date: 2024-04-20 }
    changes:
      - { task: "1", lead: Sở B }
`);
const leads = (name: string, day: string) => {
  const then = planAt(plan, day);
  return owedBy(then, then.tasks[0]!, name, day) !== null;
};

it('what a former lead reported before an amendment gave the task to another is no mistake', () => {
  expect(['Sở A', 'Sở B', 'Sở C'].map((name) => leads(name, '2024-04-19'))).toEqual([true, false, false]);
  expect(['Sở A', 'Sở B', 'Sở C'].map((name) => leads(name, '2024-04-20'))).toEqual([true, true, false]);
});
