import { describe, expect, it } from 'vitest';
import { validatePlanText } from '../../src/app/validate.ts';
import { rules } from '../../src/rules/all.ts';
import { planWith } from './small-plan.ts';

const codesOf = (overlay: string) =>
  validatePlanText('plan.yaml', planWith(overlay)).diagnostics.map(({ code }) => code);

describe('rules', () => {
  it('have a code of their own each', () => {
    const codes = rules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('leave the small plan alone', () => {
    expect(codesOf('format: 1')).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.code, rule] as const))(
    '%s: the wrong example is caught, the right one passes',
    (code, rule) => {
      expect(codesOf(rule.wrong)).toContain(code);
      expect(codesOf(rule.right)).toEqual([]);
    },
  );
});
