import { cleanText } from './clean.ts';
import { isTypedMark } from './typed-mark.ts';
import { readXml, type XmlHandler } from './xml.ts';

/** A text of a workbook; `bold` is null where the cell says it. */
export interface SheetString {
  readonly text: string;
  readonly bold: boolean | null;
}

/** Gathers one text, plain or of several runs, from what is told of its XML; `end` gives it and begins anew. */
export interface StringGatherer extends XmlHandler {
  readonly end: () => SheetString;
}

export function gatherString(): StringGatherer {
  let text = '';
  let run = '';
  let inText = false;
  let aloud = 0;
  let raised = false;
  let boldRun: boolean | null = null;
  let bold: boolean | null = null;
  const endRun = (): void => {
    if (!raised || !isTypedMark(run, text)) {
      if (/\p{L}/u.test(run)) bold = boldRun === true && bold !== false;
      text += run;
    }
    run = '';
    raised = false;
    boldRun = null;
  };
  return {
    open: (name, { val }) => {
      if (name === 'rPh') aloud++;
      else if (name === 't') inText = aloud === 0;
      else if (name === 'b') boldRun = val !== '0' && val !== 'false';
      else if (name === 'vertAlign') raised = val === 'superscript';
    },
    text: (letters) => {
      if (inText) run += letters;
    },
    close: (name) => {
      if (name === 'rPh') aloud--;
      else if (name === 't') inText = false;
      else if (name === 'r') endRun();
    },
    end: () => {
      // A text without runs looks as its cell does.
      const plain = bold === null;
      text += run;
      const gathered = { text: sheetText(text), bold: plain ? null : bold };
      text = '';
      run = '';
      bold = null;
      return gathered;
    },
  };
}

/** Reads xl/sharedStrings.xml: the texts by the numbers that cells name them with. */
export function readStrings(bytes: Uint8Array | undefined): readonly SheetString[] {
  const strings: SheetString[] = [];
  if (bytes === undefined) return strings;
  const gatherer = gatherString();
  readXml(bytes, {
    open: gatherer.open,
    text: gatherer.text,
    close: (name) => {
      if (name === 'si') strings.push(gatherer.end());
      else gatherer.close(name);
    },
  });
  return strings;
}

/** Text as a workbook stores it: letters that XML cannot hold are written _x000D_. */
export function sheetText(text: string): string {
  return cleanText(
    text.replace(/_x([\dA-F]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}
