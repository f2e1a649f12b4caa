import type { DeadlineContext } from '../wording/deadline/types.ts';
import { type Labelled, labelAt } from './check-labels.ts';
import type { Position } from './check-order.ts';
import { checkPlace } from './check-words.ts';
import { divide } from './claims.ts';
import { runningText, type SourceDocument } from './document.ts';
import type { Corrected } from './errata.ts';
import { type Finding, finding, type Unmapped } from './findings.ts';
import { parentId } from './labels.ts';
import { checkParts } from './parts.ts';
import { passage } from './passage.ts';
import { type Placed, printedWords } from './places.ts';
import { occurrences } from './words.ts';

/** What is found about KPIs: their words, and the lines that are made of nothing else. */
export interface KpiFindings {
  readonly findings: readonly Finding[];
  /** KPIs whose ids do not follow that of the item they quote. */
  readonly misnamed: readonly Finding[];
  /** Words of their lines that no KPI says. */
  readonly left: readonly Unmapped[];
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
  const listed = together(placed.filter((kpi) => !quoting.includes(kpi))).map((group) => list(text, group));
  return {
    findings: [...findings, ...[...quoted, ...listed].flatMap((each) => each.findings)],
    misnamed: quoted.flatMap(({ misnamed }) => misnamed),
    left: listed.flatMap(({ left }) => left),
    labels: listed.flatMap(({ labels }) => labels),
    positions: [...quoted, ...listed].flatMap(({ positions }) => positions),
    lines: new Set(listed.flatMap(({ lines }) => lines)),
  };
}

interface Checked {
  readonly findings: readonly Finding[];
  readonly misnamed: readonly Finding[];
  readonly positions: readonly Position[];
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
  const printed = span === null ? around : around.slice(span.start, span.end);
  const text = offset === undefined ? printed : item.words;
  const id = parentId(item.id);
  const fits = owner === null || follows(id, owner.item.id, headings);
  return {
    findings: [
      ...(offset === undefined ? [finding(item, { field: 'text', line, printed, plan: item.words })] : []),
      ...checkParts(item, line, { text, around }, context),
    ],
    misnamed: fits ? [] : [finding(item, { field: 'id', line, printed: owner.item.id, plan: item.id })],
    positions: [{ item, line, offset: offset ?? span?.start ?? 0 }],
  };
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
function list({ document, corrected, context }: Text, group: readonly Placed[]) {
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
    left: left.map(({ start, end }) => ({ line: lineOf(start), text: around.slice(start, end) })),
    labels: group.map(
      ({ item }): Labelled => ({ item, id: parentId(item.id), line: lines[0]!, own, above: null }),
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
