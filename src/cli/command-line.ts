/** A command line shown to be run: what was typed, put right. */

/** @param argv the words after the program's name */
function commandLine(argv: readonly string[]): string {
  return ['parhoach', ...argv.map(quoted)].join(' ');
}

/** A word as a shell takes it for one: in quotes where it has spaces or characters that a shell acts on. */
function quoted(word: string): string {
  return /^[\p{L}\p{M}\p{N}/.,:=%_+@-]+$/u.test(word) ? word : `"${word.replace(/["\\$`]/gu, '\\$&')}"`;
}

/** A command offered instead, alone on its line so that it can be copied. */
export function offer(argv: readonly string[]): string {
  return `Có phải là:\n  ${commandLine(argv)}`;
}

/**
 * {@link offer} of what was typed with one word put right.
 *
 * @param typed a word of `argv`, or its part before "="
 * @returns null when the word is not there
 */
export function offerWith(argv: readonly string[], typed: string, meant: string): string | null {
  const at = argv.findIndex((word) => word === typed || word.startsWith(`${typed}=`));
  if (at === -1) return null;
  return offer(argv.map((word, i) => (i === at ? meant + word.slice(typed.length) : word)));
}
