/** The plan as the rest of the program knows it: the file's data with every wording read. */
import type { Path } from '../diagnostics/finding.ts';
import type { Lexicon } from '../wording/agencies/lexicon.ts';
import type { Mention } from '../wording/agencies/types.ts';
import type { Deadline, DeadlineContext } from '../wording/deadline/types.ts';
import type { Reading } from '../wording/reading.ts';
import type { Target } from '../wording/target/types.ts';
import type { AgencyEntry, KpiEntry, PlanFile, SectionEntry, TaskEntry } from './schema.ts';
import type { Unread } from './unread.ts';

/** One thing that an amendment changed. */
export interface Applied {
  readonly document: { readonly number: string; readonly date: string };
  /** add: the task is new · end: it need not be done any more. */
  readonly field: 'text' | 'lead' | 'support' | 'deadline' | 'target' | 'add' | 'end';
  /** The words before; null where there were none. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A task of the annex, or a duty of the part on implementation: work that somebody leads. */
export interface Task {
  readonly id: string;
  readonly kind: 'annex' | 'duty';
  /** null for duties. */
  readonly section: SectionEntry | null;
  readonly text: string;
  /** The cells as printed; null where the decision has none. */
  readonly leadWords: string;
  readonly supportWords: string | null;
  readonly deadlineWords: string | null;
  /** What must exist for the task to be done, as printed; null where the decision does not say. */
  readonly product: string | null;
  /** The unfinished work of an earlier plan that it goes on with; null for work of its own. */
  readonly carriedFrom: TaskEntry['carriedFrom'] | null;
  /** Those of the lead cell who owe the work: of "A chủ trì, phối hợp với B" A alone. */
  readonly leads: Reading<readonly Mention[]>;
  /** Those of the lead cell who support: B. */
  readonly alongside: readonly Mention[];
  readonly supports: Reading<readonly Mention[]> | null;
  /** null when the decision sets no deadline (most duties). */
  readonly deadline: Reading<Deadline> | null;
  /** What amendments changed by the day the plan is looked at, oldest first. */
  readonly applied: readonly Applied[];
  /** Lines of the source text. */
  readonly source: readonly number[];
  readonly path: Path;
}

export interface Kpi {
  readonly id: string;
  readonly entry: KpiEntry;
  readonly target: Reading<Target>;
  readonly applied: readonly Applied[];
  readonly source: readonly number[];
  readonly path: Path;
}

/** A member of a group, and the days it belongs to it (null: open). */
export interface Member {
  readonly name: string;
  readonly from: string | null;
  readonly until: string | null;
}

export interface Plan {
  /** Where the plan file is. */
  readonly file: string;
  readonly data: PlanFile;
  readonly lexicon: Lexicon;
  /** What deadlines of this plan leave unsaid. */
  readonly context: DeadlineContext;
  /** Annex tasks in the annex's order, then duties. */
  readonly tasks: readonly Task[];
  readonly kpis: readonly Kpi[];
  readonly agencies: ReadonlyMap<string, AgencyEntry>;
  /** Members of each listed group, by the group's name. */
  readonly members: ReadonlyMap<string, readonly Member[]>;
  /** The plan as its file has it, of one to which amendments were applied; null: this is it. */
  readonly asWritten: Plan | null;
  /** What of the file is not in `data`: nothing, in a plan without errors. */
  readonly unread: Unread;
}
