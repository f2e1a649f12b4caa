import type { DocumentContent } from '../office/content.ts';
import type { FoundSection, FoundTask, FoundWords, ImportFinding } from './found-plan.ts';
import { type LabelRun, labelRuns } from './label-runs.ts';
import type { LabelKind } from './label-words.ts';
import { isHeading, type OutlineItem, outlineItem } from './outline.ts';
import { splitRoles } from './split-roles.ts';

/** The tasks of a plan without a table, in their sections. */
export interface LabelledTasks {
  readonly sections: readonly FoundSection[];
  readonly findings: readonly ImportFinding[];
}

/**
 * Finds the tasks of a plan that has no table: what stands above lines like "Cơ quan chủ trì: …", "Thời gian thực hiện: …". Their
 * sections are the headings under which they stand.
 */
export function findLabelledTasks({ blocks }: DocumentContent): LabelledTasks {
  const items = blocks.flatMap((block) => (block.kind === 'paragraph' ? [outlineItem(block)] : []));
  const runs = labelRuns(items).filter(isTask);
  const sections: { heading: OutlineItem | null; tasks: FoundTask[] }[] = [];
  for (const run of runs) {
    const own = isOwn(run, runs) ? [run.parent!] : [];
    const heading = own.length > 0 ? outerHeading(run.parent!, items) : run.parent;
    if (sections.length === 0 || sections.at(-1)!.heading !== heading) sections.push({ heading, tasks: [] });
    sections.at(-1)!.tasks.push(taskOf(run, [...own, ...run.texts]));
  }
  return {
    sections: sections.map(({ heading, tasks }) => ({ ...sectionOf(heading), tasks })),
    findings: runs.flatMap(findingsOf),
  };
}

/** Labels of a task say who, or what comes of it until when; those of a meeting say where. */
function isTask({ labels }: LabelRun): boolean {
  const kinds = new Set(labels.map(({ kind }) => kind));
  if (kinds.has('alien')) return false;
  return kinds.has('lead') || (kinds.has('deadline') && (kinds.has('support') || kinds.has('product')));
}

/** Whether what stands above a task's words is no heading but their beginning: a sentence with one task under it. */
function isOwn({ parent }: LabelRun, runs: readonly LabelRun[]): boolean {
  if (parent === null || isHeading(parent) || parent.level === 'annex') return false;
  return runs.filter((run) => run.parent === parent).length === 1;
}

function outerHeading(item: OutlineItem, items: readonly OutlineItem[]): OutlineItem | null {
  const above = items.slice(0, items.indexOf(item));
  return above.findLast((each) => each.level !== item.level && isHeading(each)) ?? null;
}

function sectionOf(heading: OutlineItem | null): Omit<FoundSection, 'tasks'> {
  if (heading === null) return { number: null, title: null, at: [] };
  const { place } = heading.paragraph;
  return { number: heading.number, title: { words: heading.text, place }, at: [place] };
}

function taskOf(run: LabelRun, texts: readonly OutlineItem[]): FoundTask {
  const [first] = texts;
  const words = (kind: LabelKind) => wordsOf(run, kind);
  const lead = words('lead');
  const support = words('support');
  const roles = lead === null || support !== null ? null : splitRoles(lead.words);
  return {
    number: first!.number,
    at: [...new Set([...texts, ...run.lines].map(({ paragraph }) => paragraph.place))],
    text: { words: texts.map(lineOf).join('\n'), place: first!.paragraph.place },
    lead: roles === null ? lead : { ...lead!, words: roles.lead },
    support: roles === null || roles.support === '' ? support : { ...lead!, words: roles.support },
    deadline: words('deadline'),
    product: words('product'),
    note: words('note'),
  };
}

/** The first paragraph without its number or bullet, the others as they are printed. */
function lineOf({ text, paragraph }: OutlineItem, i: number): string {
  return i === 0 ? text : [paragraph.number ?? '', paragraph.text].join(' ').trim();
}

/** What all labels of a kind say. */
function wordsOf({ labels, lines }: LabelRun, wanted: LabelKind): FoundWords | null {
  const said = labels.filter(({ kind, words }) => kind === wanted && words !== '').map(({ words }) => words);
  return said.length === 0 ? null : { words: said.join('; '), place: lines[0]!.paragraph.place };
}

function findingsOf({ labels, texts, unlabelled }: LabelRun): ImportFinding[] {
  const { paragraph, text } = texts[0]!;
  const has = (wanted: LabelKind) => labels.some(({ kind }) => kind === wanted);
  const told = (code: ImportFinding['code'], item: OutlineItem): ImportFinding => ({
    code,
    place: item.paragraph.place,
    words: item.text,
  });
  return [
    ...unlabelled.map((item) => told('row-unclear', item)),
    ...(has('lead') ? [] : [{ code: 'row-without-lead' as const, place: paragraph.place, words: text }]),
    ...(has('deadline')
      ? []
      : [{ code: 'row-without-deadline' as const, place: paragraph.place, words: text }]),
  ];
}
