/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** error: the plan cannot be trusted · warning: probably a mistake · notice: true of the decision as signed, worth knowing. */
export type Severity = 'error' | 'warning' | 'notice';

/** What can be said in Vietnamese about one kind of problem; `D` is what an occurrence of it carries. */
export interface ProblemKind<D> {
  /** Stable, kebab-case, English: users silence, explain and search by it. */
  readonly code: string;
  readonly severity: Severity;
  /** A few words naming the kind of problem. */
  readonly title: string;
  /** What is wrong, here: names the words concerned. One sentence, no full stop. */
  readonly message: (data: D) => string;
  /** What to do about it, or the forms that are understood. One sentence, no full stop. */
  readonly remedy: (data: D) => string;
}

/** One occurrence: a code and offsets into the text that was read. Prose is made only when something is shown. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: () => string;
  readonly remedy: () => string;
}

/** A kind of problem that can be raised: call it with where and what. */
export type Raise<D> = ((span: Span, data: D) => Problem) & { readonly kind: ProblemKind<D> };

/** Declares a kind of problem. */
export function problem<D>(kind: ProblemKind<D>): Raise<D> {
  const raise = (span: Span, data: D): Problem => ({
    code: kind.code,
    severity: kind.severity,
    span,
    message: () => kind.message(data),
    remedy: () => kind.remedy(data),
  });
  return Object.assign(raise, { kind });
}
