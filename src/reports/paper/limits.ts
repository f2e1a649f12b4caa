/** How much the body of a report tells one by one; its annexes hold all. */
export interface Limits {
  /** Results of a section. */
  readonly results: number;
  /** Tasks that are late. */
  readonly late: number;
  /** Tasks that fall due soon. */
  readonly soon: number;
  /** Agencies that did not report, and as many that reported in part. */
  readonly reporters: number;
  readonly obstacles: number;
  /** Tasks of the next period. */
  readonly coming: number;
  /** Letters of a task's text. */
  readonly words: number;
  /** Figures, reporters and obstacles line by line; else each list in one paragraph. */
  readonly listed: boolean;
  /** Results in sentences; else by the numbers of tasks and documents alone. */
  readonly sentences: boolean;
}

/** What a room can go through one by one. */
export const FULL: Limits = {
  results: 2,
  late: 10,
  soon: 5,
  reporters: 6,
  obstacles: 3,
  coming: 5,
  words: 50,
  listed: true,
  sentences: true,
};

const LISTED: Limits = { ...FULL, soon: 3, reporters: 4, obstacles: 2, coming: 2, words: 45 };
const BRIEF: Limits = { ...LISTED, late: 8, soon: 2, reporters: 3, words: 40, listed: false };
const BARE: Limits = { ...BRIEF, results: 6, soon: 0, coming: 0, sentences: false };

/** From the fullest body to the barest: late work is the last to be shortened, it is what the meeting is for. */
export const LIMITS: readonly Limits[] = [
  FULL,
  LISTED,
  { ...LISTED, results: 1 },
  BRIEF,
  { ...BRIEF, results: 1 },
  BARE,
  { ...BARE, late: 6, obstacles: 1 },
  { ...BARE, results: 4, late: 4, reporters: 2, obstacles: 1 },
  { ...BARE, results: 2, late: 2, reporters: 1, obstacles: 1, words: 30 },
];
