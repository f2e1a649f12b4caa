import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validatePlanFile } from '../../src/app/validate/validate.ts';
import { diagnosticsJson } from '../../src/reports/validate/diagnostics.ts';
import { folderOf, parhoach, shippedPlan, shippedSource } from './run.ts';

interface Report {
  valid: boolean;
  errors: number;
  warnings: number;
  diagnostics: {
    code: string;
    severity: string;
    message: string;
    remedy: string;
    line: number;
    column: number;
    endColumn: number;
    path: string;
  }[];
}

/** What `validate --format json` says of a plan file, made in this process: starting one for each damage takes long. */
function validate(plan: string | Buffer): Report {
  const file = join(folderOf({ 'plan.yaml': plan }), 'plan.yaml');
  return diagnosticsJson(validatePlanFile(file, 'plan.yaml').diagnostics) as Report;
}

/** The shipped plan with one stretch of its text replaced; the stretch must occur. */
function damaged(find: string | RegExp, replacement: string): string {
  const text = shippedPlan.replace(find, replacement);
  if (text === shippedPlan) throw new Error(`nothing to replace: ${find}`);
  return text;
}

const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

/** The line after "- id: "19"" that begins with a key, in the shipped plan. */
const task19 =
  /( {6}- id: "19"\n {8}text: [^\n]*\n {8}lead: )([^\n]*)(\n {8}support: )([^\n]*)(\n {8}deadline: )([^\n]*)/u;

describe('validate on the shipped plan', () => {
  it('finds no error and no warning', () => {
    const { code, out, err } = parhoach(['validate']);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('không có lỗi');
    expect(out).not.toContain('cảnh báo');
  });

  it.each([
    ['CRLF', shippedPlan.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${shippedPlan}`],
    ['no final line end', shippedPlan.trimEnd()],
  ])('accepts %s', (_, text) => {
    expect(validate(text)).toMatchObject({ valid: true, errors: 0, warnings: 0 });
  });
});

/** Each damage, the code it must give and the text on whose line it must be given. */
const damages: [string, string, string, string][] = [
  ['a tab', damaged('        lead: Sở Tư pháp\n', '\tlead: Sở Tư pháp\n'), 'yaml-tab', '\tlead: Sở Tư pháp'],
  [
    'a bad indent',
    damaged('        lead: Sở Tư pháp\n', '      lead: Sở Tư pháp\n'),
    'yaml-indent',
    '\n      lead: Sở Tư pháp'.slice(1),
  ],
  [
    'an unclosed quote',
    damaged(task19, '$1"$2$3$4$5$6'),
    'yaml-unclosed-quote',
    'lead: "Các sở, ban, ngành tỉnh; UBND cấp huyện\n',
  ],
  [
    'a key without a space behind it',
    damaged(task19, '$1$2$3$4\n        deadline:$6'),
    'yaml-no-space',
    'deadline:Trong năm quý I/2024',
  ],
  [
    'marks of a merge',
    damaged('      - id: "19"', '<<<<<<< HEAD\n      - id: "19"'),
    'yaml-conflict',
    '<<<<<<< HEAD',
  ],
  [
    'a text broken onto the next line',
    damaged('Hoàn thiện việc phê duyệt và', 'Hoàn thiện việc phê duyệt\nvà'),
    'yaml-continuation',
    '\nvà ban hành'.slice(1),
  ],
  [
    'a line too far to the right',
    damaged(task19, '$1$2$3$4\n         deadline: $6'),
    'yaml-indent',
    '         deadline: Trong năm quý',
  ],
  ['a duplicate key', damaged(task19, '$1$2$3$4$3Sở Y tế$5$6'), 'yaml-duplicate-key', 'support: Sở Y tế'],
  ['an unknown key', damaged(task19, '$1$2\n        suport: $4$5$6'), 'unknown-key', 'suport: '],
  ['a missing key', damaged(task19, '$1$2$3$4'), 'missing-key', '- id: "19"'],
  ['a wrong type', damaged('  year: 2024', '  year: hai nghìn'), 'wrong-type', 'year: hai nghìn'],
  ['an empty text', damaged(task19, '$1""$3$4$5$6'), 'empty-text', 'lead: ""'],
  [
    'an id twice among tasks',
    damaged('- id: "19"', '- id: "18"'),
    'duplicate-id',
    '- id: "18"\n        text: Hoàn thiện',
  ],
  [
    'an id of a task on a KPI',
    damaged('- id: "6.2"', '- id: "25a"'),
    'duplicate-id',
    '- id: "25a"\n    text',
  ],
  ['an id that is a number', damaged('- id: "19"', '- id: 19'), 'id-not-string', '- id: 19'],
  ['an unknown agency', damaged(task19, '$1Sở Nội vu$3$4$5$6'), 'agency-unknown', 'lead: Sở Nội vu\n'],
  ['an agency in a group twice', damaged(/\n( {6}- Sở Tư pháp)\b/u, '\n$1\n$1'), 'member-twice', ''],
  [
    'a group inside itself',
    damaged(/\n {6}- Sở Tư pháp\b/u, '\n      - Các sở, ban, ngành tỉnh'),
    'group-in-group',
    '      - Các sở, ban, ngành tỉnh #',
  ],
  ['an unreadable deadline', damaged(task19, '$1$2$3$4$5Lúc nào đó'), 'deadline-unknown-words', 'Lúc nào đó'],
  [
    'a day that does not exist',
    damaged(task19, '$1$2$3$4$5Trước ngày 30/02/2024'),
    'deadline-no-such-date',
    '30/02/2024',
  ],
  [
    'a deadline before the plan',
    damaged(task19, '$1$2$3$4$5Quý I/2023'),
    'deadline-before-year',
    'Quý I/2023',
  ],
  ['another year', damaged('  year: 2024', '  year: 2025'), 'year-mismatch', 'year: 2025'],
  [
    'an unreadable target',
    damaged('target: Trên 98%', 'target: Rất nhiều'),
    'target-no-value',
    'target: Rất nhiều',
  ],
  [
    'an unknown coordinator',
    damaged('coordinator: Sở Tư pháp', 'coordinator: Sở Tư phap'),
    'unknown-coordinator',
    'coordinator: Sở Tư phap',
  ],
  ['a code used twice', damaged('code: STP', 'code: SNV'), 'name-taken', ''],
  ['an anchor', damaged('province: Bình Phước', 'province: &p Bình Phước'), 'yaml-anchor', 'province: &p'],
];

describe('validate on a damaged plan', () => {
  it.each(damages)('reports %s with its code, line and remedy', (_, text, code, onLineOf) => {
    const { valid, diagnostics } = validate(text);
    expect(valid).toBe(false);
    const found = diagnostics.filter((each) => each.code === code);
    expect(diagnostics.filter(({ severity }) => severity === 'error').map((each) => each.code)).toContain(
      code,
    );
    if (onLineOf !== '') expect(found.map(({ line }) => line)).toContain(lineOf(text, onLineOf));
    for (const { message, remedy } of found) {
      expect(message.length).toBeGreaterThan(10);
      expect(remedy.length).toBeGreaterThan(5);
    }
  });

  it('puts the caret under the very words', () => {
    const { diagnostics } = validate(damaged(task19, '$1Các sở, ban, ngành tỉnh; Sở Nội vu$3$4$5$6'));
    const found = diagnostics.find(({ code }) => code === 'agency-unknown')!;
    const start = '        lead: Các sở, ban, ngành tỉnh; '.length + 1;
    expect([found.column, found.endColumn]).toEqual([start, start + 'Sở Nội vu'.length]);
    expect(found.remedy).toContain('Sở Nội vụ');
  });

  it('tells a misspelt key once: unknown, not missing too', () => {
    const { diagnostics } = validate(damaged(task19, '$1$2$3$4\n        dealine: $6'));
    const codes = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect(codes).toEqual(['unknown-key']);
  });

  it('tells a wrong year once, not for each deadline', () => {
    const { diagnostics } = validate(damaged('  year: 2024', '  year: 2042'));
    const codes = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect(codes).toEqual(['year-mismatch', 'year-mismatch']);
  });

  it('takes an outlying deadline for a notice: budgets and reports run over', () => {
    const { valid, diagnostics } = validate(damaged(task19, '$1$2$3$4$5Quý I/2025'));
    expect(valid).toBe(true);
    expect(diagnostics.find(({ code }) => code === 'deadline-after-year')?.severity).toBe('notice');
  });

  it('reports everything in one run', () => {
    let text = damaged(task19, '$1Sở Nội vu$3$4$5Quý V/2024');
    text = text.replace('target: Trên 98%', 'target: Rất nhiều').replace('- id: "30"', '- id: 30');
    text = text.replace('coordinator: Sở Tài chính', 'cordinator: Sở Tài chính');
    text = text.replace(/( {6}- id: "44"\n {8}text: )/u, '$1"');
    const codes = validate(text).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining([
        'agency-unknown',
        'target-no-value',
        'id-not-string',
        'unknown-key',
        'yaml-unclosed-quote',
      ]),
    );
    expect(codes.filter((code) => code.startsWith('deadline-'))).toHaveLength(1);
  });

  it('refuses a bomb of aliases in a moment', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghij'.split('').map((c, i) => `${c}: &${c} [*${'abcdefghi'[i]}, *${'abcdefghi'[i]}]`),
    ];
    const { valid, diagnostics } = validate(bomb.join('\n'));
    expect(valid).toBe(false);
    expect(diagnostics[0]?.code).toBe('yaml-anchor');
  });

  it.each([
    ['a binary file', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 1]), 'file-binary'],
    ['bytes that are not UTF-8', Buffer.from([0x74, 0xe1, 0xba]), 'file-binary'],
    ['an empty file', Buffer.from('  \n'), 'file-empty'],
    ['a file over 5 MB', Buffer.alloc(5 * 1024 * 1024 + 1, 0x23), 'file-too-large'],
  ])('refuses %s', (_, bytes, code) => {
    const { valid, diagnostics } = validate(bytes);
    expect(valid).toBe(false);
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
  });
});

describe('a byte that is no text', () => {
  it.each([
    ['byte 0', Buffer.from([0]), 'có byte 0'],
    ['a broken letter', Buffer.from([0xe1]), 'có byte E1 không thuộc UTF-8'],
  ])('is shown where it stands: %s', (_, byte, what) => {
    // After the "S" of "        lead: Sở Tư pháp", which stands in column 15.
    const at = shippedPlan.indexOf('lead: S') + 'lead: S'.length;
    const before = shippedPlan.slice(0, at);
    const bytes = Buffer.concat([Buffer.from(before), byte, Buffer.from(shippedPlan.slice(at))]);
    const line = before.split('\n').length;
    const cwd = folderOf({ 'plan/2024/plan.yaml': bytes, 'plan/2024/progress/STP.yaml': bytes });
    const { code, out } = parhoach(['validate'], { cwd });
    expect(code).toBe(1);
    for (const file of ['plan.yaml', 'progress/STP.yaml'])
      expect(out).toContain(
        [
          `plan/2024/${file}:${line}:16: lỗi [file-binary] Tệp không phải là văn bản UTF-8 (${what})`,
          `${String(line).padStart(5)} |         lead: S\ufffdở Tư pháp`,
          `      |                ^`,
          '  cách sửa: Gõ lại chữ ở chỗ này rồi lưu tệp dưới dạng văn bản thuần, bảng mã UTF-8',
        ].join('\n'),
      );
    // What cannot be read is listed by no command, not even in part.
    expect(parhoach(['tasks'], { cwd })).toMatchObject({ code: 2, out: '' });
  });
});

describe('the command on a damaged plan', () => {
  it('prints what the validator finds, as JSON, and exits 1', () => {
    const text = damaged(task19, '$1Sở Nội vu$3$4$5$6');
    const cwd = folderOf({ 'plan/2024/plan.yaml': text, ...shippedSource });
    const { code, out } = parhoach(['validate', '--format', 'json'], { cwd });
    const report = JSON.parse(out) as Report;
    expect(code).toBe(1);
    expect(report.diagnostics.map((each) => ({ ...each, file: '' }))).toEqual(
      validate(text).diagnostics.map((each) => ({ ...each, file: '' })),
    );
  });
});

describe('findings as a list', () => {
  const cwd = folderOf({ 'plan.yaml': damaged('coordinator: Sở Tư pháp', 'coordinator: Sở Tư phap') });
  const where = String(
    lineOf(damaged('coordinator: Sở Tư pháp', 'coordinator: Sở Tư phap'), 'coordinator: Sở Tư phap'),
  );

  it('csv: one row a finding, for Excel', () => {
    const { code, out } = parhoach(['validate', 'plan.yaml', '--format', 'csv'], { cwd });
    const [head, ...rows] = out.trimEnd().split('\r\n');
    expect(code).toBe(1);
    expect(head).toBe('\ufeffTệp;Dòng;Cột;Mức;Mã;Nội dung;Cách sửa');
    expect(rows.filter((row) => row.includes(';lỗi;'))).toEqual([
      `plan.yaml;${where};18;lỗi;unknown-coordinator;"Không có cơ quan nào tên ""Sở Tư phap"" để làm đầu mối";"Có phải là ""Sở Tư pháp""?"`,
    ]);
  });

  it('md: a table', () => {
    const { out } = parhoach(['validate', 'plan.yaml', '--format', 'md'], { cwd });
    expect(out).toContain('| Tệp | Dòng | Cột | Mức | Mã | Nội dung | Cách sửa |');
    expect(out).toContain(`| plan.yaml | ${where} | 18 | lỗi | unknown-coordinator |`);
  });
});

describe('a plan with errors', () => {
  const folder = folderOf({ 'plan/2024/plan.yaml': damaged(task19, '$1Sở Nội vu$3$4$5$6') });

  it('is not computed from: exit 2 and the findings', () => {
    const { code, out, err } = parhoach(['overdue'], { cwd: folder });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('agency-unknown');
    expect(err).toContain('có 1 lỗi nên không tính được');
  });

  it('is still listed as far as it can be read', () => {
    const { code, out, err } = parhoach(['tasks', '--kind', 'annex', '--format', 'json'], { cwd: folder });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveLength(48);
    expect(err).toContain('có 1 lỗi');
  });
});
