import type { Unknown } from '../plan/known-agency.ts';
import type { Told } from '../rule.ts';
import { unknownBody } from './body.ts';
import { doneEntry, progressExample } from './example.ts';
import { progressRule } from './progress-rule.ts';

/** What is said of it in a log of letters too. */
export const notInPlan: Told<Unknown> = {
  code: 'agency-not-in-plan',
  severity: 'error',
  title: 'Cơ quan không có trong kế hoạch',
  why: 'Ghi nhận của cơ quan, công văn gửi cơ quan mà kế hoạch không có tên thì không được tính vào đâu.',
  message: ({ name }) => `Kế hoạch không có cơ quan, nhóm hay vai trò nào tên "${name}"`,
  remedy: (data) =>
    data.nearest ? `Có phải là "${data.nearest}"?` : 'Ghi đúng tên như trong kế hoạch, không dùng mã',
};

export const agencyNotInPlan = progressRule<Unknown>({
  ...notInPlan,
  wrong: progressExample(doneEntry()).replace('Sở Tư pháp', 'Sở Tư phap'),
  right: progressExample(doneEntry()),
  check({ plan, file }, report) {
    const unknown = unknownBody(plan, file.agency);
    if (unknown) report({ path: ['agency'] }, unknown);
  },
});
