import { format, isDateFormat } from 'numfmt';

/** Formats that a workbook names by a number only. Those that follow the machine's language are given as in Vietnam. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd/m/yyyy',
  16: 'd/m',
  17: 'm/yyyy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** A number format of a workbook. */
export interface NumberFormat {
  readonly pattern: string;
  readonly date: boolean;
  /** A date with its day. */
  readonly day: boolean;
}

/** The format of an id; `own` are the patterns that the workbook brings along. */
export function numberFormat(id: number, own: ReadonlyMap<number, string>): NumberFormat {
  const pattern = own.get(id) ?? BUILT_IN[id] ?? 'General';
  const date = isDate(pattern);
  const readable = date ? readableDate(pattern) : pattern;
  return { pattern: readable, date, day: date && /d/iu.test(withoutLiterals(readable)) };
}

/**
 * A number as the workbook shows it ("11.10", "Tháng 12/2024"); as it is stored where the format cannot show it. Dates are
 * counted from 1904 in workbooks of old Macs.
 */
export function shown(value: number, { pattern, date }: NumberFormat, from1904: boolean): string {
  try {
    const text = format(pattern, date && from1904 ? value + 1462 : value, date ? { locale: 'vi' } : {});
    return text.includes('###') ? String(value) : text;
  } catch {
    return String(value);
  }
}

function isDate(pattern: string): boolean {
  try {
    return isDateFormat(pattern);
  } catch {
    return false;
  }
}

function withoutLiterals(pattern: string): string {
  return pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, '');
}

/**
 * The same date in the order and the figures of Vietnam: Excel makes "Jun-25" of a typed "6/2025" and "6/1/2025" of a first of
 * June. What a person wrote around the date ("Tháng "m/yyyy) stays.
 */
function readableDate(pattern: string): string {
  const first = pattern.split(';')[0]!.replace(/\[\$[^\]]*\]/gu, '');
  const figures = first
    .replace(
      /(?:\\?[- ]|\/)?m{3,5}(?:\\?[-, ]|\/)*/giu,
      (month, at: number) =>
        `${at > 0 && /^[^m]/iu.test(month) ? '/' : ''}m${at + month.length < first.length ? '/' : ''}`,
    )
    .replace(/^(m{1,2})([/-])(d{1,2})(?=[/-])/iu, '$3$2$1');
  return /y{3}/iu.test(figures) ? figures : figures.replace(/yy?/iu, 'yyyy');
}
