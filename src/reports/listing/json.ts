import { escapedJson } from '../../text/hidden.ts';

/** One object a line. */
export function renderJsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${escapedJson(JSON.stringify(value))}\n`).join('');
}

/** JSON as the contract has it: two spaces, a final line end. */
export function renderJson(value: unknown): string {
  return `${escapedJson(JSON.stringify(value, null, 2))}\n`;
}
