import { clean } from '../../paper/clean.ts';
import { type Run, runText } from '../../paper/paper.ts';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML: nothing of it comes alive, in an element or in a quoted attribute. */
export function html(text: string): string {
  return text
    .split('\n')
    .map((line) => clean(line).replace(/[&<>"']/gu, (each) => ENTITIES[each]!))
    .join('<br>\n');
}

/** Runs; what a person must still write is marked. */
export function htmlRuns(runs: readonly Run[]): string {
  return runs
    .map((run) => (typeof run === 'string' ? html(run) : `<mark>${html(runText(run))}</mark>`))
    .join('');
}
