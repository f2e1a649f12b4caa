import { Refusal } from '../diagnostics/refusal.ts';
import type { IsoDate } from '../wording/calendar.ts';
import { readDay } from '../wording/day.ts';
import type { Context } from './context.ts';
import type { OptionSpec, Options } from './spec.ts';

export const planOption: OptionSpec = {
  flags: '--plan <đường-dẫn>',
  alias: 'ke-hoach',
  says: 'tệp kế hoạch, thư mục của nó, hoặc thư mục chứa nhiều kế hoạch; nhiều nơi thì ghi nhiều lần (mặc định: thư mục plan/ gần nhất)',
  several: true,
};

export const asOfOption: OptionSpec = {
  flags: '--as-of <ngày>',
  alias: 'tinh-den',
  says: 'tính đến hết ngày nào: 2024-04-15 hoặc 15/04/2024 (mặc định: hôm nay)',
};

export const agencyOption: OptionSpec = {
  flags: '--agency <tên>',
  alias: 'co-quan',
  says: 'cơ quan: tên, mã hoặc tên gọi khác; có dấu hay không dấu đều được',
};

/** The same where several agencies are one question. */
export const agenciesOption: OptionSpec = {
  ...agencyOption,
  says: `${agencyOption.says}; nhiều cơ quan thì ghi nhiều lần`,
  several: true,
};

export const sectionsOption: OptionSpec = {
  flags: '--section <lĩnh vực>',
  alias: 'linh-vuc',
  says: 'chỉ lĩnh vực này: III, hoặc tên lĩnh vực; nhiều lĩnh vực thì ghi nhiều lần',
  several: true,
};

/** The forms that every list has. */
export const listForms = ['table', 'json', 'csv', 'md', 'xlsx'] as const;

const formatOption: OptionSpec = {
  flags: '--format <dạng>',
  alias: 'dinh-dang',
  says: 'dạng in ra',
  choices: listForms,
  fallback: 'table',
};

export const separatorOption: OptionSpec = {
  flags: '--separator <dấu>',
  alias: 'dau-ngan',
  says: 'dấu ngăn cột của csv: ";" cho Excel tiếng Việt, "," cho Excel tiếng Anh',
  choices: [';', ','],
  fallback: ';',
};

/** The file that an answer is written to; the ending of its name tells the form. */
export const outputOption: OptionSpec = {
  flags: '-o, --output <tệp>',
  alias: 'ghi-ra',
  says: 'ghi ra tệp này (thư mục được tạo nếu chưa có); - là in ra màn hình',
};

/** Options of every command that makes something to keep. */
export const outputOptions: readonly OptionSpec[] = [
  outputOption,
  { flags: '--force', alias: 'ghi-de', says: 'ghi đè tệp đã có' },
  { flags: '--open', alias: 'mo', says: 'mở tệp vừa ghi bằng chương trình của máy' },
];

/** In which form to print a list. */
export const formOptions: readonly OptionSpec[] = [planOption, asOfOption, formatOption, separatorOption];

/** Options of every command that lists something of the plan on a day. */
export const listingOptions: readonly OptionSpec[] = [...formOptions, ...outputOptions];

export type Format = (typeof listForms)[number];

export function text(options: Options, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' ? value : null;
}

/** The values of an option of which several count. */
export function texts(options: Options, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value : [];
}

/** Where to look for plans, and what day it is. A variable of the environment that is set to nothing is not set. */
export function placeOf(
  { cwd, env, today }: Context,
  options: Options,
): { paths: readonly string[]; cwd: string; today: IsoDate } {
  const given = texts(options, 'plan');
  const paths = given.length > 0 || !env.PARHOACH_PLAN ? given : [env.PARHOACH_PLAN];
  return { paths, cwd, today };
}

/** The day the question is asked for. */
export function asOfOf(context: Context, options: Options): IsoDate {
  const given = text(options, 'asOf');
  return given === null ? context.today : parseDay(given, '--as-of', context.today);
}

/**
 * A day as people type it: 2024-04-15, 15/04/2024, 15/4, "hôm nay"; a year left out is today's.
 *
 * @throws Refusal when it is none, or no such day exists
 */
export function parseDay(given: string, option: string, today: IsoDate): IsoDate {
  const reading = readDay(given, today);
  if (reading.ok) return reading.value;
  const form = 'Viết như 2024-04-15 hoặc 15/04/2024';
  if (reading.problem.code === 'deadline-no-such-date')
    throw new Refusal(`${option}: không có ngày "${given}" trên lịch`, form);
  throw new Refusal(`${option}: "${given}" không phải là một ngày`, form);
}

/**
 * A number of days: "30", "30d", "30 ngày".
 *
 * @throws Refusal when it is none
 */
export function parseDays(given: string, option: string): number {
  const found = /^(\d{1,4})\s*(?:d|ngày|ngay)?$/iu.exec(given.trim().normalize('NFC'));
  if (found === null)
    throw new Refusal(`${option}: "${given}" không phải là số ngày`, 'Viết như 30 hoặc 30d');
  return Number(found[1]);
}

/**
 * A year; null when none was given.
 *
 * @throws Refusal when it is no year
 */
export function parseYear(given: string | null, option: string): number | null {
  if (given === null) return null;
  if (!/^(?:19|20|21)\d\d$/u.test(given.trim()))
    throw new Refusal(`${option}: "${given}" không phải là một năm`, 'Viết như 2024');
  return Number(given);
}
