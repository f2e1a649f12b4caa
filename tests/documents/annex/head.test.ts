import { expect, it } from 'vitest';
import type { FoundHead } from '../../../src/documents/annex/found-plan.ts';
import { findHead } from '../../../src/documents/annex/head.ts';
import { readOffice } from '../../../src/documents/office/read.ts';

/** The head of a document, its words alone. */
async function head(text: string) {
  const reading = await readOffice(new TextEncoder().encode(text), 'a.txt');
  if (!reading.ok) throw new Error(reading.refused.code);
  const found: FoundHead = findHead(reading.content);
  return Object.fromEntries(
    Object.entries(found).map(([key, value]) => [
      key,
      value !== null && typeof value === 'object' ? value.words : value,
    ]),
  );
}

const KE_HOACH = `ỦY BAN NHÂN DÂN
TỈNH AN HÒA
Số: 12/KH-UBND
An Hòa, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Chuyển đổi số trên địa bàn tỉnh giai đoạn 2027 - 2030

Căn cứ Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị;
I. MỤC ĐÍCH
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
(Đã ký)
Lê Thị An
`;

it('reads the head of a plan', async () => {
  expect(await head(KE_HOACH)).toEqual({
    number: '12/KH-UBND',
    date: 'ngày 05 tháng 01 năm 2026',
    issuer: 'ỦY BAN NHÂN DÂN TỈNH AN HÒA',
    signer: 'Lê Thị An',
    title: 'Kế hoạch chuyển đổi số trên địa bàn tỉnh giai đoạn 2027 - 2030',
    province: 'An Hòa',
    year: 2027,
  });
});

it('reads the head of a decision: the authority above its grounds, the plan that it issues', async () => {
  const text = `Số: 9/QĐ-UBND
Thành phố An Giang, ngày 30/12/2025

QUYẾT ĐỊNH
Về việc ban hành Kế hoạch cải cách hành chính
năm 2026

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

Căn cứ Luật Tổ chức chính quyền địa phương;
`;
  expect(await head(text)).toMatchObject({
    number: '9/QĐ-UBND',
    date: 'ngày 30/12/2025',
    issuer: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
    signer: null,
    title: 'Kế hoạch cải cách hành chính năm 2026',
    province: 'Thành phố An Giang',
    year: 2026,
  });
});

it('says nothing where a number was not filled in, and takes no other for it', async () => {
  const text = KE_HOACH.replace('12/KH-UBND', '      /KH-UBND').replace('KẾ HOẠCH', 'KẾ HOẠCH\n');
  expect(await head(text)).toMatchObject({ number: null, date: 'ngày 05 tháng 01 năm 2026' });
});

it('writes a title in capitals as the text writes it elsewhere', async () => {
  const text = `KẾ HOẠCH
PHÁT TRIỂN KINH TẾ SỐ NĂM 2026

Ủy ban nhân dân tỉnh ban hành Kế hoạch phát triển kinh tế số năm 2026 như sau:
`;
  expect(await head(text)).toMatchObject({ title: 'Kế hoạch phát triển kinh tế số năm 2026', year: 2026 });
});

it('takes the head of an annex that came alone from what it was issued with', async () => {
  const text = `PHỤ LỤC II
DANH MỤC NHIỆM VỤ NĂM 2026
(Kèm theo Quyết định số 2597/QĐ-TTg ngày 27 tháng 11 năm 2025 của Thủ tướng Chính phủ)
`;
  expect(await head(text)).toEqual({
    number: '2597/QĐ-TTg',
    date: 'ngày 27 tháng 11 năm 2025',
    issuer: 'Thủ tướng Chính phủ',
    signer: null,
    title: 'DANH MỤC NHIỆM VỤ NĂM 2026',
    province: null,
    year: 2026,
  });
});

it('reads a letterhead in the cells of a table', async () => {
  const text = `|
**ỦY BAN NHÂN
DÂN**
TỈNH AN HÒA
|
**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
Độc lập - Tự do - Hạnh phúc
|
|
Số: 7/KH-UBND
|
*An Hòa, ngày 27
tháng 02 năm 2026*
|


**KẾ HOẠCH**
`;
  expect(await head(text)).toMatchObject({
    number: '7/KH-UBND',
    date: 'ngày 27 tháng 02 năm 2026',
    issuer: 'ỦY BAN NHÂN DÂN TỈNH AN HÒA',
    province: 'An Hòa',
  });
});

it('reads whose committee issues in the rows above a table’s headings', async () => {
  const text = `ỦY BAN NHÂN DÂN TỈNH AN HÒA\t\t
KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026\t\t
TT\tNội dung nhiệm vụ\tCơ quan chủ trì
1\tRà soát thủ tục hành chính\tSở Nội vụ
`;
  expect(await head(text)).toMatchObject({ issuer: 'ỦY BAN NHÂN DÂN TỈNH AN HÒA', province: 'An Hòa' });
});
