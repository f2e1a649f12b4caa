/** What stands around the body: letterhead, title, signature and recipients, as Mẫu 1.4 and 1.5 place them. */
import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { width } from '../../text/width.ts';
import { BODY_SIZE, centred, mm, rule, textRuns } from './docx-words.ts';
import type { Paper, Run } from './paper.ts';

/** Between the margins of an upright page. */
const TEXT_WIDTH = mm(165);
const LEFT = mm(65);
const RIGHT = TEXT_WIDTH - LEFT;

/** Spaces for what is filled in by hand or by the clerk: they neither break nor collapse. */
const gap = (n: number) => '\u00a0'.repeat(n);

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };

function sideBySide(
  rows: readonly (readonly [Paragraph[], Paragraph[]])[],
  widths: readonly [number, number],
) {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: [...widths],
    margins: NO_MARGINS,
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, i) =>
              new TableCell({
                width: { size: widths[i]!, type: WidthType.DXA },
                borders: NO_BORDERS,
                verticalAlign: VerticalAlign.TOP,
                children,
              }),
          ),
        }),
    ),
  });
}

/** Where the name of a body goes on to the next line: before the place that it is of. */
const BEFORE_PLACE = /\s+(?=(?:TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|PHƯỜNG|XÃ)\s)/u;
/** Capitals of 12 points that stand on one line of the left half. */
const NAME_LETTERS = 21;

/** "ỦY BAN NHÂN DÂN / TỈNH BÌNH PHƯỚC": a name that needs two lines is not broken inside that of its place. */
function brokenName(name: Run): Run {
  if (typeof name !== 'string' || width(name) <= NAME_LETTERS) return name;
  return name.replace(BEFORE_PLACE, '\n');
}

export function letterheadTable({ letterhead, typeName, subject }: Paper): Table {
  const { parent, issuer, symbol, place, year } = letterhead;
  const about =
    typeName === null
      ? [
          centred(
            [subject.join(' ')],
            { size: 24 },
            { spacing: { before: 60 }, indent: { left: 100, right: 100 } },
          ),
        ]
      : [];
  return sideBySide(
    [
      [
        [
          ...(parent === null ? [] : [centred([brokenName(parent)], { size: 24 })]),
          centred([brokenName(issuer)], { size: 24, bold: true }),
          rule(LEFT, Math.round(LEFT * 0.4)),
        ],
        [
          centred(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], { size: 24, bold: true }),
          centred(['Độc lập - Tự do - Hạnh phúc'], { size: 26, bold: true }),
          rule(RIGHT, mm(56)),
        ],
      ],
      [
        [centred([`Số:${gap(10)}`, ...symbol], { size: 26 }, { spacing: { before: 80 } }), ...about],
        [
          centred(
            [place, `, ngày${gap(7)}tháng${gap(7)}năm ${year}`],
            { size: 26, italics: true },
            { spacing: { before: 80 } },
          ),
        ],
      ],
    ],
    [LEFT, RIGHT],
  );
}

/** The kind and the trích yếu, above the body of a Mẫu 1.4. */
export function titleParagraphs({ typeName, subject }: Paper): Paragraph[] {
  if (typeName === null) return [];
  const bold = { size: BODY_SIZE, bold: true };
  return [
    centred([typeName], bold, { spacing: { before: 280 } }),
    ...subject.map((line) => centred([line], bold)),
    rule(TEXT_WIDTH, mm(60)),
    new Paragraph({ spacing: { line: 160, lineRule: LineRuleType.EXACT }, children: [] }),
  ];
}

/** "Kính gửi", above the body of a Mẫu 1.5. */
export function addresseeParagraphs({ addressees }: Paper): Paragraph[] {
  const size = BODY_SIZE;
  if (addressees.length === 0) return [];
  if (addressees.length === 1)
    return [centred([`Kính gửi: ${addressees[0]}.`], { size }, { spacing: { before: 280, after: 200 } })];
  const at = { indent: { left: mm(45) } };
  return [
    new Paragraph({ ...at, spacing: { before: 280 }, children: textRuns(['Kính gửi:'], { size }) }),
    ...addressees.map(
      (each, i) =>
        new Paragraph({
          indent: { left: mm(55) },
          spacing: { after: i === addressees.length - 1 ? 200 : 0 },
          children: textRuns([`- ${each}${i === addressees.length - 1 ? '.' : ';'}`], { size }),
        }),
    ),
  ];
}

export function signatureTable({ signature, recipients }: Paper): Table {
  const { authority, title, name } = signature;
  const bold = { size: BODY_SIZE, bold: true };
  const left = Math.round(TEXT_WIDTH / 2);
  const line = (runs: readonly Run[]) =>
    new Paragraph({ alignment: AlignmentType.LEFT, children: textRuns(runs, { size: 22 }) });
  return sideBySide(
    [
      [
        [
          new Paragraph({ children: textRuns(['Nơi nhận:'], { size: 24, bold: true, italics: true }) }),
          ...recipients.map((each) => line(['- ', ...each])),
        ],
        [
          ...(authority === null ? [] : [centred([authority], bold)]),
          centred([title], bold),
          new Paragraph({ spacing: { before: 1000 }, children: [] }),
          centred([name], bold),
        ],
      ],
    ],
    [left, TEXT_WIDTH - left],
  );
}
