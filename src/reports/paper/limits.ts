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
  /** Which results, counted through the report, are told in sentences; the others by task and document alone. */
  readonly sentences: 'all' | readonly number[];
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
  sentences: 'all',
};

/** The least that is told: what the meeting is for, and the numbers of the rest. */
const BARE: Limits = {
  results: 1,
  late: 2,
  soon: 0,
  reporters: 1,
  obstacles: 0,
  coming: 0,
  words: 30,
  listed: false,
  sentences: [],
};

/** The most results that are tried in sentences, one after the other. */
const MOST_SENTENCES = 24;
const SENTENCES = Array.from({ length: MOST_SENTENCES }, (_, i) => i);

type More = Partial<Limits> | ((limits: Limits) => Partial<Limits>);

/** What is told more where there is room, in this order: late work first, what reads better last. */
const MORE: readonly More[] = [
  { late: 4 },
  { results: 3 },
  { late: 6 },
  { late: 10 },
  { obstacles: 1 },
  { words: 40 },
  { results: 6 },
  ...SENTENCES.map((i) => ({ sentences }: Limits) => ({ sentences: [...sentences, i] as readonly number[] })),
  { obstacles: 2 },
  { reporters: 3 },
  { soon: 2 },
  { coming: 2 },
  { listed: true },
  { words: FULL.words },
  { soon: FULL.soon },
  { coming: FULL.coming },
  { obstacles: FULL.obstacles },
  { reporters: FULL.reporters },
];

/**
 * The most that is told of a report without its body becoming too long.
 *
 * @param fits whether a body of so much is short enough
 */
export function mostThat(fits: (limits: Limits) => boolean): Limits {
  if (fits(FULL)) return FULL;
  let limits = BARE;
  for (const more of MORE) {
    const larger: Limits = { ...limits, ...(typeof more === 'function' ? more(limits) : more) };
    if (fits(larger)) limits = larger;
  }
  return limits;
}
