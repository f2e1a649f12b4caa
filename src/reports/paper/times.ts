/** How wide words stand in Times New Roman, so that a paper can be kept to its pages before Word has laid it out. */

type Widths = Readonly<Record<number, string>>;

/** Advance widths in thousandths of the size, as the font's own table (hmtx) has them. */
const UPRIGHT: Widths = {
  180: "'",
  250: ' ,.\u00a0',
  278: '/:;\\ijlt',
  333: '!()-I[]`fr‘’',
  389: 'Js',
  408: '"',
  444: '?acez“”',
  500: '#$*0123456789_bdghknopquvxy–đ',
  529: 'ơ',
  542: 'ư',
  556: 'FPS',
  564: '+<=>',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYwĐƠ',
  776: 'Ư',
  778: '&m',
  833: '%',
  889: 'M',
  944: 'W',
  1000: '—…',
};

const BOLD: Widths = {
  250: ' ,.\u00a0',
  278: "'/\\il",
  333: '!()-:;[]`fjt‘’',
  389: 'Is',
  444: 'cerz',
  500: '#$*0123456789?J_agovxy–“”',
  554: 'ơ',
  555: '"',
  556: 'Sbdhknpquđ',
  570: '+<=>',
  600: 'ư',
  611: 'FP',
  667: 'BELTZ',
  722: 'ACDNRUVXYwĐ',
  778: 'GHKOQƠ',
  796: 'Ư',
  833: '&m',
  944: 'M',
  1000: '%W—…',
};

const byLetter = (widths: Widths) =>
  new Map(
    Object.entries(widths).flatMap(([width, letters]) => [...letters].map((each) => [each, Number(width)])),
  );
const upright = byLetter(UPRIGHT);
const bold = byLetter(BOLD);

/** What no table knows is taken for wide. */
const UNKNOWN = 1000;

/** Tones, and the marks of ă â ê ô: they add nothing to a letter's width; the horn of ơ and ư does. */
const MARKS = /[\u0300\u0301\u0302\u0303\u0306\u0309\u0323]/gu;

/**
 * The width of a text.
 *
 * @param size of the font, in any unit of length
 * @returns in the same unit
 */
export function widthInTimes(text: string, size: number, heavy = false): number {
  const widths = heavy ? bold : upright;
  let thousandths = 0;
  for (const letter of text.normalize('NFD').replace(MARKS, '').normalize('NFC'))
    thousandths += widths.get(letter) ?? UNKNOWN;
  return (thousandths / 1000) * size;
}
