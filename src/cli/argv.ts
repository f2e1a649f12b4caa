/** Command lines as people type them, or paste them from Word, put into the one form that the parser reads. */
import { fold } from '../text/normalize.ts';
import type { CommandSpec } from './spec.ts';

const LONG_DASH = /^[–—]+(?=[a-z])/u;
const OPENING = /^[“”„]/u;
const CLOSING = /[“”]$/u;

/** Vietnamese names of what every command has. */
const EVERYWHERE: Readonly<Record<string, string>> = { '--tro-giup': '--help', '--phien-ban': '--version' };
const HELP = { name: 'help', alias: 'tro-giup' };

/**
 * Puts right what a word processor does to a command: "–agency" is --agency, and “Sở Nội vụ”, which the shell cut at its
 * spaces, is one word again. A command's name may be written as it is spoken ("quá hạn"), in any case; `help <command>`
 * and `-h <command>` are the command's --help.
 */
export function repairArgv(argv: readonly string[], commands: readonly CommandSpec[]): string[] {
  const words = withoutTypography(argv).map((word) => EVERYWHERE[word] ?? word);
  const named = withName(words, [HELP, ...commands]);
  const [first = '', ...rest] = named;
  if (first === HELP.name || isHelp(first))
    return [...withName(rest, commands), ...(isHelp(first) && rest.length === 0 ? [first] : ['--help'])];
  return first === READER ? withWordsLast(named) : named;
}

const isHelp = (word: string) => word === '--help' || word === '-h';

/** The words that a word processor's dashes and quotes stand for. */
function withoutTypography(argv: readonly string[]): string[] {
  const words: string[] = [];
  let quoted: string[] | null = null;
  for (const word of argv) {
    if (quoted === null && OPENING.test(word)) quoted = [];
    if (quoted === null) {
      words.push(word.replace(LONG_DASH, '--'));
      continue;
    }
    quoted.push(word);
    if (CLOSING.test(word) && (quoted.length > 1 || word.length > 1)) {
      words.push(quoted.join(' ').replace(OPENING, '').replace(CLOSING, ''));
      quoted = null;
    }
  }
  return [...words, ...(quoted ?? [])];
}

/** Words that the longest name of a command has: "sắp đến hạn", "chưa báo cáo". */
const MOST_WORDS = 4;

type Named = Pick<CommandSpec, 'name' | 'alias' | 'children'>;

/** The first words that are a command's name, in any spelling, replaced by the name itself. */
function withName(argv: readonly string[], commands: readonly Named[]): string[] {
  for (let count = Math.min(MOST_WORDS, argv.length); count > 0; count--) {
    const words = argv.slice(0, count);
    if (words.some((word) => word.startsWith('-'))) continue;
    const key = fold(words.join(' ')).replace(/[\s_]/gu, '-');
    const found = commands.find(({ name, alias }) => name === key || alias === key);
    if (found) return [found.name, ...withName(argv.slice(count), found.children ?? [])];
  }
  return [...argv];
}

/** The command that reads words. */
const READER = 'read';

/** Whether a word that begins with "-" can be an option: "--format", "-o", "-otệp.csv". */
export function looksLikeOption(word: string): boolean {
  return /^(?:-[a-zA-Z]|-o\S+|--[a-z][a-z-]*(?:=.*)?)$/su.test(word);
}

/** Words copied from a list or a table may begin with "-" ("- Sở Nội vụ; - Sở Tài chính", "-5%"): they are no options. */
function withWordsLast(argv: readonly string[]): string[] {
  if (argv.includes('--')) return [...argv];
  const isWords = (word: string) => word.length > 1 && word.startsWith('-') && !looksLikeOption(word);
  if (!argv.some(isWords)) return [...argv];
  return [...argv.filter((word) => !isWords(word)), '--', ...argv.filter(isWords)];
}
