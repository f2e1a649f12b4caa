import { describe, expect, it } from 'vitest';
import { validatePlanText } from '../../src/app/validate/validate.ts';
import { readPlaces } from '../../src/plan/places.ts';
import { planSchema } from '../../src/plan/schema.ts';
import { readValues } from '../../src/plan/values.ts';
import { shippedPlan } from '../cli/run.ts';
import { expectProportional } from '../growth.ts';
import { planWith } from './small-plan.ts';

const rows = shippedPlan.split('\n');
/** The row (from 1) of task 19's id in the shipped plan; text, lead, support, deadline, source follow; then task 20. */
const id19 = rows.indexOf('      - id: "19"') + 1;
const rowOf = (line: string) => rows.indexOf(line) + 1;

/** The shipped plan with a row changed, or taken out. */
function changed(row: number, change: (line: string) => string | null): string {
  const line = change(rows[row - 1]!);
  return line === null ? rows.toSpliced(row - 1, 1).join('\n') : rows.with(row - 1, line).join('\n');
}

/** Errors and warnings: code, line, column. */
const found = (text: string) =>
  validatePlanText('p', text)
    .diagnostics.filter(({ severity }) => severity !== 'notice')
    .map(({ code, line, column }) => [code, line, column]);

const value = (put: string) => (line: string) => line.replace(/: .*$/u, `: ${put}`);

describe('one slip, one finding', () => {
  // A task's dash stands in column 7, its keys in 9; '        text: ' is 14 columns, '      - id: ' 12.
  it.each<[string, number, (line: string) => string | null, string, number, number]>([
    ['a lost closing quote', id19, (l) => l.slice(0, -1), 'yaml-unclosed-quote', id19, 13],
    ['a lost dash of a first item', id19, (l) => l.replace('- ', ''), 'yaml-no-dash', id19, 7],
    ['a dash become spaces', id19, (l) => l.replace('- ', '  '), 'yaml-no-dash', id19, 9],
    ['a lost dash further down', id19 + 6, (l) => l.replace('- ', ''), 'yaml-no-dash', id19 + 6, 7],
    ['a lost first line of a first item', id19, () => null, 'yaml-no-dash', id19, 9],
    ['a lost first line further down', id19 + 6, () => null, 'yaml-duplicate-key', id19 + 6, 9],
    ['a lost space behind a dash', id19, (l) => l.replace('- ', '-'), 'yaml-no-dash-space', id19, 7],
    ['a line one to the left', id19 + 2, (l) => l.slice(1), 'yaml-indent', id19 + 2, 8],
    ['a line one to the right', id19 + 2, (l) => ` ${l}`, 'yaml-indent', id19 + 2, 10],
    ['a line two to the left', id19 + 2, (l) => l.slice(2), 'yaml-indent', id19 + 2, 7],
    ['an item one to the left', id19, (l) => l.slice(1), 'yaml-indent', id19, 6],
    ['a tab', id19 + 2, (l) => l.replace(/^ +/u, '\t'), 'yaml-tab', id19 + 2, 1],
    ['a colon', id19 + 2, value('a: b'), 'yaml-colon', id19 + 2, 9],
    ['a dash in front', id19 + 1, value('- Tổ chức'), 'yaml-reserved-mark', id19 + 1, 15],
    ['a bar in front', id19 + 1, value('| Tổ chức'), 'yaml-reserved-mark', id19 + 1, 15],
    ['a bracket in front', id19 + 1, value('[Tổ] chức'), 'yaml-reserved-mark', id19 + 1, 15],
    ['a star in front', id19 + 1, value('*Tổ chức'), 'yaml-reserved-mark', id19 + 1, 15],
    ['a question in front', id19 + 1, value('? Tổ chức'), 'yaml-reserved-mark', id19 + 1, 15],
    ['a call in front', id19 + 1, value('!Tổ: chức'), 'yaml-reserved-mark', id19 + 1, 15],
    ['an anchor', id19 + 2, value('&a Sở Tư pháp'), 'yaml-anchor', id19 + 2, 15],
    ['a tag', id19 + 2, value('!!str Sở Tư pháp'), 'yaml-anchor', id19 + 2, 15],
    ['a quote behind an id', id19, value('19"'), 'id-malformed', id19, 13],
    ['curly quotes around an id', id19, value('“19”'), 'id-malformed', id19, 13],
    ['a lost "agencies:"', rowOf('agencies:'), () => null, 'yaml-list-without-key', rowOf('agencies:'), 3],
    ['a misspelt "agencies:"', rowOf('agencies:'), () => 'agencis:', 'unknown-key', rowOf('agencies:'), 1],
    ['a misspelt "groups:"', rowOf('groups:'), () => 'group:', 'unknown-key', rowOf('groups:'), 1],
    ['a lost "tasks:"', id19 - 1, () => null, 'yaml-list-without-key', id19 - 1, 7],
    ...['plan:', '  decision:', '  policy:', '    reporting:'].map(
      (line): [string, number, () => null, string, number, number] => {
        const row = rowOf(line);
        // Its first key stands a level deeper, on the row that is its own now.
        return [
          `a lost "${line.trim()}"`,
          row,
          () => null,
          'yaml-keys-without-key',
          row,
          line.search(/\S/u) + 3,
        ];
      },
    ),
    [
      'a code that is a number',
      rowOf('    code: SKHDT'),
      value('123'),
      'wrong-type',
      rowOf('    code: SKHDT'),
      11,
    ],
    [
      'a mark of direction in a name',
      rowOf('  - name: Sở Tư pháp'),
      value('Sở Tư\u200f pháp'),
      'text-control',
      rowOf('  - name: Sở Tư pháp'),
      16,
    ],
    [
      'many spaces on an empty line',
      id19 + 1,
      (l) => `${l}\n${' '.repeat(600)}`,
      'spaces-trailing',
      id19 + 2,
      1,
    ],
  ])('%s', (_, row, change, code, line, column) => {
    expect(found(changed(row, change))).toEqual([[code, line, column]]);
  });

  it('a lost "plan:" above everything else', () => {
    const text = shippedPlan
      .replace('format: 1\n', '')
      .replace('\nplan:\n', '\n')
      .replace('\nagencies:', '\nformat: 1\nagencies:');
    expect(found(text)).toEqual([['yaml-keys-without-key', rowOf('plan:') - 1, 3]]);
  });

  it('a lost "letterhead:": its keys stand among those of the policy above', () => {
    const row = rowOf('  letterhead:');
    // Those from "parent" to "reportsTo".
    const keys = [0, 1, 2, 3, 4, 5, 6].map((i) => ['unknown-key', row + i, 5]);
    expect(found(changed(row, () => null))).toEqual(keys);
  });

  it('a lost "sections:": each item that is none of the list above', () => {
    const row = rowOf('sections:');
    const sections = rows.flatMap((line, i) => (/^ {2}- id: "[IVX]+"$/u.test(line) ? [i] : []));
    const items = sections.filter((i) => i >= row && i < rowOf('headings:'));
    expect(found(changed(row, () => null))).toEqual([
      ['missing-key', rowOf('format: 1'), 1],
      ...items.map((i) => ['unknown-key', i, 5]),
    ]);
  });

  it('a lost "members:": names that are another name of their group and their own', () => {
    const row = rowOf('    members:');
    const codes = new Set(found(changed(row, () => null)).map(([code]) => code));
    expect([...codes]).toEqual(['group-empty', 'name-taken']);
  });

  it('no lost key where an optional map is not there and a key of its is misplaced', () => {
    const text = planWith('').replace('        lead: Sở', '        signer: Trần Tuệ Hiền\n        lead: Sở');
    expect(found(text).map(([code]) => code)).toEqual(['unknown-key']);
  });

  it('what stands above it and in other parts is held against the shape, the rest of its part is not', () => {
    const text = changed(id19 + 2, (l) => ` ${l}`)
      .replace('signer: Trần', 'singer: Trần')
      .replace('      - id: "18"', '      - id: 18')
      .replace('      - id: "20"', '      - id: 20')
      .replace('    title: KẾ HOẠCH', '    titel: KẾ HOẠCH');
    expect(found(text).map(([code, line]) => [code, line])).toEqual([
      ['unknown-key', rowOf('    signer: Trần Tuệ Hiền')],
      ['id-not-string', rowOf('      - id: "18"')],
      ['yaml-indent', id19 + 2],
      ['unknown-key', rowOf('  - id: "KH"') + 1],
    ]);
  });

  it('slips inside values, each of them, and all that stands beside them', () => {
    const text = changed(id19 + 2, value('a: b'))
      .replace('      - id: "20"', '      - id: "20')
      .replace('        deadline: Quý I/2024', '        deadline: Quý V/2024');
    expect(found(text).map(([code]) => code)).toEqual([
      'yaml-colon',
      'yaml-unclosed-quote',
      'deadline-no-such-date',
    ]);
  });

  it('the marks of a merge, for the three of them', () => {
    const text = changed(id19 + 2, (l) => `<<<<<<< a\n${l}\n=======\n        lead: Sở Y tế\n>>>>>>> b`);
    expect(found(text)).toEqual([['yaml-conflict', id19 + 2, 1]]);
  });

  it('carriage returns alone for line ends', () => {
    expect(found(shippedPlan.replaceAll('\n', '\r')).map(([code]) => code)).toEqual(['text-control']);
  });
});

describe('what is said of a value', () => {
  const remedies = (overlay: string) =>
    validatePlanText('p', planWith(overlay)).diagnostics.map(({ message, remedy }) => `${message} ${remedy}`);
  const kpi = (put: string) =>
    `kpis:\n  - id: "6.2"\n    text: a\n    indicator: b\n    target: Trên 98%\n    owner: Sở Nội vụ\n    baseline:\n      year: 2023\n      value: ${put}\n`;

  it('an id keeps its digits', () => {
    expect(remedies('headings:\n  - id: 1.10\n    title: a\n')[0]).toContain('Viết "1.10"');
  });

  it.each(['97,2', '97.2%', '97,2 %'])('%s is a number that is meant', (put) => {
    expect(remedies(kpi(put))[0]).toContain('Viết 97.2');
  });

  it.each([
    [
      'a name',
      'agencies:\n  - name: "UBND huyện A\\nBEGIN:VEVENT"\n    code: HA\n',
      'name',
      'agencies[0].name',
    ],
    [
      'a member',
      'groups:\n  - name: A\n    code: A\n    members:\n      - "Sở Nội\\nvụ"\n',
      'members',
      'groups[0].members[0]',
    ],
    ['a title', 'headings:\n  - id: A\n    title: |\n      một\n      hai\n', 'title', 'headings[0].title'],
  ])('%s has one line', (_, overlay, key, path) => {
    const { diagnostics, plan } = validatePlanText('p', planWith(overlay));
    const [first] = diagnostics.filter(({ code }) => code === 'line-break');
    expect(first).toMatchObject({ severity: 'error', path, message: expect.stringContaining(`"${key}"`) });
    expect(planSchema.safeParse(readPlaces(planWith(overlay)).value).success).toBe(false);
    expect(plan?.data.agencies.some(({ name }) => name.includes('\n')) ?? false).toBe(false);
  });

  it('words of the decision may have several lines', () => {
    expect(remedies('clauses:\n  - id: A\n    text: |\n      một\n      hai\n')).toEqual([]);
  });

  it('no cell has more than 20,000 letters, whoever reads it', () => {
    const overlay = (n: number) => `clauses:\n  - id: A\n    text: ${'a'.repeat(n)}\n`;
    expect(remedies(overlay(20_000))).toEqual([]);
    expect(validatePlanText('p', planWith(overlay(20_001))).diagnostics.map(({ code }) => code)).toEqual([
      'text-too-long',
    ]);
    expect(planSchema.safeParse(readValues(planWith(overlay(20_001)))).success).toBe(false);
  });

  it('what is no number is not called one', () => {
    expect(remedies(kpi('.nan'))[0]).toContain('không phải là số');
  });
});

describe('files that say nothing, or too much', () => {
  it.each(['# a\n', '---', '~', '# a\n---\n# b\n'])('%j is empty', (text) => {
    expect(validatePlanText('p', text).diagnostics.map(({ code }) => code)).toEqual(['file-empty']);
  });

  it('a list of findings is cut, and says so in its last line', () => {
    const keys = Array.from({ length: 1000 }, (_, i) => `k${i}: 1\n`).join('');
    const { diagnostics } = validatePlanText('p', planWith(keys));
    expect(diagnostics).toHaveLength(301);
    expect(diagnostics.at(-1)).toMatchObject({ code: 'too-many-findings', severity: 'error' });
    expect(diagnostics.at(-1)?.message).toContain('700');
  });

  it('too many lines or marks are not read', () => {
    const codes = (text: string) => validatePlanText('p', text).diagnostics.map(({ code }) => code);
    expect(codes('a: 1\n'.repeat(100_001))).toEqual(['file-too-long']);
    expect(codes('"'.repeat(500_001))).toEqual(['file-too-long']);
    expect(codes('? '.repeat(1000))).toEqual(['yaml-too-deep']);
  });

  it.each<[string, (n: number) => string]>([
    ['spaces inside a value', (n) => planWith(`headings:\n  - id: A\n    title: a${' '.repeat(8 * n)}b\n`)],
    ['comments that silence', (n) => planWith('') + '# parhoach-bo-qua agency-unused: a\n'.repeat(n)],
    [
      'lines behind an open quote',
      (n) => `${planWith('headings:\n  - id: "A\n')}${'    title: a\n'.repeat(n)}`,
    ],
    ['open quotes', (n) => planWith(`headings:\n${'  - id: "A\n    title: a\n'.repeat(n)}`)],
    ['lines without a key', (n) => planWith('x y\n'.repeat(n))],
    ['anchors', (n) => `a:\n${'  - &a x\n'.repeat(n)}`],
    ['marks of a merge', (n) => planWith('') + '<<<<<<< a\n'.repeat(n)],
    ['keys without a dash', (n) => planWith(`headings:\n${'  id: A\n    title: a\n'.repeat(n)}`)],
  ])('%s take time that grows with their number', (_, text) => {
    expectProportional((n) => void validatePlanText('p', text(n)), 500);
  });

  it('different keys take time that grows with their number', () => {
    const keys = (n: number) => Array.from({ length: n }, (_, i) => `k${i}: 1`).join('\n');
    expectProportional((n) => void validatePlanText('p', keys(n)), 1000);
  });
});
