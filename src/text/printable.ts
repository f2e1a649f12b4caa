/** Control characters and direction overrides: a terminal would obey them, and a reader would be deceived by them. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** A text from a file made safe to show: whatever could steer a terminal is left out; line breaks and tabs become spaces. */
export function printable(text: string): string {
  return text.replace(/[\n\t]+/gu, ' ').replace(UNPRINTABLE, '');
}
