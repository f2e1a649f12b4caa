/** Where in the decision a KPI is set, as its id tells: those of part II carry its printed number alone. */
export type KpiPlace =
  | { readonly part: string; readonly item: string }
  /** In the row of an annex task. */
  | { readonly task: string };

/** null for a KPI of part II, where the decision lists them; others stand among the work they are about. */
export function outsidePartTwo(id: string): KpiPlace | null {
  const labels = id.split('.').slice(0, -1);
  const [part = ''] = labels;
  if (part === 'PL') return { task: labels.slice(1).join('.') };
  return /^[IVX]+$/u.test(part) && part !== 'II' ? { part, item: labels.join('.') } : null;
}
