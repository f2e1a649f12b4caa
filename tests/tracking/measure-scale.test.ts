import { describe, expect, it } from 'vitest';
import { measureFault } from '../../src/tracking/measure-scale.ts';
import { planOf } from './province.ts';

const kpi = (indicator: string, target: string) =>
  planOf(`kpis:\n  - { id: K.1, text: x, indicator: "${indicator}", target: "${target}" }\n`).kpis[0]!;

describe('what a measure can be', () => {
  it.each([
    ['Kết quả', 'doanh nghiệp', [0, 1182], [-1, 0.5]],
    ['Kết quả', 'tỷ đồng', [0, 13480.5], [-1]],
    ['Kết quả', '%', [0, 40.5], [-1, 100.1]],
    ['Tỷ lệ tăng thu ngân sách', '%', [-3, 120], []],
    ['Kết quả', 'hạng', [1, 34], [0, 3.5]],
  ])('of %s, by the unit that the plan tells: %s', (indicator, unit, can, cannot) => {
    const of = kpi(indicator, `tăng so với năm 2023", unit: "${unit}`);
    expect(of.target).toMatchObject({ value: { unit: null, measured: unit } });
    expect(can.filter((value) => measureFault(of, value) !== null)).toEqual([]);
    expect(cannot.filter((value) => measureFault(of, value) === null)).toEqual([]);
  });

  const cases: [indicator: string, target: string, can: number[], cannot: number[]][] = [
    ['Tỷ lệ hồ sơ', 'Trên 98%', [0, 97.2, 100], [-1, 100.1]],
    ['Thứ hạng', 'nằm trong nhóm 30 tỉnh, thành phố', [1, 34], [0, 3.5]],
    ['Thủ tục', 'ít nhất 10 thủ tục', [0, 12], [-12, 12.5]],
    ['Số vốn', 'ít nhất 10 tỷ đồng', [0, 12.5], [-12]],
    ['Số đơn vị sự nghiệp công lập tự bảo đảm', 'tăng so với năm 2023', [0, 12], [-12, 12.5]],
    ['Số lượng doanh nghiệp gia nhập', 'tăng so với năm 2023', [1100], [-1, 0.5]],
    ['Tổng số vốn thu hút đầu tư', 'tăng so với năm 2023', [0, 13480.5], [-1]],
    ['Số vốn đăng ký', 'tăng so với năm 2023', [13480.5], [-1]],
    ['Tỷ lệ % đóng góp vào thu ngân sách', 'tăng so với năm 2023', [40.5], [-1, 101]],
    ['Tỷ lệ tăng thu ngân sách', 'tăng so với năm 2023', [-3, 120], []],
    ['Chỉ số cải cách hành chính', 'cải thiện hơn so với năm 2023', [84.12, 600], [-1]],
    ['Tăng trưởng', 'tăng so với năm 2023', [-3, 4.5], []],
  ];
  it.each(cases)('of %s: %s', (indicator, target, can, cannot) => {
    const of = kpi(indicator, target);
    expect(of.target.ok).toBe(true);
    expect(can.filter((value) => measureFault(of, value) !== null)).toEqual([]);
    expect(cannot.filter((value) => measureFault(of, value) === null)).toEqual([]);
  });
});
