/** The first letter of a text in another case; the rest stays as it is: names within keep theirs. */

/** "Quý I/2024" inside a sentence: "quý I/2024". */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/** "hoàn thành 04" at the head of a line: "Hoàn thành 04". */
export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
