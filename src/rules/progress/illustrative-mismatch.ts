import { doneEntry, progressExample } from './example.ts';
import { progressRule } from './progress-rule.ts';

const marked = (value: boolean) =>
  progressExample(doneEntry()).replace('entries:', `illustrative: ${value}\nentries:`);

export const illustrativeMismatch = progressRule<{ plan: boolean }>({
  code: 'illustrative-mismatch',
  severity: 'warning',
  title: 'Số liệu minh họa lẫn với số liệu thật',
  why: 'Kế hoạch và tệp theo dõi phải nói cùng một điều về số liệu: lẫn số bịa để minh họa với số thật thì báo cáo nào cũng sai.',
  message: ({ plan }) =>
    plan
      ? 'Kế hoạch ghi số liệu là minh họa, tệp này thì không'
      : 'Tệp này ghi số liệu là minh họa, kế hoạch ghi là số liệu thật',
  remedy: () =>
    'Ghi "illustrative" giống nhau ở kế hoạch và tệp theo dõi, hoặc tách số liệu minh họa ra thư mục khác',
  wrong: marked(true),
  right: marked(false),
  check({ plan, file }, report) {
    const own = file.illustrative === true;
    const { illustrative } = plan.data.plan;
    // A plan that says nothing leaves it to each file.
    if (illustrative === undefined || illustrative === own) return;
    report({ path: file.illustrative === undefined ? ['agency'] : ['illustrative'] }, { plan: illustrative });
  },
});
