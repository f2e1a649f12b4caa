import type { Line } from '../../plan/line.ts';

/** What the rules over letters see of a line. */
export type TextLine = Pick<Line, 'start' | 'text' | 'key' | 'value'>;
