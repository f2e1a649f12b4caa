import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Severity } from '../../diagnostics/problem.ts';
import { visible } from '../../text/hidden.ts';

const COMMAND: Record<Severity, string> = { error: 'error', warning: 'warning', notice: 'notice' };

/**
 * Workflow commands of GitHub Actions: each finding becomes an annotation on its line. Columns are left out where a finding
 * goes over lines, because GitHub takes them for one line only.
 */
export function renderGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((each) => `${annotation(each)}\n`).join('');
}

function annotation({ severity, code, file, line, column, endLine, endColumn, message, remedy }: Diagnostic) {
  const properties = {
    file: file.replaceAll('\\', '/'),
    line,
    endLine,
    ...(endLine === line ? { col: column, endColumn: Math.max(endColumn, column) } : {}),
    title: code,
  };
  const said = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${COMMAND[severity]} ${said.join(',')}::${data(`${visible(message)}\ncách sửa: ${visible(remedy)}`)}`;
}

/** As the runner's own toolkit escapes them. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
