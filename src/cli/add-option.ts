import { type Command, Option } from 'commander';
import { UsageError } from './messages.ts';
import type { OptionSpec } from './spec.ts';

/** Where the names of an option end and its value begins. */
const BEHIND_NAMES = /(?= [<[]|$)/u;

/** An option that knows its Vietnamese name, for the help. */
class NamedOption extends Option {
  readonly alias: string;

  constructor({ flags, alias, says }: OptionSpec) {
    super(flags, says);
    this.alias = alias;
  }
}

/** The Vietnamese name as the parser needs it: an option that sets the same value, and that help does not list again. */
class Alias extends Option {
  readonly #of: NamedOption;

  constructor(of: NamedOption) {
    super(`--${of.alias}${of.flags.split(BEHIND_NAMES)[1] ?? ''}`, of.description);
    this.#of = of;
    this.hideHelp();
  }

  override attributeName(): string {
    return this.#of.attributeName();
  }
}

/**
 * Declares an option under both its names. Given several times, its values are collected where several count; else the
 * command is refused, so that no value is dropped in silence.
 */
export function addOption(command: Command, spec: OptionSpec): void {
  const { alias, choices, fallback, several } = spec;
  const option = new NamedOption(spec);
  if (fallback !== undefined) option.default(fallback);
  let given = 0;
  for (const each of [option, new Alias(option)]) {
    if (choices) each.choices(choices);
    if (several) each.argParser((value: string, before?: readonly string[]) => [...(before ?? []), value]);
    command.addOption(each);
    command.on(`option:${each.name()}`, () => {
      given++;
      if (given > 1 && !several)
        throw new UsageError(
          `Tùy chọn ${option.long} (--${alias}) được ghi ${given} lần`,
          'Tùy chọn này chỉ nhận một giá trị: để lại một, bỏ những lần còn lại',
        );
    });
  }
}

/** Of the options that commander adds itself. */
const OWN: Readonly<Record<string, string>> = { '--help': 'tro-giup', '--version': 'phien-ban' };

/** An option as help lists it: "-o, --output, --ghi-ra <tệp>". */
export function optionTerm(option: Option): string {
  const alias = option instanceof NamedOption ? option.alias : OWN[option.long ?? ''];
  return option.flags.replace(BEHIND_NAMES, `, --${alias}`);
}
