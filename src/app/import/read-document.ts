import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Refusal } from '../../diagnostics/refusal.ts';
import type { DocumentContent, DocumentRefusal } from '../../documents/office/content.ts';
import { readOffice } from '../../documents/office/read.ts';
import { cannotRead } from '../plans/unread.ts';

/** A document that was read, and the file it is. */
export interface ReadDocument {
  readonly content: DocumentContent;
  readonly file: string;
  readonly sha256: string;
}

/** 100 MB: a plan with pictures has a few. */
const LARGEST = 100 * 1024 * 1024;

/** @throws Refusal when the file cannot be read, with the way out */
export async function readDocument(shown: string, cwd: string): Promise<ReadDocument> {
  const bytes = readBytes(shown, resolve(cwd, shown));
  const reading = await readOffice(bytes, basename(shown));
  if (!reading.ok) throw refused(shown, reading.refused);
  return {
    content: reading.content,
    file: basename(shown),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

function readBytes(shown: string, file: string): Uint8Array {
  try {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat === undefined)
      throw new Refusal(`Không có tệp "${shown}"`, 'Kiểm tra lại đường dẫn của văn bản cần nhập');
    if (!stat.isFile())
      throw new Refusal(
        `"${shown}" không phải là một tệp`,
        'Chỉ ra tệp văn bản của kế hoạch: docx, xlsx, pdf, csv, md hoặc txt',
      );
    if (stat.size > LARGEST) throw refused(shown, { code: 'too-large', words: '100 MB' });
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const problem = cannotRead(file, error);
    throw new Refusal(`Không đọc được "${shown}": ${problem.message()}`, problem.remedy());
  }
}

/** Why a document is not read, and the way out. */
function refused(shown: string, { code, words }: DocumentRefusal): Refusal {
  const about = words === '' ? '' : ` (${words})`;
  switch (code) {
    case 'empty':
      return new Refusal(
        `Tệp "${shown}" không có gì`,
        'Mở tệp bằng Word, Excel xem có nội dung không rồi lưu lại',
      );
    case 'broken':
      return new Refusal(
        `Tệp "${shown}" bị hỏng nên không đọc được${about}`,
        'Mở bằng Word, Excel rồi lưu thành tệp mới',
      );
    case 'encrypted':
      return new Refusal(`Tệp "${shown}" có đặt mật khẩu`, 'Mở bằng Word, Excel, bỏ mật khẩu rồi lưu lại');
    case 'too-large':
      return new Refusal(
        `Tệp "${shown}" quá lớn${about}`,
        'Chỉ giữ phần kế hoạch và phụ lục, bỏ ảnh rồi lưu thành tệp mới',
      );
    case 'without-text':
      return new Refusal(
        `Tệp "${shown}" là ảnh quét, không có chữ`,
        'Xin tệp Word của văn bản, hoặc nhận dạng chữ (OCR) trước rồi nhập tệp đã có chữ',
      );
    case 'old-font':
      return new Refusal(
        `Tệp "${shown}" dùng phông chữ cũ${about}, không phải Unicode`,
        'Chuyển mã sang Unicode bằng Unikey (Ctrl+Shift+F6) rồi lưu lại',
      );
    case 'old-office':
      return new Refusal(
        `Tệp "${shown}" là dạng cũ của Word, Excel (.doc, .xls)`,
        'Mở bằng Word, Excel rồi lưu thành .docx, .xlsx (Save As)',
      );
    case 'unknown-form':
      return new Refusal(
        `Không biết "${shown}" là dạng tệp gì`,
        'Các dạng đọc được: docx, xlsx, pdf, csv, md, txt',
      );
  }
}
