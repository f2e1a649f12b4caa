/** What is told of a problem kind besides its own title, message and remedy. */
export interface Why {
  readonly why: string;
  readonly wrong: string;
  readonly right: string;
}

/** The same as a row of a table. */
export type WhyRow = readonly [code: string, why: string, wrong: string, right: string];
