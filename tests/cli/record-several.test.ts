import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { planWith } from '../rules/small-plan.ts';
import { folderOf, parhoach } from './run.ts';

const files = {
  'plan/2024/plan.yaml': planWith(`
sections:
  - id: I
    title: Cải cách thể chế
    coordinator: Sở Tư pháp
    tasks:
      - { id: "1", text: Rà soát văn bản, lead: Các sở, deadline: Quý I/2024 }
      - { id: "2", text: Báo cáo kết quả, lead: Sở Nội vụ, deadline: Quý I/2024 }
groups:
  - { name: Các sở, code: CS, members: [Sở Nội vụ, Sở Tư pháp] }
`),
};
const order = ['--status', 'done', '--date', '28/3/2024', '--document', '5/BC', '--as-of', '10/4/2024'];
const progress = (cwd: string, code: string) => join(cwd, `plan/2024/progress/${code}.yaml`);

it('writes an entry for each agency that is named', () => {
  const cwd = folderOf(files);
  const { code, out } = parhoach(
    ['record', '1', '--agency', 'SNV', '--agency', 'stp', ...order, '--format', 'json'],
    { cwd },
  );
  expect(code).toBe(0);
  const written = JSON.parse(out) as { agencyCode: string; task: string; status: string }[];
  expect(written.map(({ agencyCode, task, status }) => [agencyCode, task, status])).toEqual([
    ['SNV', '1', 'done'],
    ['STP', '1', 'done'],
  ]);
  for (const each of ['SNV', 'STP']) expect(readFileSync(progress(cwd, each), 'utf8')).toContain('task: "1"');
});

it('writes none when one of them cannot be', () => {
  const cwd = folderOf(files);
  // Task 2 is led by Sở Nội vụ alone.
  const { code, err } = parhoach(['record', '2', '--agency', 'SNV', '--agency', 'STP', ...order], { cwd });
  expect(code).toBe(2);
  expect(err).toContain('Sở Tư pháp không chủ trì nhiệm vụ 2');
  expect(existsSync(progress(cwd, 'SNV'))).toBe(false);
});

it('looks at every file before it writes the first', () => {
  // Flow style leaves no place for an entry at the end of the second file.
  const flow = '{ format: 1, agency: Sở Tư pháp, entries: [] }\n';
  const cwd = folderOf({ ...files, 'plan/2024/progress/STP.yaml': flow });
  expect(parhoach(['record', '1', '--agency', 'SNV', '--agency', 'STP', ...order], { cwd }).code).toBe(2);
  expect(existsSync(progress(cwd, 'SNV'))).toBe(false);
  expect(readFileSync(progress(cwd, 'STP'), 'utf8')).toBe(flow);
});

it('shows whom a group stands for, and writes for all with --yes alone', () => {
  const cwd = folderOf(files);
  const asked = parhoach(['record', '1', '--agency', 'các sở', ...order], { cwd });
  expect(asked.code).toBe(2);
  expect(asked.err).toContain('Các sở gồm 2 cơ quan có việc này: Sở Nội vụ; Sở Tư pháp');
  expect(asked.err).toContain('--yes');
  expect(existsSync(progress(cwd, 'SNV'))).toBe(false);
  const { code, out } = parhoach(['record', '1', '--agency', 'các sở', '--yes', ...order], { cwd });
  expect(code).toBe(0);
  expect(out).toContain('SNV.yaml');
  expect(existsSync(progress(cwd, 'STP'))).toBe(true);
});

it('says what a second "done" replaces', () => {
  const cwd = folderOf(files);
  const again = ['--status', 'done', '--date', '27/3/2024', '--document', '6/BC', '--as-of', '11/4/2024'];
  parhoach(['record', '2', '--agency', 'SNV', ...order], { cwd });
  const { code, err } = parhoach(['record', '2', '--agency', 'SNV', ...again], { cwd });
  expect(code).toBe(0);
  expect(err).toContain('thay cho ghi nhận hoàn thành ngày 28/03/2024 (báo cáo ngày 10/04/2024, 5/BC)');
});
