import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';

const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
const row = (...texts: string[]) => new TableRow({ children: texts.map(cell) });

/** A signed plan of a made-up year as an office sends it: letterhead, title, a sentence, an annex of three tasks. */
export async function signedPlan(...more: Table[]): Promise<Buffer> {
  const document = new Document({
    sections: [
      {
        children: [
          ...[
            'ỦY BAN NHÂN DÂN',
            'TỈNH ĐỒNG NAI',
            'Số: 12/KH-UBND',
            'Đồng Nai, ngày 05 tháng 01 năm 2026',
            'KẾ HOẠCH',
            'Cải cách hành chính năm 2026 trên địa bàn tỉnh Đồng Nai',
            'Các cơ quan thực hiện nhiệm vụ theo phụ lục kèm theo.',
          ].map((text) => new Paragraph(text)),
          ...more,
        ],
      },
    ],
  });
  return await Packer.toBuffer(document);
}

/** The annex of {@link signedPlan}; `deadline` is the last task's. */
export function annex(deadline = 'Quý II/2026'): Table {
  return new Table({
    rows: [
      row('TT', 'Đơn vị chủ trì', 'Nội dung công việc', 'Đơn vị phối hợp', 'Sản phẩm', 'Thời hạn hoàn thành'),
      row('1', 'Sở Nội vụ', 'Ban hành kế hoạch kiểm tra', 'Các sở, ban, ngành', 'Kế hoạch', 'Quý I/2026'),
      row(
        '2',
        'Sở Tư pháp',
        'Rà soát văn bản quy phạm pháp luật',
        'Sở Nội vụ',
        'Báo cáo',
        'Trước ngày 15/3/2026',
      ),
      row('3', 'UBND cấp xã', 'Niêm yết thủ tục hành chính', '', 'Danh mục', deadline),
    ],
  });
}
