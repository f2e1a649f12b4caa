import type { Diagnostic } from './diagnostic.ts';

/**
 * What the user asked cannot be done as asked: said in one clear sentence with what to do instead, exit code 2. Thrown
 * where it is noticed and shown in one place (`cli/main.ts`); it is no fault of the program.
 */
export class Refusal extends Error {
  /** What to do instead: a suggestion, a form, a command. */
  readonly hint: string | null;
  /** For a plan with errors: the validator's findings. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(message: string, hint: string | null = null, diagnostics: readonly Diagnostic[] = []) {
    super(message);
    this.name = 'Refusal';
    this.hint = hint;
    this.diagnostics = diagnostics;
  }
}
