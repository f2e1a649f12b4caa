import { describe, expect, it } from 'vitest';
import { validatePlanText } from '../../src/app/validate/validate.ts';
import { checkText } from '../../src/rules/text/check.ts';
import { planWith } from './small-plan.ts';

const found = (text: string) =>
  checkText(text, {}).map(({ code, span }) => `${code} ${JSON.stringify(text.slice(span.start, span.end))}`);

describe('letters of a file', () => {
  it.each([
    ['a: Sở Nội vụ', []],
    ['a: Sở Nội vụ # chú thích  có hai dấu cách', []],
    ['a: Sở Nội vụ\r\nb: x\r\n', []],
    ['a: Sở Nội vụ ', ['spaces-trailing " "']],
    ['a: Sở Nội vụ \r\n', ['spaces-trailing " "']],
    ['a: Sở  Nội vụ', ['spaces-inside "  "']],
    ['- "a"  # b', []],
    ['a: " Sở Nội vụ "', ['spaces-inside " "', 'spaces-inside " "']],
    ['a: Sở\u00a0Nội vụ', ['spaces-inside "\u00a0"']],
    ['printed: 2142  /QĐ', []],
    ['a: Sở Nội\u200b vụ', ['text-invisible "\u200b"']],
    ['a: Sở N\u043ei vụ', ['text-lookalike "N\u043ei"']],
    ['a: hệ số α', []],
    ['a: \u202eabc\u202c', ['text-control "\u202e"', 'text-control "\u202c"']],
    ['a: \u001b[31m', ['text-control "\\u001b"']],
    [`a: ${'Sở Nội vụ'.normalize('NFD')}`, [`text-not-composed "${'Sở'.normalize('NFD')}"`]],
    [`printed: ${'Sở'.normalize('NFD')}`, []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

/** What is found in a whole plan's text: escapes are read only where YAML reads them. */
const inPlan = (alias: string) => {
  const text = planWith(
    `groups:\n  - name: Nhóm\n    code: N\n    aliases:\n      - ${alias}\n    size: 3\n    reportedBy: Sở Nội vụ\n`,
  );
  const { diagnostics } = validatePlanText('p', text);
  const row = text.split('\n').findIndex((line) => line.includes(alias)) + 1;
  return diagnostics
    .filter(({ severity }) => severity !== 'notice')
    .map(({ code, line, column, endColumn }) => [code, line - row, column, endColumn]);
};

describe('letters that a value has by escapes', () => {
  // '      - "a' is ten columns: what follows the first letter begins in the eleventh
  it.each([
    ['"a\\u202e"', 'text-control', 11, 17],
    ['"a\\e[31m"', 'text-control', 11, 13],
    ['"a\\0"', 'text-control', 11, 13],
    ['"a\\ud800"', 'text-control', 11, 17],
    ['"a\\Nguồn"', 'text-control', 11, 13],
    ['"a\\L"', 'text-control', 11, 13],
    ['"a\\u200b"', 'text-invisible', 11, 17],
    ['"b\\u043en"', 'text-lookalike', 10, 18],
    ['"bo\\u0309n"', 'text-not-composed', 10, 19],
    ['"a\\_b"', 'spaces-inside', 11, 13],
    ['"a\\ufffdb"', 'text-broken', 11, 17],
  ])('%s: %s at its place', (alias, code, column, end) => {
    expect(inPlan(alias)).toEqual([[code, 0, column, end]]);
  });

  it.each(['"s\\u1edf"', '"a\\"b"', '"a\\\\u202e"'])('%s is sound', (alias) => {
    expect(inPlan(alias)).toEqual([]);
  });

  it('says how the letter is spelt', () => {
    const [found] = checkText('a: "x\\Ny"', {}, [{ start: 3, end: 9 }]);
    expect(found?.message()).toContain('U+0085');
    expect(found?.message()).toContain('"\\N"');
  });
});

describe('characters that are no letters', () => {
  it.each([
    ['a: b\ufffdn', 'text-broken "\ufffd"'],
    ['a: b\ue123n', 'text-broken "\ue123"'],
    ['a: b\u2028n', 'text-control "\u2028"'],
    ['a: b\ufffen', 'text-control "\ufffe"'],
    ['a: b\ufe0fn', 'text-invisible "\ufe0f"'],
    ['a: b\u{e0041}n', 'text-invisible "\u{e0041}"'],
    ['a: b\u{1d41a}n', 'text-lookalike "b\u{1d41a}n"'],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});
