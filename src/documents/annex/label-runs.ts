import { type Labelled, labelLine } from './label-words.ts';
import { depthOf, LEVELS, type OutlineItem } from './outline.ts';

/** A run of label lines, and what stands above it. */
export interface LabelRun {
  /** What stands above the labels: the task's own words. */
  readonly texts: readonly OutlineItem[];
  readonly labels: readonly Labelled[];
  /** The paragraphs of the labels. */
  readonly lines: readonly OutlineItem[];
  /** The nearest item above that the task lies under; null when there is none. */
  readonly parent: OutlineItem | null;
  /** Numbered items beside the task that have no labels of their own. */
  readonly unlabelled: readonly OutlineItem[];
}

/** Finds the runs of label lines among the paragraphs of a document. */
export function labelRuns(items: readonly OutlineItem[]): LabelRun[] {
  const runs: LabelRun[] = [];
  let above: OutlineItem[] = [];
  let parents: OutlineItem[] = [];
  for (let at = 0; at < items.length; ) {
    const run = labelsFrom(items, at);
    if (run === null) {
      above.push(items[at]!);
      at++;
      continue;
    }
    const { texts, outer, unlabelled } = ownTexts([...above, ...run.first]);
    parents = under([...parents, ...outer], texts[0]);
    if (texts.length > 0)
      runs.push({ texts, unlabelled, parent: parents.at(-1) ?? null, labels: run.labels, lines: run.lines });
    above = [];
    at = run.end;
  }
  return runs;
}

interface Run {
  readonly labels: Labelled[];
  readonly lines: OutlineItem[];
  /** The paragraph of the task itself, when it holds labels of its own. */
  readonly first: OutlineItem[];
  readonly end: number;
}

/** The label lines that begin at a paragraph; a label without words has them in the list below it. */
function labelsFrom(items: readonly OutlineItem[], from: number): Run | null {
  const labels: Labelled[] = [];
  const lines: OutlineItem[] = [];
  const first: OutlineItem[] = [];
  let end = from;
  for (; end < items.length; end++) {
    const item = items[end]!;
    const line = labelLine(item.text);
    const open = labels.at(-1);
    if (line === null && open?.words === '' && isPlain(item))
      labels[labels.length - 1] = { ...open, words: withoutEnd(item.text) };
    else if (line === null && open !== undefined && listed(items[end - 1]!, item, labels))
      labels[labels.length - 1] = { ...open, words: `${open.words}\n${withoutEnd(item.text)}` };
    else if (line === null || (line.before !== '' && end > from)) break;
    else {
      if (line.before !== '') first.push({ ...item, text: line.before });
      labels.push(...line.labels);
    }
    lines.push(item);
  }
  return labels.length === 0 ? null : { labels, lines, first, end };
}

/** Whether a bullet goes on with the list that another began below a label. */
function listed(before: OutlineItem, item: OutlineItem, labels: readonly Labelled[]): boolean {
  return (
    item.level === 'bullet' &&
    before.level === 'bullet' &&
    labelLine(before.text) === null &&
    labels.length > 0
  );
}

const withoutEnd = (text: string) => text.replace(/[.;,]+$/u, '');
const isPlain = ({ level }: OutlineItem) => level === 'bullet' || level === 'plain';
/** Bullets and plain paragraphs lie side by side: neither is a heading of the other. */
const depth = (item: OutlineItem) => (isPlain(item) ? LEVELS.length : depthOf(item));

/** Of what stands above labels: the task's own words, the headings around it, numbered items that were left without labels. */
function ownTexts(above: readonly OutlineItem[]) {
  const last = above.at(-1);
  if (last === undefined) return { texts: [], outer: [], unlabelled: [] };
  const start = above.findLastIndex((item) => depth(item) < depth(last)) + 1;
  const block = above.slice(start);
  const outer = above.slice(0, start);
  if (isPlain(last)) return { texts: block, outer, unlabelled: [] };
  const beside = block.slice(0, -1).filter((item) => depth(item) === depth(last));
  return { texts: [last], outer, unlabelled: beside };
}

/** The chain of headings above an item: each lies outside the next. */
function under(items: readonly OutlineItem[], item: OutlineItem | undefined): OutlineItem[] {
  const chain: OutlineItem[] = [];
  for (const each of items) {
    while (chain.length > 0 && depth(chain.at(-1)!) >= depth(each)) chain.pop();
    if (!isPlain(each)) chain.push(each);
  }
  while (item !== undefined && chain.length > 0 && depth(chain.at(-1)!) >= depth(item)) chain.pop();
  return chain;
}
