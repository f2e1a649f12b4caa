import type { PlanFile } from '../plan/schema.ts';
import { isUnprinted } from '../plan/unprinted.ts';
import type { Column } from './column.ts';
import { clean } from './words.ts';

export type ItemKind = 'plan' | 'section' | 'task' | 'heading' | 'clause' | 'directive' | 'duty' | 'kpi';

/** Words that stand inside the item's own words. */
export interface Part {
  readonly field: 'lead' | 'deadline' | 'target' | 'scope';
  readonly words: string;
}

/** One thing of the plan that was taken from the decision, and what it says of it. All words are cleaned. */
export interface Item {
  readonly kind: ItemKind;
  readonly id: string;
  /** The number as printed, where the plan says that the id is another; else the id. */
  readonly number: string;
  /** The field that holds the item's own words. */
  readonly field: 'title' | 'text';
  readonly words: string;
  /** Lines of the source text on which the words stand; empty when the plan names none. */
  readonly lines: readonly number[];
  /** A duty's body, and the heading line that names it. */
  readonly lead: { readonly words: string; readonly line: number } | null;
  /** For an annex row: what the other columns hold. */
  readonly row: Readonly<Partial<Record<Column, string>>> | null;
  readonly parts: readonly Part[];
  /** A section that the plan made for an annex without headings: the text has no words for it. */
  readonly unprinted: boolean;
  /** For a KPI: what cells of its row may hold beside its words. */
  readonly cells: readonly string[];
  /** For a KPI: the name of what is measured, in words of the plan's own. */
  readonly indicator: string | null;
}

/** Everything in a plan file that the decision's text must bear out, in the file's order. */
export function itemsOf(data: PlanFile): Item[] {
  return [
    item('plan', { id: 'plan', title: data.plan.title }),
    ...data.sections.flatMap((section) => [
      item('section', section, { row: {}, unprinted: isUnprinted(section) }),
      ...section.tasks.map((task) =>
        item('task', task, {
          row: {
            lead: clean(task.lead ?? ''),
            support: clean(task.support ?? ''),
            deadline: clean(task.deadline ?? ''),
            product: clean(task.product ?? ''),
            note: clean(task.note ?? ''),
          },
        }),
      ),
    ]),
    ...data.headings.map((heading) => item('heading', heading)),
    ...data.clauses.map((clause) => item('clause', clause)),
    ...data.directives.map((directive) => item('directive', directive)),
    ...data.duties.map(dutyItem),
    ...data.kpis.map((kpi) =>
      item('kpi', kpi, {
        parts: partsOf(kpi, ['target', 'scope']),
        cells: [kpi.indicator, kpi.target, kpi.unit, kpi.owner, kpi.scope, ...(kpi.note ?? [])].map((words) =>
          clean(words ?? ''),
        ),
        indicator: clean(kpi.indicator),
      }),
    ),
  ];
}

interface Entry {
  readonly id: string;
  readonly number?: string | undefined;
  readonly title?: string;
  readonly text?: string;
  readonly source?: number | number[] | undefined;
}

function item(kind: ItemKind, entry: Entry, more: Partial<Item> = {}): Item {
  return {
    kind,
    id: entry.id,
    number: entry.number ?? entry.id,
    field: entry.title === undefined ? 'text' : 'title',
    words: clean(entry.title ?? entry.text ?? ''),
    lines: sourceLines(entry.source),
    lead: null,
    row: null,
    parts: [],
    cells: [],
    unprinted: false,
    indicator: null,
    ...more,
  };
}

/** A duty stands below the heading that names its body (the first of its lines, when it has several), or names it. */
function dutyItem(duty: PlanFile['duties'][number]): Item {
  const [first, ...rest] = sourceLines(duty.source);
  if (first === undefined || rest.length === 0)
    return item('duty', duty, { parts: partsOf(duty, ['lead', 'deadline']) });
  const lead = { words: clean(duty.lead), line: first };
  return item('duty', duty, { lines: rest, lead, parts: partsOf(duty, ['deadline']) });
}

function partsOf<F extends Part['field']>(
  entry: Readonly<Partial<Record<F, string | undefined>>>,
  fields: readonly F[],
): Part[] {
  return fields.flatMap((field) => {
    const words = entry[field];
    return words === undefined ? [] : [{ field, words: clean(words) }];
  });
}

export function sourceLines(source: number | readonly number[] | undefined): readonly number[] {
  if (source === undefined) return [];
  return typeof source === 'number' ? [source] : source;
}
