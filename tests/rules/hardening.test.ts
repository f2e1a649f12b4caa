import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { fixText } from '../../src/app/fix.ts';
import { readText } from '../../src/app/read-text.ts';
import { validatePlanText, validateProgressText } from '../../src/app/validate.ts';
import { readValues } from '../../src/plan/values.ts';
import { renderDiagnostics } from '../../src/reports/diagnostics.ts';
import { folderOf, shippedPlan } from '../cli/run.ts';
import { planWith } from './small-plan.ts';

const codes = (text: string) => validatePlanText('p', text).diagnostics.map(({ code }) => code);

/** Everything that is asked of a text: none of it may throw, and twice the same gives the same. */
function survive(text: string): void {
  const once = validatePlanText('p', text);
  expect(validatePlanText('p', text).diagnostics).toEqual(once.diagnostics);
  validateProgressText('p', text);
  fixText(text, null);
  readValues(text);
  const screen = { width: 80, bold: (each: string) => each };
  const shown = renderDiagnostics(once.diagnostics, new Map([['p', once.source]]), screen, true);
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
}

function within(milliseconds: number, work: () => void): void {
  const began = performance.now();
  work();
  expect(performance.now() - began).toBeLessThan(milliseconds);
}

describe('whatever is read', () => {
  it('any text is survived', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), survive), { numRuns: 150 });
  });

  it('any marks of YAML are survived', () => {
    const mark = fc.constantFrom(
      ...[
        '- ',
        ': ',
        '\n',
        '  ',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        '#',
        '&a',
        '*a',
        '!',
        '|',
        '>',
        '%',
        '@',
        '?',
        ',',
        '\t',
        '---\n',
      ],
      ...['plan', 'agencies', 'sections', 'entries', '1', 'ế', '\r', '\u202e', '__proto__'],
    );
    const text = fc.array(mark, { maxLength: 40 }).map((marks) => marks.join(''));
    fc.assert(fc.property(text, survive), { numRuns: 250 });
  });

  it('any values in the place of any part are survived', () => {
    const part = fc.constantFrom(
      'plan',
      'agencies',
      'groups',
      'sections',
      'kpis',
      'errata',
      'amendments',
      'directives',
    );
    fc.assert(
      fc.property(part, fc.jsonValue({ maxDepth: 4 }), (name, value) => {
        survive(planWith(stringify({ [name]: value })));
      }),
      { numRuns: 150 },
    );
  });

  it('a shipped plan with a stretch cut out or doubled is survived', () => {
    const head = shippedPlan.slice(0, 30_000);
    const at = fc.nat(head.length - 1);
    fc.assert(
      fc.property(at, fc.nat(60), fc.boolean(), (start, length, twice) => {
        const stretch = head.slice(start, start + length);
        codes(head.slice(0, start) + (twice ? stretch + stretch : '') + head.slice(start + length));
      }),
      { numRuns: 25 },
    );
  });
});

describe('what is made to do harm', () => {
  it.each([
    ['brackets', `a: ${'['.repeat(100_000)}`],
    ['braces', `a: ${'{a: '.repeat(100_000)}`],
    ['dashes', `${'- '.repeat(100_000)}x`],
    ['question marks', `${'? '.repeat(100_000)}x`],
    ['colons', `${'a: '.repeat(100_000)}x`],
    ['indents', Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['lists in lists', Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i)}-`).join('\n')],
  ])('nests 100,000 deep in %s: a finding in a moment', (_, text) => {
    within(3_000, () => expect(codes(text).length).toBeGreaterThan(0));
  });

  it('aliases that stand for billions: refused at once', () => {
    const rows = [...'bcdefghij'].map((c, i) => `${c}: &${c} [*${'abcdefghi'[i]}, *${'abcdefghi'[i]}]`);
    within(1_000, () => expect(codes(`a: &a [x, x]\n${rows.join('\n')}`)).toContain('yaml-anchor'));
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'a key named %s is an unknown key, and nothing more',
    (key) => {
      const text = planWith(`${key}:\n  polluted: yes\n`.replace(/^/u, ''));
      expect(codes(text)).toContain('unknown-key');
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
      expect(codes(planWith(`plan:\n  ${key}: 1\n`))).toContain('unknown-key');
      const journal = `format: 1\nagency: Sở Nội vụ\nentries:\n  - task: "1"\n    ${key}: 1\n`;
      expect(validateProgressText('p', journal).diagnostics.map(({ code }) => code)).toContain('unknown-key');
    },
  );

  it('one line of megabytes', () => {
    within(6_000, () => codes(`plan: ${'a b '.repeat(500_000)}`));
    within(6_000, () => codes(planWith(`headings:\n  - id: A\n    title: ${'" '.repeat(200_000)}\n`)));
  });

  it('a link out of the plan folder is not read', () => {
    const folder = folderOf({ 'plan/2024/plan.yaml': shippedPlan, 'plan/2024/progress/.keep': '' });
    const link = join(folder, 'plan/2024/progress/SNV.yaml');
    symlinkSync('/etc/passwd', link);
    expect(readText(link).problem?.code).toBe('file-outside');
    const inside = join(folder, 'plan/2024/progress/STP.yaml');
    symlinkSync('../plan.yaml', inside);
    expect(readText(inside).problem).toBeNull();
  });

  it('a pipe is not waited for', () => {
    const folder = folderOf({ keep: '' });
    const pipe = join(folder, 'plan.yaml');
    expect(spawnSync('sh', ['-c', `mkfifo '${pipe}'`]).status).toBe(0);
    expect(readText(pipe).problem?.code).toBe('file-special');
  });
});
