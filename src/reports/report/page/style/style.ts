/** The look of the page. Nothing here is fetched: fonts are those of the machine, Times New Roman for what goes to paper. */
import { CHARTS } from './charts.ts';
import { COLOURS } from './colours.ts';
import { FRAME } from './frame.ts';
import { PRINT } from './print.ts';
import { TABLES } from './tables.ts';

/** @param warning said at the top of every page that is printed; null: none */
export function pageStyle(warning: string | null): string {
  return COLOURS + FRAME + CHARTS + TABLES + PRINT + (warning === null ? '' : warnedPages(warning));
}

function warnedPages(warning: string): string {
  return `@page{@top-center{content:"${warning.replace(/["\\<]/gu, '')}";color:#b00020;font-weight:bold}}\n`;
}
