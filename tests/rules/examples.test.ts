import { describe, expect, it } from 'vitest';
import { validatePlanText, validateProgressText } from '../../src/app/validate/validate.ts';
import { validateLettersText } from '../../src/app/validate/validate-letters.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { planAt } from '../../src/plan/amend.ts';
import { lettersRules, planRules, progressRules, textRules } from '../../src/rules/all.ts';
import { catalogue } from '../../src/rules/catalogue.ts';
import { buildLexicon } from '../../src/wording/agencies/lexicon.ts';
import { readAgencies } from '../../src/wording/agencies/read.ts';
import { readDeadline } from '../../src/wording/deadline/read.ts';
import { readPeriod } from '../../src/wording/deadline/select.ts';
import { readTarget } from '../../src/wording/target/read.ts';
import { exampleNames } from '../wording/agencies/examples.ts';
import { exampleContext } from '../wording/deadline/examples.ts';
import { planWith, progressPlan } from './small-plan.ts';

const AS_OF = '2024-12-31';
const plan = planAt(validatePlanText('plan.yaml', progressPlan).plan!, AS_OF);

const inPlan = (overlay: string) => validatePlanText('plan.yaml', planWith(overlay)).diagnostics;
const inProgress = (text: string) =>
  validateProgressText('STP.yaml', text, { plan, stem: 'STP', asOf: AS_OF }).diagnostics;
const inLetters = (text: string) =>
  validateLettersText('letters.yaml', text, { plan, asOf: AS_OF }).diagnostics;

/** What is no text, or takes two revisions or another file, has no example that could be run here. */
const UNSHOWN = new Set([
  'file-empty',
  'file-binary',
  'file-too-large',
  'file-too-long',
  'too-many-findings',
  'text-too-long',
  'too-many-obligations',
  'file-special',
  'file-outside',
  'file-unreadable',
  'file-misnamed',
  'source-file-missing',
  'source-line-missing',
  'entry-rewritten',
  'plan-file-lost',
  'progress-file-lost',
  'letter-rewritten',
  'letters-file-lost',
]);

const codes = catalogue.flatMap((group) => group.codes);

function expectExample(
  { code, wrong, right }: { code: string; wrong: string; right: string },
  check: (text: string) => readonly Diagnostic[],
): void {
  expect(check(wrong).map((each) => each.code)).toContain(code);
  expect(check(right).filter((each) => each.severity !== 'notice' || each.code === code)).toEqual([]);
}

describe('the examples of rules', () => {
  it('are laid over plans without a finding', () => {
    expect(inPlan('format: 1')).toEqual([]);
    expect(validatePlanText('plan.yaml', progressPlan).diagnostics).toEqual([]);
  });

  const shown = [...planRules, ...textRules].filter(({ code }) => !UNSHOWN.has(code));
  it.each(shown.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
    expectExample(rule, inPlan);
  });

  it.each(progressRules.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
    expectExample(rule, inProgress);
  });

  it.each(lettersRules.map((rule) => [rule.code, rule] as const))('%s in a log of letters', (_, rule) => {
    expectExample(rule, inLetters);
  });
});

describe('the catalogue', () => {
  it('tells each code once, with why and both examples', () => {
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
    const bare = codes.filter(({ why, title, wrong, right }) => !why || why === title || !wrong || !right);
    expect(bare.map(({ code }) => code)).toEqual([]);
  });
});

const lexicon = buildLexicon([
  ...exampleNames,
  { name: 'Sở Ngoại vụ', code: 'SNGV', kind: 'agency', aliases: [] },
]);
const words = (line: string) => line.slice(line.indexOf(': ') + 2).replace(/^"(.*)"$/u, '$1');

function codeOfWords(line: string): string | null {
  const quoted = /"(.*)"$/u.exec(line)?.[1] ?? '';
  const reading = line.startsWith('parhoach')
    ? readPeriod(quoted, exampleContext)
    : line.startsWith('deadline: ')
      ? readDeadline(words(line), exampleContext)
      : line.startsWith('lead: ')
        ? readAgencies(words(line), lexicon)
        : readTarget(words(line), { planYear: 2024 });
  return reading.ok ? null : reading.problem.code;
}

describe('the examples of problems', () => {
  const ruled = new Set(
    [...planRules, ...textRules, ...progressRules, ...lettersRules].map(({ code }) => code),
  );
  const kinds = codes.filter(({ code }) => !ruled.has(code) && !UNSHOWN.has(code));
  it.each(kinds.map((each) => [each.code, each] as const))('%s', (code, { wrong, right }) => {
    if (/^(?:deadline|lead|target|parhoach)/u.test(wrong)) {
      expect(codeOfWords(wrong)).toBe(code);
      expect(codeOfWords(right)).toBeNull();
    } else expectExample({ code, wrong, right }, wrong.startsWith('format: 1') ? inProgress : inPlan);
  });
});
