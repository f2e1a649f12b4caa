import { Refused } from './refused.ts';

/** The name of the stream in which Office keeps a document under a password, in UTF-16. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Why a file in the form of before 2007 is not read: it holds a document under a password, or is a .doc or .xls. */
export function oldOffice(bytes: Uint8Array): Refused {
  return new Refused(Buffer.from(bytes).includes(Buffer.from(ENCRYPTED)) ? 'encrypted' : 'old-office');
}
