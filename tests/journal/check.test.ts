import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pathText } from '../../src/diagnostics/finding.ts';
import { checkJournal } from '../../src/journal/check.ts';

/** "error code path" of every finding in a file with these entries. */
function found(entries: string, head = 'format: 1\nagency: Sở Nội vụ\n'): string[] {
  const { data, findings } = checkJournal(parse(`${head}entries:\n${entries}`));
  const errors = findings.filter(({ problem }) => problem.severity === 'error');
  expect(data === null).toBe(errors.length > 0);
  return findings.map(({ problem, path }) => `${problem.severity} ${problem.code} ${pathText(path)}`);
}

const DAYS = '    date: 2024-03-28\n    reported: 2024-04-02\n';

describe('a progress file', () => {
  it('is sound with every kind of entry', () => {
    const file = `    file:\n      path: a.pdf\n      sha256: "${'0'.repeat(64)}"\n`;
    expect(
      found(
        `  - task: "37"\n    status: done\n${DAYS}${file}  - task: "7"\n    status: doing\n    count: 0\n    of: 111\n${DAYS}` +
          `  - kpi: "6.2"\n    value: -1.5\n    cumulative: false\n${DAYS}  - kpi: "6.2"\n    count: 118\n    of: 120\n${DAYS}` +
          `  - retracts:\n      task: "37"\n      reported: 2024-04-02\n    reason: Ghi nhầm\n    reported: 2024-04-05\n`,
      ),
    ).toEqual([]);
    expect(checkJournal({ format: 1, agency: 'A', entries: null }).data).not.toBeNull();
    expect(checkJournal({ format: 1, agency: 'A' }).data).not.toBeNull();
  });

  const cases: [what: string, entries: string, findings: string[]][] = [
    [
      'unknown key',
      `  - task: "37"\n    status: done\n    foo: 1\n${DAYS}`,
      ['error unknown-key entries[0].foo'],
    ],
    [
      'bad status',
      `  - task: "37"\n    status: xong\n${DAYS}`,
      ['error value-not-allowed entries[0].status'],
    ],
    ['missing day', '  - kpi: "6.2"\n    value: 3\n    date: 2024-03-28\n', ['error missing-key entries[0]']],
    [
      'no such day',
      '  - task: "1"\n    status: done\n    date: 2024-02-30\n    reported: 2024-03-01\n',
      ['error date-invalid entries[0].date'],
    ],
    ['neither task nor KPI', '  - status: done\n', ['error entry-unknown entries[0]']],
    ['no entry at all', '  - 5\n', ['error wrong-type entries[0]']],
    ['no number', `  - kpi: "6.2"\n${DAYS}`, ['error measure-empty entries[0]']],
    [
      'two numbers',
      `  - kpi: "6.2"\n    value: 3\n    count: 1\n    of: 2\n${DAYS}`,
      ['error measure-twice entries[0].value'],
    ],
    ['count without total', `  - kpi: "6.2"\n    count: 1\n${DAYS}`, ['error count-alone entries[0].count']],
    [
      'total without count',
      `  - task: "7"\n    status: doing\n    of: 1\n${DAYS}`,
      ['error count-alone entries[0].of'],
    ],
    [
      'more than all',
      `  - task: "7"\n    status: doing\n    count: 3\n    of: 2\n${DAYS}`,
      ['error count-above-total entries[0].count'],
    ],
    [
      'reported before it happened',
      '  - task: "37"\n    status: done\n    date: 2024-03-28\n    reported: 2024-03-27\n',
      ['warning reported-before-date entries[0].reported'],
    ],
    [
      'a retraction of nothing, of both',
      '  - retracts:\n      task: "1"\n      reported: 2024-03-01\n    reason: x\n    reported: 2024-03-02\n' +
        '  - retracts:\n      task: "1"\n      kpi: "6.2"\n      reported: 2024-03-01\n    reason: x\n    reported: 2024-03-02\n',
      ['warning retraction-of-nothing entries[0].retracts', 'error retraction-unclear entries[1].retracts'],
    ],
  ];
  it.each(cases)('%s', (_what, entries, findings) => {
    expect(found(entries)).toEqual(findings);
  });

  it('has a head', () => {
    expect(found(`  - task: "37"\n    status: done\n${DAYS}`, 'format: 2\nname: X\n')).toEqual([
      'error value-not-allowed format',
      'error missing-key ',
      'error unknown-key name',
    ]);
    expect(checkJournal(null).findings).toHaveLength(1);
    expect(checkJournal({ format: 1, agency: 'A', entries: 'x' }).findings).toHaveLength(1);
    expect(checkJournal(['A']).findings.map(({ problem }) => problem.message())).toEqual([
      'Tệp phải là mục có các khóa, ở đây là danh sách',
    ]);
  });
});
