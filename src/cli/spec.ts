import type { Context } from './context.ts';

/** An option as help, the parser and completion know it. `--name <value>` takes a value, `--name` alone is a switch. */
export interface OptionSpec {
  /** As commander writes it: "--agency <tên>". */
  readonly flags: string;
  /** Vietnamese, without diacritics: "co-quan" for --co-quan. */
  readonly alias: string;
  readonly says: string;
  readonly choices?: readonly string[];
  readonly fallback?: string;
  /** Given several times, all values count; any other option is refused then. */
  readonly several?: true;
}

export interface ArgumentSpec {
  /** As commander writes it: "<mã...>", "[đường-dẫn...]". */
  readonly name: string;
  readonly says: string;
}

/** Values of options by their camel-cased names; a list for those of which several count. */
export type Options = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** One command: declared here in one place, for the parser, the help and the completion. */
export interface CommandSpec {
  readonly name: string;
  /** Vietnamese, without diacritics. */
  readonly alias: string;
  readonly says: string;
  readonly args?: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  /** A command that a user could type, and what it answers. */
  readonly example: { readonly command: string; readonly says: string };
  /** Commands of the second word ("kpi gaps"). */
  readonly children?: readonly CommandSpec[];
  /** Does the work and gives the exit code. Absent on a command that only holds others. */
  readonly run?: (context: Context, args: readonly string[], options: Options) => Promise<number>;
}
