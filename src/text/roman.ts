const VALUES: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const DIGITS: readonly [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Writes 1…399 as a Roman numeral in capitals. */
export function toRoman(value: number): string {
  let rest = value;
  let roman = '';
  for (const [worth, digit] of DIGITS) {
    while (rest >= worth) {
      roman += digit;
      rest -= worth;
    }
  }
  return roman;
}

/** Reads a Roman numeral in either case; null when the letters are not the one right way of writing a number. */
export function fromRoman(text: string): number | null {
  const lower = text.toLowerCase();
  let value = 0;
  for (let i = 0; i < lower.length; i++) {
    const here = VALUES[lower[i]!];
    if (here === undefined) return null;
    const next = VALUES[lower[i + 1] ?? ''] ?? 0;
    value += here < next ? -here : here;
  }
  return value > 0 && value < 400 && toRoman(value) === text.toUpperCase() ? value : null;
}
