import type { PlanFile } from '../plan/schema.ts';
import type { DeadlineContext } from '../wording/deadline/types.ts';
import { checkHead, headLines } from './check-head.ts';
import { checkIds } from './check-ids.ts';
import { checkKpis } from './check-kpis.ts';
import { unclaimedMeasures } from './check-measures.ts';
import { checkWords } from './check-words.ts';
import type { Fault } from './errata.ts';
import { checkExempt, exemptOf } from './exempt.ts';
import type { Drift, Finding, Unmapped } from './findings.ts';
import { type Item, itemsOf } from './items.ts';
import { readLines } from './lines.ts';
import { unmappedLines } from './mapping.ts';
import { checkOwners, ownersOf } from './owners.ts';
import { type Placed, type Settled, settle } from './places.ts';

/** What holding a plan against the decision's text gives. */
export interface Trace {
  /** Things of the plan that the text must bear out: its head, sections, tasks, headings, clauses, directives, duties, KPIs. */
  readonly items: number;
  /** Those that stand in the text letter by letter. */
  readonly matched: number;
  /** Matched items on whose lines an erratum of kind `capture` or `corrected` changed words. */
  readonly corrected: number;
  /** In the plan's order; errata that do not fit the text come last. */
  readonly drift: readonly Drift[];
  /** In the text's order. */
  readonly unmapped: readonly Unmapped[];
}

/**
 * Holds a plan against the text of the decision it was taken from: source text + errata = plan, in both directions.
 * Every word of the plan that is the decision's must stand on the lines that the plan names, and every line of the plan
 * proper must be accounted for. Words are compared letter by letter; only composition (NFC) and white space are free.
 */
export function traceText(data: PlanFile, text: string): Trace {
  const items = itemsOf(data);
  const settled = settle(items, data.errata, readLines(text));
  const { findings, unmapped } = check(data, settled);
  const drifting = new Set(findings.map(({ item }) => item));
  const matched = items.filter((item) => !drifting.has(item));
  const order = new Map<Item | null, number>(items.map((item, i) => [item, i]));
  const rank = ({ item, drift }: Finding) =>
    drift.kind === 'erratum' ? items.length : (order.get(item) ?? items.length);
  return {
    items: items.length,
    matched: matched.length,
    corrected: changedItems(settled).filter((item) => !drifting.has(item)).length,
    drift: [...findings].sort((a, b) => rank(a) - rank(b)).map(({ drift }) => drift),
    unmapped,
  };
}

function check(data: PlanFile, { document, corrected, placed }: Settled) {
  const { year, decision, policy } = data.plan;
  const context: DeadlineContext = { year, issued: decision.date, before: policy.before };
  const exempt = exemptOf(data);
  const structure = placed.filter(({ item }) => item.kind !== 'plan' && item.kind !== 'kpi');
  const owning = structure.filter(({ item }) => !item.unprinted);
  const owners = ownersOf(owning);
  const kpis = checkKpis(
    { document, corrected, context, exempt },
    placed.filter(({ item }) => item.kind === 'kpi'),
    owners,
  );
  const findings: Finding[] = [
    ...placed.flatMap(({ item }) => (item.kind === 'plan' ? checkHead(item, data, document) : [])),
    ...owning.flatMap((each) => checkWords(document, each, context)),
    ...checkOwners(document, owning, owners),
    ...kpis.findings,
    ...checkIds(document, corrected, structure, kpis),
    ...corrected.faults.map((fault) => faultFinding(fault, placed)),
    ...checkExempt(document, exempt),
  ];
  const unmapped = [
    ...unmappedLines(document, owners, kpis.lines),
    ...kpis.left,
    ...unclaimedMeasures(document, owning, kpis.claims, exempt),
  ];
  return { findings, unmapped: unmapped.sort((a, b) => a.line - b.line) };
}

/** An erratum that does not fit is told under the item whose line it is about. */
function faultFinding({ line, printed, words, standsAt }: Fault, placed: readonly Placed[]): Finding {
  const item =
    placed.find(({ item: each, leadLine }) => each.lines.includes(line) || leadLine === line)?.item ?? null;
  const drift: Drift = {
    kind: 'erratum',
    id: item?.id ?? 'errata',
    field: 'errata',
    line,
    printed,
    plan: words,
    standsAt: standsAt === null ? [] : [standsAt],
    moved: standsAt === null ? null : standsAt - line,
    owner: null,
  };
  return { item, drift };
}

/** Items on whose lines an erratum changed words. */
function changedItems({ document, corrected, placed }: Settled): Item[] {
  return placed
    .filter(({ item, lines, leadLine }) => {
      const all = item.kind === 'plan' ? headLines(document.head) : [...lines, leadLine ?? 0];
      return all.some((line) => corrected.changed.has(line));
    })
    .map(({ item }) => item);
}
