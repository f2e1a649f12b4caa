import { escapedJson } from '../../text/hidden.ts';

/** JSON as the contract has it: two spaces, a final line end. */
export function renderJson(value: unknown): string {
  return `${escapedJson(JSON.stringify(value, null, 2))}\n`;
}
