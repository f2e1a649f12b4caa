import type { KpiEntry, PlanFile, SectionEntry } from '../../plan/schema.ts';
import type { FoundKpi } from '../annex/found-plan.ts';
import type { Proposed } from './bodies.ts';
import { given, oneLine, sourceOf } from './entry-parts.ts';
import type { SourceText } from './source-text.ts';

/** The KPIs of a plan, one a measure: "6.2" is the second measure of item 6. */
export function draftKpis(kpis: readonly FoundKpi[], source: SourceText): PlanFile['kpis'] {
  const counts = new Map<string, number>();
  return kpis.map(({ number, text, indicator, target, owner, at }): KpiEntry => {
    const item = number?.replace(/[.)\s]+$/u, '') || 'CT';
    const turn = (counts.get(item) ?? 0) + 1;
    counts.set(item, turn);
    return {
      id: `${item}.${turn}`,
      text: text.words,
      indicator: oneLine({ ...text, words: indicator ?? text.words }) ?? text.words,
      target: target ?? text.words,
      ...given('owner', owner?.words ?? null),
      ...sourceOf(source, at),
    };
  });
}

/** KPIs whose ids tasks have too get the letters of "chỉ tiêu" before them. */
export function apart(kpis: readonly KpiEntry[], sections: readonly SectionEntry[]): KpiEntry[] {
  const taken = new Set(sections.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
  const clash = kpis.some(({ id }) => taken.has(id));
  return kpis.map((kpi) => (clash && !kpi.id.startsWith('CT.') ? { ...kpi, id: `CT.${kpi.id}` } : kpi));
}

/** A KPI has one owner: words that name several stay with the other cells of its row. */
export function owned({ owner, ...kpi }: KpiEntry, read: Proposed['read']): KpiEntry {
  const reading = owner === undefined ? null : read(owner);
  const [one, other] = reading?.ok ? reading.value : [];
  return one?.kind === 'agency' && other === undefined ? { ...kpi, owner: one.name } : kpi;
}
