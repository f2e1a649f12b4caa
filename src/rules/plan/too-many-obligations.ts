import { obligationBounds, roughBound } from '../../tracking/obligations.ts';
import { rule } from '../rule.ts';

/**
 * Two hundred times what a whole year's plan comes to; a hundred weekly tasks of 38 bodies each have not as many. Each of them takes
 * memory in every command that computes.
 */
const MOST = 200_000;

export const tooManyObligations = rule<{ most: number }>({
  code: 'too-many-obligations',
  severity: 'error',
  title: 'Quá nhiều việc phải theo dõi',
  why: 'Mỗi nhiệm vụ của mỗi cơ quan trong mỗi kỳ là một việc phải theo dõi. Một nhóm rất đông chủ trì nhiều việc hằng tuần thành hàng triệu việc: không ai theo dõi được, và máy hết bộ nhớ.',
  message: ({ most }) =>
    `Đến nhiệm vụ này, số việc phải theo dõi (nhiệm vụ × cơ quan × kỳ) đã quá ${most.toLocaleString('vi')}`,
  remedy: () =>
    'Kiểm tra lại thời hạn và nhóm chủ trì; nhóm đông mà một cơ quan tổng hợp báo cáo thì khai "size" và "reportedBy" thay cho "members"',
  wrong: '(300 cơ quan của một nhóm cùng chủ trì 20 nhiệm vụ "Thứ Năm hằng tuần")',
  right: '(nhóm ấy khai size: 300 và reportedBy: Sở Nội vụ)',
  essential: true,
  check(plan, report) {
    // Counting costs time at every start, and no real plan needs it.
    if (roughBound(plan) <= MOST) return;
    let sum = 0;
    for (const [task, count] of obligationBounds(plan)) {
      sum += count;
      if (sum > MOST) return report({ path: [...task.path, 'lead'] }, { most: MOST });
    }
  },
});
