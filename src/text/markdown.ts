import { printable } from './hidden.ts';

/**
 * A text as Markdown shows it: characters that Markdown, or HTML inside it, would act on are made plain, and so are a number
 * or dash that would begin a list and an address that would become a link. Its lines stay lines.
 */
export function plainMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      printable(line)
        .replace(/[\\`*_[\]|#~$]/gu, '\\$&')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/^(\s*)([-+=:])/u, '$1\\$2')
        .replace(/^(\s*\d+)([.)])(?=\s|$)/u, '$1\\$2')
        .replace(/(?<=https?):(?=\/\/)|(?<=\bwww)\./giu, '\\$&'),
    )
    .join('<br>');
}
