import { expect, it } from 'vitest';
import { validatePlanText } from '../../src/app/validate/validate.ts';
import { amendmentExample } from '../../src/rules/plan/changes.ts';
import { planWith } from './small-plan.ts';

const kpis = (target: string) => `kpis:
  - id: "10.2"
    text: Số doanh nghiệp tăng so với năm 2023
    indicator: Số doanh nghiệp
    target: ${target}
    unit: doanh nghiệp
    owner: Sở Nội vụ
`;

function found(overlay: string) {
  const text = planWith(overlay);
  return validatePlanText('plan.yaml', text).diagnostics.map(({ code, line, message }) => [
    code,
    text.split('\n')[line - 1]?.trim(),
    message,
  ]);
}

it('is told at the unit, and at the new words where an amendment brings it in', () => {
  expect(found(kpis('Trên 98%'))).toEqual([
    [
      'unit-contradicts-target',
      'unit: doanh nghiệp',
      'Đơn vị "doanh nghiệp" khác đơn vị "%" đọc từ "Trên 98%"',
    ],
  ]);
  const amended = (target: string) =>
    found(
      kpis('tăng so với năm 2023') + amendmentExample('2024-05-10', `kpi: "10.2"\n        target: ${target}`),
    );
  expect(amended('Trên 98%')).toEqual([
    [
      'unit-contradicts-target',
      'target: Trên 98%',
      'Đơn vị "doanh nghiệp" khác đơn vị "%" đọc từ "Trên 98%"',
    ],
  ]);
  expect(amended('Tăng 5% so với năm 2023')).toEqual([]);
});
