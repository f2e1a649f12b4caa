import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { province, run } from './province.ts';
import { repository, shippedPlan } from './run.ts';

const start = promisify(execFile);

const SOUND = `# Sổ công văn
format: 1
entries:
  - agency: Sở Y tế
    number: 315/SNV-CCHC
    date: 2024-04-16
    overdue: 3
    upcoming: 0
`;
const BROKEN = SOUND.replace('Sở Y tế', 'Sở Y tê').replace('overdue: 3', 'overdue: ba');
const NAME = 'plan/2024/letters.yaml';

/** A folder with the shipped plan and this log. */
function withLog(text: string): { folder: string; log: () => string } {
  const folder = province();
  writeFileSync(join(folder, NAME), text);
  return { folder, log: () => readFileSync(join(folder, NAME), 'utf8') };
}

interface Found {
  file: string;
  line: number;
  column: number;
  code: string;
  severity: string;
}
const found = (out: string) =>
  (JSON.parse(out) as { diagnostics: Found[] }).diagnostics
    .filter(({ severity }) => severity !== 'notice')
    .map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);

describe('validate', () => {
  it('takes a sound log, counted among the files', () => {
    const { code, out } = run(withLog(SOUND).folder, 'validate');
    expect(code).toBe(0);
    expect(out).toContain('Đã soát 2 tệp: không có lỗi');
  });

  it.each([
    ['in the folder of the plan', []],
    ['given as a path', [NAME]],
    ['given with the folder', ['plan/2024']],
  ])('finds it %s', (_, paths) => {
    const { code, out } = run(withLog(BROKEN).folder, 'validate', ...paths, '--format', 'json');
    expect(code).toBe(1);
    // The letter that is wrong itself is not held against the plan.
    expect(found(out)).toEqual([`${NAME}:7:14 wrong-type`]);
  });

  it('holds it against its plan, as of a day', () => {
    const { folder } = withLog(SOUND.replace('Sở Y tế', 'Sở Y tê'));
    const { out } = run(folder, 'validate', '--as-of', '2024-04-15', '--format', 'json');
    expect(found(out)).toEqual([`${NAME}:4:13 agency-not-in-plan`, `${NAME}:6:11 entry-in-future`]);
    const github = run(folder, 'validate', NAME, '--as-of', '2024-04-16', '--format', 'github');
    expect(github.out).toBe(
      `::error file=${NAME},line=4,endLine=4,col=13,endColumn=20,title=agency-not-in-plan::Kế hoạch không có cơ quan, nhóm hay vai trò nào tên "Sở Y tê"%0Acách sửa: Có phải là "Sở Y tế"?\n`,
    );
  });

  it('holds a log that lies alone against nothing but its form', () => {
    const folder = province();
    writeFileSync(join(folder, 'letters.yaml'), SOUND.replace('Sở Y tế', 'Nơi nào đó'));
    expect(run(folder, 'validate', 'letters.yaml')).toMatchObject({ code: 0, err: '' });
  });
});

describe('validate --fix', () => {
  const damaged = `\ufeff${SOUND.replace('Sở Y tế', 'SYT')
    .replace('overdue: 3', 'overdue: 3  ')
    .replaceAll('\n', '\r\n')}`;

  it('mends the names, spaces and letters of a log, and no other byte', () => {
    const { folder, log } = withLog(damaged);
    expect(run(folder, 'validate', '--fix', '--dry-run').out).toContain(`${NAME}: sẽ sửa 2 dòng, chưa ghi\n`);
    expect(log()).toBe(damaged);
    expect(run(folder, 'validate', '--fix').code).toBe(0);
    expect(log()).toBe(`\ufeff${SOUND.replaceAll('\n', '\r\n')}`);
  });
});

describe('remind with a log that has errors', () => {
  it.each([
    ['to write a letter', ['--as-of', '2024-05-15']],
    ['to log one', ['--sent', '402/SNV-CCHC', '--date', '2024-05-15']],
  ])('tells the findings and touches nothing: %s', (_, args) => {
    const { folder, log } = withLog(BROKEN);
    const { code, out, err } = run(folder, 'remind', '--agency', 'SYT', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(`${NAME}:7:14: lỗi [wrong-type] "overdue" phải là số, ở đây là chữ
  cách sửa: Ghi lại dưới dạng số
parhoach: Sổ công văn đôn đốc ${NAME} có 1 lỗi nên không tính được lần gửi.
`);
    expect(log()).toBe(BROKEN);
  });
});

describe('remind --sent', () => {
  it('loses none of the letters that several log at once, and tells each its own count', async () => {
    const { folder, log } = withLog(SOUND);
    const program = join(repository, 'bin/parhoach.js');
    const numbers = ['401', '402', '403', '404'].map((each) => `${each}/SNV-CCHC`);
    const outs = await Promise.all(
      numbers.map(async (number) => {
        const args = ['remind', '--agency', 'SYT', '--sent', number, '--date', '2024-05-15'];
        return (await start(process.execPath, [program, ...args], { cwd: folder })).stdout;
      }),
    );
    expect(outs.map((out) => /\(lần \d\)/u.exec(out)?.[0]).sort()).toEqual(
      [2, 3, 4, 5].map((n) => `(lần ${n})`),
    );
    expect(log().startsWith(SOUND)).toBe(true);
    expect(numbers.filter((number) => !log().includes(`number: ${number}\n`))).toEqual([]);
    expect(readdirSync(join(folder, 'plan/2024')).sort()).toEqual(['letters.yaml', 'plan.yaml']);
  });

  const sent = (folder: string, number: string, ...more: string[]) =>
    run(folder, 'remind', '--agency', 'SYT', '--sent', number, ...more);

  it.each([
    ['a day to come', ['--date', '2042-04-16'], 'Ngày ký công văn 16/04/2042 sau ngày đang xét'],
    [
      'a day after the one that is asked for',
      ['--date', '2024-04-16', '--as-of', '2024-04-15'],
      'Ngày ký công văn 16/04/2024 sau ngày đang xét 15/04/2024',
    ],
    [
      'a day before the decision',
      ['--date', '2023-04-16'],
      'Công văn ký ngày 16/04/2023, trước ngày ký quyết định 29/12/2023',
    ],
  ])('refuses %s', (_, args, said) => {
    const { folder, log } = withLog(SOUND);
    const { code, err } = sent(folder, '402/SNV-CCHC', ...args);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(log()).toBe(SOUND);
  });

  it.each([
    ['abc', 'Ghi số, ký hiệu như trên văn bản, ví dụ 123/KH-UBND'],
    ['402-SNV', 'Ghi số, ký hiệu như trên văn bản, ví dụ 123/KH-UBND'],
    ['402', 'Ghi số, ký hiệu như trên văn bản, ví dụ 123/KH-UBND'],
    ['Số 402/snv–cchc', 'Viết 402/SNV-CCHC'],
    ['402/SNV-CCHC ngày 15/5/2024', 'Ghi số, ký hiệu như trên văn bản, ví dụ 123/KH-UBND'],
  ])('refuses a number that is none, and shows the right form: %s', (number, remedy) => {
    const { folder, log } = withLog(SOUND);
    expect(sent(folder, number, '--date', '2024-05-15')).toEqual({
      code: 2,
      out: '',
      err: `parhoach: "${number}" không có dạng số, ký hiệu của một văn bản.\n${remedy}.\n`,
    });
    expect(log()).toBe(SOUND);
  });

  it('takes any number where the plan says that numbers are its own affair', () => {
    const { folder } = withLog(SOUND);
    const plan = shippedPlan.replace(
      '    dueSoon: 15',
      '    rules:\n      document-number: off\n    dueSoon: 15',
    );
    writeFileSync(join(folder, 'plan/2024/plan.yaml'), plan);
    expect(sent(folder, '402-SNV', '--date', '2024-05-15')).toMatchObject({ code: 0, err: '' });
  });

  it('counts by the log as it was when it wrote', () => {
    const { folder, log } = withLog(SOUND);
    const { code, out } = sent(folder, '402/SNV-CCHC', '--date', '2024-05-15');
    expect([code, out]).toEqual([0, `Đã ghi công văn số 402/SNV-CCHC gửi Sở Y tế (lần 2) vào ${NAME}.\n`]);
    expect(log().startsWith(SOUND)).toBe(true);
    expect(run(folder, 'validate', '--format', 'json').code).toBe(0);
  });
});
