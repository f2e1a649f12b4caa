import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { visible } from '../../text/hidden.ts';

/** A JUnit report: a suite for each file, a case for each finding; errors fail, the rest is told on standard output. */
export function renderJunit(files: readonly string[], diagnostics: readonly Diagnostic[]): string {
  const suites = files.map((file) =>
    suite(
      file,
      diagnostics.filter((each) => each.file === file),
    ),
  );
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const tests = files.reduce((sum, file) => sum + casesOf(file, diagnostics), 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="parhoach validate" tests="${tests}" failures="${errors}" errors="0">`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

/** A file without a finding is one case that passes. */
function casesOf(file: string, diagnostics: readonly Diagnostic[]): number {
  return Math.max(1, diagnostics.filter((each) => each.file === file).length);
}

function suite(file: string, found: readonly Diagnostic[]): string {
  const failures = found.filter(({ severity }) => severity === 'error').length;
  const cases =
    found.length > 0 ? found.map(testcase) : [`    <testcase classname="${xml(file)}" name="không có lỗi"/>`];
  return [
    `  <testsuite name="${xml(file)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0">`,
    ...cases,
    '  </testsuite>',
  ].join('\n');
}

function testcase({ file, line, column, code, severity, message, remedy }: Diagnostic): string {
  const where = `${file}:${line}:${column}`;
  const text = xml(`${where}: ${message}\ncách sửa: ${remedy}`);
  const inside =
    severity === 'error'
      ? `<failure type="${xml(code)}" message="${xml(message)}">${text}</failure>`
      : `<system-out>${text}</system-out>`;
  return [
    `    <testcase classname="${xml(file)}" name="${xml(`${code} (dòng ${line}, cột ${column})`)}" file="${xml(file)}" line="${line}">`,
    `      ${inside}`,
    '    </testcase>',
  ].join('\n');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Hidden characters are spelled out; halves of surrogate pairs and the two non-characters are no XML at all. */
function xml(text: string): string {
  return visible(text)
    .replace(
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g,
      '\ufffd',
    )
    .replace(/[&<>"']/gu, (mark) => ENTITIES[mark]!);
}
