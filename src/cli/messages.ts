/** What commander finds wrong with a command line, said in Vietnamese. */
import type { CommanderError } from 'commander';
import { nearest } from '../text/nearest.ts';
import { looksLikeOption } from './argv.ts';

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
export interface Known {
  readonly command: string;
  readonly commands: readonly string[];
  readonly options: readonly string[];
  /** The first word that is neither a command nor an option. */
  readonly rest: string | null;
}

const quoted = (message: string) => /'([^']*)'/u.exec(message)?.[1] ?? '';

export function usageError(error: CommanderError, known: Known): UsageError {
  const what = quoted(error.message);
  const help = `Xem cách dùng: ${known.command} --help`;
  switch (error.code) {
    case 'commander.unknownCommand':
      return new UsageError(`Không có lệnh "${what}"`, suggestion(what, known.commands) ?? help);
    case 'commander.unknownOption':
      return new UsageError(
        `Không có tùy chọn "${what}"`,
        looksLikeOption(what)
          ? (suggestion(what, known.options) ?? help)
          : `Nếu là giá trị bắt đầu bằng "-" thì để sau cùng, sau dấu "--": ${known.command} … -- "${what}"`,
      );
    case 'commander.optionMissingArgument':
      return new UsageError(`Tùy chọn "${what}" cần một giá trị`, help);
    case 'commander.missingArgument':
      return new UsageError(`Thiếu ${what}`, help);
    case 'commander.excessArguments':
      if (known.commands.length > 0 && known.rest !== null)
        return new UsageError(
          `Không có lệnh "${known.rest}"`,
          suggestion(known.rest, known.commands) ?? help,
        );
      return new UsageError(
        `Thừa tham số${known.rest === null ? '' : ` "${known.rest}"`}; giá trị có khoảng trắng phải đặt trong ngoặc kép`,
        help,
      );
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

function suggestion(typed: string, known: readonly string[]): string | null {
  const near = nearest(
    typed.replace(/^-+/u, ''),
    known.map((each) => each.replace(/^-+/u, '')),
    1,
  )[0];
  const full = known.find((each) => each.replace(/^-+/u, '') === near);
  return full ? `Có phải là "${full}"?` : null;
}
