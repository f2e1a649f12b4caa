/** Figures of KPIs on a day, reckoned anew: running totals replace, a period's own figures add up. */
import {
  type EntryRow,
  type KpiRow,
  knownOn,
  lastDayOf,
  type PlanFile,
  type RegisterFiles,
  successorOf,
} from './register.ts';
import type { Owed } from './states.ts';

/** The periods that the illustrative year's measures name. */
const PERIODS: Readonly<Record<string, readonly [start: string, end: string]>> = {
  'Quý I/2024': ['2024-01-01', '2024-03-31'],
  '6 tháng đầu năm 2024': ['2024-01-01', '2024-06-30'],
  '9 tháng năm 2024': ['2024-01-01', '2024-09-30'],
  'Năm 2024': ['2024-01-01', '2024-12-31'],
};
/** At least so much, or more than so much, of the targets that are a number. */
const TARGETS: Readonly<Record<string, readonly [bound: number, strict: boolean]>> = {
  '100%': [100, false],
  'Từ 30% trở lên': [30, false],
  'Trên 98%': [98, true],
  'Từ 80% trở lên': [80, false],
  'Từ 80%': [80, false],
  'Tối thiểu 50%': [50, false],
  'tối thiểu 30%': [30, false],
  'tối thiểu 35%': [35, false],
  '80%': [80, false],
  '70%': [70, false],
  '50%': [50, false],
};

export interface Sum {
  readonly value: number | null;
  readonly gap?: number;
  readonly state?: 'met' | 'short';
}

interface Part {
  readonly entry: EntryRow;
  readonly start: string;
  readonly end: string;
}

/** The latest figure, then the latest that ends before it begins, and so on. */
function seriesOf(entries: readonly EntryRow[]): EntryRow[] {
  let left = entries.map((entry): Part => {
    const named = entry.period === undefined ? undefined : PERIODS[entry.period];
    const end = named && named[1] < entry.date ? named[1] : entry.date;
    const own = entry.cumulative === true ? undefined : named;
    return { entry, start: own?.[0] ?? `${end.slice(0, 4)}-01-01`, end };
  });
  const chosen: EntryRow[] = [];
  while (left.length > 0) {
    const last = left.reduce((best, each) => {
      if (each.end !== best.end) return each.end > best.end ? each : best;
      if (each.start !== best.start) return each.start < best.start ? each : best;
      return each.entry.reported >= best.entry.reported ? each : best;
    });
    chosen.push(last.entry);
    left = left.filter(({ end }) => end < last.start);
  }
  return chosen;
}

function heldBy(plan: PlanFile, agency: string, kpi: string, day: string): string {
  return lastDayOf(plan, agency, day) === null ? agency : (successorOf(plan, agency, kpi) ?? agency);
}

/** The figure of a KPI that is not computed from tasks; its counts where it is a share of something. */
function figureOf(register: RegisterFiles, kpi: KpiRow, day: string): number | null {
  const { plan } = register;
  const known = knownOn(register, day).filter(
    (each) =>
      each.kpi === kpi.id &&
      (kpi.publishedIn === undefined || Number(each.reported.slice(0, 4)) >= kpi.publishedIn),
  );
  const owner = kpi.owner === undefined ? null : heldBy(plan, kpi.owner, kpi.id, day);
  const owned = known.filter(({ agency }) => agency === kpi.owner || agency === owner);
  const bodies =
    owned.length > 0
      ? [owned]
      : [...new Set(known.map(({ agency }) => agency))].map((name) =>
          known.filter(({ agency }) => agency === name),
        );
  const series = bodies.map(seriesOf);
  const [only] = series;
  if (
    only !== undefined &&
    series.length === 1 &&
    (owned.length > 0 || kpi.owner === undefined) &&
    only[0]!.value !== undefined
  )
    return only[0]!.value;
  const counted = series.flat().filter(({ of }) => of !== undefined);
  const of = counted.reduce((sum, each) => sum + each.of!, 0);
  return of === 0 ? null : (counted.reduce((sum, each) => sum + each.count!, 0) / of) * 100;
}

/** "Hoàn thành 100% nhiệm vụ": annex tasks that everybody has done, of those that can be done. */
function shareOfTasks(owed: readonly Owed[]): number {
  const tasks = new Map<string, Owed[]>();
  for (const each of owed) if (each.annex) tasks.set(each.task, [...(tasks.get(each.task) ?? []), each]);
  const counted = [...tasks.values()]
    .map((all) => all.filter(({ state }) => state !== 'stopped'))
    .filter((all) => all.length > 0 && !all.some(({ state }) => state === 'ongoing' || state === 'waiting'));
  const done = counted.filter((all) => all.every(({ state }) => state.startsWith('done')));
  return (done.length / counted.length) * 100;
}

export function sumsOn(register: RegisterFiles, owed: readonly Owed[], day: string): Map<string, Sum> {
  const targets = new Map(
    (register.plan.amendments ?? [])
      .filter(({ document }) => document.date <= day)
      .flatMap(({ changes }) => changes)
      .flatMap(({ kpi, target }) => (kpi && target ? [[kpi, target] as const] : [])),
  );
  return new Map(
    register.plan.kpis.map((kpi) => {
      const value = kpi.computed ? shareOfTasks(owed) : figureOf(register, kpi, day);
      const target = TARGETS[targets.get(kpi.id) ?? kpi.target];
      if (value === null || target === undefined || kpi.computed) return [kpi.id, { value }];
      const gap = target[0] - value;
      const isMet = target[1] ? gap < -1e-9 : gap < 1e-9;
      return [kpi.id, { value, gap, state: isMet ? 'met' : 'short' }];
    }),
  );
}
