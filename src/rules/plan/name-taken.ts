import type { Path } from '../../diagnostics/finding.ts';
import type { Plan } from '../../plan/plan.ts';
import { toneKey } from '../../text/normalize.ts';
import { rule } from '../rule.ts';
import { agencyExample } from './agency-example.ts';

function* names(plan: Plan): Generator<[string, Path]> {
  for (const part of ['agencies', 'groups', 'roles'] as const) {
    for (const [i, entry] of plan.data[part].entries()) {
      yield [entry.name, [part, i, 'name']];
      yield [entry.code, [part, i, 'code']];
      const aliases = 'aliases' in entry ? (entry.aliases ?? []) : [];
      for (const [a, alias] of aliases.entries()) yield [alias, [part, i, 'aliases', a]];
    }
  }
}

export const nameTaken = rule<{ name: string }>({
  code: 'name-taken',
  severity: 'error',
  title: 'Tên, mã hoặc tên gọi khác dùng hai lần',
  why: 'Một cách gọi chỉ được chỉ một cơ quan: nếu không, nhiệm vụ sẽ tính cho nhầm nơi.',
  message: ({ name }) => `"${name}" đã là tên, mã hoặc tên gọi khác ở một dòng khác`,
  remedy: () => 'Bỏ dòng thừa, hoặc đặt tên, mã khác nhau cho hai cơ quan',
  wrong: agencyExample('STP'),
  right: agencyExample('SNV'),
  essential: true,
  check(plan, report) {
    const seen = new Map<string, Path>();
    for (const [name, path] of names(plan)) {
      const key = toneKey(name);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, path);
      else report({ path, related: { path: first, label: 'dùng lần đầu ở đây' } }, { name });
    }
  },
});
