import { nearest } from '../../text/nearest.ts';
import { namedBy } from '../plan/known-agency.ts';
import { namesOf } from './body.ts';
import { doneEntry, progressExample } from './example.ts';
import { progressRule } from './progress-rule.ts';

export const agencyNotInPlan = progressRule<{ name: string; nearest: string | null }>({
  code: 'agency-not-in-plan',
  severity: 'error',
  title: 'Tệp của cơ quan không có trong kế hoạch',
  why: 'Ghi nhận của cơ quan mà kế hoạch không có tên thì không được tính vào đâu.',
  message: ({ name }) => `Kế hoạch không có cơ quan, nhóm hay vai trò nào tên "${name}"`,
  remedy: (data) =>
    data.nearest ? `Có phải là "${data.nearest}"?` : 'Ghi đúng tên như trong kế hoạch, không dùng mã',
  wrong: progressExample(doneEntry()).replace('Sở Tư pháp', 'Sở Tư phap'),
  right: progressExample(doneEntry()),
  check({ plan, file }, report) {
    const names = namesOf(plan).map(({ name }) => name);
    if (!names.includes(file.agency))
      report(
        { path: ['agency'] },
        {
          name: file.agency,
          nearest: namedBy(file.agency, namesOf(plan)) ?? nearest(file.agency, names, 1)[0] ?? null,
        },
      );
  },
});
