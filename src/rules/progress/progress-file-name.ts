import { namesOf } from './body.ts';
import { doneEntry, progressExample } from './example.ts';
import { progressRule } from './progress-rule.ts';

export const progressFileName = progressRule<{ stem: string; code: string; name: string }>({
  code: 'progress-file-name',
  severity: 'error',
  title: 'Tên tệp không phải là mã của cơ quan',
  why: 'Khi hỏi về một cơ quan, chỉ tệp mang mã của cơ quan ấy được mở; tệp sai tên thì ghi nhận trong đó bị bỏ sót.',
  message: ({ stem, name }) => `Tệp ${stem}.yaml ghi cơ quan "${name}"`,
  remedy: ({ code }) => `Đổi tên tệp thành ${code}.yaml, hoặc sửa "agency"`,
  wrong: progressExample(doneEntry()).replace('Sở Tư pháp', 'Sở Nội vụ'),
  right: progressExample(doneEntry()),
  check({ plan, file: { agency: name }, stem }, report) {
    const code = namesOf(plan).find((each) => each.name === name)?.code;
    if (code !== undefined && code !== stem) report({ path: ['agency'] }, { stem, code, name });
  },
});
