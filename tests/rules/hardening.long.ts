import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readText } from '../../src/app/plans/read-text.ts';
import { fixText } from '../../src/app/validate/fix.ts';
import { validatePlanText, validateProgressText } from '../../src/app/validate/validate.ts';
import { validateLettersText } from '../../src/app/validate/validate-letters.ts';
import { readValues } from '../../src/plan/values.ts';
import { plainScreen } from '../../src/reports/listing/screen.ts';
import { renderDiagnostics } from '../../src/reports/validate/diagnostics.ts';
import { folderOf, shippedPlan } from '../cli/run.ts';
import { expectProportional } from '../growth.ts';
import { planWith } from './small-plan.ts';

const smallPlan = validatePlanText('p', planWith('format: 1\n')).plan!;
const codes = (text: string) => validatePlanText('p', text).diagnostics.map(({ code }) => code);

/** Everything that is asked of a text: none of it may throw, and twice the same gives the same. */
function survive(text: string): void {
  const once = validatePlanText('p', text);
  expect(validatePlanText('p', text).diagnostics).toEqual(once.diagnostics);
  validateProgressText('p', text);
  validateLettersText('p', text, { plan: smallPlan, asOf: '2024-12-31' });
  fixText(text, null);
  readValues(text);
  const screen = plainScreen(80);
  const shown = renderDiagnostics(once.diagnostics, new Map([['p', once.source]]), screen, true);
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
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
    ['brackets', (n: number) => `a: ${'['.repeat(n)}`],
    ['braces', (n: number) => `a: ${'{a: '.repeat(n)}`],
    ['dashes', (n: number) => `${'- '.repeat(n)}x`],
    ['question marks', (n: number) => `${'? '.repeat(n)}x`],
    ['colons', (n: number) => `${'a: '.repeat(n)}x`],
  ])('nests 100,000 deep in %s: a finding, in time that grows with the text', (_, nested) => {
    expect(codes(nested(100_000)).length).toBeGreaterThan(0);
    expectProportional((n) => codes(nested(n)), 25_000);
  });

  // Their text grows with the square of the depth, so their size is measured in letters.
  it.each([
    ['indents', (depth: number) => Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    [
      'lists in lists',
      (depth: number) => Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}-`).join('\n'),
    ],
  ])('nests 2,000 deep in %s: the same', (_, nested) => {
    expect(codes(nested(2_000)).length).toBeGreaterThan(0);
    expectProportional((letters) => codes(nested(Math.round(Math.sqrt(2 * letters)))), 500_000);
  });

  it('aliases that stand for billions: refused, and never unfolded', () => {
    const bomb = (levels: number) => {
      const letters = [...'abcdefghijklmnopqrstuvwxyz'].slice(0, levels);
      const rows = letters.slice(1).map((c, i) => `${c}: &${c} [*${letters[i]}, *${letters[i]}]`);
      return `a: &a [x, x]\n${rows.join('\n')}`;
    };
    expect(codes(bomb(26))).toContain('yaml-anchor');
    // each level more would double the work of unfolding
    expectProportional((levels) => codes(bomb(levels)), 6);
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

  it('one line of megabytes, in time that grows with it', () => {
    expectProportional((n) => codes(`plan: ${'a b '.repeat(n)}`), 125_000);
    const title = (n: number) => planWith(`headings:\n  - id: A\n    title: ${'" '.repeat(n)}\n`);
    expectProportional((n) => codes(title(n)), 50_000);
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
