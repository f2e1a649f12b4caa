import { planWith } from './small-plan.ts';

/** As many agencies in one group as it leads tasks, each due on the Thursdays of 2024: there are 52. */
export function weekly(n: number): string {
  const each = (line: (i: number) => string) => Array.from({ length: n }, (_, i) => line(i)).join('');
  return planWith(`agencies:
${each((i) => `  - name: Xã ${i}\n    code: X${i}\n`)}groups:
  - name: Các xã
    code: CX
    members:
${each((i) => `      - Xã ${i}\n`)}sections:
  - id: I
    title: Cải cách thể chế
    tasks:
${each((i) => `      - id: "${i}"\n        text: Việc ${i}\n        lead: Các xã\n        deadline: Thứ Năm hằng tuần\n`)}`);
}
