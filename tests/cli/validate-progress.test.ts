import { expect, it } from 'vitest';
import { province, run } from './province.ts';

const TAIL = '    reported: 2024-07-01\n    document: 10/BC-SYT\n';

/** "code at path" of everything that is found in a progress file of Sở Y tế. */
function found(entries: string): string[] {
  const folder = province({ SYT: `format: 1\nagency: Sở Y tế\nentries:\n${entries}` });
  const { out } = run(folder, 'validate', '--as-of', '2024-12-31', '--format', 'json');
  const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string; path: string; file: string }[] };
  return diagnostics
    .filter(({ file }) => file.endsWith('SYT.yaml'))
    .map(({ code, path }) => `${code} ${path}`);
}

const OTHERS = `  - task: "47"
    status: done
    period: Quý I/2024
    date: 2024-03-28
${TAIL}  - kpi: "6.2"
    value: 150
    date: 2024-06-30
${TAIL}`;
const FOUND = ['entry-not-lead entries[1].task', 'measure-out-of-range entries[2].value'];

it('one wrong entry hides none of the others', () => {
  const counted = `  - task: "19"\n    status: doing\n    count: 5\n    of: 3\n    date: 2024-02-01\n${TAIL}`;
  expect(found(counted + OTHERS)).toEqual(['count-above-total entries[0].count', ...FOUND]);
});

it('an entry that has not its shape hides none of the others, and their places stay', () => {
  const shapeless = `  - task: "19"\n    status: xong\n    date: 2024-02-01\n${TAIL}`;
  const counted = `  - task: "19"\n    status: doing\n    count: 5\n    of: 3\n    date: 2024-02-01\n${TAIL}`;
  expect(found(shapeless + OTHERS + counted)).toEqual([
    'value-not-allowed entries[0].status',
    ...FOUND,
    'count-above-total entries[3].count',
  ]);
});

it('of a file whose head is wrong the entries are not judged', () => {
  expect(found(`${OTHERS}other: 1\n`)).toEqual(['unknown-key other']);
});
