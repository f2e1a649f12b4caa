import { printable } from '../../text/hidden.ts';

/** What XML cannot hold even when escaped: halves of surrogate pairs and two non-characters. */
const NOT_XML = /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text from a plan made fit for an office file. */
export function clean(text: string): string {
  return printable(text).replace(NOT_XML, '');
}
