import { byPlace, type Diagnostic } from './diagnostic.ts';
import { type Problem, problem, type Severity } from './problem.ts';

/** More than anybody reads, or a machine form takes: what is beyond is only counted. */
const MOST = 300;
const ORDER: readonly Severity[] = ['error', 'warning', 'notice'];

const kind = (severity: Severity) =>
  problem<{ count: number }>({
    code: 'too-many-findings',
    severity,
    title: 'Còn phát hiện chưa nêu',
    message: ({ count }) => `Còn ${count} phát hiện khác trong tệp này không nêu ra`,
    remedy: () => 'Sửa các phát hiện đã nêu rồi soát lại',
  });

/** The remark that closes a list which was cut short, in the severity of the worst that is left out. */
export const tooManyFindings = kind('error');
const inSeverity = { error: tooManyFindings, warning: kind('warning'), notice: kind('notice') };

/** Findings of one file, the worst first when there are too many, in the order of the file; the last says how many more there are. */
export function capped(
  found: readonly Diagnostic[],
  closing: (problem: Problem) => Diagnostic,
): Diagnostic[] {
  if (found.length <= MOST) return [...found].sort(byPlace);
  const sorted = [...found].sort(byPlace);
  const worst = ORDER.flatMap((severity) => sorted.filter((each) => each.severity === severity));
  const left = worst.slice(MOST);
  const shown = worst.slice(0, MOST).sort(byPlace);
  const { line, column } = shown.at(-1)!;
  const last = closing(inSeverity[left[0]!.severity]({ start: 0, end: 0 }, { count: left.length }));
  return [...shown, { ...last, line, column, endLine: line, endColumn: column }];
}
