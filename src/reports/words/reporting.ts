/** How bodies reported in a period, and what that means: the same words wherever they are counted. */
import type { HowReported } from '../../tracking/discipline.ts';

export const howReportedWords: Record<HowReported, string> = {
  full: 'Đầy đủ',
  part: 'Chưa đầy đủ',
  late: 'Sau ngày chốt',
  none: 'Chưa có',
};

/** The definition, wherever bodies that reported are counted. */
export const REPORT_MEANS =
  'có báo cáo là có ít nhất một ghi nhận về nhiệm vụ được giao trong thời gian này; đầy đủ là có đủ báo cáo định kỳ đến hạn trong kỳ';

/** What "sau ngày chốt" is, where there is room to tell. */
export const LATE_MEANS =
  '“sau ngày chốt” là chỉ báo cáo sau ngày chốt số liệu, trước khi hết kỳ hoặc ghi rõ cho kỳ đó';
