/** What commander finds wrong with a command line, said in Vietnamese. */
import type { CommanderError } from 'commander';
import { nearest } from '../text/nearest.ts';
import { looksLikeOption } from './argv.ts';
import { offerWith } from './command-line.ts';
import { instead, type Typed } from './surplus.ts';

/** Wrong use of the command line. */
export class UsageError extends Error {
  readonly hint: string | null;

  constructor(message: string, hint: string | null) {
    super(message);
    this.name = 'UsageError';
    this.hint = hint;
  }
}

/** What may be meant where something unknown was typed. */
export interface Known extends Typed {
  /** "parhoach kpi gaps" */
  readonly command: string;
  readonly commands: readonly string[];
}

const quotedIn = (message: string) => /'([^']*)'/u.exec(message)?.[1] ?? '';

export function usageError(error: CommanderError, known: Known): UsageError {
  const what = quotedIn(error.message);
  const help = `Xem cách dùng: ${known.command} --help`;
  switch (error.code) {
    case 'commander.unknownCommand':
      return noCommand(what, known, help);
    case 'commander.unknownOption': {
      const name = what.split('=')[0]!;
      return new UsageError(
        `Không có tùy chọn "${name}"`,
        looksLikeOption(what)
          ? (suggestion(name, known.options, known.argv) ?? help)
          : `Nếu là giá trị bắt đầu bằng "-" thì để sau cùng, sau dấu "--": ${known.command} … -- "${what}"`,
      );
    }
    case 'commander.optionMissingArgument':
      return new UsageError(`Tùy chọn "${what}" cần một giá trị`, help);
    case 'commander.missingArgument':
      return new UsageError(`Thiếu ${what}`, help);
    case 'commander.excessArguments': {
      const [first = ''] = known.surplus;
      if (known.commands.length > 0) return noCommand(first, known, help);
      return new UsageError(`Thừa tham số "${first}"`, instead(known) ?? help);
    }
    case 'commander.invalidArgument': {
      const value = /argument '([^']*)' is invalid/u.exec(error.message)?.[1] ?? '';
      const allowed = /Allowed choices are ([^\n]*?)\.?$/u.exec(error.message)?.[1];
      return new UsageError(
        `Giá trị "${value}" không dùng được cho ${what}`,
        allowed ? `Chọn một trong: ${allowed}` : help,
      );
    }
    default:
      return new UsageError(`Không hiểu dòng lệnh (${error.message})`, help);
  }
}

function noCommand(typed: string, { commands, argv }: Known, help: string): UsageError {
  return new UsageError(`Không có lệnh "${typed}"`, suggestion(typed, commands, argv) ?? help);
}

/** The names like what was typed; a single one as the command to run. */
function suggestion(typed: string, known: readonly string[], argv: readonly string[]): string | null {
  const bare = (name: string) => name.replace(/^-+/u, '');
  const near = nearest(bare(typed), known.map(bare));
  const full = known.filter((each) => near.includes(bare(each)));
  const [only, other] = full;
  if (only === undefined) return null;
  const offered = other === undefined ? offerWith(argv, typed, only) : null;
  return offered ?? `Có phải là: ${full.map((each) => `"${each}"`).join(', ')}?`;
}
