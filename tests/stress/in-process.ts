/** A command line run inside the test's process: hundreds fit into the time in which few programs start. */

import { repairArgv } from '../../src/cli/argv.ts';
import { commands } from '../../src/cli/commands/all.ts';
import type { Context } from '../../src/cli/context.ts';
import { throughDoor } from '../../src/cli/door.ts';
import { UsageError } from '../../src/cli/messages.ts';
import { runProgram } from '../../src/cli/program.ts';
import { refusedBySystem } from '../../src/cli/surroundings.ts';
import { Refusal } from '../../src/diagnostics/refusal.ts';

// What the bundler puts in its place.
Object.assign(globalThis, { PARHOACH_VERSION: '0.0.0' });

export interface Answer {
  /** Exit code as of the program; null for what it would call its own fault. */
  readonly code: number | null;
  /** All that was printed, or the stack of the fault. */
  readonly text: string;
}

export async function answerOf(argv: readonly string[], cwd: string): Promise<Answer> {
  const printed: string[] = [];
  const say = (text: string | Uint8Array) =>
    void printed.push(typeof text === 'string' ? throughDoor(text, false) : '');
  const context: Context = {
    ...{ cwd, env: {}, today: '2024-07-15', width: 80, styled: false },
    ...{ out: say, err: say, raw: say, input: async () => 'Quý I/2024\n' },
  };
  try {
    const code = await runProgram(context, repairArgv(argv, commands));
    return { code, text: printed.join('') };
  } catch (error) {
    const refusal = refusedBySystem(error) ?? error;
    if (refusal instanceof Refusal || refusal instanceof UsageError)
      return { code: 2, text: throughDoor(refusal.message, false) };
    return { code: null, text: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
