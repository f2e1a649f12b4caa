import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { province, run } from './province.ts';
import { repository } from './run.ts';

const AS_OF = ['--as-of', '2024-04-15'];
/** A slow machine is told what is going on. */
const withoutProgress = (err: string) => err.replace(/^parhoach: đang .* …\n/gmu, '');

describe('report', () => {
  it('goes to the screen as text; the Vietnamese name works too', () => {
    const folder = province();
    const { code, out, err } = run(folder, 'bao-cao', ...AS_OF, '--period', 'Quý I/2024');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('(Kỳ báo cáo: quý I/2024)');
    expect(
      out
        .trimEnd()
        .split('\n')
        .every((line) => line.length <= 80),
    ).toBe(true);
  });

  it('makes the folder, and keeps a file that is there unless told otherwise', () => {
    const folder = province();
    const args = ['report', ...AS_OF, '--format', 'docx', '-o', 'bao-cao/quy-1.docx'];
    const first = run(folder, ...args);
    expect([first.code, first.out]).toEqual([0, '']);
    expect(withoutProgress(first.err)).toBe('parhoach: Đã ghi bao-cao/quy-1.docx\n');
    const made = readFileSync(join(folder, 'bao-cao/quy-1.docx'));
    expect(unzipSync(made)['word/document.xml']).toBeDefined();
    const { code, err } = run(folder, ...args);
    expect([code, withoutProgress(err)]).toEqual([
      2,
      'parhoach: Đã có tệp bao-cao/quy-1.docx; chưa ghi gì.\nChọn tên khác, hoặc thêm --force để ghi đè.\n',
    ]);
    expect(run(folder, ...args, '--force').code).toBe(0);
    expect(Buffer.compare(readFileSync(join(folder, 'bao-cao/quy-1.docx')), made)).toBe(0);
  });

  it('writes bytes to a pipe with -o -, and to no screen by mistake', () => {
    const folder = province();
    const args = ['report', ...AS_OF, '--format', 'docx'];
    expect(run(folder, ...args)).toMatchObject({ code: 2, out: '' });
    const program = join(repository, 'bin/parhoach.js');
    const piped = execFileSync(process.execPath, [program, ...args, '-o', '-'], { cwd: folder });
    expect(unzipSync(piped)['word/document.xml']).toBeDefined();
  });

  it.each([
    ['two reports at once', ['--year', '--ministry']],
    ['a year of one agency', ['--year', '--agency', 'SNV']],
    ['the ministry’s of one agency', ['--ministry', '--agency', 'SNV']],
    ['a year of one quarter', ['--year', '--period', 'Quý I/2024']],
  ])('refuses %s', (_, args) => {
    expect(run(province(), 'report', ...AS_OF, ...args)).toMatchObject({ code: 2, out: '' });
  });

  it('refuses a period that is none', () => {
    expect(run(province(), 'report', ...AS_OF, '--period', 'hôm nào').code).toBe(2);
  });
});

describe('remind', () => {
  it('counts letters up: written, sent, written again', () => {
    const folder = province();
    expect(run(folder, 'remind', '--agency', 'syt', ...AS_OF).out).toContain('(lần 1)');
    const sent = run(folder, 'remind', '--agency', 'syt', '--sent', '315/SNV-CCHC', '--date', '16/4/2024');
    expect(sent.out).toBe(
      'Đã ghi công văn số 315/SNV-CCHC gửi Sở Y tế (lần 1) vào plan/2024/letters.yaml.\n',
    );
    const again = run(folder, 'don-doc', '--agency', 'syt', '--as-of', '2024-05-15').out;
    expect(again).toContain('(lần 2)');
    expect(again).toContain('Tiếp theo Công văn số 315/SNV-CCHC ngày 16/04/2024 (lần 1).');
  });

  it('refuses a letter that would renumber one that was sent, and an answer asked for by a day that has passed', () => {
    const folder = province();
    const sent = (number: string, date: string) =>
      run(folder, 'remind', '--agency', 'syt', '--sent', number, '--date', date, '--as-of', '2024-05-01');
    expect(sent('315/SNV-CCHC', '2024-04-16').code).toBe(0);
    expect(sent('300/SNV-CCHC', '2024-04-10')).toMatchObject({ code: 2, out: '' });
    expect(sent('330/SNV-CCHC', '2024-04-16').code).toBe(0);
    expect(run(folder, 'remind', '--agency', 'syt', ...AS_OF, '--by', '2024-04-14')).toMatchObject({
      code: 2,
      out: '',
    });
  });

  it('writes one letter an agency into a folder', () => {
    const folder = province();
    const { code, err } = run(folder, 'remind', '--all', ...AS_OF, '-o', 'don-doc');
    // As of 15/04/2024: the 30 departments and districts, less the issuer.
    expect(code).toBe(0);
    expect(withoutProgress(err).split('\n').slice(1)).toEqual([
      'parhoach: Đã ghi 29 công văn vào don-doc',
      '',
    ]);
    // The issuer's own late work is named instead.
    const own = JSON.parse(run(folder, 'overdue', '--agency', 'SNV', ...AS_OF, '--format', 'json').out);
    const tasks = new Set((own as { task: string }[]).map(({ task }) => task));
    expect(err).toContain(
      `nhưng cũng còn ${tasks.size} nhiệm vụ quá hạn; xem: parhoach overdue --agency "Sở Nội vụ"`,
    );
    expect(readdirSync(join(folder, 'don-doc'))).toHaveLength(29);
    expect(existsSync(join(folder, 'don-doc/SNV.txt'))).toBe(false);
    expect(run(folder, 'remind', '--all', ...AS_OF, '-o', 'don-doc').code).toBe(2);
  });

  it.each([
    ['nobody named', ['remind']],
    ['all and one', ['remind', '--all', '--agency', 'SYT']],
    ['a letter sent to nobody', ['remind', '--all', '--sent', '1/SNV', '--date', '2024-04-16']],
    ['a letter sent on no day', ['remind', '--agency', 'SYT', '--sent', '1/SNV']],
  ])('refuses %s', (_, args) => {
    expect(run(province(), ...args).code).toBe(2);
  });
});

it('calendar writes a file that calendars take', () => {
  const folder = province();
  expect(run(folder, 'lich', '--agency', 'SNV', ...AS_OF, '-o', 'snv.ics').code).toBe(0);
  expect(readFileSync(join(folder, 'snv.ics'), 'utf8')).toMatch(
    /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/u,
  );
});
