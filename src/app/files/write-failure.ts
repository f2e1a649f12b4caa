import { dirname } from 'node:path';
import { Refusal } from '../../diagnostics/refusal.ts';

/**
 * What the file system said when something was written, in words that tell what to do; anything else as it is.
 *
 * @param shown what could not be written
 * @param outcome how things stand now
 */
export function writeFailure(error: unknown, shown: string, outcome = 'chưa có gì thay đổi'): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof Refusal || typeof code !== 'string') return error;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Refusal(
        `Ổ đĩa đã đầy nên không ghi được ${shown}; ${outcome}`,
        'Dọn bớt chỗ trên ổ đĩa rồi chạy lại đúng lệnh này',
      );
    case 'EACCES':
    case 'EPERM':
      return new Refusal(
        `Không có quyền ghi ${shown}; ${outcome}`,
        `Nhờ người quản lý máy cho quyền ghi vào thư mục ${dirname(shown)} và các tệp trong đó`,
      );
    case 'EROFS':
      return new Refusal(
        `Ổ đĩa chứa ${shown} chỉ cho đọc; ${outcome}`,
        'Chép thư mục kế hoạch sang ổ đĩa ghi được rồi chạy lại',
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new Refusal(
        `${dirname(shown)} phải là một thư mục nhưng là một tệp; ${outcome}`,
        'Đổi tên hoặc chuyển tệp đó đi nơi khác rồi chạy lại',
      );
    default:
      return new Refusal(
        `Không ghi được ${shown} (máy báo ${code})`,
        'Kiểm tra ổ đĩa hoặc đường mạng, xem lại tệp rồi chạy lại',
      );
  }
}
