import type { Path } from '../diagnostics/finding.ts';
import { buildLexicon, type Lexicon } from '../wording/agencies/lexicon.ts';
import { partsOfLead } from '../wording/agencies/parts.ts';
import { readAgencies } from '../wording/agencies/read.ts';
import type { KnownName, Mention } from '../wording/agencies/types.ts';
import { readDeadline } from '../wording/deadline/read.ts';
import type { DeadlineContext } from '../wording/deadline/types.ts';
import { type Reading, read } from '../wording/reading.ts';
import { measuredAs } from '../wording/target/measured.ts';
import { readTarget } from '../wording/target/read.ts';
import type { Kpi, Member, Plan, Task } from './plan.ts';
import type { DutyEntry, GroupEntry, KpiEntry, PlanFile, SectionEntry, TaskEntry } from './schema.ts';
import { ALL_READ } from './unread.ts';

/** Reads every wording of a plan file. Words that cannot be read stay in the plan as problems; nothing is dropped. */
export function resolvePlan(file: string, data: PlanFile): Plan {
  const lexicon = buildLexicon(knownNames(data));
  const { year, decision, policy } = data.plan;
  const context: DeadlineContext = { year, issued: decision.date, before: policy.before };
  const items = itemReader(lexicon, context);
  const tasks = [
    ...data.sections.flatMap((section, s) =>
      section.tasks.map((task, t) => items.task(task, section, ['sections', s, 'tasks', t])),
    ),
    ...data.duties.map((duty, d) => items.task(duty, null, ['duties', d])),
  ];
  const kpis = data.kpis.map((entry, k) => items.kpi(entry, ['kpis', k]));
  const members = new Map(
    data.groups.flatMap((g) => (g.members ? [[g.name, g.members.map(asMember)] as const] : [])),
  );
  const named = new Map(data.agencies.map((agency) => [agency.name, agency]));
  return {
    file,
    data,
    lexicon,
    context,
    tasks,
    kpis,
    agencies: named,
    members,
    asWritten: null,
    unread: ALL_READ,
  };
}

/** Turns single items of a plan file into what the plan knows of them, each wording read. */
export function itemReader(lexicon: Lexicon, context: DeadlineContext) {
  const agencies = remembering((words) => readAgencies(words, lexicon));
  const deadline = remembering((words) => readDeadline(words, context));
  return {
    task(entry: TaskEntry | DutyEntry, section: SectionEntry | null, path: Path): Task {
      const support = 'support' in entry ? entry.support : undefined;
      return {
        id: entry.id,
        kind: section === null ? 'duty' : 'annex',
        section,
        text: entry.text,
        leadWords: entry.lead ?? '',
        supportWords: support ?? null,
        deadlineWords: entry.deadline ?? null,
        product: ('product' in entry ? entry.product : undefined) ?? null,
        carriedFrom: ('carriedFrom' in entry ? entry.carriedFrom : undefined) ?? null,
        ...leadCell(agencies(entry.lead ?? '')),
        supports: support === undefined ? null : agencies(support),
        deadline: entry.deadline == null ? null : deadline(entry.deadline),
        applied: [],
        source: lines(entry.source),
        path,
      };
    },
    kpi: (entry: KpiEntry, path: Path): Kpi => ({
      id: entry.id,
      entry,
      target: target(entry, context.year),
      applied: [],
      source: lines(entry.source),
      path,
    }),
  };
}

/** What a lead cell says of who owes the work and who supports it. */
export function leadCell(reading: Reading<readonly Mention[]>): Pick<Task, 'leads' | 'alongside'> {
  if (!reading.ok) return { leads: reading, alongside: [] };
  const { leads, alongside } = partsOfLead(reading.value);
  return { leads: read(leads), alongside };
}

/** Every name that a wording or an argument may use. */
function knownNames(data: PlanFile): KnownName[] {
  const named =
    (kind: KnownName['kind']) => (entry: { name: string; code: string; aliases?: string[] | undefined }) => ({
      name: entry.name,
      code: entry.code,
      kind,
      aliases: entry.aliases ?? [],
    });
  return [
    ...data.agencies.map(named('agency')),
    ...data.groups.map(named('group')),
    ...data.roles.map(named('role')),
  ];
}

function asMember(member: NonNullable<GroupEntry['members']>[number]): Member {
  if (typeof member === 'string') return { name: member, from: null, until: null };
  return { name: member.name, from: member.from ?? null, until: member.until ?? null };
}

/** The annex says the same words many times over ("Trong năm 2024"): each wording is read once. */
function remembering<T>(read: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    let value = known.get(words);
    if (value === undefined) {
      value = read(words);
      known.set(words, value);
    }
    return value;
  };
}

function target({ target: words, unit }: KpiEntry, planYear: number): Kpi['target'] {
  const reading = readTarget(words, { planYear });
  return reading.ok ? read(measuredAs(reading.value, unit)) : reading;
}

function lines(source: number | number[] | undefined): readonly number[] {
  return source === undefined ? [] : typeof source === 'number' ? [source] : source;
}
