import { expect, it } from 'vitest';
import { validatePlanText } from '../../src/app/validate/validate.ts';
import { planWith } from './small-plan.ts';

/** The words of a task's deadline that a finding stands under. */
function wordsUnder(code: string, deadline: string, plan = ''): (string | undefined)[] {
  const text = planWith(`${plan}
sections:
  - id: I
    title: Cải cách thể chế
    tasks:
      - id: "1"
        text: Ban hành kế hoạch
        lead: Sở Nội vụ
        deadline: ${deadline}
`);
  const found = validatePlanText('plan.yaml', text).diagnostics.filter((each) => each.code === code);
  return found.map(({ line, column, endColumn }) =>
    text.split('\n')[line - 1]?.slice(column - 1, endColumn - 1),
  );
}

it('a deadline of another year is shown at the words that say it', () => {
  expect(wordsUnder('deadline-before-year', 'Quý I/2023; quý IV/2024')).toEqual(['Quý I/2023']);
  expect(wordsUnder('deadline-after-year', 'Quý I/2024; quý IV/2025')).toEqual(['quý IV/2025']);
});

it('a deadline between an early signing and the plan year is none before the year', () => {
  const early = `plan:
  title: Kế hoạch chuyển đổi số giai đoạn 2026 - 2030
  year: 2026
  province: Bình Phước
  decision: { number: 1/QĐ-UBND, date: 2025-11-20, issuer: Chủ tịch UBND tỉnh }
`;
  expect(wordsUnder('deadline-before-year', 'Tháng 12/2025; tháng 10/2025', early)).toEqual([
    'tháng 10/2025',
  ]);
});

it('words that stand apart are shown from the first to the last', () => {
  expect(wordsUnder('deadline-before-year', 'Ban hành trong quý I, III/2023')).toEqual([
    'trong quý I, III/2023',
  ]);
});

it('a deadline before the signing is shown at the words of its last day', () => {
  const signed = `plan:
  title: Kế hoạch cải cách hành chính năm 2024
  year: 2024
  province: Bình Phước
  decision: { number: 1/QĐ-UBND, date: 2024-06-20, issuer: Chủ tịch UBND tỉnh }
`;
  expect(wordsUnder('deadline-before-decision', 'Quý I/2024; tháng 5/2024 (đợt 2)', signed)).toEqual([
    'tháng 5/2024',
  ]);
});
