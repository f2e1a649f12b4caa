/** What can be wrong with what a file says to the validator itself: levels of rules, silences. */
import { problem } from '../diagnostics/problem.ts';

interface Guess {
  readonly code: string;
  readonly nearest: string | null;
}

const guess = ({ nearest }: Guess, otherwise: string) => (nearest ? `Có phải là "${nearest}"?` : otherwise);

export const levelUnknown = problem<Guess>({
  code: 'policy-rule-unknown',
  severity: 'warning',
  title: 'Đặt mức cho quy tắc không có',
  message: ({ code }) => `Không có quy tắc nào mã "${code}"`,
  remedy: (data) => guess(data, 'Xem các mã ở docs/quy-tac.md'),
});

export const levelRefused = problem<{ code: string }>({
  code: 'policy-rule-fixed',
  severity: 'warning',
  title: 'Đặt mức cho quy tắc không đổi được',
  message: ({ code }) => `Mức của "${code}" không đổi được: mọi phép tính dựa vào nó`,
  remedy: () => 'Bỏ dòng này; sửa chỗ bị báo lỗi thay vì tắt lỗi',
});

export const silenceReason = problem<{ code: string }>({
  code: 'silence-without-reason',
  severity: 'warning',
  title: 'Bỏ qua mà không nêu lý do',
  message: ({ code }) => `Chú thích bỏ qua "${code}" không nêu lý do nên không có tác dụng`,
  remedy: ({ code }) => `Viết: # parhoach-bo-qua ${code}: <vì sao để như vậy>`,
});

export const silenceUnused = problem<Guess>({
  code: 'silence-unused',
  severity: 'warning',
  title: 'Bỏ qua điều không có',
  message: ({ code }) => `Dòng này không có phát hiện nào mã "${code}" để bỏ qua`,
  remedy: (data) => guess(data, 'Xóa chú thích này; chú thích đặt ở cuối dòng bị báo hoặc ngay trên dòng đó'),
});

export const silenceRefused = problem<{ code: string }>({
  code: 'silence-refused',
  severity: 'warning',
  title: 'Bỏ qua điều không được bỏ qua',
  message: ({ code }) => `"${code}" không bỏ qua được: mọi phép tính dựa vào nó`,
  remedy: () => 'Sửa chỗ bị báo lỗi rồi xóa chú thích này',
});
