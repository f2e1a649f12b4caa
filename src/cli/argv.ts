/** Command lines as people paste them from Word, where "--" becomes a dash and straight quotes become curly ones. */

const LONG_DASH = /^[–—]+(?=[a-z])/u;
const OPENING = /^[“”„]/u;
const CLOSING = /[“”]$/u;

/**
 * Puts right what a word processor does to a command: "–agency" is --agency, and “Sở Nội vụ”, which the shell cut at its
 * spaces, is one word again. `help <command>` is the command's --help.
 */
export function repairArgv(argv: readonly string[]): string[] {
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
  const repaired = [...words, ...(quoted ?? [])];
  return repaired[0] === 'help' ? [...repaired.slice(1), '--help'] : repaired;
}
