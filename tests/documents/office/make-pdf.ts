/** Words on a page: where they begin, from the upper left corner in points. Each letter is half as wide as it is high. */
export interface Words {
  readonly text: string;
  readonly left: number;
  readonly base: number;
  readonly size?: number;
  readonly bold?: boolean;
}

export interface Sheet {
  readonly words: readonly Words[];
  /** Level and upright lines: left, top, right, bottom. */
  readonly lines?: readonly (readonly [number, number, number, number])[];
  /** Lines as thin filled areas, as Word draws them. */
  readonly filled?: boolean;
}

const WIDTH = 600;
const HEIGHT = 800;
const SIZE = 12;

/** A PDF file made by hand: its letters are told by their Unicode numbers, so that any Vietnamese word can stand in it. */
export function makePdf(sheets: readonly Sheet[], trailer = ''): Uint8Array {
  const fonts = ['Times', 'Times-Bold'].flatMap((name, i) => [
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${4 + i * 2} 0 R] /ToUnicode 7 0 R >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 4 >> >>`,
  ]);
  const pages = sheets.flatMap((sheet, i) => [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${9 + i * 2} 0 R /Resources << /Font << /F0 3 0 R /F1 5 0 R >> >> >>`,
    stream(drawn(sheet)),
  ]);
  const kids = sheets.map((_, i) => `${8 + i * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${sheets.length} >>`,
    ...fonts,
    stream(UNICODE),
    ...pages,
  ];
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('');
  return new TextEncoder().encode(`%PDF-1.7\n${body}trailer\n<< /Root 1 0 R ${trailer} >>\n%%EOF\n`);
}

/** Every code is the letter of that number; a range may differ in its last byte only. */
const UNICODE = [
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def',
  '1 begincodespacerange <0000> <FFFF> endcodespacerange 256 beginbfrange',
  ...[...Array(256).keys()]
    .map((high) => high.toString(16).padStart(2, '0'))
    .map((high) => `<${high}00> <${high}FF> <${high}00>`),
  'endbfrange endcmap end end',
].join('\n');

const stream = (text: string) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;

function drawn({ words, lines = [], filled = false }: Sheet): string {
  const rules = lines.map(([left, top, right, bottom]) =>
    filled
      ? `${left} ${HEIGHT - bottom - 0.5} ${right - left + 0.5} ${bottom - top + 0.5} re f`
      : `${left} ${HEIGHT - top} m ${right} ${HEIGHT - bottom} l S`,
  );
  return [...rules, ...words.map(wordsOf)].join('\n');
}

function wordsOf({ text, left, base, size = SIZE, bold = false }: Words): string {
  const codes = [...text.normalize('NFC')].map((letter) =>
    letter.charCodeAt(0).toString(16).padStart(4, '0'),
  );
  return `BT /F${bold ? 1 : 0} ${size} Tf 1 0 0 1 ${left} ${HEIGHT - base} Tm <${codes.join('')}> Tj ET`;
}

/** The lines of a table whose columns and rows begin and end there. */
export function ruled(xs: readonly number[], ys: readonly number[]): [number, number, number, number][] {
  const [left, right, top, bottom] = [xs[0]!, xs.at(-1)!, ys[0]!, ys.at(-1)!];
  return [
    ...xs.map((x): [number, number, number, number] => [x, top, x, bottom]),
    ...ys.map((y): [number, number, number, number] => [left, y, right, y]),
  ];
}
