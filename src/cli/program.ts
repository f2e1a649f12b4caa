import { Command, CommanderError, Help, Option } from 'commander';
import { addOption, optionTerm } from './add-option.ts';
import { commands } from './commands/all.ts';
import type { Context } from './context.ts';
import { formFor } from './file-form.ts';
import { type Known, usageError } from './messages.ts';
import { outputOption } from './options.ts';
import type { CommandSpec, Options } from './spec.ts';

declare const PARHOACH_VERSION: string;

/** Words of commander's help, in Vietnamese. */
const TITLES: Record<string, string> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
};

/**
 * Runs one command line.
 *
 * @returns the exit code
 * @throws UsageError when the line cannot be understood; Refusal when what it asks cannot be done
 */
export async function runProgram(context: Context, argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = root(context);
  const exit = (code: number) => {
    exitCode = code;
  };
  // The command that is run is all that is needed; without one, the help lists them all.
  const asked = commands.filter(({ name }) => name === argv[0]);
  for (const spec of asked.length > 0 ? asked : commands)
    program.addCommand(makeCommand(context, spec, 'parhoach', exit));
  if (argv.length === 0) {
    program.outputHelp();
    return 0;
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    throw usageError(error, knownAt(program, argv));
  }
  return exitCode;
}

function root(context: Context): Command {
  const program = base(context, new Command('parhoach'));
  return program
    .description(
      'Theo dõi kế hoạch cải cách hành chính: ai chậm, việc gì sắp đến hạn, chỉ tiêu nào còn thiếu.',
    )
    .usage('<lệnh> [tùy chọn]')
    .version(PARHOACH_VERSION, '-V, --version', 'in số phiên bản')
    .helpCommand(false)
    .addHelpText(
      'after',
      '\nVí dụ:\n  parhoach overdue --agency "Sở Nội vụ" --as-of 15/04/2024\n  parhoach <lệnh> --help    cách dùng của từng lệnh',
    );
}

function makeCommand(
  context: Context,
  spec: CommandSpec,
  parent: string,
  exit: (code: number) => void,
): Command {
  const command = base(context, new Command(spec.name)).alias(spec.alias).description(spec.says);
  for (const { name, says } of spec.args ?? []) command.argument(name, says);
  for (const option of spec.options) addOption(command, option);
  for (const child of spec.children ?? [])
    command.addCommand(makeCommand(context, child, `${parent} ${spec.name}`, exit));
  const hasArgs = (spec.args ?? []).length > 0;
  command.usage(
    [
      ...(hasArgs ? [spec.args!.map(({ name }) => name).join(' ')] : []),
      spec.children ? '<lệnh>' : '[tùy chọn]',
    ].join(' '),
  );
  command.addHelpText(
    'after',
    `\nVí dụ:\n  ${spec.example.command}\n  ${spec.example.says}\nTên tiếng Việt của lệnh: ${spec.alias}`,
  );
  const { run } = spec;
  if (run) {
    command.action(async () => {
      exit(await run(context, command.args, withForm(command, spec)));
    });
  } else {
    command.action(() => {
      command.outputHelp();
    });
  }
  return command;
}

/** The options as they were typed, with the form that the name of a file tells where none was; with --all it is a folder's name. */
function withForm(command: Command, spec: CommandSpec): Options {
  const options = command.opts() as Options;
  const { output, format, all } = options;
  if (!spec.options.includes(outputOption) || all === true) return options;
  const choices = spec.options.find(({ flags }) => flags.startsWith('--format '))?.choices;
  if (typeof output !== 'string' || typeof format !== 'string' || choices === undefined) return options;
  const given = command.getOptionValueSource('format') === 'cli';
  return { ...options, format: formFor(output, { choices, format, given }) };
}

/** What every command has in common: errors are thrown, words go where the context says, help is Vietnamese. */
function base(context: Context, command: Command): Command {
  return command
    .exitOverride()
    .configureOutput({ writeOut: context.out, writeErr: () => {}, getOutHelpWidth: () => context.width })
    .helpOption('-h, --help', 'in hướng dẫn của lệnh')
    .addOption(new Option('--debug', 'in thêm chi tiết khi chương trình lỗi').hideHelp())
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      subcommandTerm: (child) => `${child.name()}, ${child.alias()}`,
      optionTerm,
      optionDescription: (option) => {
        const english = Help.prototype.optionDescription.call(new Help(), option);
        return english
          .replace('(choices:', '(một trong:')
          .replace('default:', 'mặc định:')
          .replace(/"([a-z0-9]+)"/gu, '$1');
      },
    });
}

/** An argument so called is words with spaces between them. */
const WORDS = 'chữ';

/** The commands and options that could have been typed where an unknown one was. */
function knownAt(program: Command, argv: readonly string[]): Known {
  let here = program;
  let path = 'parhoach';
  for (const word of argv) {
    const next = here.commands.find((each) => each.name() === word);
    if (!next) break;
    here = next;
    path += ` ${next.name()}`;
  }
  const [argument] = here.registeredArguments;
  const options = here.options.filter(({ long }) => long !== '--debug');
  const takesValue = options.filter((each) => each.required);
  return {
    argv,
    command: path,
    commands: here.commands.flatMap((each) => [each.name(), ...each.aliases()]),
    options: options.flatMap(({ long }) => long ?? []),
    valued: new Set(takesValue.flatMap(({ long, short }) => [long ?? [], short ?? []].flat())),
    argument: argument?.name() ?? null,
    cut: argument?.name() === WORDS ? (here.args[0] ?? null) : null,
    surplus: here.args.slice(here.registeredArguments.length),
  };
}
