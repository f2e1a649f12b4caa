import { readTarget } from '../../../src/wording/target/read.ts';
import type { Target } from '../../../src/wording/target/types.ts';

/** A target in one line: ">= 30 %", "80..90 %", "> 2023", "<= 2023 by 10 %"; a problem as its code and the words under it. */
export function brief(wording: string, planYear: number | null = 2024): string {
  const reading = readTarget(wording, planYear === null ? {} : { planYear });
  if (reading.ok) return line(reading.value);
  const { code, span } = reading.problem;
  return `${code}: ${wording.slice(span.start, span.end)}`;
}

function line({ op, value, upper, unit, baselineYear, change, upperChange }: Target): string {
  const behind = unit === null ? '' : ` ${unit}`;
  if (value !== null) return `${upper === null ? `${op} ${value}` : `${value}..${upper}`}${behind}`;
  const by = change === null ? '' : ` by ${change}${upperChange === null ? '' : `..${upperChange}`}`;
  return `${op} ${baselineYear ?? 'last year'}${by}${behind}`;
}
