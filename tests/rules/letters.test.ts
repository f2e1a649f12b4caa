import { describe, expect, it } from 'vitest';
import { validatePlanText } from '../../src/app/validate/validate.ts';
import { validateLettersText } from '../../src/app/validate/validate-letters.ts';
import { lettersExample } from '../../src/rules/letters/example.ts';
import { planWith } from './small-plan.ts';

const PLAN = planWith(`groups:
  - name: UBND cấp xã
    code: UBCX
    size: 111
    reportedBy: Sở Nội vụ
roles:
  - name: Cơ quan soạn thảo
    code: CQST
`);

/** "code line:column" of every finding. */
function found(text: string, planText = PLAN, asOf: string | null = '2024-12-31'): string[] {
  const { plan } = validatePlanText('plan.yaml', planText);
  return validateLettersText('letters.yaml', text, { plan: plan!, asOf }).diagnostics.map(
    ({ code, line, column }) => `${code} ${line}:${column}`,
  );
}

describe('whom a letter went to', () => {
  it.each(['Sở Tư pháp', 'UBND cấp xã', 'Cơ quan soạn thảo'])('%s is in the plan', (agency) => {
    expect(found(lettersExample({ agency }))).toEqual([]);
  });

  it('is called by its name, and the name is offered', () => {
    const { plan } = validatePlanText('plan.yaml', PLAN);
    const { diagnostics } = validateLettersText('letters.yaml', lettersExample({ agency: 'STP' }), {
      plan: plan!,
      asOf: null,
    });
    expect(diagnostics).toMatchObject([
      { code: 'agency-not-in-plan', line: 3, column: 13, endColumn: 16, remedy: 'Có phải là "Sở Tư pháp"?' },
    ]);
  });
});

describe('the day of a letter', () => {
  // The decision was signed on 29/12/2023.
  it.each([
    ['2023-12-28', ['letter-before-decision 5:11']],
    ['2023-12-29', []],
    ['2024-12-31', []],
    ['2025-01-01', ['entry-in-future 5:11']],
  ])('%s', (date, codes) => {
    expect(found(lettersExample({ date }))).toEqual(codes);
  });

  it('is in no future when any day may be asked for', () => {
    expect(found(lettersExample({ date: '2025-01-01' }), PLAN, null)).toEqual([]);
  });
});

describe('a letter logged twice', () => {
  it.each([
    ['the same number', { number: '31/SNV-CCHC', date: '2024-06-01' }],
    ['the number written otherwise', { number: '"31 /snv–cchc"', date: '2024-04-05' }],
  ])('%s', (_, second) => {
    expect(found(lettersExample({}, second))).toContain('letter-twice 9:13');
  });

  it.each([
    ['to another agency', { agency: 'Sở Nội vụ' }],
    ['in another year, when numbers begin anew', { date: '2025-01-06' }],
    ['with another number', { number: '13/SNV-CCHC' }],
  ])('is not one %s', (_, second) => {
    expect(found(lettersExample({}, second), PLAN, null)).toEqual([]);
  });
});

it('all is found in one run, whatever else is wrong', () => {
  const text = lettersExample(
    { agency: 'Sở Tư phap' },
    { date: '2024-02-30' },
    { number: 'số: 31/SNV-CCHC', upcoming: '0  ' },
    { number: '12 SNV', date: '2023-01-05' },
  );
  expect(found(text)).toEqual([
    'agency-not-in-plan 3:13',
    'date-invalid 10:11',
    'yaml-colon 14:5',
    'spaces-trailing 17:16',
    'document-number 19:13',
    'letter-before-decision 20:11',
  ]);
});

it('levels of the plan and silences hold', () => {
  const policy = (rules: string) =>
    PLAN.replace(/^ {2}decision:/mu, `  policy:\n    rules:\n${rules}\n  decision:`);
  const text = lettersExample({ number: 'A' }, { number: 'A', date: '2024-05-05' });
  expect(found(text)).toEqual(['document-number 4:13', 'document-number 9:13', 'letter-twice 9:13']);
  expect(found(text, policy('      document-number: off'))).toEqual(['letter-twice 9:13']);
  const silent = text.replace(
    /number: A\n {4}date: 2024-05-05/u,
    'number: A # parhoach-bo-qua letter-twice: hai công văn chưa có số\n    date: 2024-05-05',
  );
  expect(found(silent, policy('      document-number: off'))).toEqual([]);
});
