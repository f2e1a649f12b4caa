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
  if (repaired[0] === 'help') return [...repaired.slice(1), '--help'];
  return READERS.has(repaired[0] ?? '') ? withWordsLast(repaired) : repaired;
}

/** The commands that read words: `read` and its Vietnamese name. */
const READERS: ReadonlySet<string> = new Set(['read', 'doc']);

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
