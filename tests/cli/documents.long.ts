import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { province, run } from './province.ts';
import { parhoach, repository } from './run.ts';

const AS_OF = ['--as-of', '2024-04-15'];
/** A slow machine is told what is going on. */
const withoutProgress = (err: string) => err.replace(/^parhoach: đang .* …\n/gmu, '');

/** Nobody has recorded anything in the folders of these tests. */
const EMPTY =
  'parhoach: Lưu ý: sổ theo dõi của kế hoạch theo Quyết định số 2142/QĐ-UBND còn trống, chưa ai ghi nhận gì: việc đã làm cũng hiện là chưa hoàn thành\n';

describe('report', () => {
  it('goes to the screen as text; the Vietnamese name works too', () => {
    const folder = province();
    const { code, out, err } = run(folder, 'bao-cao', ...AS_OF, '--period', 'Quý I/2024');
    expect([code, err]).toEqual([0, EMPTY]);
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
    expect(withoutProgress(first.err)).toBe(`${EMPTY}parhoach: Đã ghi bao-cao/quy-1.docx\n`);
    const made = readFileSync(join(folder, 'bao-cao/quy-1.docx'));
    expect(unzipSync(made)['word/document.xml']).toBeDefined();
    const { code, err } = run(folder, ...args);
    expect([code, withoutProgress(err)]).toEqual([
      2,
      `${EMPTY}parhoach: Đã có tệp bao-cao/quy-1.docx; chưa ghi gì.\nChọn tên khác, hoặc thêm --force để ghi đè.\n`,
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
    expect(run(folder, 'remind', '--agency', 'syt', ...AS_OF).out).not.toContain('(lần 1)');
    const sent = run(folder, 'remind', '--agency', 'syt', '--sent', '315/SNV-CCHC', '--date', '16/4/2024');
    expect(sent.out).toBe(
      'Đã ghi công văn số 315/SNV-CCHC gửi Sở Y tế (lần 1) vào plan/2024/letters.yaml.\n',
    );
    const again = run(folder, 'don-doc', '--agency', 'syt', '--as-of', '2024-05-15').out;
    expect(again).toContain('(lần 2)');
    expect(again).toContain(
      'Tiếp theo Công văn số 315/SNV-CCHC ngày 16/04/2024 (lần 1), Sở Nội vụ có ý kiến\nnhư sau:',
    );
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
    const { code, err } = run(folder, 'remind', '--all', '--yes', ...AS_OF, '-o', 'don-doc');
    // As of 15/04/2024: the 30 departments and districts, less the issuer.
    expect(code).toBe(0);
    // After two remarks: nobody has recorded anything, and what the issuer is late with.
    expect(withoutProgress(err).split('\n').slice(2)).toEqual([
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
    expect(run(folder, 'remind', '--all', '--yes', ...AS_OF, '-o', 'don-doc').code).toBe(2);
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

describe('the name of the file and the form', () => {
  const made = (file: string, ...args: string[]) => {
    const folder = province();
    const { code, out, err } = run(folder, ...args, ...AS_OF, '-o', file);
    const path = join(folder, file);
    return { code, out, err: withoutProgress(err), made: existsSync(path) ? readFileSync(path) : null };
  };

  it('the name tells the form where none is given', () => {
    expect(unzipSync(made('a.docx', 'report').made!)['word/document.xml']).toBeDefined();
    expect(made('a.HTM', 'report').made!.toString()).toMatch(/^<!DOCTYPE html>/u);
    expect(made('a.md', 'remind', '--agency', 'SYT').made!.toString()).toContain('**SỞ NỘI VỤ**');
    expect(JSON.parse(made('a.json', 'overdue').made!.toString())).toBeInstanceOf(Array);
  });

  it('one that is given holds for a name that tells none', () => {
    expect(made('bao-cao.2024', 'report', '--format', 'md').code).toBe(0);
    expect(made('a.txt', 'overdue', '--format', 'csv').code).toBe(0);
    expect(made('x', 'report').made!.toString()).toContain('BÁO CÁO');
  });

  it.each([
    [
      'a.docx',
      ['report', '--format', 'html'],
      'Tên tệp a.docx là của dạng docx, nhưng dạng cần ghi là html.\nDùng --format docx, hoặc đổi tên tệp thành a.html.',
    ],
    [
      'a.html',
      ['report', '--format', 'text'],
      'Tên tệp a.html là của dạng html, nhưng dạng cần ghi là text.\nDùng --format html, hoặc đổi tên tệp thành a.txt.',
    ],
    [
      'a.docx',
      ['overdue'],
      'Tên tệp a.docx là của dạng docx, nhưng lệnh này không có dạng đó; dạng sẽ ghi là table.\nĐổi tên tệp thành a.txt.',
    ],
    [
      'a.docx',
      ['calendar'],
      'Tên tệp a.docx là của dạng docx, nhưng dạng cần ghi là ics.\nĐổi tên tệp thành a.ics.',
    ],
    [
      'a.pdf',
      ['report'],
      'parhoach không ghi tệp dạng pdf (a.pdf).\nGhi dạng docx, rồi lưu thành pdf bằng Word, Excel nếu cần: -o a.docx.',
    ],
    [
      'a.xls',
      ['overdue'],
      'parhoach không ghi tệp dạng xls (a.xls).\nGhi dạng xlsx, rồi lưu thành xls bằng Word, Excel nếu cần: -o a.xlsx.',
    ],
  ])('refuses %s for %j', (file, args, said) => {
    expect(made(file, ...args)).toEqual({ code: 2, out: '', err: `parhoach: ${said}\n`, made: null });
  });

  it('says on stderr that the plan’s year is over, unless its year is asked for', () => {
    const said = 'parhoach: Lưu ý: năm kế hoạch 2024 đã kết thúc ngày 31/12/2024 (đã qua 15 ngày)\n';
    const plan = ['--plan', 'examples/2024-minh-hoa'];
    expect(parhoach(['report', ...plan, '--as-of', '2025-01-15']).err).toBe(said);
    expect(parhoach(['report', '--year', ...plan, '--as-of', '2025-01-15']).err).toBe('');
  });

  it('refuses the name of a file where a folder is written', () => {
    const { code, err } = made('a.docx', 'remind', '--all', '--yes', '--format', 'docx');
    expect(code).toBe(2);
    expect(err).toContain(
      'a.docx là tên tệp, nhưng mỗi công văn là một tệp và -o là thư mục chứa chúng.\nGhi tên thư mục, ví dụ: -o don-doc --format docx.\n',
    );
  });
});

it.runIf(existsSync('/proc/self'))('says so where no folder can be made (needs /proc)', () => {
  const { code, err } = run(province(), 'report', ...AS_OF, '--format', 'docx', '-o', '/proc/x/y.docx');
  expect(code).toBe(2);
  expect(withoutProgress(err)).toMatch(/^parhoach: Không ghi được \/proc\/x\/y\.docx/mu);
});
