import type { Plan } from '../../plan/plan.ts';
import { readAgencies } from '../../wording/agencies/read.ts';
import { rule } from '../rule.ts';
import { changesOf } from './changes.ts';
import { memberName } from './group-example.ts';
import { agencyReferences } from './references.ts';

const agencies = (extra: string) => `agencies:
  - name: Sở Nội vụ
    code: SNV
  - name: Sở Tư pháp
    code: STP
${extra}`;

export const agencyUnused = rule<{ name: string }>({
  code: 'agency-unused',
  severity: 'notice',
  title: 'Cơ quan không được nhắc tới',
  why: 'Cơ quan không chủ trì, không phối hợp, không thuộc nhóm nào thì không có việc trong kế hoạch: hoặc tên thừa, hoặc một ô ghi sai tên.',
  message: ({ name }) => `Không ô nào của kế hoạch nhắc tới "${name}"`,
  remedy: () => 'Bỏ cơ quan này khỏi "agencies" nếu thừa; nếu không, kiểm tra các ô chủ trì, phối hợp',
  wrong: agencies('  - name: Sở Tài chính\n    code: STC\n'),
  right: agencies(''),
  check(plan, report) {
    const used = usedNames(plan);
    for (const [a, { name, from, until }] of plan.data.agencies.entries()) {
      // An agency with a first or last day stands in the file for the sake of succession.
      if (!used.has(name) && from === undefined && until === undefined)
        report({ path: ['agencies', a, 'name'] }, { name });
    }
  },
});

function usedNames(plan: Plan): Set<string> {
  const used = new Set<string>();
  for (const task of plan.tasks) {
    for (const { name } of task.alongside) used.add(name);
    for (const reading of [task.leads, task.supports])
      for (const { name } of reading?.ok ? reading.value : []) used.add(name);
  }
  for (const { change } of changesOf(plan)) {
    const entry: { lead?: string | null | undefined; support?: string | undefined } =
      'add' in change ? change.add : 'task' in change ? change : {};
    for (const words of [entry.lead, entry.support]) {
      const reading = words == null ? null : readAgencies(words, plan.lexicon);
      for (const { name } of reading?.ok ? reading.value : []) used.add(name);
    }
  }
  for (const group of plan.data.groups) for (const each of group.members ?? []) used.add(memberName(each));
  for (const { coordinator } of plan.data.sections) if (coordinator) used.add(coordinator);
  for (const [name] of agencyReferences(plan)) used.add(name);
  return used;
}
