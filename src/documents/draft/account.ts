import type { PlanFile, SectionEntry } from '../../plan/schema.ts';
import { TEXT_ID } from '../../plan/unprinted.ts';
import { cellText } from '../document.ts';
import type { Drift, Unmapped } from '../findings.ts';
import { itemsOf, sourceLines } from '../items.ts';
import { readLines, shownLine } from '../lines.ts';
import { settle } from '../places.ts';
import { traceText } from '../trace.ts';

/** A plan that accounts for its source text, and what it could not be made to account for. */
export interface Accounted {
  readonly data: PlanFile;
  readonly drift: readonly Drift[];
  readonly unmapped: readonly Unmapped[];
}

const NOT_LOOKED_AT = 'Chưa rà soát khi nhập văn bản: nếu là chỉ tiêu của kế hoạch thì chuyển vào "kpis"';

/**
 * Makes a plan say all of its source text, so that `trace` shows what is changed afterwards and nothing else: words of further columns go to their
 * task, lines that hold no task to `clauses`, whole and in their own words, and measures that nobody has looked at to `notKpis`.
 *
 * @param data a plan with its sections and KPIs
 */
export function accountFor(data: PlanFile, text: string): Accounted {
  const noted = withKpiCells(withNotes(data, text), text);
  const first = traceText(noted, text).unmapped;
  // What KPIs above the annex leave of their lines lets the plan proper begin there: the lines between are its too.
  const between = traceText({ ...noted, clauses: clausesOf(first, text) }, text).unmapped;
  const clauses = clausesOf([...first, ...between], text);
  const told: PlanFile = { ...noted, clauses };
  const measures = traceText(told, text).unmapped.filter(({ noKpi }) => noKpi);
  const notKpis = measures.map(({ line, text: words }) => ({ source: line, words, why: NOT_LOOKED_AT }));
  const whole: PlanFile = { ...told, notKpis };
  const { drift, unmapped } = traceText(whole, text);
  return { data: whole, drift, unmapped };
}

/** Gives each task what its row holds in columns that no key is for. */
function withNotes(data: PlanFile, text: string): PlanFile {
  const { document } = settle(itemsOf(data), [], readLines(text));
  const noted = (task: SectionEntry['tasks'][number]) => {
    const { source, ...rest } = task;
    const note = cellText(document, sourceLines(source), ['note', 'other']);
    return note === '' ? task : { ...rest, note, ...(source === undefined ? {} : { source }) };
  };
  const sections = data.sections.map((section) => ({ ...section, tasks: section.tasks.map(noted) }));
  return { ...data, sections };
}

/** Gives each KPI that is a row of a table the cells that no key is for. */
function withKpiCells(data: PlanFile, text: string): PlanFile {
  const lines = readLines(text);
  const { unmapped } = traceText(data, text);
  const kpis = data.kpis.map((kpi) => {
    const [line = 0] = sourceLines(kpi.source);
    const isRow = lines[line - 1]?.cells != null;
    const note = unmapped
      .filter((each) => isRow && each.line === line && !each.noKpi)
      .map((each) => each.text);
    return note.length === 0 ? kpi : { ...kpi, note };
  });
  return { ...data, kpis };
}

/** The lines of the plan proper that nothing else of the plan says, or says in part only. */
function clausesOf(unmapped: readonly Unmapped[], text: string): PlanFile['clauses'] {
  const lines = readLines(text);
  const left = new Set(unmapped.flatMap(({ line, noKpi }) => (noKpi ? [] : line)));
  return [...left]
    .sort((a, b) => a - b)
    .flatMap((number, i) => {
      const line = lines[number - 1];
      return line === undefined ? [] : { id: `${TEXT_ID}.${i + 1}`, text: shownLine(line), source: number };
    });
}
