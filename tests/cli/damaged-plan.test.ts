import { describe, expect, it } from 'vitest';
import { folderOf, parhoach, shippedPlan } from './run.ts';

describe('a plan with errors, of which what can be read is listed', () => {
  // A quote that opens and never closes takes the rest of the plan with it.
  const damaged = shippedPlan.replace('  - id: "IV"\n', '  - id: "IV\n');
  const cwd = folderOf({ 'plan/2024/plan.yaml': damaged });

  it.each([
    [['tasks', '--section', 'IX'], 'Không có lĩnh vực "IX"'],
    [['tasks', '--agency', 'Sở Nội dung'], 'Sở Nội dung'],
    [['show', '25z'], '"25z"'],
  ])('is said to be so though the question is refused: %j', (args, refusal) => {
    const { code, out, err } = parhoach(args, { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^parhoach: Tệp plan\/2024\/plan\.yaml có \d+ lỗi nên chỉ liệt kê phần đọc được\./u);
    expect(err).toContain(refusal);
  });

  it('is said to be so once where the question is answered', () => {
    for (const args of [['tasks'], ['show', '1']]) {
      const { code, err } = parhoach(args, { cwd });
      expect(code).toBe(0);
      expect(err.match(/chỉ liệt kê phần đọc được/gu)).toHaveLength(1);
    }
  });
});
