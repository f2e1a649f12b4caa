/** A document as Word takes it, laid out as Nghị định số 30/2020/NĐ-CP, Phụ lục I, asks. */
import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { clean } from './clean.ts';
import { ANNEX_WIDTH, annexChildren, annexStyles } from './docx-annex.ts';
import { addresseeParagraphs, letterheadTable, signatureTable, titleParagraphs } from './docx-frame.ts';
import { fillRows } from './docx-rows.ts';
import { BODY_SIZE, bodyParagraph, centred, FONT, mm, REPORT_SIZE, SPACING } from './docx-words.ts';
import { withoutClock } from './fixed-zip.ts';
import type { Block, Paper } from './paper.ts';

export async function renderDocx(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    title: clean([paper.typeName ?? '', ...paper.subject].join(' ').trim()),
    creator: '',
    lastModifiedBy: '',
    styles: {
      paragraphStyles: [...annexStyles],
      default: {
        document: {
          run: {
            font: FONT,
            size: paper.typeName === null ? BODY_SIZE : REPORT_SIZE,
            color: '000000',
            language: { value: 'vi-VN' },
          },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
      },
    },
    sections: [
      section(paper.warning, false, [
        letterheadTable(paper),
        ...titleParagraphs(paper),
        ...addresseeParagraphs(paper),
        // The last words stay with the signature, which never stands on a page alone.
        ...paper.body.map((block, i) => blockParagraph(block, i === paper.body.length - 1)),
        signatureTable(paper),
      ]),
      ...paper.annexes.map((annex) => section(paper.warning, true, annexChildren(annex))),
    ],
  });
  return withoutClock(await Packer.pack(document, 'uint8array'), paper.day, (entries) =>
    fillRows(entries, paper.annexes, ANNEX_WIDTH),
  );
}

function blockParagraph(block: Block, last: boolean): Paragraph {
  if (block.kind === 'heading')
    return bodyParagraph([block.text], { bold: true }, { keepNext: true, outlineLevel: block.level - 1 });
  const more = last ? { keepNext: true, keepLines: true, spacing: { ...SPACING, after: 240 } } : {};
  if (block.kind === 'item') return bodyParagraph(['- ', ...block.runs], {}, more);
  return bodyParagraph(block.runs, {}, more, block.lead);
}

/** Pages count anew in each annex; the first page shows no number. */
function section(warning: string | null, lying: boolean, children: (Paragraph | Table)[]): ISectionOptions {
  const warned = warning === null ? [] : [centred([warning], { size: 24, bold: true, color: 'C00000' })];
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ size: 26, children: [PageNumber.CURRENT] })],
  });
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: mm(210),
          height: mm(297),
          orientation: lying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: mm(20),
          bottom: mm(20),
          left: mm(30),
          right: mm(15),
          header: mm(8),
          footer: mm(8),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: new Header({ children: warned.length > 0 ? warned : [new Paragraph({ children: [] })] }),
      default: new Header({ children: [...warned, number] }),
    },
    children,
  };
}
