import { unclaimedIn } from '../check-measures.ts';
import { measuredThings } from '../measured-things.ts';
import { measuresIn } from '../measures.ts';
import type { DocumentContent } from '../office/content.ts';
import type { FoundKpi } from './found-plan.ts';
import { depthOf, isHeading, type OutlineItem, outlineItem } from './outline.ts';

const ASKED = /chỉ tiêu|mục tiêu/iu;
/** Aims in general words, and parts that only speak of targets. */
const GENERAL = /tổng quát|mục đích|yêu cầu|quan điểm|nhiệm vụ|giải pháp|tổ chức thực hiện/iu;

/**
 * The targets that the running text of a plan sets, in its part on them ("CHỈ TIÊU CHỦ YẾU", "Mục tiêu cụ thể"): one entry a
 * measured thing, found by the finder of measures that the trace has.
 */
export function findKpis({ blocks }: DocumentContent): FoundKpi[] {
  const items = blocks.flatMap((block) => (block.kind === 'paragraph' ? [outlineItem(block)] : []));
  return targetItems(items).flatMap(kpisOf);
}

/** The paragraphs below headings that announce targets. */
function targetItems(items: readonly OutlineItem[]): OutlineItem[] {
  const found: OutlineItem[] = [];
  let asked: OutlineItem | null = null;
  let general: OutlineItem | null = null;
  for (const item of items) {
    if (asked !== null && ends(asked, item)) asked = null;
    if (general !== null && ends(general, item)) general = null;
    if (isHeading(item) && measuresIn(item.text).length === 0) {
      if (GENERAL.test(item.text)) general = item;
      else if (ASKED.test(item.text) && general === null) asked ??= item;
    } else if (asked !== null && general === null) found.push(item);
  }
  return found;
}

/** Whether a part is over: something stands as high in the outline as its heading. */
function ends(heading: OutlineItem, item: OutlineItem): boolean {
  return item !== heading && depthOf(item) <= depthOf(heading) && item.level !== 'plain';
}

/** What one paragraph asks for: a part of it for each measure, and an entry for each thing that a part lists. */
function kpisOf({ number, text, paragraph }: OutlineItem): FoundKpi[] {
  return partsOf(text).flatMap((part) => {
    const [measure] = measuresIn(part);
    const target = measure === undefined ? null : part.slice(measure.start, measure.end);
    const before = measure === undefined ? '' : part.slice(0, measure.start);
    const behind = measure === undefined ? '' : part.slice(measure.end);
    const things = measuredThings(before).map((thing) => before.slice(thing.start, thing.end));
    const names = things.length > 1 ? things.map(name) : [indicator(before, behind)];
    return names.map(
      (words): FoundKpi => ({
        number,
        at: [paragraph.place],
        text: { words: part, place: paragraph.place },
        indicator: words === '' ? null : words,
        target,
        owner: null,
      }),
    );
  });
}

/** A text in parts, one for each measure: together they say all of it. */
function partsOf(text: string): string[] {
  const starts = unclaimedIn(text, []).map(({ start }) => start);
  return starts.map((start, i) => text.slice(i === 0 ? 0 : start, starts[i + 1] ?? text.length).trim());
}

/** What is measured: the words before the value when they name a measure, else those behind it. */
function indicator(before: string, behind: string): string {
  const isNamed = measuredThings(before).length > 0;
  const own = name(before);
  const rest = name(behind);
  return (isNamed && own !== '') || rest === '' ? own : rest;
}

/** Words that lead up to a value and name nothing. */
const LEADING =
  /(?:[,;:]|\s)+(?:phấn đấu|đạt|chiếm|có|ở mức|bảo đảm|đảm bảo|hoàn thành|tăng|giảm|là|từ|trên|khoảng|sẽ|được|giữ|duy trì)?$/iu;

function name(words: string): string {
  let rest = words.replace(/[.,;:\s]+$/u, '');
  for (let shorter = rest.replace(LEADING, ''); shorter !== rest; shorter = rest.replace(LEADING, ''))
    rest = shorter;
  const plain = rest.replace(/^[,;:.\s]+/u, '');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
