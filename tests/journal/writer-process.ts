/** A process that records one entry after another and tells each as soon as it is safe. Bundled by the tests. */
import { writeSync } from 'node:fs';
import { writeEntry } from '../../src/app/record/write-entry.ts';
import { processWriter } from '../../src/cli/writer.ts';

const [planFile = '', name = '', count = '0', code = 'SNV'] = process.argv.slice(2);
const target = { planFile, agency: 'Sở Nội vụ', code, cwd: '/' };
const writer = processWriter();
writeSync(1, 'ready\n');
for (let i = 0; i < Number(count); i++) {
  const note = `${name}-${i}`;
  const entry = { task: '1', status: 'doing', date: '2024-02-01', reported: '2024-02-01', note } as const;
  await writeEntry(target, () => entry, writer);
  writeSync(1, `${note}\n`);
}
