import type { Column } from './column.ts';
import type { Item } from './items.ts';
import { occurrences } from './words.ts';

/** What a task of a plan without tables says, its label lines ("Cơ quan chủ trì: Sở Nội vụ") taken apart. */
export interface LabelLines {
  /** The words that stand behind no label: the task's own. */
  readonly text: string;
  /** The fields whose words stand behind a label. */
  readonly told: ReadonlySet<Column>;
}

const FIELDS: readonly Column[] = ['lead', 'support', 'deadline', 'product', 'note'];

/** A label before the words of a field: it begins with one of the words that captions begin with, and ends with a colon. */
const LABEL =
  /(?:^|\s)(?:[-–+•*]\s*)?(?:cơ quan|đơn vị|chủ trì|phối hợp|thời gian|thời hạn|tiến độ|sản phẩm|kết quả|trách nhiệm|phân công|lộ trình)[^:.;]{0,60}:\s*$/iu;

/** Takes the words of a task's fields, each with the label before it, out of the text of its lines. */
export function labelLines({ row }: Item, text: string): LabelLines {
  let left = text;
  const told = new Set<Column>();
  for (const field of FIELDS) {
    const words = row?.[field] ?? '';
    for (const at of occurrences(left, words)) {
      const label = LABEL.exec(left.slice(0, at));
      if (label === null) continue;
      // A full stop that closes the line goes with it.
      const behind = left.slice(at + words.length).replace(/^[.;](?=\s|$)/u, '');
      left = `${left.slice(0, label.index)} ${behind}`.replace(/\s+/gu, ' ').trim();
      told.add(field);
      break;
    }
  }
  return { text: left, told };
}
