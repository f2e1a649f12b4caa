import { rule } from '../rule.ts';
import { agencyExample } from './agency-example.ts';

/** What leads elsewhere or hides a file, what Windows forbids, and the names that Windows keeps for devices. */
const UNUSABLE = /[\\/:*?"<>|\p{Cc}]|^[.\s]|[.\s]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** Whether a code can name a progress file, on every system on which a plan may lie. */
export function canNameFile(code: string): boolean {
  return !UNUSABLE.test(code);
}

export const agencyCode = rule<{ code: string }>({
  code: 'agency-code',
  severity: 'error',
  title: 'Mã không đặt tên tệp được',
  why: 'Tệp theo dõi của cơ quan mang tên là mã của cơ quan; mã có dấu gạch chéo, dấu hai chấm … thì không ghi nhận được gì.',
  message: ({ code }) => `Mã "${code}" không đặt tên tệp theo dõi được`,
  remedy: () => 'Mã chỉ gồm chữ và số, ví dụ SNV',
  wrong: agencyExample('S/NV'),
  right: agencyExample('SNV'),
  essential: true,
  check(plan, report) {
    for (const part of ['agencies', 'groups', 'roles'] as const) {
      for (const [i, { code }] of plan.data[part].entries()) {
        if (!canNameFile(code)) report({ path: [part, i, 'code'] }, { code });
      }
    }
  },
});
