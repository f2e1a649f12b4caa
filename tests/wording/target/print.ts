import { type Meaning, RANK } from '../../../src/wording/target/meaning.ts';
import type { TargetOp } from '../../../src/wording/target/types.ts';

/** A number as it is written in Vietnam, so that it is read back as itself: "97,2", "1500". */
function printNumber(value: number, unit: string | null): string {
  const plain = String(value);
  const text = (
    plain.includes('e')
      ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 15 })
      : plain
  ).replace('.', ',');
  // "1,125" alone could be a thousand as well.
  return unit !== '%' && /^[1-9]\d{0,2},\d{3}$/u.test(text) ? `${text}0` : text;
}

function quantity(value: number, unit: string | null): string {
  const number = printNumber(value, unit);
  if (unit === null) return number;
  return unit === '%' ? `${number}%` : `${number} ${unit === RANK ? 'bậc' : unit}`;
}

/** "từ 80% đến 90%", "từ 5 đến 10 cuộc". */
function spread(low: number, high: number, unit: string | null): string {
  return `từ ${unit === '%' ? quantity(low, unit) : printNumber(low, unit)} đến ${quantity(high, unit)}`;
}

/** Around a bound: "Từ 30% trở lên". */
function bounded(op: TargetOp, amount: string): string {
  switch (op) {
    case '>=':
      return `từ ${amount} trở lên`;
    case '>':
      return `trên ${amount}`;
    case '<=':
      return `không quá ${amount}`;
    case '<':
      return `dưới ${amount}`;
    case '=':
      return `đúng ${amount}`;
  }
}

const LEVEL: Record<TargetOp, string> = {
  '>=': 'không thấp hơn',
  '>': 'tăng so với',
  '<=': 'không cao hơn',
  '<': 'giảm so với',
  '=': 'bằng',
};
const RANK_LEVEL: Partial<Record<TargetOp, string>> = {
  '<': 'tăng hạng so với',
  '<=': 'không tụt hạng so với',
};

function relativeWords({ op, change, upperChange, unit, baselineYear }: Meaning): string {
  const year = baselineYear === null ? 'năm trước' : `năm ${baselineYear}`;
  if (change === null) return `${(unit === RANK ? RANK_LEVEL[op] : undefined) ?? LEVEL[op]} ${year}`;
  const rises = op === '>=' || op === '>';
  // A change counted against the direction of `op` is a limit: "giảm không quá 5%" is at least the baseline less 5%.
  const up = (rises === change >= 0) !== (unit === RANK);
  const limits = change < 0;
  const by = Math.abs(change);
  const direction = up ? 'tăng' : 'giảm';
  if (upperChange !== null) return `${direction} ${spread(by, Math.abs(upperChange), unit)} so với ${year}`;
  const strict = op === '>' || op === '<';
  const size: TargetOp = strict ? (limits ? '<' : '>') : limits ? '<=' : '>=';
  return `${direction} ${bounded(size, quantity(by, unit))} so với ${year}`;
}

function words(target: Meaning): string {
  const { op, value, upper, unit } = target;
  if (value === null) return relativeWords(target);
  if (upper !== null) return spread(value, upper, unit);
  if (unit === RANK) return `xếp thứ ${printNumber(value, unit)} trở lên`;
  return bounded(op, quantity(value, unit));
}

/** Writes a target in the words a plan would use; `readTarget` reads them back as the same target. */
export function printTarget(target: Meaning): string {
  const text = words(target);
  return text[0]!.toUpperCase() + text.slice(1);
}

/** Says in Vietnamese when a target is met. */
export function describeTarget(target: Meaning): string {
  const { op, value, upper, unit, change, upperChange, baselineYear } = target;
  if (value !== null && unit === RANK) return `Đạt khi xếp thứ ${value} hoặc cao hơn`;
  if (value !== null && upper !== null) return `Đạt khi kết quả ${spread(value, upper, unit)}`;
  if (value !== null) return `Đạt khi kết quả ${COMPARED[op]} ${quantity(value, unit)}`;
  const year = baselineYear === null ? 'năm trước' : `năm ${baselineYear}`;
  if (change === null && unit === RANK)
    return `Đạt khi thứ hạng ${op === '<' ? 'cao hơn' : 'không thấp hơn'} ${year}`;
  if (change === null) return `Đạt khi kết quả ${COMPARED[op]} kết quả ${year}`;
  const printed = relativeWords(target).replace(/ so với .*$/u, '');
  return `Đạt khi ${unit === RANK ? 'thứ hạng' : 'kết quả'} ${printed} so với ${year}${upperChange === null && unit === '%' ? ' (tính trên kết quả năm ấy)' : ''}`;
}

const COMPARED: Record<TargetOp, string> = {
  '>=': 'ít nhất bằng',
  '>': 'lớn hơn',
  '<=': 'không quá',
  '<': 'nhỏ hơn',
  '=': 'bằng',
};
