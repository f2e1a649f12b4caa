/** How wide words stand in Times New Roman, so that a paper can be kept to its pages before Word has laid it out. */

/** Advance widths in thousandths of the size, as the font has them; marks above and below a letter add nothing. */
const WIDTHS: Readonly<Record<string, string>> = {
  250: ' .,\u00a0',
  278: 'ijlt/;:|\\',
  333: 'frI()-![]',
  389: 'sJ',
  444: 'aceàz“”"?',
  500: 'bdđghknopquvxy0123456789–$_*#',
  556: 'SPF+=<>&',
  611: 'ETLZ',
  667: 'BCR',
  722: 'wADĐGHKNOQUVXY',
  778: 'm',
  833: '%',
  889: 'M',
  944: 'W',
  1000: '…—',
};

const widthOf = new Map(
  Object.entries(WIDTHS).flatMap(([width, letters]) => [...letters].map((each) => [each, Number(width)])),
);

/** What no table knows is taken for wide. */
const UNKNOWN = 722;

/** Bold letters are a little wider. */
const BOLD = 1.08;

/**
 * The width of a text.
 *
 * @param size of the font, in any unit of length
 * @returns in the same unit
 */
export function widthInTimes(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFD')) {
    if (/\p{M}/u.test(letter)) continue;
    thousandths += widthOf.get(letter) ?? UNKNOWN;
  }
  return (thousandths / 1000) * size * (bold ? BOLD : 1);
}
