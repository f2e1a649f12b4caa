import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DONE, HEAD, progressOf, province, run } from './province.ts';
import { parhoachJson, repository } from './run.ts';

const program = join(repository, 'bin/parhoach.js');

describe('record', () => {
  it('makes the progress file and shows what was written', () => {
    const folder = province();
    const { code, out, err } = run(
      folder,
      ...DONE,
      '--reported',
      '02/04/2024',
      '--document',
      '512/QĐ-UBND',
      '--as-of',
      '2024-04-15',
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`Đã ghi vào plan/2024/progress/SNV.yaml
Kế hoạch cải cách hành chính Nhà nước năm 2024 trên địa bàn tỉnh Bình Phước
(Quyết định số 2142/QĐ-UBND ngày 29/12/2023)

┌────────────────┬─────────────────────────────────────────────────────────────┐
│ Mục            │ Nội dung                                                    │
├────────────────┼─────────────────────────────────────────────────────────────┤
│ Cơ quan        │ Sở Nội vụ                                                   │
├────────────────┼─────────────────────────────────────────────────────────────┤
│ Nhiệm vụ       │ 37. Công bố Chỉ số cải cách hành chính năm 2023 của các cơ  │
│                │ quan chuyên môn thuộc UBND tỉnh; UBND các huyện, thị xã;    │
│                │ UBND các xã, phường, thị trấn trên địa bàn tỉnh             │
├────────────────┼─────────────────────────────────────────────────────────────┤
│ Tình trạng     │ Hoàn thành                                                  │
├────────────────┼─────────────────────────────────────────────────────────────┤
│ Ngày xảy ra    │ 28/03/2024                                                  │
├────────────────┼─────────────────────────────────────────────────────────────┤
│ Ngày báo cáo   │ 02/04/2024                                                  │
├────────────────┼─────────────────────────────────────────────────────────────┤
│ Văn bản        │ 512/QĐ-UBND                                                 │
└────────────────┴─────────────────────────────────────────────────────────────┘
`);
    expect(progressOf(folder)).toBe(
      `${HEAD}  - task: "37"\n    status: done\n    date: 2024-03-28\n    reported: 2024-04-02\n    document: 512/QĐ-UBND\n`,
    );
    expect(readdirSync(join(folder, 'plan/2024/progress'))).toEqual(['SNV.yaml']);
  });

  it('gives the entry as JSON, everything that an entry can have', () => {
    const folder = province();
    const args = [
      ...DONE,
      '--document',
      '512/QĐ-UBND',
      '--product',
      'Quyết định công bố',
      '--as-of',
      '2024-04-15',
    ];
    expect(parhoachJson(args, { cwd: folder })).toEqual({
      plan: '2142/QĐ-UBND',
      agency: 'Sở Nội vụ',
      agencyCode: 'SNV',
      progressFile: 'plan/2024/progress/SNV.yaml',
      dryRun: false,
      task: '37',
      status: 'done',
      period: null,
      date: '2024-03-28',
      reported: '2024-04-15',
      document: '512/QĐ-UBND',
      product: 'Quyết định công bố',
      file: null,
      note: null,
      count: null,
      of: null,
    });
  });

  it('changes what overdue says, from the day it was reported', () => {
    const folder = province();
    run(folder, ...DONE, '--reported', '2024-04-10', '--document', 'x', '--as-of', '2024-04-15');
    const late = (asOf: string) =>
      parhoachJson<{ task: string }[]>(['overdue', '--agency', 'SNV', '--as-of', asOf], { cwd: folder }).map(
        ({ task }) => task,
      );
    expect(late('2024-04-09')).toContain('37');
    expect(late('2024-04-10')).not.toContain('37');
  });

  it('knows agencies and states as people write them', () => {
    const folder = province();
    const args = ['--date', '2024-03-01', '--as-of', '2024-04-01', '--document', 'x'];
    for (const [agency, status, code] of [
      ['so tu phap', 'hoàn thành', 'STP'],
      ['SỞ Y TẾ', 'dang thuc hien', 'SYT'],
      ['Uỷ ban nhân dân huyện Bù Đốp', 'Vướng mắc', 'HBDOP'],
    ]) {
      expect(run(folder, 'ghi-nhan', '19', '--agency', agency!, '--status', status!, ...args).code).toBe(0);
      expect(existsSync(join(folder, `plan/2024/progress/${code}.yaml`))).toBe(true);
    }
  });

  it('takes the period in any wording that names it, or the shorter one of its own that ends with it', () => {
    const folder = province();
    const args = [
      'record',
      '42',
      '--agency',
      'SNV',
      '--status',
      'done',
      '--date',
      '2024-06-20',
      '--document',
      'x',
    ];
    const period = (words: string) => {
      const { out, err } = run(
        folder,
        ...args,
        '--as-of',
        '2024-07-01',
        '--period',
        words,
        '--dry-run',
        '--format',
        'json',
      );
      return [(JSON.parse(out) as { period: string }).period, err];
    };
    expect(period('6 tháng đầu năm 2024')[0]).toBe('6 tháng đầu năm 2024');
    for (const words of ['Quý II/2024', 'quý 2/2024', 'Quý II', '6 tháng đầu năm'])
      expect(period(words)).toEqual([
        '6 tháng đầu năm 2024',
        `parhoach: Chạy thử: chưa ghi gì\nparhoach: "${words}" được ghi vào kỳ "6 tháng đầu năm 2024" của nhiệm vụ 42\n`,
      ]);
    expect(period('QUÝ I/2024')[0]).toBe('Quý I/2024');
    expect(existsSync(join(folder, 'plan/2024/progress'))).toBe(false);
  });

  it('drops the period of a task that has but one', () => {
    const folder = province();
    const { code } = run(
      folder,
      ...DONE,
      '--period',
      'Quý I/2024',
      '--document',
      'x',
      '--as-of',
      '2024-04-15',
    );
    expect(code).toBe(0);
    expect(progressOf(folder)).not.toContain('period');
  });

  it('shows the change and writes nothing with --dry-run', () => {
    const old = `# Sổ của Sở Nội vụ\n${HEAD}- task: "19" # gửi lại\n  status: doing\n  date: 2024-02-01\n  reported: 2024-02-01\n# hết\n`;
    const folder = province({ SNV: old });
    const { code, out, err } = run(
      folder,
      ...DONE,
      '--note',
      'Nguồn: công văn',
      '--as-of',
      '2024-04-15',
      '--dry-run',
    );
    expect(code).toBe(0);
    expect(err).toBe(
      'parhoach: Chạy thử: chưa ghi gì\nparhoach: Ghi hoàn thành mà chưa có văn bản; bổ sung bằng --document <số, ký hiệu> khi có\n',
    );
    expect(out).toBe(`--- plan/2024/progress/SNV.yaml
+++ plan/2024/progress/SNV.yaml
@@ -7,3 +7,8 @@
   date: 2024-02-01
   reported: 2024-02-01
 # hết
+- task: "37"
+  status: done
+  date: 2024-03-28
+  reported: 2024-04-15
+  note: "Nguồn: công văn"
`);
    expect(progressOf(folder)).toBe(old);
  });

  it('shows a new file against nothing', () => {
    const { out } = run(province(), ...DONE, '--as-of', '2024-04-15', '--dry-run');
    expect(out).toBe(`--- /dev/null
+++ plan/2024/progress/SNV.yaml
@@ -0,0 +1,7 @@
+format: 1
+agency: Sở Nội vụ
+entries:
+  - task: "37"
+    status: done
+    date: 2024-03-28
+    reported: 2024-04-15
`);
  });

  it('keeps a byte order mark and Windows line ends', () => {
    const old =
      `\ufeff${HEAD}  - task: "19"\n    status: doing\n    date: 2024-02-01\n    reported: 2024-02-01`.replaceAll(
        '\n',
        '\r\n',
      );
    const folder = province({ SNV: old });
    expect(run(folder, ...DONE, '--document', 'x', '--as-of', '2024-04-15').code).toBe(0);
    const entry =
      '  - task: "37"\n    status: done\n    date: 2024-03-28\n    reported: 2024-04-15\n    document: x\n';
    expect(progressOf(folder)).toBe(`${old}\r\n${entry.replaceAll('\n', '\r\n')}`);
  });

  it('keeps the path and sum of a file', () => {
    const folder = province();
    mkdirSync(join(folder, 'plan/2024/minh-chung'));
    writeFileSync(join(folder, 'plan/2024/minh-chung/quyết định.pdf'), 'nội dung');
    const sha256 = createHash('sha256').update('nội dung').digest('hex');
    const args = [
      ...DONE,
      '--document',
      'x',
      '--as-of',
      '2024-04-15',
      '--file',
      'plan/2024/minh-chung/quyết định.pdf',
    ];
    const { file } = parhoachJson<{ file: object }>(args, { cwd: folder });
    expect(file).toEqual({ path: 'minh-chung/quyết định.pdf', sha256 });
    expect(progressOf(folder)).toContain(
      `    file:\n      path: minh-chung/quyết định.pdf\n      sha256: "${sha256}"\n`,
    );
    writeFileSync(join(folder, 'ngoài.pdf'), '');
    const outside = run(folder, ...DONE, '--document', 'x', '--as-of', '2024-04-15', '--file', 'ngoài.pdf');
    expect(outside.code).toBe(2);
    expect(outside.err).toContain(
      'parhoach: Tệp minh chứng "ngoài.pdf" nằm ngoài thư mục kế hoạch nên không đi cùng kế hoạch.\nChép tệp vào thư mục ',
    );
  });

  it('counts the units of a group that reports as one', () => {
    const folder = province();
    const args = [
      'record',
      '7',
      '--agency',
      'UBND cấp xã',
      '--status',
      'doing',
      '--date',
      '2024-05-01',
      '--as-of',
      '2024-05-02',
    ];
    expect(run(folder, ...args, '--count', '100/111')).toMatchObject({ code: 0, err: '' });
    expect(progressOf(folder, 'UBCX')).toContain('    count: 100\n    of: 111\n');
    expect(run(folder, ...args, '--count', '100/110').err).toBe(
      'parhoach: Tổng số 110 khác số đơn vị của UBND cấp xã trong kế hoạch (111)\n',
    );
  });

  it('refuses more units than the group has, and what is done in part', () => {
    const folder = province();
    const on = (status: string, count: string) =>
      run(
        folder,
        ...['record', '34', '--agency', 'UBCX', '--status', status, '--count', count],
        ...['--date', '2024-05-01', '--as-of', '2024-05-02', '--document', '1/BC'],
      );
    expect(on('doing', '112/112')).toMatchObject({ code: 2, out: '' });
    expect(on('doing', '112/112').err).toContain(
      'tổng số 112 lớn hơn số đơn vị của UBND cấp xã trong kế hoạch (111)',
    );
    expect(on('done', '80/111')).toMatchObject({ code: 2, out: '' });
    expect(on('done', '80/111').err).toContain('Nhiệm vụ 34 mới có 80/111 nên chưa ghi hoàn thành được');
    expect(on('done', '111/111')).toMatchObject({ code: 0, err: '' });
  });

  it('keeps every character of a note', () => {
    const notes = [
      '- a: b # c',
      'dòng 1\ndòng 2\t"x" \\',
      'hoà, hòa, ho\u0300a',
      '👍🏽 \u200d\ufeff',
      '  2024-01-01 ',
      'null',
    ];
    const folder = province();
    for (const note of notes) {
      const args = [...DONE, '--document', 'x', '--as-of', '2024-04-15', '--note', note];
      expect(parhoachJson(args, { cwd: folder })).toMatchObject({ note });
    }
    const { entries } = parse(progressOf(folder)) as { entries: { note: string }[] };
    expect(entries.map(({ note }) => note)).toEqual(notes);
    const { records } = parhoachJson<{ records: { note: string }[] }>(
      ['show', '37', '--as-of', '2024-04-15'],
      {
        cwd: folder,
      },
    );
    expect(records.map(({ note }) => note)).toEqual(notes);
  });

  it('loses nothing when eight are started at once', async () => {
    const folder = province();
    const start = (document: string) =>
      new Promise<number | null>((done) => {
        const args = [program, ...DONE, '--as-of', '2024-04-15', '--document', document];
        spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' }).on('close', done);
      });
    const documents = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    expect(await Promise.all(documents.map(start))).toEqual(documents.map(() => 0));
    const { entries } = parse(progressOf(folder)) as { entries: { document: string }[] };
    expect(entries.map(({ document }) => document).sort()).toEqual(documents);
    expect(readdirSync(join(folder, 'plan/2024/progress'))).toEqual(['SNV.yaml']);
  });

  it('warns of what is probably a mistake, and writes it', () => {
    const folder = province({
      SNV: `${HEAD}  - task: "37"\n    status: done\n    date: 2024-04-01\n    reported: 2024-04-10\n    document: y\n`,
    });
    const { code, err } = run(folder, ...DONE, '--reported', '2024-04-02', '--as-of', '2024-04-15');
    expect(code).toBe(0);
    expect(err).toBe(
      'parhoach: Ghi hoàn thành mà chưa có văn bản; bổ sung bằng --document <số, ký hiệu> khi có\n' +
        'parhoach: Đã có ghi nhận báo cáo ngày 10/04/2024, muộn hơn; từ ngày đó ghi nhận này chỉ còn trong lịch sử\n',
    );
    const early = run(folder, 'record', '41', '--agency', 'SNV', '--status', 'doing', '--date', '2023-03-28');
    expect(early.err).toContain(
      'Ngày xảy ra 28/03/2023 trước ngày ký quyết định 2142/QĐ-UBND (29/12/2023); kiểm tra lại năm',
    );
  });

  it('says that a file holds invented progress', () => {
    const folder = province({ SNV: 'format: 1\nagency: Sở Nội vụ\nillustrative: true\nentries: []\n' });
    const { err } = run(folder, ...DONE, '--document', 'x', '--as-of', '2024-04-15');
    expect(err).toBe('parhoach: plan/2024/progress/SNV.yaml chứa số liệu minh họa, không có thật\n');
  });
});

describe('record --retract', () => {
  const RETRACT = ['record', '37', '--agency', 'SNV', '--retract', '--reason', 'Ghi nhầm: văn bản khác'];

  it('shows the whole entry that it takes back, in a dry run too', () => {
    const folder = province();
    run(folder, ...DONE, '--document', '512/QĐ-UBND', '--note', 'Đợt 1', '--as-of', '2024-04-02');
    const again = [...RETRACT, '--as-of', '2024-04-05'];
    expect(run(folder, ...again, '--dry-run').out).toMatch(
      /^Rút lại ghi nhận: Nhiệm vụ: 37\. .*; Tình trạng: Hoàn thành; Ngày xảy ra: 28\/03\/2024; .*Văn bản: 512\/QĐ-UBND; Ghi chú: Đợt 1\n---/u,
    );
    const { out } = run(folder, ...again);
    for (const words of ['28/03/2024', '02/04/2024', '512/QĐ-UBND', 'Đợt 1', 'Ghi nhầm: văn bản khác'])
      expect(out).toContain(words);
  });

  it('takes back what holds; both stay in the file', () => {
    const folder = province();
    run(folder, ...DONE, '--document', 'x', '--as-of', '2024-04-02');
    const before = progressOf(folder);
    expect(parhoachJson([...RETRACT, '--as-of', '2024-04-05'], { cwd: folder })).toEqual({
      plan: '2142/QĐ-UBND',
      agency: 'Sở Nội vụ',
      agencyCode: 'SNV',
      progressFile: 'plan/2024/progress/SNV.yaml',
      dryRun: false,
      retracts: { task: '37', kpi: null, period: null, reported: '2024-04-02', status: 'done' },
      reason: 'Ghi nhầm: văn bản khác',
      reported: '2024-04-05',
      taken: {
        ...{ task: '37', status: 'done', period: null, date: '2024-03-28', reported: '2024-04-02' },
        ...{ document: 'x', file: null, note: null, count: null, of: null, product: null },
      },
    });
    expect(progressOf(folder)).toBe(
      `${before}  - retracts:\n      task: "37"\n      status: done\n      reported: 2024-04-02\n    reported: 2024-04-05\n    reason: "Ghi nhầm: văn bản khác"\n`,
    );
    const states = (asOf: string) =>
      parhoachJson<{ task: string }[]>(['overdue', '--agency', 'SNV', '--as-of', asOf], { cwd: folder }).some(
        ({ task }) => task === '37',
      );
    expect([states('2024-04-01'), states('2024-04-04'), states('2024-04-05')]).toEqual([true, false, true]);
  });

  it('is refused when nothing holds, or something else is asked for as well', () => {
    const folder = province();
    run(folder, ...DONE, '--document', 'x', '--as-of', '2024-04-02');
    expect(run(folder, ...RETRACT, '--as-of', '2024-04-01').err).toContain(
      'Không có ghi nhận nào đang tính của nhiệm vụ 37 của Sở Nội vụ để rút lại',
    );
    expect(run(folder, ...RETRACT, '--as-of', '2024-04-05').code).toBe(0);
    expect(run(folder, ...RETRACT, '--as-of', '2024-04-05').code).toBe(2);
    expect(run(folder, ...RETRACT, '--status', 'done').err).toContain('--status không dùng cùng --retract');
    expect(run(folder, ...DONE, '--reason', 'x').err).toContain('--reason chỉ dùng cùng --retract');
    expect(run(folder, 'record', '37', '--agency', 'SNV', '--retract').err).toContain('Thiếu --reason');
  });

  it('comes before anything undoes what was done', () => {
    const folder = province();
    run(folder, ...DONE, '--document', 'x', '--as-of', '2024-04-02');
    const doing = [
      'record',
      '37',
      '--agency',
      'SNV',
      '--status',
      'doing',
      '--date',
      '2024-04-03',
      '--as-of',
      '2024-04-06',
    ];
    expect(run(folder, ...doing)).toEqual({
      code: 2,
      out: '',
      err: `parhoach: Nhiệm vụ 37 đã ghi hoàn thành ngày 28/03/2024 (báo cáo ngày 02/04/2024).
Nếu ghi nhầm thì rút lại trước, cũng lệnh này với --retract --reason "lý do".
`,
    });
    run(folder, ...RETRACT, '--as-of', '2024-04-05');
    expect(run(folder, ...doing).code).toBe(0);
  });
});

describe('a day before the period begins', () => {
  it('is written and warned of', () => {
    const folder = province();
    const record = (task: string, ...period: string[]) =>
      run(
        folder,
        ...['record', task, '--agency', 'SNV', '--status', 'done', '--date', '2024-02-28', '--document', 'x'],
        ...['--as-of', '2024-06-30', ...period],
      );
    const { code, err } = record('42', '--period', 'Quý III/2024');
    expect(code).toBe(0);
    expect(err).toContain('Ngày xảy ra 28/02/2024 trước khi kỳ "Quý III/2024" bắt đầu (01/07/2024)');
    expect(record('42', '--period', 'Quý I/2024').err).not.toContain('bắt đầu');
    const measure = ['measure', '6.2', '--value', '97', '--agency', 'SNV', '--date', '2024-03-31'];
    const measured = run(folder, ...measure, '--period', 'Quý II/2024', '--as-of', '2024-06-30');
    expect(measured.code).toBe(0);
    expect(measured.err).toContain('Ngày xảy ra 31/03/2024 trước khi kỳ "Quý II/2024" bắt đầu (01/04/2024)');
  });
});
