import { describe, expect, it } from 'vitest';
import { validatePlanText } from '../../src/app/validate/validate.ts';
import { planWith } from './small-plan.ts';

const found = (overlay: string) =>
  validatePlanText('plan.yaml', planWith(overlay))
    .diagnostics.filter(({ code }) => code === 'agency-code')
    .map(({ path }) => path);
const withCode = (code: string) =>
  found(`agencies:\n  - name: Sở Tư pháp\n    code: STP\n  - name: Sở Nội vụ\n    code: ${code}\n`);

describe('a code that has to name a file', () => {
  it.each(['../STP', 'a/b', 'a\\b', '"C:x"', '.SNV', 'SNV.', '"a*"', '"SNV?"', 'con', 'NUL', 'lpt1'])(
    'is not %s',
    (code) => {
      expect(withCode(code)).toEqual(['agencies[1].code']);
    },
  );

  it.each(['SNV', 'STP2', 'VP-UBND', 'VP.UBND', 'P. HC', 'Đ-VP', 'CONG', 'com'])('may be %s', (code) => {
    expect(withCode(code)).toEqual([]);
  });

  it('is held so for groups and roles too', () => {
    const groups = `groups:\n  - name: Các sở\n    code: a/b\n    members:\n      - Sở Nội vụ\n      - Sở Tư pháp\n`;
    expect(
      found(`${groups}roles:\n  - name: Chánh Văn phòng\n    code: ../x\n    holder: Sở Nội vụ\n`),
    ).toEqual(['groups[0].code', 'roles[0].code']);
  });
});
