/** Small damages to a text, chosen by a generator with a fixed seed. */

/** Numbers from 0 to `n` - 1, the same ones at every run (a linear congruential generator). */
export function choices(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

/** What nobody means to write, and people and programs write all the same. */
export const ODD = [
  ...[
    '\u001b[2J',
    '\u202e',
    '\u0000',
    '\u2028',
    '\t',
    '\u00a0',
    '"',
    "'",
    ': ',
    ' #',
    '&a ',
    '*a',
    '!!x ',
    '{',
    ']',
    '|',
    '> ',
  ],
  ...[
    '~',
    '-1',
    '1e400',
    '9'.repeat(400),
    '2024-02-30',
    '0000-00-00',
    'Quý V/2024',
    'x'.repeat(5000),
    '＝1+1',
    '::error::x',
    '\ud800',
    '',
  ],
];

/** A text with one line or character of it dropped, doubled, moved, indented, unquoted or replaced. */
export function mutate(text: string, choose: (n: number) => number): string {
  const lines = text.split('\n');
  const at = choose(lines.length);
  const line = lines[at]!;
  const odd = ODD[choose(ODD.length)]!;
  const column = choose(line.length + 1);
  const other = choose(lines.length);
  const damaged: readonly (() => string[])[] = [
    () => [],
    () => [line, line],
    () => [lines[other]!],
    () => [` ${line}`],
    () => [line.replace(/^ {2}/u, '')],
    () => [line.replaceAll('"', '')],
    () => [line.slice(0, column) + odd + line.slice(column)],
    () => [line.slice(0, column) + line.slice(column + 1)],
    () => [line.replace(/: .*$/u, () => `: ${odd}`)],
    () => [line.replace(/: .*$/u, ':')],
  ];
  lines.splice(at, 1, ...damaged[choose(damaged.length)]!());
  return lines.join('\n');
}
