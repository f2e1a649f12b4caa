/**
 * Letters of the fonts Symbol and Wingdings by their codes: Word keeps "≥" and bullets so. What is not listed is an ornament
 * and is shown as a bullet.
 */
const SYMBOL: Readonly<Record<number, string>> = {
  45: '-',
  163: '≤',
  174: '→',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  184: '÷',
  185: '≠',
  187: '≈',
};
const WINGDINGS: Readonly<Record<number, string>> = {
  224: '→',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};
const ORNAMENT = '•';

/** The letter of a symbol font: `font` is its name, `code` the letter's number, alone or in the private range (F000 on). */
export function symbol(font: string, code: number): string {
  const table = /wingdings/iu.test(font) ? WINGDINGS : SYMBOL;
  return table[code & 0xff] ?? ORNAMENT;
}

/** Letters of the private range typed as text are Symbol's. */
export function withoutPrivate(text: string): string {
  return text.replace(/[\uf000-\uf0ff]/gu, (letter) => symbol('Symbol', letter.charCodeAt(0)));
}
