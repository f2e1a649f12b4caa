import { describe, expect, it } from 'vitest';
import { validatePlanText } from '../../src/app/validate/validate.ts';
import { folderOf, parhoach } from '../cli/run.ts';
import { weekly } from './weekly-plan.ts';

const errors = (text: string) =>
  validatePlanText('plan.yaml', text).diagnostics.filter(({ severity }) => severity === 'error');

describe('obligations that no real plan has', () => {
  it('are a finding at the task with which they become too many', () => {
    // 62 × 62 × 52 = 199,888; 63 × 63 × 52 = 206,388, of which 61 tasks make 63 × 61 × 52 = 199,836.
    expect(errors(weekly(62))).toEqual([]);
    expect(errors(weekly(63))).toMatchObject([
      { code: 'too-many-obligations', path: 'sections[0].tasks[61].lead' },
    ]);
  });

  it('are counted with what amendments bring', () => {
    const amendment = `amendments:
  - document: { number: 9/QĐ-UBND, date: 2024-05-10 }
    changes:
      - { add: { id: "900", text: A, lead: Các xã, deadline: Thứ Năm hằng tuần }, section: I }
`;
    expect(errors(weekly(62) + amendment).map(({ code }) => code)).toEqual(['too-many-obligations']);
  });

  it('stop what computes with exit 2, in memory that does not depend on their number', () => {
    const cwd = folderOf({ 'plan/2024/plan.yaml': weekly(300) });
    for (const command of ['overdue', 'status', 'silent']) {
      const { code, out, err } = parhoach([command, '--as-of', '2024-12-31'], { cwd });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('too-many-obligations');
    }
  });
});
