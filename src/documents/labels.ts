/** The label that numbers an item in print: "a)", "1.", "IV.", "1.2.", "c/". */
export interface Label {
  /** Without its closing mark. */
  readonly name: string;
  /** ".", ")" or "/"; "" for a number cell that has none. */
  readonly mark: string;
}

const LABEL = /^(\d+(?:\.\d+)*[a-z]*|[IVXLC]+|[A-Za-zĐđ])([.)/])(?:\s+|$)/u;
const LIKE_LABEL = /^(?:\d+[a-z]*|[IVXLC]+|[A-Za-zĐđ])$/u;

/** The label at the start of a line, and the words behind it. */
export function splitLabel(text: string): { readonly label: Label | null; readonly rest: string } {
  const found = LABEL.exec(text);
  if (found === null) return { label: null, rest: text };
  return { label: { name: found[1]!, mark: found[2]! }, rest: text.slice(found[0].length) };
}

/** The label in the number cell of a table row; null when the cell is empty. */
export function cellLabel(cell: string): Label | null {
  if (cell === '') return null;
  const mark = /[.)/]$/u.exec(cell)?.[0] ?? '';
  return { name: cell.slice(0, cell.length - mark.length), mark };
}

/** Whether the last part of an id could be a printed label: "III.2.đ" could, "KH" could not. */
export function endsLikeLabel(id: string): boolean {
  return LIKE_LABEL.test(id.slice(id.lastIndexOf('.') + 1));
}

/** Whether an id ends with these labels: "VII.1.a" with "1.a", "III.2.đ" with "đ". */
export function endsWithLabels(id: string, labels: readonly Label[]): boolean {
  const suffix = labels.map(({ name }) => name).join('.');
  return id === suffix || id.endsWith(`.${suffix}`);
}

/** The id of what an item stands under: "III.2" for "III.2.đ", "" for "19". */
export function parentId(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('.')));
}
