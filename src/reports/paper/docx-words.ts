/** Paragraphs of Nghị định số 30/2020/NĐ-CP in Word's terms. Sizes are half points, lengths twentieths of a point. */
import {
  AlignmentType,
  BorderStyle,
  HighlightColor,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  TextRun,
} from 'docx';
import { clean } from './clean.ts';
import type { Run } from './paper.ts';
import { runText } from './paper.ts';

export const FONT = 'Times New Roman';
/** 14 point: titles, signatures, and the body of a letter. */
export const BODY_SIZE = 28;
/** 13 point: the body of a report. */
export const REPORT_SIZE = 26;

const MM = 1440 / 25.4;
export const mm = (length: number) => Math.round(length * MM);

/** Runs of one look; what a person must still write is marked. */
export function textRuns(runs: readonly Run[], look: IRunOptions = {}): TextRun[] {
  return runs.flatMap((run) => {
    const marked = typeof run === 'string' ? {} : { highlight: HighlightColor.YELLOW };
    return unparted(run)
      .split('\n')
      .map(
        (line, i) => new TextRun({ ...look, ...marked, text: clean(line), ...(i === 0 ? {} : { break: 1 }) }),
      );
  });
}

/** The brackets around what must still be written stay on the lines of their words. */
function unparted(run: Run): string {
  const text = runText(run);
  return typeof run === 'string' ? text : text.replace('[… ', '[…\u00a0').replace(' …]', '\u00a0…]');
}

/** 6 points, behind only: whether Word adds up the space behind and the space before is a setting of its own. */
export const SPACING = { before: 0, after: 120, line: 240, lineRule: LineRuleType.AUTO };

/** A paragraph of the body: justified, its first line indented; `lead` is a heading that runs into it. */
export function bodyParagraph(
  runs: readonly Run[],
  look: IRunOptions = {},
  more: IParagraphOptions = {},
  lead?: string,
) {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(12.7) },
    spacing: SPACING,
    ...more,
    children: [
      ...(lead === undefined ? [] : textRuns([`${lead} `], { bold: true })),
      ...textRuns(runs, look),
    ],
  });
}

/** A centred line without space around it. */
export function centred(runs: readonly Run[], look: IRunOptions = {}, more: IParagraphOptions = {}) {
  return new Paragraph({ alignment: AlignmentType.CENTER, ...more, children: textRuns(runs, look) });
}

/**
 * A solid rule below the line before it.
 *
 * @param room the width it stands in
 * @param length of the rule, centred in the room
 */
export function rule(room: number, length: number): Paragraph {
  const side = Math.round((room - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 60, after: 0, line: 60, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [],
  });
}
