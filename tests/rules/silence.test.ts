import { describe, expect, it } from 'vitest';
import { validatePlanText, validateProgressText } from '../../src/app/validate/validate.ts';
import { resolvePlan } from '../../src/plan/resolve.ts';
import { planSchema } from '../../src/plan/schema.ts';
import { readValues } from '../../src/plan/values.ts';
import { isSoundPlan } from '../../src/rules/plan/check.ts';
import { planWith } from './small-plan.ts';

const directives = (comment: string, above = '') =>
  planWith(`directives:
  - id: III.1.1
    text: Nâng cao chất lượng văn bản
${above}    tasks: []${comment}
`);
const found = (text: string) =>
  validatePlanText('plan.yaml', text).diagnostics.map(({ code, severity }) => `${severity} ${code}`);
const NOTICES = ['notice task-without-directive', 'notice directive-without-task'];

describe('a comment that silences', () => {
  it('takes its own line', () => {
    expect(found(directives(' # parhoach-bo-qua directive-without-task: chưa giao'))).toEqual([NOTICES[0]]);
  });

  it('takes the next line that is not a comment', () => {
    const above = '    # parhoach-bo-qua directive-without-task: chưa giao\n    # và một chú thích khác\n\n';
    expect(found(directives('', above))).toEqual([NOTICES[0]]);
  });

  it('needs a reason, and is told so', () => {
    for (const reason of ['', ':', ': …', ': -']) {
      expect(found(directives(` # parhoach-bo-qua directive-without-task${reason}`))).toEqual([
        ...NOTICES,
        'warning silence-without-reason',
      ]);
    }
  });

  it('is itself a finding when it silences nothing, with the code that was meant', () => {
    const { diagnostics } = validatePlanText(
      'plan.yaml',
      directives(' # parhoach-bo-qua directive-without-tsk: chưa giao'),
    );
    const unused = diagnostics.find(({ code }) => code === 'silence-unused');
    expect(unused?.remedy).toContain('directive-without-task');
  });

  it('has no power over what computing stands on', () => {
    const text = planWith(
      'duties:\n  - id: "1" # parhoach-bo-qua duplicate-id: đã xem\n    text: A\n    lead: Sở Nội vụ\n',
    );
    expect(found(text)).toEqual(['error duplicate-id', 'warning silence-refused']);
  });

  it('is no comment inside a value', () => {
    expect(found(planWith('headings:\n  - id: A\n    title: "Ghi # parhoach-bo-qua x"\n'))).toEqual([]);
  });

  it('works in progress files', () => {
    const text = 'format: 1\nagency: Sở Tư pháp \nentries: []\n';
    const codes = (each: string) => validateProgressText('p', each).diagnostics.map(({ code }) => code);
    expect(codes(text)).toEqual(['spaces-trailing']);
    expect(codes(text.replace('agency', '# parhoach-bo-qua spaces-trailing: để thử\nagency'))).toEqual([]);
  });
});

describe('levels that a plan sets', () => {
  const meta = (rules: string) =>
    planWith(`plan:
  title: Kế hoạch cải cách hành chính năm 2025
  year: 2024
  province: Bình Phước
  decision:
    number: 1/QĐ-UBND
    date: 2023-12-29
    issuer: Chủ tịch UBND tỉnh
  policy:
    rules:
${rules}
directives:
  - id: III.1.1
    text: Nâng cao chất lượng văn bản
    tasks: []
`);
  const sound = (text: string) => isSoundPlan(resolvePlan('p', planSchema.parse(readValues(text))));

  it('raise, lower and switch off', () => {
    const text = meta(
      '      year-mismatch: warning\n      directive-without-task: error\n      task-without-directive: off',
    );
    expect(found(text)).toEqual(['warning year-mismatch', 'error directive-without-task']);
  });

  it('are heeded when it is asked whether a plan may be computed from', () => {
    expect(sound(meta('      agency-unused: notice'))).toBe(false);
    expect(sound(meta('      year-mismatch: warning'))).toBe(true);
    // A rule that became an error is looked at by the validator.
    expect(sound(meta('      year-mismatch: off\n      directive-without-task: error'))).toBe(false);
  });

  it('cannot touch what computing stands on, nor what does not exist', () => {
    expect(
      found(meta('      name-taken: off\n      year-mismatch: off\n      yaml-tab: off\n      no-such: off')),
    ).toEqual([
      NOTICES[0],
      'warning policy-rule-fixed',
      'warning policy-rule-fixed',
      'warning policy-rule-unknown',
      NOTICES[1],
    ]);
  });
});
