import type { Problem } from '../diagnostics/problem.ts';
import type { Edit } from './draft.ts';

/** One slip: what to say of it, and the edit that undoes it; null when what it means can only be guessed. */
export interface Slip {
  readonly problem: Problem;
  readonly edit: Edit | null;
}
