import type { Problem } from '../../diagnostics/problem.ts';
import { type PlanFile, planSchema, type SectionEntry, type TaskEntry } from '../../plan/schema.ts';
import { checkShape } from '../../plan/shape.ts';
import { UNPRINTED, UNPRINTED_TITLE } from '../../plan/unprinted.ts';
import type { FoundPlan, FoundTask } from '../annex/found-plan.ts';
import type { Drift, Unmapped } from '../findings.ts';
import type { Place } from '../office/content.ts';
import { accountFor } from './account.ts';
import { type Bodies, proposeBodies } from './bodies.ts';
import { type DraftHead, draftHead, withStandIns } from './draft-head.ts';
import { apart, draftKpis, owned } from './draft-kpis.ts';
import { given, oneLine, sourceOf } from './entry-parts.ts';
import { type Naming, nameFound } from './ids.ts';
import { originOf } from './places.ts';
import type { SourceText } from './source-text.ts';
import { unnumberedRows } from './unnumbered.ts';

/** A plan file in the making. */
export interface Draft {
  readonly head: DraftHead;
  /** The plan file's values; what the document does not say of itself has a dash. */
  readonly data: PlanFile;
  /** Where the plan could not be made to say what the document says. */
  readonly drift: readonly Drift[];
  readonly unmapped: readonly Unmapped[];
}

/** A plan file cannot hold what was found: the first value that it does not take, and where that stands in the document. */
export interface Undrafted {
  readonly problem: Problem;
  readonly place: Place;
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

/**
 * Makes a plan of what was found in a document: every cell in its own words, with the lines of the source text; or tells why
 * none can be made, as of a cell that is longer than a plan file takes.
 */
export function draftPlan(found: FoundPlan, source: SourceText, options: DraftOptions): Draft | Undrafted {
  const head = draftHead(found, options.year, options.today);
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
  const values = {
    ...withStandIns(head),
    agencies: agencies.length === 0 ? [{ name: UNPRINTED, code: UNPRINTED }] : agencies,
    groups,
    roles,
    sections,
    kpis: kpis.map((kpi) => owned(kpi, read)),
    errata: unnumberedRows(found.sections, sections),
  };
  const shape = checkShape(planSchema, values);
  if (shape.ok) return { head, ...accountFor(shape.data, source.text) };
  const { problem, path } = shape.findings[0]!;
  return { problem, place: originOf(path, found, values).place };
}

function draftTask(
  { text, lead, support, deadline, product, note, at }: FoundTask,
  { id, number }: Naming,
  source: SourceText,
): TaskEntry {
  return {
    id,
    ...given('number', number),
    // The row is kept, for it has other cells; a finding names it.
    text: text.words === '' ? UNPRINTED : text.words,
    lead: lead?.words ?? null,
    ...given('support', support?.words ?? null),
    deadline: deadline?.words ?? null,
    ...given('product', product?.words ?? null),
    ...given('note', note?.words ?? null),
    ...sourceOf(source, at),
  };
}
