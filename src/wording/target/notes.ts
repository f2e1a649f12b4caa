/** What a reader of a target had to take for meant, said where the words leave it open. */
import { type Spans, united, wordsAt } from '../spans.ts';
import { RANK } from './meaning.ts';
import { numeral } from './numeral.ts';
import type { Aside, Target } from './types.ts';

/** Sentences in Vietnamese without a full stop, the words concerned first. */
export function targetNotes(target: Target): string[] {
  return [
    ...comparison(target),
    ...numbers(target),
    ...range(target),
    ...change(target),
    ...baseline(target),
    ...target.asides.map(({ code, span }) => ASIDES[code](quoted(target, [span]))),
  ];
}

const ASIDES: Record<Aside['code'], (words: string) => string> = {
  approximate: (w) => `${w}: không có sai số cho phép, số ghi sau được tính đúng như đã ghi`,
  'range-end': (w) => `${w}: chữ so sánh ghi trước chỉ mức thấp, số này không xét đến`,
  'range-start': (w) => `${w}: chữ so sánh ghi trước chỉ mức cao, số này không xét đến`,
  start: (w) => `${w}: mức lúc đầu, không xét đến`,
  each: (w) => `${w}: mức này tính cho từng nơi, không phải bình quân`,
  remark: (w) => `${w}: phần ghi thêm, không làm thay đổi mức phải đạt`,
};

function comparison(target: Target): string[] {
  const { op, value, unit, baselineYear, spans } = target;
  const said = quoted(target, spans.op);
  if (unit === RANK) return [`${said}: thứ hạng càng nhỏ càng tốt`];
  if (value === null) {
    const year = baselineYear === null ? 'năm so sánh' : `năm ${baselineYear}`;
    const strict = (op === '>' || op === '<') && target.change === null;
    return strict ? [`${said}: bằng ${year} là chưa đạt`] : [];
  }
  const amount = shown(value, unit);
  if (spans.op.length === 0)
    return [
      `${quoted(target, withUnit(target, spans.value))} không có chữ so sánh: đọc là ${op === '<=' ? 'không quá' : 'ít nhất'} ${amount}`,
    ];
  // "Toàn bộ", "không có": one word says comparison and number.
  if (isSame(spans.op, spans.value))
    return [`${said}: đọc là ${op === '<=' ? 'không quá' : 'ít nhất'} ${amount}`];
  return op === '>' || op === '<' ? [`${said}: đúng bằng ${amount} là chưa đạt`] : [];
}

/** Marks inside numbers: both are in use for both things. */
function numbers(target: Target): string[] {
  const { wording, value, upper, change, upperChange, spans } = target;
  const read = [
    [spans.value, value],
    [spans.upper, upper],
    [spans.change, change],
    [spans.upperChange, upperChange],
  ] as const;
  return read.flatMap(([of, meant]) =>
    meant === null ? [] : markNote(wordsAt(wording, of), Math.abs(meant)),
  );
}

function markNote(words: string, meant: number): string[] {
  const marks = /^[0-9.,]+$/u.test(words) ? words.replace(/[0-9]/gu, '') : '';
  if (marks === '') return [];
  const found = numeral(words);
  const isDecimal =
    found.kind === 'either' ? meant === found.decimal : marks.length === 1 || new Set(marks).size > 1;
  const name = marks.endsWith(',') ? 'dấu phẩy' : 'dấu chấm';
  const read = number(meant) === words ? '' : `, đọc là ${number(meant)}`;
  return [`"${words}": ${name} ${isDecimal ? 'là dấu thập phân' : 'ngăn hàng nghìn'}${read}`];
}

function range(target: Target): string[] {
  const { upper, unit, spans } = target;
  if (upper === null) return [];
  return [
    `${quoted(target, withUnit(target, spans.upper))}: vượt quá ${shown(upper, unit)} cũng là chưa đạt`,
  ];
}

/** "tăng 5%": of the old figure, not points. */
function change(target: Target): string[] {
  const { change: by, unit, spans } = target;
  if (by === null || unit !== '%') return [];
  return [
    `${quoted(target, withUnit(target, spans.change))}: tính trên số của năm so sánh, không phải điểm %`,
  ];
}

/** "so với năm trước" */
function baseline(target: Target): string[] {
  const { wording, baselineYear, spans } = target;
  if (baselineYear === null || wordsAt(wording, spans.baselineYear).includes(String(baselineYear))) return [];
  return [`${quoted(target, spans.baselineYear)}: là năm ${baselineYear}`];
}

function quoted({ wording }: Target, spans: Spans): string {
  return `"${wordsAt(wording, spans)}"`;
}

/** "100%" in one: the sign of a share belongs to its number. */
function withUnit({ wording, unit, spans }: Target, of: Spans): Spans {
  const sign = unit === '%' ? spans.unit.filter(({ start }) => of.some(({ end }) => end === start)) : [];
  return united(wording, [...of, ...sign]);
}

function isSame([a]: Spans, [b]: Spans): boolean {
  return a !== undefined && a.start === b?.start && a.end === b.end;
}

function shown(value: number, unit: string | null): string {
  return unit === '%' ? `${number(value)}%` : [number(value), unit].filter(Boolean).join(' ');
}

const number = (value: number) => String(value).replace('.', ',');
