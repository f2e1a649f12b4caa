/** One value as YAML text, on one line, so that every reader of YAML 1.1 and 1.2 takes it for what it is. */

/**
 * What cannot stand in a file as it is, or would deceive who reads it there: control characters, line separators, the
 * byte order mark, direction overrides, invisible spaces, halves of surrogate pairs.
 */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const HAS_UNSAFE = new RegExp(UNSAFE.source);

/** Marks that mean something to YAML where a value begins. */
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`=~<]/u;
/** A number, a date or a time of day to some reader of YAML. */
const NUMERAL = /^[-+.]?[0-9][0-9a-f_.,:xoe+-]*$/iu;
/** Words that stand for something else than themselves in some version of YAML. */
const RESERVED = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/iu;

/** A text: plain where YAML lets it be, in double quotes otherwise. */
export function textScalar(text: string): string {
  return isPlain(text) ? text : quoted(text);
}

/** A text in double quotes, whatever it holds. */
export function quoted(text: string): string {
  const inside = text.replace(/["\\]/gu, '\\$&').replace(UNSAFE, escaped);
  return `"${inside}"`;
}

function isPlain(text: string): boolean {
  return (
    text !== '' &&
    text.trim() === text &&
    !INDICATOR.test(text) &&
    !NUMERAL.test(text) &&
    !RESERVED.test(text.replace(/^\./u, '')) &&
    !/: | #|:$/u.test(text) &&
    !/^(?:---|\.\.\.)/u.test(text) &&
    !HAS_UNSAFE.test(text)
  );
}

const SHORT: Record<string, string> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escaped(character: string): string {
  return SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
