/** What is told of a kind of problem besides its own title, message and remedy: why it matters, a wrong and a right example. */
export type Why = readonly [why: string, wrong: string, right: string];

/** What is told of each kind that a module of problems declares: one without its words does not compile, nor words without a kind. */
export type Whys<M> = {
  readonly [K in keyof M as M[K] extends { readonly kind: unknown } ? K : never]: Why;
};
