import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Severity } from '../../diagnostics/problem.ts';
import { visible } from '../../text/hidden.ts';

const SEVERITY: Record<Severity, string> = { error: 'critical', warning: 'minor', notice: 'info' };

/**
 * GitLab's Code Quality report. A fingerprint is made of what was found and where in the data, not of the line, so that a
 * finding stays the same one when lines above it come and go; equal ones are numbered.
 */
export function gitlabReport(diagnostics: readonly Diagnostic[]): object[] {
  const seen = new Map<string, number>();
  return diagnostics.map((each) => {
    const file = each.file.replaceAll('\\', '/');
    const identity = [file, each.code, each.path, each.message].join('\n');
    const nth = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, nth);
    return {
      description: `${visible(each.message)}. ${visible(each.remedy)}`,
      check_name: each.code,
      fingerprint: createHash('sha256').update(`${identity}\n${nth}`).digest('hex'),
      severity: SEVERITY[each.severity],
      location: { path: file, lines: { begin: each.line, end: each.endLine } },
    };
  });
}
