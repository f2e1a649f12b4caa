import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from '../cli/run.ts';

it('what is shipped carries the notices of the packages in it', () => {
  const notices = readFileSync(join(repository, 'dist/LICENCES.txt'), 'utf8');
  const parts = notices.split(/^-{80}$/mu);
  const { devDependencies } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const bundled = ['commander', 'yaml', 'zod', 'chalk', 'cli-table3', 'dayjs', 'docx', 'ical-generator'];
  for (const name of bundled) {
    const part = parts.find((each) => each.includes(`\n${name} ${devDependencies[name]} (`));
    // Every licence of these asks that its own words and the holder's name go along.
    expect(part, name).toMatch(/copyright/iu);
    expect(part, name).toMatch(/permission/iu);
  }
  // pdf.js comes inside unpdf.
  expect(readFileSync(join(repository, 'dist/pdfjs.cjs'), 'utf8').slice(0, 200)).toContain(
    'Apache License 2.0',
  );
});
