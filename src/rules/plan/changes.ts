import type { Path } from '../../diagnostics/finding.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Amendment } from '../../plan/schema.ts';

interface Change {
  readonly change: Amendment['changes'][number];
  readonly path: Path;
}

/** Every change of every amendment, with its place. */
export function changesOf(plan: Plan): Change[] {
  return plan.data.amendments.flatMap(({ changes }, a) =>
    changes.map((change, c) => ({ change, path: ['amendments', a, 'changes', c] as Path })),
  );
}

/** An amendment with one change: the examples of the rules about amendments. */
export function amendmentExample(date: string, change: string, number = '12/QĐ-UBND'): string {
  return `amendments:
  - document:
      number: ${number}
      date: ${date}
    changes:
      - ${change}
`;
}
