import type { TargetSpans } from '../../../src/wording/target/types.ts';

/** A wording that the target grammar reads, and its reading in one sentence. */
export interface TargetExample {
  readonly wording: string;
  readonly reading: string;
}

/** Which words tell each part of a target. */
export const toldTargets: readonly {
  readonly wording: string;
  readonly told: { readonly [Part in keyof TargetSpans]?: string };
}[] = [
  { wording: 'Từ 30% trở lên', told: { op: 'Từ … trở lên', value: '30', unit: '%' } },
  {
    wording: 'Tăng ít nhất 5% so với năm 2023',
    told: { op: 'Tăng ít nhất', change: '5', unit: '%', baselineYear: 'so với năm 2023' },
  },
  { wording: 'Xếp thứ 15 trở lên', told: { op: 'Xếp thứ … trở lên', value: '15', unit: 'Xếp thứ' } },
];

/** The plan's year in {@link targetExamples}. */
export const examplePlanYear = 2024;

/** The grammar's own examples: they make up the page on how targets are read, and each is tested. */
export const targetExamples: readonly TargetExample[] = [
  { wording: '100%', reading: 'Đạt khi kết quả ít nhất bằng 100%' },
  { wording: 'Hoàn thành 100%', reading: 'Đạt khi kết quả ít nhất bằng 100%' },
  { wording: 'Trên 98%', reading: 'Đạt khi kết quả lớn hơn 98%' },
  { wording: 'Từ 30% trở lên', reading: 'Đạt khi kết quả ít nhất bằng 30%' },
  { wording: 'Tối thiểu 50%', reading: 'Đạt khi kết quả ít nhất bằng 50%' },
  { wording: 'Đạt tỷ lệ không thấp hơn 97,5%', reading: 'Đạt khi kết quả ít nhất bằng 97,5%' },
  { wording: 'Không quá 5%', reading: 'Đạt khi kết quả không quá 5%' },
  { wording: 'Từ 5% trở xuống', reading: 'Đạt khi kết quả không quá 5%' },
  { wording: 'Trong 15 phút', reading: 'Đạt khi kết quả không quá 15 phút' },
  { wording: 'Dưới 5%', reading: 'Đạt khi kết quả nhỏ hơn 5%' },
  { wording: 'Phải đạt 40% GRDP', reading: 'Đạt khi kết quả ít nhất bằng 40%' },
  { wording: 'Tối thiểu 60-70%', reading: 'Đạt khi kết quả ít nhất bằng 60%' },
  { wording: 'Khoảng 50.000 tỷ đồng', reading: 'Đạt khi kết quả ít nhất bằng 50000 tỷ đồng' },
  {
    wording: 'Dân số từ 15 tuổi trở lên có tài khoản ngân hàng đạt 95%',
    reading: 'Đạt khi kết quả ít nhất bằng 95%',
  },
  { wording: 'Mỗi xã có tối thiểu 30% hộ gia đình', reading: 'Đạt khi kết quả ít nhất bằng 30%' },
  { wording: 'Đạt tối thiểu 30%, gắn với chuyển đổi số', reading: 'Đạt khi kết quả ít nhất bằng 30%' },
  { wording: 'Phấn đấu đến năm 2024 đạt 30%', reading: 'Đạt khi kết quả ít nhất bằng 30%' },
  { wording: 'Giảm xuống dưới 5%', reading: 'Đạt khi kết quả nhỏ hơn 5%' },
  { wording: 'Giảm từ 10% xuống còn 5%', reading: 'Đạt khi kết quả không quá 5%' },
  { wording: 'Từ 80% đến 90%', reading: 'Đạt khi kết quả từ 80% đến 90%' },
  { wording: '05 cuộc', reading: 'Đạt khi kết quả ít nhất bằng 5 cuộc' },
  { wording: 'Ít nhất 02 thủ tục', reading: 'Đạt khi kết quả ít nhất bằng 2 thủ tục' },
  { wording: '1.500 hồ sơ', reading: 'Đạt khi kết quả ít nhất bằng 1500 hồ sơ' },
  { wording: 'Mỗi quý 01 cuộc', reading: 'Đạt khi kết quả ít nhất bằng 1 cuộc/quý' },
  { wording: 'Không quá 05 ngày làm việc', reading: 'Đạt khi kết quả không quá 5 ngày làm việc' },
  { wording: 'Mỗi công dân có một danh tính số', reading: 'Đạt khi kết quả ít nhất bằng 100%' },
  { wording: 'Không có hồ sơ trễ hạn', reading: 'Đạt khi kết quả không quá 0 hồ sơ' },
  { wording: 'Nằm trong nhóm 30 tỉnh, thành phố', reading: 'Đạt khi xếp thứ 30 hoặc cao hơn' },
  { wording: 'Trong 10 tỉnh, thành phố dẫn đầu', reading: 'Đạt khi xếp thứ 10 hoặc cao hơn' },
  { wording: '≤ 3 Đông Nam Á', reading: 'Đạt khi xếp thứ 3 hoặc cao hơn' },
  { wording: 'Xếp hạng từ 1 đến 15', reading: 'Đạt khi xếp thứ 15 hoặc cao hơn' },
  { wording: 'Tăng so với năm 2023', reading: 'Đạt khi kết quả lớn hơn kết quả năm 2023' },
  {
    wording: 'Tiếp tục cải thiện hơn so với kết quả đánh giá năm 2023',
    reading: 'Đạt khi kết quả lớn hơn kết quả năm 2023',
  },
  { wording: 'Không thấp hơn năm trước', reading: 'Đạt khi kết quả ít nhất bằng kết quả năm 2023' },
  {
    wording: 'Tăng ít nhất 5% so với năm 2023',
    reading: 'Đạt khi kết quả tăng từ 5% trở lên so với năm 2023 (tính trên kết quả năm ấy)',
  },
  {
    wording: 'Giảm 10% so với năm trước',
    reading: 'Đạt khi kết quả giảm từ 10% trở lên so với năm 2023 (tính trên kết quả năm ấy)',
  },
  {
    wording: 'Tăng 2 bậc so với năm 2023',
    reading: 'Đạt khi thứ hạng tăng từ 2 bậc trở lên so với năm 2023',
  },
];
