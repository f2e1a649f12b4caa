import { countsOn, type Journal, type Reported } from '../../journal/journal.ts';
import type { MeasureEntry, Status, TaskEntry } from '../../journal/schema.ts';
import type { Plan } from '../../plan/plan.ts';
import { yearEnded } from '../../tracking/lateness.ts';
import type { IsoDate } from '../../wording/calendar.ts';
import { type AskedPlan, askPlans, type Narrowing } from '../plans/asked.ts';
import { type OpenOptions, openPlans } from '../plans/open.ts';
import { readJournal } from '../plans/read-journal.ts';
import { type EvidenceFile, evidencePath, type FileState, fileState } from './evidence-file.ts';

/** With sections, KPIs are left out: they belong to none. */
export interface EvidenceQuestion extends OpenOptions, Narrowing {}

/** A record that carries a document, a product or a file. */
export interface Proof {
  readonly plan: Plan;
  /** "19-01": the task's or KPI's id and the running number among its proofs. */
  readonly number: string;
  readonly kind: 'task' | 'kpi';
  readonly id: string;
  readonly section: string | null;
  /** The task's text, the KPI's indicator; empty for an id that the plan does not have. */
  readonly text: string;
  readonly agency: string;
  readonly period: string | null;
  /** null for a KPI's measure. */
  readonly status: Status | null;
  readonly date: IsoDate;
  readonly reported: IsoDate;
  readonly document: string | null;
  readonly product: string | null;
  readonly file: (EvidenceFile & { readonly full: string; readonly state: FileState }) | null;
}

export interface EvidenceAnswer {
  readonly asOf: IsoDate;
  readonly plans: readonly (AskedPlan & {
    readonly ended: ReturnType<typeof yearEnded>;
    readonly proofs: readonly Proof[];
  })[];
  readonly remarks: readonly string[];
}

/**
 * Every record with a proof, in the plan's order, as known at the end of a day; each file is looked at.
 *
 * @throws Refusal for arguments that name nothing, or a plan or progress file that cannot be computed from
 */
export async function findEvidence(question: EvidenceQuestion): Promise<EvidenceAnswer> {
  const { asOf } = question;
  const { plans, remarks } = await openPlans(question);
  const { asked, remarks: unknown } = askPlans(plans, question);
  const answers: EvidenceAnswer['plans'][number][] = [];
  const said = [...remarks, ...unknown];
  for (const each of asked) {
    const { plan, bodies, sections } = each;
    const names = bodies.flatMap(({ name }) => [
      name,
      ...(plan.members.get(name) ?? []).map((member) => member.name),
    ]);
    const codes = names.map((name) => plan.lexicon.names.find((known) => known.name === name)?.code ?? name);
    const journal = await readJournal(plan, question, bodies.length === 0 ? null : [...new Set(codes)]);
    if (journal.illustrative && !plan.data.plan.illustrative)
      said.push('Sổ theo dõi chứa số liệu minh họa, không có thật');
    const records = proofRecords(plan, journal, asOf).filter(
      ({ section }) => sections.length === 0 || (section !== null && sections.includes(section)),
    );
    answers.push({ ...each, ended: yearEnded(plan, asOf), proofs: await numbered(plan, records) });
  }
  return {
    asOf,
    plans: answers,
    remarks: said,
  };
}

type Unnumbered = Omit<Proof, 'plan' | 'number' | 'file'> & {
  readonly place: number;
  readonly named: EvidenceFile | null;
};

/** In the plan's order: tasks, then KPIs, then what the plan does not have; among those of one, the earliest reported. */
function proofRecords(plan: Plan, journal: Journal, asOf: IsoDate): Unnumbered[] {
  const places = new Map([...plan.tasks, ...plan.kpis].map(({ id }, place) => [id, place]));
  const tasks = new Map(plan.tasks.map((task) => [task.id, task]));
  const kpis = new Map(plan.kpis.map((kpi) => [kpi.id, kpi]));
  const known = <E extends TaskEntry | MeasureEntry>(reported: Reported<E>) =>
    countsOn(reported, asOf) && isProved(reported.entry);
  const records: Unnumbered[] = [
    ...journal.tasks.filter(known).map(({ agency, entry }) => ({
      kind: 'task' as const,
      id: entry.task,
      section: tasks.get(entry.task)?.section?.id ?? null,
      text: tasks.get(entry.task)?.text ?? '',
      status: entry.status,
      product: entry.product ?? null,
      ...common(agency, entry, places.get(entry.task)),
    })),
    ...journal.measures.filter(known).map(({ agency, entry }) => ({
      kind: 'kpi' as const,
      id: entry.kpi,
      section: null,
      text: kpis.get(entry.kpi)?.entry.indicator ?? '',
      status: null,
      product: null,
      ...common(agency, entry, places.get(entry.kpi)),
    })),
  ];
  return records.sort(
    (a, b) => a.place - b.place || (a.reported < b.reported ? -1 : a.reported > b.reported ? 1 : 0),
  );
}

function common(agency: string, entry: TaskEntry | MeasureEntry, place: number | undefined) {
  const { period = null, date, reported, document = null, file = null } = entry;
  return { agency, period, date, reported, document, named: file, place: place ?? Number.MAX_SAFE_INTEGER };
}

function isProved(entry: TaskEntry | MeasureEntry): boolean {
  return (
    entry.document !== undefined ||
    entry.file !== undefined ||
    ('product' in entry && entry.product !== undefined)
  );
}

async function numbered(plan: Plan, records: readonly Unnumbered[]): Promise<Proof[]> {
  const counts = new Map<string, number>();
  const proofs: Proof[] = [];
  for (const { place: _, named, ...record } of records) {
    const count = (counts.get(record.id) ?? 0) + 1;
    counts.set(record.id, count);
    const file =
      named === null
        ? null
        : { ...named, full: evidencePath(plan.file, named.path), state: await fileState(plan.file, named) };
    proofs.push({ plan, number: `${record.id}-${String(count).padStart(2, '0')}`, file, ...record });
  }
  return proofs;
}
