import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Severity } from '../../diagnostics/problem.ts';
import { lineText, type Source } from '../../diagnostics/source.ts';
import { printable } from '../../text/hidden.ts';
import { width } from '../../text/width.ts';
import type { Screen, Tone } from '../listing/screen.ts';

export const severityWords: Record<Severity, string> = { error: 'lỗi', warning: 'cảnh báo', notice: 'lưu ý' };

/** Beside the word, which says the same. */
const tones: Record<Severity, Tone> = { error: 'late', warning: 'soon', notice: 'quiet' };

/** What is longer than this around the marked characters is cut out of a code frame. */
const FRAME_WIDTH = 76;

/** One finding with the line it stands on, the place marked, and what to do. */
export function renderDiagnostic(diagnostic: Diagnostic, source: Source | null, screen: Screen): string {
  const { file, line, column, severity, code, message, remedy, related } = diagnostic;
  const lines = [
    `${file}:${line}:${column}: ${screen.paint(screen.bold(`${severityWords[severity]} [${code}]`), tones[severity])} ${printable(message)}`,
  ];
  if (source !== null) lines.push(...frame(diagnostic, source));
  lines.push(`  cách sửa: ${printable(remedy)}`);
  if (related) {
    const { line, column, label } = related;
    lines.push(`  xem thêm: dòng ${line}, cột ${column}: ${label}`);
    if (source !== null) lines.push(...frame({ line, column, endLine: line, endColumn: column + 1 }, source));
  }
  return `${lines.join('\n')}\n`;
}

/** The line, and carets under the characters concerned, as wide as the characters look. */
type Stretch = Pick<Diagnostic, 'line' | 'column' | 'endLine' | 'endColumn'>;

function frame({ line, column, endLine, endColumn }: Stretch, source: Source): string[] {
  const whole = lineText(source, line);
  if (whole.trim() === '') return [];
  const until = endLine === line ? endColumn - 1 : whole.length;
  const cut = window(whole, column - 1, Math.max(until, column));
  const before = printable(whole.slice(cut.start, column - 1));
  const marked = printable(whole.slice(column - 1, Math.min(until, cut.end)));
  const after = printable(whole.slice(Math.min(Math.max(until, column - 1), cut.end), cut.end));
  const gutter = String(line).padStart(5);
  const head = cut.start > 0 ? '…' : '';
  const tail = cut.end < whole.length ? '…' : '';
  return [
    `${gutter} | ${head}${before}${marked}${after}${tail}`,
    `${' '.repeat(gutter.length)} | ${' '.repeat(width(head + before))}${'^'.repeat(Math.max(1, width(marked)))}`,
  ];
}

/** The part of a long line to show: the marked characters and what fits around them. */
function window(text: string, start: number, end: number): { start: number; end: number } {
  if (text.length <= FRAME_WIDTH) return { start: 0, end: text.length };
  const from = Math.max(0, Math.min(start - 20, text.length - FRAME_WIDTH));
  return {
    start: from,
    end: Math.min(text.length, Math.max(from + FRAME_WIDTH, Math.min(end, start + FRAME_WIDTH))),
  };
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
}

function countSeverities(diagnostics: readonly Diagnostic[]): Counts {
  const count = (severity: Severity) => diagnostics.filter((each) => each.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notices: count('notice') };
}

/** The contract's JSON. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[], invented = false): object {
  const { errors, warnings } = countSeverities(diagnostics);
  return {
    ...(invented ? { illustrative: true } : {}),
    valid: errors === 0,
    errors,
    warnings,
    diagnostics: diagnostics.map((each) => ({
      code: each.code,
      severity: each.severity,
      message: each.message,
      file: each.file,
      line: each.line,
      column: each.column,
      endLine: each.endLine,
      endColumn: each.endColumn,
      path: each.path,
      remedy: each.remedy,
      related: each.related,
    })),
  };
}

/** Findings one after another, then the verdict. Notices are single lines, and only counted while there is worse. */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
  screen: Screen,
  allNotices: boolean,
): string {
  const counts = countSeverities(diagnostics);
  const hidden = !allNotices && counts.errors + counts.warnings > 0;
  const shown = hidden ? diagnostics.filter(({ severity }) => severity !== 'notice') : diagnostics;
  const each = shown.map((diagnostic) =>
    diagnostic.severity === 'notice' && !allNotices
      ? oneLine(diagnostic)
      : `${renderDiagnostic(diagnostic, sources.get(diagnostic.file) ?? null, screen)}\n`,
  );
  const gap = each.at(-1)?.endsWith('\n\n') === false ? '\n' : '';
  return `${each.join('')}${gap}${verdict(counts, [...sources.keys()], hidden)}`;
}

function oneLine({ file, line, column, severity, code, message }: Diagnostic): string {
  return `${file}:${line}:${column}: ${severityWords[severity]} [${code}] ${printable(message)}\n`;
}

function verdict({ errors, warnings, notices }: Counts, files: readonly string[], hidden: boolean): string {
  const checked = files.length === 1 ? files[0] : `${files.length} tệp`;
  const rest = [
    ...(warnings > 0 ? [`${warnings} cảnh báo`] : []),
    ...(notices > 0 ? [`${notices} lưu ý${hidden ? ' (xem bằng --notices)' : ''}`] : []),
  ].join(', ');
  const explain = errors + warnings + notices > 0 ? 'Vì sao một mã bị báo: parhoach explain <mã>\n' : '';
  if (errors > 0) return `Đã soát ${checked}: ${errors} lỗi${rest ? `, ${rest}` : ''}.\n${explain}`;
  return `Đã soát ${checked}: không có lỗi${rest ? `; ${rest}` : ''}.\n${explain}`;
}
