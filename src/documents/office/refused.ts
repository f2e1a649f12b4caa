import type { DocumentRefusal, DocumentRefusalCode } from './content.ts';

/** Ends the reading of a document from deep inside it. Thrown and caught in this folder only: `readOffice` gives a value. */
export class Refused extends Error {
  readonly refusal: DocumentRefusal;

  constructor(code: DocumentRefusalCode, words = '') {
    super(code);
    this.refusal = { code, words };
  }
}
