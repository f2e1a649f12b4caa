import { fold } from '../../text/normalize.ts';
import type { ColumnKind } from './captions.ts';
import { profileIn, type Segment } from './segments.ts';

/** What a table is: of tasks, of targets, or none of a plan (money, agencies, members, steps of a procedure). */
export type SegmentKind = 'tasks' | 'targets' | 'none';

/** Titles of tables that are neither. */
const OTHER_TITLES =
  /\b(?:du toan|kinh phi thuc hien|quy trinh noi bo|lich cong tac|lich lam viec|danh sach)\b/u;

export function segmentKind(segment: Segment): SegmentKind {
  const has = (kind: ColumnKind): boolean => segment.columns.some((column) => column.kind === kind);
  const title = fold(segment.title);
  const who = has('lead') || has('support');
  const when = has('deadline') || has('period');
  if (has('alien') && !(has('lead') && has('deadline') && isNamed(segment))) return 'none';
  if ((profileIn(segment, 'deadline')?.duration ?? 0) > 0.5) return 'none';
  if (has('target') && !(has('text') && who && when)) {
    if (has('lead') && when && !has('unit') && !/chi tieu/u.test(caption(segment, 'target'))) return 'tasks';
    return who || has('unit') || has('value') || has('product') ? 'targets' : 'none';
  }
  if (!has('text')) return 'none';
  if (has('unit') && !when && /chi tieu|muc tieu/u.test(title)) return 'targets';
  const costed = has('money') && !has('support') && !has('product');
  const otherTitle = OTHER_TITLES.test(title);
  if (costed && (!when || (otherTitle && !/nhiem vu/u.test(title)))) return 'none';
  if (otherTitle && !isNamed(segment)) return 'none';
  if (who && (when || has('support') || has('product') || isNamed(segment))) return 'tasks';
  return when && (has('product') || isNamed(segment)) ? 'tasks' : 'none';
}

/** Its text column says that it holds tasks. */
function isNamed(segment: Segment): boolean {
  return /nhiem vu|cong viec|giai phap|dau viec|hoat dong/u.test(caption(segment, 'text'));
}

function caption({ columns }: Segment, kind: ColumnKind): string {
  return fold(columns.find((column) => column.kind === kind)?.caption ?? '');
}

/** The tables of tasks; those that tell of money are the plan's budget where others tell of the tasks themselves. */
export function taskSegments(segments: readonly Segment[]): readonly Segment[] {
  const tasks = segments.filter((segment) => segmentKind(segment) === 'tasks');
  const clear = tasks.filter(({ columns }) => {
    const kinds = new Set(columns.map(({ kind }) => kind));
    return !kinds.has('money') || kinds.has('support') || kinds.has('product');
  });
  return clear.length > 0 ? clear : tasks;
}
