import type { Span } from '../diagnostics/problem.ts';
import { isTextId } from '../plan/unprinted.ts';
import type { DeadlineContext } from '../wording/deadline/types.ts';
import { checkKpiRows, isRow } from './check-kpi-rows.ts';
import { type Labelled, labelAt } from './check-labels.ts';
import { type Claim, type Exempt, exemptSpans, unclaimedIn } from './check-measures.ts';
import type { Position } from './check-order.ts';
import { checkPlace } from './check-words.ts';
import { type Claims, divide } from './claims.ts';
import { runningText, type SourceDocument } from './document.ts';
import type { Corrected } from './errata.ts';
import { type Finding, finding, type Unmapped } from './findings.ts';
import type { Item } from './items.ts';
import { parentId } from './labels.ts';
import { unnamedThings } from './measured-things.ts';
import { checkParts } from './parts.ts';
import { passage } from './passage.ts';
import type { Placed } from './places.ts';
import { printedWords } from './printed-words.ts';
import { occurrences } from './words.ts';

/** What is found about KPIs: their words, and the lines that are made of nothing else. */
export interface KpiFindings {
  readonly findings: readonly Finding[];
  /** KPIs whose ids do not follow that of the item they quote. */
  readonly misnamed: readonly Finding[];
  /** Words of their lines that no KPI says, or no KPI is about. */
  readonly left: readonly Unmapped[];
  /** What those that quote say of the lines they quote. */
  readonly claims: readonly Claim[];
  readonly labels: readonly Labelled[];
  readonly positions: readonly Position[];
  /** Lines made of KPIs. */
  readonly lines: ReadonlySet<number>;
}

/** The text of the decision with the errata that say how it is read. */
interface Text {
  readonly document: SourceDocument;
  readonly corrected: Corrected;
  readonly context: DeadlineContext;
  readonly exempt: readonly Exempt[];
}

/**
 * Holds KPIs against the text. Those of a part that lists KPIs share its lines with nothing else and must together say
 * all of them; others quote a line that belongs to a task, a directive or a duty.
 *
 * @param owners the item that each line belongs to
 */
export function checkKpis(
  text: Text,
  kpis: readonly Placed[],
  owners: ReadonlyMap<number, Placed>,
): KpiFindings {
  const placed = kpis.filter(({ lines }) => lines.length > 0);
  const findings = kpis.flatMap((kpi) => checkPlace(text.document, kpi));
  const quoting = placed.filter(({ lines }) => lines.some((line) => owners.has(line)));
  const headings = new Set(
    [...owners.values()].flatMap(({ item }) => (item.kind === 'heading' ? item.id : [])),
  );
  const quoted = quoting.map((kpi) => quote(text, kpi, owners.get(kpi.lines[0]!) ?? null, headings));
  const inRows = placed.filter((kpi) => !quoting.includes(kpi) && isRow(text.document, kpi));
  const rows = checkKpiRows(text.document, inRows);
  const listed = together(placed.filter((kpi) => !quoting.includes(kpi) && !inRows.includes(kpi))).map(
    (group) => list(text, group),
  );
  return {
    findings: [...findings, ...rows.findings, ...[...quoted, ...listed].flatMap((each) => each.findings)],
    misnamed: quoted.flatMap(({ misnamed }) => misnamed),
    left: [...rows.left, ...listed.flatMap(({ left }) => left)],
    claims: quoted.flatMap(({ claims }) => claims),
    labels: listed.flatMap(({ labels }) => labels),
    positions: [...quoted, ...listed].flatMap(({ positions }) => positions),
    lines: new Set([...listed, ...inRows].flatMap(({ lines }) => lines)),
  };
}

interface Checked {
  readonly findings: readonly Finding[];
  readonly misnamed: readonly Finding[];
  readonly positions: readonly Position[];
  readonly claims: readonly Claim[];
}

/** A KPI that quotes another item's line: words in its place, id after that item's. */
function quote(
  { document, context }: Text,
  { item, lines }: Placed,
  owner: Placed | null,
  headings: ReadonlySet<string>,
): Checked {
  const line = lines[0]!;
  const around = printedWords(document, item, lines);
  const offset = occurrences(around, item.words)[0];
  const span = offset === undefined ? passage(around, item.words) : null;
  const printed =
    offset !== undefined ? item.words : span === null ? around : around.slice(span.start, span.end);
  const id = parentId(item.id);
  const fits = owner === null || isTextId(owner.item.id) || follows(id, owner.item.id, headings);
  return {
    findings: [
      ...(offset === undefined ? [finding(item, { field: 'text', line, printed, plan: item.words })] : []),
      ...checkParts(item, line, { text: printed, around }, context),
    ],
    misnamed: fits ? [] : [finding(item, { field: 'id', line, printed: owner.item.id, plan: item.id })],
    positions: [{ item, line, offset: offset ?? span?.start ?? 0 }],
    claims: [{ lines, text: printed, target: targetIn(item, printed) }],
  };
}

/** Where a KPI's target stands in its text; all of the text when it does not. */
function targetIn({ parts }: Item, text: string): Span {
  const words = parts.find(({ field }) => field === 'target')?.words ?? '';
  const start = occurrences(text, words)[0];
  return start === undefined ? { start: 0, end: text.length } : { start, end: start + words.length };
}

/** Whether a KPI's id goes on from the id of the item it quotes, itself or below a heading's: "PL.11" from task 11. */
function follows(id: string, owner: string, headings: ReadonlySet<string>): boolean {
  return id === owner || (id.endsWith(`.${owner}`) && headings.has(id.slice(0, -owner.length - 1)));
}

/** KPIs that share lines, directly or through others. */
function together(kpis: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  for (const kpi of kpis) {
    const joined = groups.filter((group) =>
      group.some(({ lines }) => lines.some((line) => kpi.lines.includes(line))),
    );
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push([...joined.flat(), kpi]);
  }
  return groups;
}

/** KPIs that are all there is on their lines. */
function list({ document, corrected, context, exempt }: Text, group: readonly Placed[]) {
  const lines = [...new Set(group.flatMap((kpi) => kpi.lines))].sort((a, b) => a - b);
  const around = runningText(document, lines).text;
  const texts = [...new Set(group.map(({ item }) => item.words))];
  const { found, instead, left } = divide(around, texts);
  const own = labelAt(document, corrected, lines[0]!);
  const lineOf = (offset: number) => lineAtOffset(document, lines, offset);
  const findings = group.flatMap(({ item, lines: [claimed = 0] }) => {
    if (found.get(item.words)) return checkParts(item, claimed, { text: item.words, around }, context);
    const span = instead.get(item.words) ?? null;
    const printed = span === null ? '' : around.slice(span.start, span.end);
    const line = span === null ? claimed : lineOf(span.start + sharedStart(printed, item.words));
    return [
      finding(item, { field: 'text', line, printed, plan: item.words }),
      ...checkParts(item, line, { text: printed, around: printed }, context),
    ];
  });
  return {
    findings,
    left: [
      ...left.map(({ start, end }) => ({ line: lineOf(start), text: around.slice(start, end) })),
      ...unclaimed(around, group, { found, instead, left }, exemptSpans(around, lines, exempt)).map(
        ({ start, end }) => ({ line: lineOf(start), text: around.slice(start, end), noKpi: true as const }),
      ),
    ],
    labels: group.map(
      ({ item }): Labelled => ({
        item,
        id: parentId(item.id),
        line: lines[0]!,
        own,
        numberCell: null,
        above: null,
      }),
    ),
    positions: group.map(
      ({ item }): Position => ({
        item,
        line: lines[0]!,
        offset: (found.get(item.words) ?? instead.get(item.words))?.start ?? 0,
      }),
    ),
    lines,
  };
}

/** What is measurable in the words that KPIs share, and that none of them is about. */
function unclaimed(
  around: string,
  group: readonly Placed[],
  { found, instead, left }: Claims,
  exempt: readonly Span[],
): Span[] {
  const told = [...left, ...[...instead.values()].filter((span) => span !== null), ...exempt];
  const targets: Span[] = [];
  const unnamed: Span[] = [];
  for (const [text, span] of found) {
    if (span === null) continue;
    // One whose words differ a little is about its part of the sentence all the same.
    const kpis = group.flatMap(({ item }) =>
      item.words === text || instead.get(item.words) === span ? item : [],
    );
    const within = kpis.map((item) => targetIn(item, text));
    targets.push(...within.map(({ start, end }) => ({ start: span.start + start, end: span.start + end })));
    const subject = text.slice(0, Math.min(...within.map(({ start }) => start)));
    const things = unnamedThings(
      subject,
      kpis.map(({ indicator }) => indicator ?? ''),
    );
    unnamed.push(...things.map(({ start, end }) => ({ start: span.start + start, end: span.start + end })));
  }
  const isTold = ({ start, end }: Span) => exempt.some((each) => each.start < end && start < each.end);
  return [...unnamed.filter((span) => !isTold(span)), ...unclaimedIn(around, [...told, ...targets])];
}

/** How many characters two texts begin with alike. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length - 1 && a[length] === b[length]) length++;
  return length;
}

/** The line that an offset into joined lines falls on. */
function lineAtOffset(document: SourceDocument, lines: readonly number[], offset: number): number {
  return (
    lines.find((_, i) => runningText(document, lines.slice(0, i + 1)).text.length > offset) ?? lines.at(-1)!
  );
}
