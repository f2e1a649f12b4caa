import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { province, run } from './province.ts';
import { parhoach } from './run.ts';

const AS_OF = ['--as-of', '2024-04-15'];

it.each(['text', 'md', 'html', 'docx', 'xlsx'])(
  'makes the year’s and the ministry’s report as %s',
  (form) => {
    const folder = province();
    for (const kind of ['--year', '--ministry']) {
      const file = `${kind.slice(2)}.${form}`;
      const { code, err } = run(
        folder,
        'report',
        kind,
        '--as-of',
        '2025-01-10',
        '--format',
        form,
        '-o',
        file,
      );
      expect([code, err]).toEqual([0, expect.stringContaining(`Đã ghi ${file}`)]);
      expect(readFileSync(join(folder, file)).length).toBeGreaterThan(2000);
    }
  },
);

it.each([
  ['report', 'html'],
  ['report', 'docx'],
  ['report', 'xlsx'],
  ['calendar', 'ics'],
])('%s as %s has the same bytes anywhere and at any time', (command, form) => {
  const folder = province();
  const made = ['Asia/Ho_Chi_Minh', 'America/New_York'].map((zone, i) => {
    const file = `${i}.${form}`;
    const format = form === 'ics' ? [] : ['--format', form];
    const args = [command, '--agency', 'SNV', ...AS_OF, ...format, '-o', file];
    expect(parhoach(args, { cwd: folder, env: { TZ: zone } }).code).toBe(0);
    return readFileSync(join(folder, file));
  });
  expect(Buffer.compare(made[0]!, made[1]!)).toBe(0);
});
