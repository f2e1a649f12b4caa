import { expect, it } from 'vitest';
import { findKpis } from '../../../src/documents/annex/kpis.ts';
import { readOffice } from '../../../src/documents/office/read.ts';

/** The targets found in a text: number, what is measured, the value. */
async function kpis(text: string) {
  const reading = await readOffice(new TextEncoder().encode(text), 'a.txt');
  if (!reading.ok) throw new Error(reading.refused.code);
  return findKpis(reading.content).map(({ number, indicator, target }) => [number, indicator, target]);
}

it('finds an entry for each measure of the part on targets, and for each thing that it lists', async () => {
  const text = `I. MỤC ĐÍCH
1. 100% cán bộ hiểu rõ ý nghĩa của cải cách.
II. CHỈ TIÊU CHỦ YẾU NĂM 2026
1. 100% văn bản được ban hành đúng quy định. Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 30%.
2. Chỉ số cải cách hành chính (PAR INDEX), Chỉ số hài lòng (SIPAS) tăng so với năm 2025.
3. Nâng cao nhận thức của cán bộ.
III. NHIỆM VỤ
1. Bảo đảm 100% hồ sơ được số hóa.`;
  expect(await kpis(text)).toEqual([
    ['1', 'Văn bản được ban hành đúng quy định', '100%'],
    ['1', 'Tỷ lệ hồ sơ trực tuyến', 'tối thiểu 30%'],
    ['2', 'Chỉ số cải cách hành chính (PAR INDEX)', 'tăng so với năm 2025'],
    ['2', 'Chỉ số hài lòng (SIPAS)', 'tăng so với năm 2025'],
  ]);
});

it('passes over general aims and reads those of each stage', async () => {
  const text = `II. MỤC TIÊU
1. Mục tiêu tổng quát
Phấn đấu 100% dịch vụ công trực tuyến.
2. Mục tiêu cụ thể
a) Đến năm 2027
- Trên 80% người dân có tài khoản.
b) Đến năm 2030
- Từ 95% trở lên.
III. NHIỆM VỤ, GIẢI PHÁP
- Ít nhất 02 cuộc kiểm tra.`;
  expect(await kpis(text)).toEqual([
    [null, 'Người dân có tài khoản', 'Trên 80%'],
    [null, null, 'Từ 95% trở lên'],
  ]);
});

it('finds none where no part speaks of targets', async () => {
  expect(await kpis('I. NHIỆM VỤ\n1. Đạt 100% hồ sơ đúng hạn.')).toEqual([]);
});
