import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder, plant, progressOf, run } from './province.ts';
import { shippedPlan } from './run.ts';

/** Task 47 of Sở Nội vụ, each quarter as signed, is due each half-year and year from 10/05/2024. */
function amend(folder: string): void {
  writeFileSync(
    join(folder, 'plan/2024/plan.yaml'),
    `${shippedPlan}amendments:
  - document:
      number: 9/QĐ-UBND
      date: 2024-05-10
    changes:
      - task: "47"
        deadline: 6 tháng, năm
`,
  );
}

const record = (folder: string, date: string, period: string, asOf: string) =>
  run(
    folder,
    ...['record', '47', '--agency', 'SNV', '--status', 'done', '--date', date, '--period', period],
    ...['--document', '1/BC-SNV', '--as-of', asOf],
  );

it('a period that was there when it was done stays valid and done when an amendment takes it away', () => {
  const folder = emptyFolder();
  plant(folder);
  expect(record(folder, '2024-03-30', 'Quý I/2024', '2024-04-02').code).toBe(0);
  amend(folder);
  expect(run(folder, 'validate', '--as-of', '2024-12-31').code).toBe(0);
  const shown = JSON.parse(run(folder, 'show', '47', '--as-of', '2024-06-01', '--format', 'json').out) as {
    obligations: { period: string; state: string }[];
  };
  expect(shown.obligations.map(({ period, state }) => `${period}: ${state}`)).toEqual([
    'Quý I/2024: done-on-time',
    '6 tháng đầu năm 2024: pending',
    'Năm 2024: pending',
  ]);
});

it('a period that is no more takes what was done before, and nothing later', () => {
  const folder = emptyFolder();
  plant(folder);
  amend(folder);
  expect(record(folder, '2024-03-30', 'Quý I/2024', '2024-05-20').code).toBe(0);
  const late = record(folder, '2024-05-11', 'Quý I/2024', '2024-05-20');
  expect(late.code).toBe(2);
  expect(late.err).toContain('Nhiệm vụ 47 không có kỳ "Quý I/2024"');
  expect(late.err).toContain('Các kỳ: 6 tháng đầu năm 2024; Năm 2024');
  writeFileSync(
    join(folder, 'plan/2024/progress/SNV.yaml'),
    progressOf(folder).replace('2024-03-30', '2024-05-11').replaceAll('2024-05-20', '2024-05-12'),
  );
  const { code, out } = run(folder, 'validate', '--as-of', '2024-12-31');
  expect(code).toBe(1);
  expect(out).toContain('entry-period-unknown');
});

it('the story says that an amendment took the period away', () => {
  const folder = emptyFolder();
  plant(folder);
  amend(folder);
  const { out } = run(folder, 'history', '47', '--as-of', '2024-06-01', '--format', 'json');
  const words = (JSON.parse(out) as { words: string }[]).map((each) => each.words);
  expect(words).toContain('Sở Nội vụ, kỳ Quý I/2024: kỳ này không còn theo sửa đổi');
  expect(words.join('\n')).not.toContain('không còn chủ trì');
});
