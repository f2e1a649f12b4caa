/** The six contents of administrative reform that every plan and every report to the Ministry goes through. */
import type { Kpi, Plan } from '../plan/plan.ts';
import type { SectionEntry } from '../plan/schema.ts';
import { fold } from '../text/normalize.ts';
import { tasksServing } from './kpi-tasks.ts';

const SIX = [1, 2, 3, 4, 5, 6] as const;

/** Where a section of a plan belongs in the ministry's report: its number among the six, direction (part I), or none. */
export type ReformField = (typeof SIX)[number] | 'direction' | 'own';

/** Nghị quyết số 76/NQ-CP ngày 15/7/2021 of the Government, part II. */
const REFORM_FIELDS: Readonly<Record<(typeof SIX)[number], string>> = {
  1: 'Cải cách thể chế',
  2: 'Cải cách thủ tục hành chính',
  3: 'Cải cách tổ chức bộ máy hành chính nhà nước',
  4: 'Cải cách chế độ công vụ',
  5: 'Cải cách tài chính công',
  6: 'Xây dựng và phát triển Chính phủ điện tử, Chính phủ số',
};

/** What only the title of that field says. Provinces word titles otherwise, but not these words. */
const MARKS: readonly (readonly [Exclude<ReformField, 'own'>, RegExp])[] = [
  ['direction', /chi dao|dieu hanh/u],
  [1, /the che/u],
  [2, /thu tuc hanh chinh|tthc/u],
  [3, /bo may/u],
  [4, /cong vu|can bo, cong chuc/u],
  [5, /tai chinh cong/u],
  [6, /dien tu|chinh (?:quyen|phu) so|chuyen doi so/u],
];

/** null for a title that is none of them: a field of the province's own. */
export function reformFieldOf(title: string): Exclude<ReformField, 'own'> | null {
  const words = fold(title);
  return MARKS.find(([, mark]) => mark.test(words))?.[0] ?? null;
}

/** The part of a ministry's report that tells of a field: its sections' work and its KPIs. */
export interface FieldOfReform {
  readonly field: ReformField;
  readonly title: string;
  readonly sections: readonly SectionEntry[];
  readonly kpis: readonly Kpi[];
}

/**
 * A plan's sections and KPIs by field: direction, the six in their order, then sections of the province's own. A field
 * without a section is there all the same, since the report must speak of it. A KPI stands where the first task that
 * serves it does; those that serve the whole plan or nothing stand under none.
 */
export function fieldsOf(plan: Plan): FieldOfReform[] {
  const { sections } = plan.data;
  const fieldOfSection = new Map(sections.map((section) => [section.id, reformFieldOf(section.title)]));
  const under = new Map<string, Kpi[]>();
  for (const kpi of plan.kpis) {
    const section = kpi.entry.computed === 'tasks' ? undefined : tasksServing(plan, kpi)[0]?.section?.id;
    if (section !== undefined) under.set(section, [...(under.get(section) ?? []), kpi]);
  }
  const part = (field: ReformField, title: string, own: readonly SectionEntry[]): FieldOfReform => ({
    field,
    title,
    sections: own,
    kpis: own.flatMap(({ id }) => under.get(id) ?? []),
  });
  const inField = (field: ReformField) => sections.filter(({ id }) => fieldOfSection.get(id) === field);
  return [
    part('direction', 'Chỉ đạo, điều hành', inField('direction')),
    ...SIX.map((field) => part(field, REFORM_FIELDS[field], inField(field))),
    ...sections
      .filter(({ id }) => fieldOfSection.get(id) === null)
      .map((section) => part('own', section.title, [section])),
  ];
}
