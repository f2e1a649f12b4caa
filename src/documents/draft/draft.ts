import {
  type KpiEntry,
  type PlanFile,
  planSchema,
  type SectionEntry,
  type TaskEntry,
} from '../../plan/schema.ts';
import { UNPRINTED, UNPRINTED_TITLE } from '../../plan/unprinted.ts';
import type { FoundKpi, FoundPlan, FoundTask, FoundWords } from '../annex/found-plan.ts';
import type { Drift, Unmapped } from '../findings.ts';
import type { Place } from '../office/content.ts';
import { isoDay } from '../printed-day.ts';
import { accountFor } from './account.ts';
import { type Bodies, type Proposed, proposeBodies } from './bodies.ts';
import { type Namings, nameFound } from './ids.ts';
import type { SourceText } from './source-text.ts';
import { unnumberedRows } from './unnumbered.ts';

/** What a decision says of itself; null for what the document does not say. */
export interface DraftHead {
  readonly title: string | null;
  readonly year: number;
  /** The document names no year: it is that of its date, or of today. */
  readonly yearAssumed: boolean;
  readonly province: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly signer: string | null;
}

/** A plan file in the making. */
export interface Draft {
  readonly head: DraftHead;
  /** The plan file's values; what the document does not say of itself has a dash. */
  readonly data: PlanFile;
  /** Where the plan could not be made to say what the document says. */
  readonly drift: readonly Drift[];
  readonly unmapped: readonly Unmapped[];
}

/** What a draft needs to know beside the document. */
export interface DraftOptions {
  /** `--year`; null: the document's own. */
  readonly year: number | null;
  /** The day on which the import is made: its year stands in where nothing says one. */
  readonly today: string;
  /** Lists of names to take from, the one that counts most first. */
  readonly knownFor: (head: DraftHead) => readonly Bodies[];
}

/** Makes a plan of what was found in a document: every cell in its own words, with the lines of the source text. */
export function draftPlan(found: FoundPlan, source: SourceText, options: DraftOptions): Draft {
  const head = draftHead(found, options);
  const namings = nameFound(found);
  const sections = found.sections.map((section, s): SectionEntry => {
    const { id, number } = namings.sections[s]!;
    return {
      id,
      ...given('number', number),
      title: oneLine(section.title) ?? UNPRINTED_TITLE,
      ...sourceOf(source, section.at),
      tasks: section.tasks.map((task, t) => draftTask(task, namings.tasks[s]![t]!, source)),
    };
  });
  const kpis = apart(draftKpis(found.kpis, source), sections);
  const tasks = sections.flatMap((section) => section.tasks);
  const cells = {
    leads: tasks.flatMap(({ lead }) => lead ?? []),
    supports: [...tasks.flatMap(({ support }) => support ?? []), ...kpis.flatMap(({ owner }) => owner ?? [])],
  };
  const { agencies, groups, roles, read } = proposeBodies(cells, options.knownFor(head));
  const data = planSchema.parse({
    ...withStandIns(head),
    agencies: agencies.length === 0 ? [{ name: UNPRINTED, code: UNPRINTED }] : agencies,
    groups,
    roles,
    sections,
    kpis: kpis.map((kpi) => owned(kpi, read)),
    errata: unnumberedRows(found.sections, sections),
  });
  return { head, ...accountFor(data, source.text) };
}

function withStandIns({ title, year, province, number, date, issuer, signer }: DraftHead) {
  return {
    format: 1,
    plan: {
      title: title ?? UNPRINTED,
      year,
      province: province ?? UNPRINTED,
      decision: {
        number: number ?? UNPRINTED,
        date: date ?? `${year}-01-01`,
        issuer: issuer ?? UNPRINTED,
        ...given('signer', signer),
      },
    },
  };
}

function draftHead({ head }: FoundPlan, { year, today }: DraftOptions): DraftHead {
  const date = head.date === null ? null : isoDay(head.date.words);
  return {
    title: oneLine(head.title),
    year: year ?? head.year ?? Number((date ?? today).slice(0, 4)),
    yearAssumed: year === null && head.year === null,
    province: oneLine(head.province),
    number: oneLine(head.number),
    date,
    issuer: plainIssuer(oneLine(head.issuer), oneLine(head.province)),
    signer: oneLine(head.signer),
  };
}

function draftTask(
  { text, lead, support, deadline, product, at }: FoundTask,
  { id, number }: Namings['sections'][number],
  source: SourceText,
): TaskEntry {
  return {
    id,
    ...given('number', number),
    text: text.words,
    lead: lead?.words ?? null,
    ...given('support', support?.words ?? null),
    deadline: deadline?.words ?? null,
    ...given('product', product?.words ?? null),
    ...sourceOf(source, at),
  };
}

function draftKpis(kpis: readonly FoundKpi[], source: SourceText): PlanFile['kpis'] {
  const counts = new Map<string, number>();
  return kpis.map(({ number, text, indicator, target, owner, at }): KpiEntry => {
    const item = number?.replace(/[.)\s]+$/u, '') || 'CT';
    const turn = (counts.get(item) ?? 0) + 1;
    counts.set(item, turn);
    return {
      id: `${item}.${turn}`,
      text: text.words,
      indicator: indicator ?? text.words,
      target: target ?? text.words,
      ...given('owner', owner?.words ?? null),
      ...sourceOf(source, at),
    };
  });
}

function sourceOf(source: SourceText, places: readonly Place[]): { source?: number | number[] } {
  const lines = source.linesAt(places);
  return lines.length === 0 ? {} : { source: lines.length === 1 ? lines[0]! : lines };
}

/** A key with its value; nothing where there is none. */
function given<K extends string>(key: K, value: string | null): { readonly [key in K]?: string } {
  return value === null || value === '' ? {} : ({ [key]: value } as { [key in K]: string });
}

function oneLine(words: FoundWords | null): string | null {
  return words?.words.replace(/\s+/gu, ' ').trim() || null;
}

/** KPIs whose ids tasks have too get the letters of "chỉ tiêu" before them. */
function apart(kpis: readonly KpiEntry[], sections: readonly SectionEntry[]): KpiEntry[] {
  const taken = new Set(sections.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
  const clash = kpis.some(({ id }) => taken.has(id));
  return kpis.map((kpi) => (clash && !kpi.id.startsWith('CT.') ? { ...kpi, id: `CT.${kpi.id}` } : kpi));
}

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" of the letterhead, as it is written in a sentence; others as printed. */
function plainIssuer(issuer: string | null, province: string | null): string | null {
  const found = /^(chủ tịch )?ủy ban nhân dân (tỉnh|thành phố)/u.exec(
    issuer?.normalize('NFC').toLowerCase() ?? '',
  );
  if (found === null || province === null) return issuer;
  const name = province.replace(/^(?:Tỉnh|Thành phố|TP\.?) /iu, '');
  return `${found[1] ? 'Chủ tịch ' : ''}UBND ${found[2]} ${name}`;
}

/** A KPI has one owner: words that name several stay with the other cells of its row. */
function owned({ owner, ...kpi }: KpiEntry, read: Proposed['read']): KpiEntry {
  const reading = owner === undefined ? null : read(owner);
  const [one, other] = reading?.ok ? reading.value : [];
  return one?.kind === 'agency' && other === undefined ? { ...kpi, owner: one.name } : kpi;
}
