import type { Span } from '../../../diagnostics/problem.ts';
import { present } from '../../spans.ts';
import type { Point, Time } from '../words/syntax.ts';
import { yearRefs } from './dating.ts';

/**
 * The words that tell each point of a time: those that lead to all of them, what it leaves to another of its list (the
 * unit, the day, the year), its own. A point that stands alone is told by the whole time.
 */
export function pointSpans(time: Time, points: readonly Point[] = time.points): Span[][] {
  if (points.length === 1) return [[time.span]];
  const years = yearRefs(points);
  return points.map((point, i) =>
    present(time.lead, 'head' in point ? point.head : null, point.span, years[i]?.span),
  );
}
