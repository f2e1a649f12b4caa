import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Severity } from '../../diagnostics/problem.ts';
import type { CodeInfo } from '../../rules/catalogue.ts';
import { visible } from '../../text/hidden.ts';

const LEVEL: Record<Severity, string> = { error: 'error', warning: 'warning', notice: 'note' };

/** What the log says of the tool. */
export interface SarifTool {
  readonly version: string;
  readonly infoOf: (code: string) => CodeInfo | null;
}

/** A SARIF 2.1.0 log: GitHub's code scanning, Azure DevOps and editors read it. Columns are UTF-16 units, as ours are. */
export function sarifLog(diagnostics: readonly Diagnostic[], { version, infoOf }: SarifTool): object {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'parhoach',
            version,
            language: 'vi',
            rules: codes.map((code) => rule(code, infoOf(code))),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((each) => result(each, codes.indexOf(each.code))),
      },
    ],
  };
}

function rule(code: string, info: CodeInfo | null): object {
  if (info === null) return { id: code };
  return {
    id: code,
    shortDescription: { text: info.title },
    fullDescription: { text: info.why },
    help: { text: visible(`${info.why}\n\nSai:\n${info.wrong}\nĐúng:\n${info.right}`) },
    defaultConfiguration: { level: LEVEL[info.severity] },
  };
}

function result(each: Diagnostic, ruleIndex: number): object {
  const { code, severity, message, remedy, file, path, related } = each;
  const artifactLocation = { uri: uriOf(file) };
  const identity = [file, code, path, message].join('\n');
  return {
    ruleId: code,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: `${visible(message)}. ${visible(remedy)}` },
    locations: [
      {
        physicalLocation: { artifactLocation, region: regionOf(each) },
        ...(path === '' ? {} : { logicalLocations: [{ fullyQualifiedName: path }] }),
      },
    ],
    ...(related === null
      ? {}
      : {
          relatedLocations: [
            {
              id: 1,
              physicalLocation: {
                artifactLocation,
                region: { startLine: related.line, startColumn: related.column },
              },
              message: { text: related.label },
            },
          ],
        }),
    partialFingerprints: { 'parhoach/v1': createHash('sha256').update(identity).digest('hex') },
  };
}

function regionOf({ line, column, endLine, endColumn }: Diagnostic): object {
  return {
    startLine: line,
    startColumn: column,
    endLine: Math.max(endLine, line),
    endColumn: endLine > line ? endColumn : Math.max(endColumn, column),
  };
}

/** A relative path as a URI reference; an absolute one as a file URI. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${path}` : path;
}
