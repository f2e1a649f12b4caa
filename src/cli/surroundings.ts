import { Refusal } from '../diagnostics/refusal.ts';

/**
 * What the system refused, in words that tell what to do; null for what is no refusal of the system. A file or folder that
 * may not be read, a full disk, a broken network drive are no faults of the program, wherever in it they are met.
 */
export function refusedBySystem(error: unknown): Refusal | null {
  if (!(error instanceof Error)) return null;
  const { code, syscall, path } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return null;
  const place = path === undefined ? '' : ` ${path}`;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return new Refusal(
        `Không có quyền mở${place}`,
        'Nhờ người quản lý máy cho quyền đọc tệp ấy và các thư mục chứa nó',
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return new Refusal(`Ổ đĩa đã đầy nên không ghi được${place}`, 'Dọn bớt chỗ trên ổ đĩa rồi chạy lại');
    case 'ENOENT':
      return new Refusal(`Không có tệp hay thư mục${place}`, 'Xem lại đường dẫn rồi chạy lại');
    default:
      return new Refusal(
        `Máy không cho dùng${place} (máy báo ${code})`,
        'Kiểm tra ổ đĩa hoặc đường mạng rồi chạy lại',
      );
  }
}
