import { createInterface } from 'node:readline/promises';
import { Refusal } from '../diagnostics/refusal.ts';
import type { Context } from './context.ts';
import type { OptionSpec, Options } from './spec.ts';

export const yesOption: OptionSpec = {
  flags: '--yes',
  alias: 'dong-y',
  says: 'không hỏi lại khi một tên nhóm là nhiều cơ quan',
};

/**
 * Shows whom a group stands for, and asks; `--yes` answers beforehand.
 *
 * @returns what throws a Refusal when the answer is no, or nobody can be asked
 */
export function agreement(
  context: Context,
  options: Options,
): (group: string, members: readonly string[]) => Promise<void> {
  return async (group, members) => {
    const shown = `${group} gồm ${members.length} cơ quan có việc này: ${members.join('; ')}`;
    if (options.yes === true) return context.err(`parhoach: ${shown}\n`);
    if (!process.stdin.isTTY || !process.stderr.isTTY)
      throw new Refusal(shown, 'Thêm --yes để ghi cho tất cả, hoặc ghi riêng từng cơ quan bằng --agency');
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    const answer = await lines.question(`${shown}.\nGhi cho tất cả? (c = có, khác = không) `);
    lines.close();
    if (!/^(?:c|có|co|y|yes)$/iu.test(answer.trim().normalize('NFC')))
      throw new Refusal('Chưa ghi gì', 'Ghi riêng từng cơ quan bằng --agency');
  };
}
