import { describe, expect, it } from 'vitest';
import { planWith } from '../rules/small-plan.ts';
import { progressFile, run, smallProvince } from './province.ts';

const SAID = 'Số liệu thực hiện là minh họa, không có thật';
const HEAD = `title: Kế hoạch năm 2024, year: 2024, province: Bình Phước, decision: { number: 1/QĐ-UBND, date: 2023-12-29, issuer: Chủ tịch UBND tỉnh }`;
const plain = planWith('');
const entry = { task: '1', status: 'doing', date: '2024-02-10', reported: '2024-02-10' } as const;
const told = (note: string) => progressFile('Sở Tư pháp', [{ ...entry, note }]);

/** Whether validate says that progress is invented. */
function isSaid(plan: string, progress: Record<string, string> = {}): boolean {
  return run(smallProvince(plan, progress), 'validate', '--as-of', '2024-04-15').out.includes(SAID);
}

describe('validate says that progress is invented', () => {
  it.each([
    ['a plan, in whatever YAML', planWith(`plan: { ${HEAD}, illustrative: true }\n`), {}],
    ['a plan with errors', planWith(`plan: { illustrative: true }\n`), {}],
    ['a progress file, its key quoted', plain, { STP: `"illustrative": true\n${told('x')}` }],
  ])('of %s', (_, plan, progress) => expect(isSaid(plan, progress)).toBe(true));

  it.each([
    ['only tells of it in a text of many lines', { STP: told('Xem mẫu:\nillustrative: true\n') }],
    ['says no', { STP: `illustrative: false\n${told('x')}` }],
    ['says so in a comment', { STP: `# illustrative: true\n${told('x')}` }],
  ])('but not of a file that %s', (_, progress) => expect(isSaid(plain, progress)).toBe(false));
});
