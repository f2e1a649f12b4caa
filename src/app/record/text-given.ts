import { Refusal } from '../../diagnostics/refusal.ts';
import { firstControl } from '../../rules/text/text-control.ts';
import { codesOf } from '../../rules/text/text-invisible.ts';
import { visible } from '../../text/hidden.ts';

/** An optional text that is to be written. @throws Refusal when it is given and empty, or no file may hold it */
export function textGiven(text: string | null, option: string): string | null {
  if (text === null) return null;
  if (!/\S/u.test(text))
    throw new Refusal(`${option} để trống`, `Ghi nội dung sau ${option}, hoặc bỏ ${option}`);
  refuseControl(text, option);
  return text;
}

/** The same for what is to be written on one line. @throws Refusal as {@link textGiven}, and where the line breaks */
export function lineGiven(text: string | null, option: string): string | null {
  const given = textGiven(text, option)?.trim() ?? null;
  if (given?.includes('\n'))
    throw new Refusal(`${option} có chỗ xuống dòng`, `Ghi nội dung của ${option} trên một dòng`);
  return given;
}

/** How much of a text is shown before the character that it is about. */
const SHOWN = 20;

/** @throws Refusal at a character that the validator would call an error in the file; line ends and tabs are none */
export function refuseControl(text: string, option: string): void {
  const found = firstControl(text);
  if (found === null) return;
  const { index, character } = found;
  const before = [...text.slice(0, index)];
  const shown = `${before.length > SHOWN ? '…' : ''}${before.slice(-SHOWN).join('')}`;
  const after = shown.trim() === '' ? '' : `, sau "${visible(shown.replace(/\s+/gu, ' '))}"`;
  throw new Refusal(
    `${option}: ký tự thứ ${before.length + 1} là ký tự điều khiển hoặc đảo chiều chữ (${codesOf(character)})${after}`,
    'Xóa ký tự ấy rồi chạy lại; chữ chép từ nơi khác thì gõ lại: chữ thật có thể khác chữ đang hiện',
  );
}
