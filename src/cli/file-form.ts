/** The name of the file that `-o` asks for tells a form; the form and the name must not contradict each other. */
import { Refusal } from '../diagnostics/refusal.ts';

/** Endings of names whose form everybody knows; any other ending says nothing. */
const FORMS: Readonly<Record<string, string>> = {
  csv: 'csv',
  docx: 'docx',
  htm: 'html',
  html: 'html',
  ics: 'ics',
  json: 'json',
  md: 'md',
  xlsx: 'xlsx',
};

/** Endings of forms that nothing here makes, with the one that comes nearest: a text in a file so called opens nowhere. */
const FOREIGN: Readonly<Record<string, string>> = {
  doc: 'docx',
  odt: 'docx',
  pdf: 'docx',
  rtf: 'docx',
  ods: 'xlsx',
  xls: 'xlsx',
};

/** Forms that other programs define, written in JSON. */
const OF_JSON: ReadonlySet<string> = new Set(['gitlab', 'sarif']);

/** What a command can make, and which of it was asked for. */
interface Asked {
  readonly choices: readonly string[];
  readonly format: string;
  /** Whether it was typed. */
  readonly given: boolean;
}

/**
 * The form to make for a file: the one that was typed; where none was, the one that the name tells.
 *
 * @throws Refusal when the name tells another form than the one that was typed, or one that the command cannot make
 */
export function formFor(output: string, { choices, format, given }: Asked): string {
  const told = endingOf(output);
  if (Object.hasOwn(FOREIGN, told)) refuseForeign(output, told, choices);
  const form = Object.hasOwn(FORMS, told) ? FORMS[told]! : format;
  if (form === format || (given && OF_JSON.has(format) && form === 'json')) return format;
  const can = choices.includes(form);
  if (can && !given) return form;
  const name = `${output.slice(0, -told.length)}${ENDINGS[format] ?? format}`;
  throw new Refusal(
    `Tên tệp ${output} là của dạng ${form}, nhưng ${given || choices.length === 0 ? 'dạng cần ghi là' : 'lệnh này không có dạng đó; dạng sẽ ghi là'} ${format}`,
    can ? `Dùng --format ${form}, hoặc đổi tên tệp thành ${name}` : `Đổi tên tệp thành ${name}`,
  );
}

function refuseForeign(output: string, told: string, choices: readonly string[]): never {
  const near = FOREIGN[told]!;
  const hint = choices.includes(near)
    ? `Ghi dạng ${near}, rồi lưu thành ${told} bằng Word, Excel nếu cần: -o ${output.slice(0, -told.length)}${near}`
    : `Các dạng ghi được: ${choices.join(', ')}`;
  throw new Refusal(`parhoach không ghi tệp dạng ${told} (${output})`, hint);
}

/** Whether a name is that of a file, by its ending: a folder is not called so. */
export function isFileName(name: string): boolean {
  const ending = endingOf(name);
  return ending === 'txt' || Object.hasOwn(FORMS, ending) || Object.hasOwn(FOREIGN, ending);
}

function endingOf(name: string): string {
  return /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Where the form's name is not the ending. */
const ENDINGS: Readonly<Record<string, string>> = { text: 'txt', short: 'txt', table: 'txt' };
