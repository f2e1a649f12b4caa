import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { makeSource } from '../../src/diagnostics/source.ts';
import { plainScreen } from '../../src/reports/listing/screen.ts';
import { renderDiagnostics } from '../../src/reports/validate/diagnostics.ts';
import { renderGithub } from '../../src/reports/validate/github.ts';
import { gitlabReport } from '../../src/reports/validate/gitlab.ts';
import { renderJunit } from '../../src/reports/validate/junit.ts';
import { sarifLog } from '../../src/reports/validate/sarif.ts';

const FILE = 'plan/năm 2024,a:b/plan.yaml';

function finding(more: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'agency-unknown',
    severity: 'error',
    message: 'Không có cơ quan nào tên "<Sở & 100%>\n::warning::x"',
    remedy: 'Có phải là "Sở Y tế"?',
    file: FILE,
    line: 7,
    column: 9,
    endLine: 7,
    endColumn: 18,
    path: 'sections[0].tasks[0].lead',
    related: null,
    ...more,
  };
}

describe('GitHub', () => {
  it('escapes what would end a property or begin a command', () => {
    const text = renderGithub([finding()]);
    expect(text).toBe(
      '::error file=plan/năm 2024%2Ca%3Ab/plan.yaml,line=7,endLine=7,col=9,endColumn=18,title=agency-unknown::' +
        'Không có cơ quan nào tên "<Sở & 100%25>%0A::warning::x"%0Acách sửa: Có phải là "Sở Y tế"?\n',
    );
  });

  it('names no column where a finding goes over lines', () => {
    const text = renderGithub([finding({ endLine: 9, severity: 'notice' })]);
    expect(text).toMatch(/^::notice file=[^ ]* ?[^ ]*,line=7,endLine=9,title=/u);
  });

  it('lets no character through that steers a terminal', () => {
    expect(renderGithub([finding({ message: 'a\u001b[31m\u202eb' })])).toContain('a\\u001b[31m\\u202eb');
  });
});

describe('GitLab', () => {
  const fingerprints = (each: readonly Diagnostic[]) =>
    (gitlabReport(each) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);

  it('has the keys that Code Quality asks for', () => {
    expect(gitlabReport([finding()])).toEqual([
      {
        description: expect.stringContaining('Không có cơ quan nào'),
        check_name: 'agency-unknown',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/u),
        severity: 'critical',
        location: { path: FILE, lines: { begin: 7, end: 7 } },
      },
    ]);
  });

  it('knows a finding again when it moved, and equal ones apart', () => {
    expect(fingerprints([finding()])).toEqual(fingerprints([finding({ line: 70, endLine: 70 })]));
    expect(new Set(fingerprints([finding(), finding()])).size).toBe(2);
  });
});

describe('SARIF', () => {
  interface Log {
    version: string;
    runs: {
      tool: { driver: { name: string; rules: { id: string }[] } };
      columnKind: string;
      results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        locations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[];
        relatedLocations?: object[];
      }[];
    }[];
  }
  const related = { line: 3, column: 5, label: 'dùng lần đầu ở đây' };
  const log = sarifLog([finding(), finding({ code: 'a', severity: 'notice', related })], {
    version: '1.2.3',
    infoOf: () => null,
  }) as Log;
  const run = log.runs[0]!;

  it('is version 2.1.0 with columns in UTF-16 units', () => {
    expect([log.version, log.runs.length, run.columnKind]).toEqual(['2.1.0', 1, 'utf16CodeUnits']);
  });

  it('has each rule once, and results that point at it', () => {
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['a', 'agency-unknown']);
    expect(run.results.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level])).toEqual([
      ['agency-unknown', 1, 'error'],
      ['a', 0, 'note'],
    ]);
  });

  it('has places as URI references and regions from 1', () => {
    const { artifactLocation, region } = run.results[0]!.locations[0]!.physicalLocation;
    expect(artifactLocation.uri).toBe('plan/n%C4%83m%202024%2Ca%3Ab/plan.yaml');
    expect(region).toEqual({ startLine: 7, startColumn: 9, endLine: 7, endColumn: 18 });
  });

  it('tells related places', () => {
    expect(run.results[1]!.relatedLocations).toEqual([
      {
        id: 1,
        physicalLocation: {
          artifactLocation: { uri: 'plan/n%C4%83m%202024%2Ca%3Ab/plan.yaml' },
          region: { startLine: 3, startColumn: 5 },
        },
        message: { text: 'dùng lần đầu ở đây' },
      },
    ]);
  });
});

describe('JUnit', () => {
  it('fails for errors, tells the rest, passes for a clean file', () => {
    const text = renderJunit(
      [FILE, 'b.yaml'],
      [finding(), finding({ severity: 'warning', message: `x\ud800y\u0000'` })],
    );
    expect(text).toContain('<testsuites name="parhoach validate" tests="3" failures="1" errors="0">');
    expect(text).toContain(
      'message="Không có cơ quan nào tên &quot;&lt;Sở &amp; 100%&gt;\n::warning::x&quot;">',
    );
    expect(text.match(/<failure /gu)).toHaveLength(1);
    expect(text).toContain('<system-out>plan/năm 2024,a:b/plan.yaml:7:9: x\ufffdy\\u0000&apos;');
    expect(text).toContain('<testcase classname="b.yaml" name="không có lỗi"/>');
  });
});

describe('text', () => {
  const source = makeSource(FILE, 'a: 1\nb: 2\nc: 3\n');
  const screen = plainScreen(80);
  const shown = (each: Diagnostic[], notices = false) =>
    renderDiagnostics(each, new Map([[FILE, source]]), screen, notices);
  const at = (line: number) => ({ line, endLine: line, column: 1, endColumn: 2, message: 'm', remedy: 'r' });
  const notice = finding({ ...at(1), severity: 'notice', code: 'n' });

  it('shows the line of a related place', () => {
    const text = shown([finding({ ...at(3), related: { line: 1, column: 1, label: 'lần đầu' } })]);
    expect(text.split('\n').slice(1, 7)).toEqual([
      '    3 | c: 3',
      '      | ^',
      '  cách sửa: r',
      '  xem thêm: dòng 1, cột 1: lần đầu',
      '    1 | a: 1',
      '      | ^',
    ]);
  });

  it('counts notices while there is worse, lists them otherwise, shows them whole when asked', () => {
    expect(shown([notice, finding(at(3))])).not.toContain('[n]');
    expect(shown([notice, finding(at(3))])).toContain('1 lỗi, 1 lưu ý (xem bằng --notices).');
    expect(shown([notice])).toContain(`${FILE}:1:1: lưu ý [n] m\n\nĐã soát ${FILE}: không có lỗi; 1 lưu ý.`);
    expect(shown([notice, finding(at(3))], true)).toContain('lưu ý [n] m\n    1 | a: 1\n');
  });
});
