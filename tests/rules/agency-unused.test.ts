import { expect, it } from 'vitest';
import { validatePlanText } from '../../src/app/validate/validate.ts';
import { planWith } from './small-plan.ts';

const withTreasury = (amendments: string) =>
  validatePlanText(
    'plan.yaml',
    planWith(`agencies:
  - { name: Sở Nội vụ, code: SNV }
  - { name: Sở Tư pháp, code: STP }
  - { name: Sở Tài chính, code: STC }
${amendments}`),
  ).diagnostics.map(({ code }) => code);

it('an agency that only an amendment names has work', () => {
  expect(withTreasury('')).toContain('agency-unused');
  expect(
    withTreasury(`amendments:
  - document: { number: 12/QĐ-UBND, date: 2024-05-10 }
    changes:
      - { task: "1", lead: Sở Tài chính }
`),
  ).not.toContain('agency-unused');
});
