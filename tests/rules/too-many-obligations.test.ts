import { describe, expect, it } from 'vitest';
import { validatePlanText } from '../../src/app/validate/validate.ts';
import { folderOf, parhoach } from '../cli/run.ts';
import { planWith } from './small-plan.ts';

/** As many agencies in one group as it leads tasks, each due on the Thursdays of 2024: there are 52. */
function weekly(n: number): string {
  const each = (line: (i: number) => string) => Array.from({ length: n }, (_, i) => line(i)).join('');
  return planWith(`agencies:
${each((i) => `  - name: Xã ${i}\n    code: X${i}\n`)}groups:
  - name: Các xã
    code: CX
    members:
${each((i) => `      - Xã ${i}\n`)}sections:
  - id: I
    title: Cải cách thể chế
    tasks:
${each((i) => `      - id: "${i}"\n        text: Việc ${i}\n        lead: Các xã\n        deadline: Thứ Năm hằng tuần\n`)}`);
}

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
