import type { Diagnostic } from './diagnostic.ts';

/** A word of the command line, and what alone can be meant by it. */
interface Instead {
  readonly typed: string;
  readonly meant: string;
}

/**
 * What the user asked cannot be done as asked: said in one clear sentence with what to do instead, exit code 2. Thrown
 * where it is noticed and shown in one place (`cli/main.ts`); it is no fault of the program.
 */
export class Refusal extends Error {
  /** What to do instead: a suggestion, a form, a command. */
  readonly hint: string | null;
  /** For a plan with errors: the validator's findings. */
  readonly diagnostics: readonly Diagnostic[];

  /** The one thing that can be meant by a word that was typed. */
  readonly instead: Instead | null;

  constructor(
    message: string,
    hint: string | null = null,
    diagnostics: readonly Diagnostic[] = [],
    instead: Instead | null = null,
  ) {
    super(message);
    this.name = 'Refusal';
    this.hint = hint;
    this.diagnostics = diagnostics;
    this.instead = instead;
  }
}

/**
 * The refusal of a word that names nothing.
 *
 * @param near the names that may be meant; a single one is offered as the command to run
 * @param list how to see all names, said when none is near
 */
export function unknownName(
  message: string,
  typed: string,
  near: readonly string[],
  list: string,
  separator = ', ',
): Refusal {
  const [meant, other] = near;
  const hint = meant === undefined ? list : `Có phải là: ${near.join(separator)}?`;
  return new Refusal(message, hint, [], meant !== undefined && other === undefined ? { typed, meant } : null);
}
