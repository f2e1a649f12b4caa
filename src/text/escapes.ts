/** The escapes of YAML's double quotes, one at a time. */

const NAMED: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\u0007',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\u001b',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  '\n': '',
};

const CODED = /x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}/y;

/** What the escape at an offset (that of its backslash) stands for, and how long it is; one that stands for nothing is itself. */
export function decodeEscape(text: string, at: number): { readonly text: string; readonly length: number } {
  CODED.lastIndex = at + 1;
  const coded = CODED.exec(text)?.[0];
  if (coded !== undefined) {
    const code = Number.parseInt(coded.slice(1), 16);
    if (code <= 0x10ffff) return { text: String.fromCodePoint(code), length: coded.length + 1 };
  }
  const mark = text[at + 1] ?? '';
  return { text: Object.hasOwn(NAMED, mark) ? NAMED[mark]! : mark, length: 1 + mark.length };
}
