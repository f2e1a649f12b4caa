import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportFacts } from '../../../src/app/report/report.ts';
import { renderXlsx } from '../../../src/reports/paper/xlsx.ts';
import { reportSheets, type Sheet } from '../../../src/reports/report/sheets.ts';
import { shippedPlan } from '../../cli/run.ts';
import { reportFolder } from './small-report.ts';

let sheets: Sheet[];
let file: Uint8Array;
beforeAll(async () => {
  const question = { cwd: reportFolder(), paths: [], asOf: '2024-04-15', period: null, agency: null };
  const { facts } = await reportFacts(question);
  sheets = reportSheets(facts);
  file = await renderXlsx(sheets, facts.asOf);
});

const rowsOf = (name: string) => readSheet(Buffer.from(file), name);
const partOf = (name: string) => new TextDecoder().decode(unzipSync(file)[name]);

describe('what another program reads', () => {
  it('finds the annexes as flat tables', async () => {
    const rows = await rowsOf('Nhiệm vụ');
    expect(rows[0]![0]).toBe('TÌNH HÌNH THỰC HIỆN NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2024');
    expect(rows[1]![0]).toBe('Số liệu tính đến hết ngày 15/04/2024');
    expect(rows[2]!.slice(0, 3)).toEqual(['STT', 'Lĩnh vực', 'Nhiệm vụ']);
    // Task 2: three quarters in time, one late; its number is a text, its counts are numbers.
    expect(rows[4]).toEqual([
      '2',
      'I. Cải cách thể chế',
      'Báo cáo kết quả',
      'Sở Tư pháp',
      null,
      'Hằng quý',
      null,
      null,
      null,
      3,
      1,
      null,
      '04 kỳ',
    ]);
    expect((await rowsOf('Chỉ tiêu'))[3]).toEqual([
      '6.2',
      'Tỷ lệ hồ sơ đúng hạn',
      'Trên 98%',
      97.2,
      '%',
      0.8,
      'Chưa đạt',
      'Sở Tư pháp',
    ]);
  });

  it('finds KPIs with their units, what is missing as a positive number, and what the columns mean', async () => {
    const rows = await rowsOf('Chỉ tiêu');
    expect(rows[2]).toEqual([
      'STT',
      'Chỉ tiêu',
      'Kế hoạch',
      'Thực hiện',
      'Đơn vị tính',
      'Còn thiếu',
      'Đánh giá',
      'Cơ quan theo dõi',
    ]);
    expect(rows.at(-1)![0]).toMatch(
      /^Cột “Còn thiếu”: số dương là còn thiếu so với kế hoạch, số âm là vượt/u,
    );
  });

  it('finds each obligation with real dates', async () => {
    const rows = await rowsOf('Chi tiết');
    expect(rows[3]!.slice(6)).toEqual([
      new Date('2024-03-31T00:00:00Z'),
      'Hoàn thành đúng hạn',
      null,
      'Hoàn thành',
      new Date('2024-03-20T00:00:00Z'),
      new Date('2024-03-25T00:00:00Z'),
      '15/QĐ-STP',
    ]);
    // Task 1 once, task 2 four times, task 3 once, below three lines of heading.
    expect(rows).toHaveLength(3 + 6);
  });

  it('finds the figures of each agency', async () => {
    expect((await rowsOf('Theo cơ quan')).slice(3, 5)).toEqual([
      ['STP', 'Sở Tư pháp', 2, 1, 0, 0, 1, 0, 0, 'Chưa đầy đủ'],
      ['SNV', 'Sở Nội vụ', 1, 0, 0, 1, 0, 0, 0, 'Chưa có'],
    ]);
  });
});

describe('the workbook', () => {
  it('freezes and filters the header row and prints it on every page', () => {
    const xml = partOf('xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<pane ySplit="3"[^>]*state="frozen"/u);
    expect(xml).toContain('<autoFilter ref="A3:M6"/>');
    expect(xml).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(partOf('xl/workbook.xml').match(/<definedNames\b/gu)).toHaveLength(1);
    expect(partOf('xl/workbook.xml')).toContain("'Nhiệm vụ'!$3:$3");
  });

  it('shows two decimals at most of a number that it keeps whole', async () => {
    const values = [97.435897435, 2.5, 8940, 0.804];
    const made = await renderXlsx(
      [{ ...sheets[1]!, rows: [values.map((value) => ({ text: '', value }))] }],
      '2024-04-15',
    );
    const parts = unzipSync(made);
    const text = (name: string) => new TextDecoder().decode(parts[name]);
    const styles = text('xl/styles.xml');
    const formats = new Map(
      [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]+)"/gu)].map(([, id, code]) => [
        id,
        code,
      ]),
    );
    const looks = [...styles.split('<cellXfs')[1]!.matchAll(/<xf [^>]*>/gu)].map(
      ([look]) => /numFmtId="(\d+)"/u.exec(look)?.[1],
    );
    const cells = [
      ...text('xl/worksheets/sheet1.xml').matchAll(/<c r="[A-Z]+4" s="(\d+)"[^>]*><v>([^<]+)/gu),
    ];
    const shown = cells.map(([, look, value]) => [Number(value), formats.get(looks[Number(look)])]);
    expect(shown).toEqual([
      [97.435897435, '#,##0.00'],
      [2.5, '#,##0.0'],
      [8940, '#,##0'],
      [0.804, '#,##0.0'],
    ]);
  });

  it('tells below the KPIs whose owner is derived what (*) means', async () => {
    const cwd = reportFolder(shippedPlan);
    const { facts } = await reportFacts({ cwd, paths: [], asOf: '2024-04-15', period: null, agency: null });
    const made = await renderXlsx(reportSheets(facts), facts.asOf);
    const words = (await readSheet(Buffer.from(made), 'Chỉ tiêu')).flat().filter((each) => each !== null);
    expect(words).toContain('Sở Nội vụ (*)');
    expect(words.some((each) => String(each).startsWith('Ghi chú: (*) Quyết định không giao'))).toBe(true);
  });

  it('holds no formula, whatever the text', async () => {
    const evil = ['=HYPERLINK("http://x")', '+1+1', '-1', '@SUM(A1)', '<f>1</f>', 'a\u0007b'];
    const hostile = { ...sheets[1]!, notes: [], bareNotes: [], rows: evil.map((text) => [{ text }]) };
    const made = await renderXlsx([hostile], '2024-04-15');
    const xml = new TextDecoder().decode(unzipSync(made)['xl/worksheets/sheet1.xml']);
    expect(xml).not.toContain('<f>');
    const rows = await readSheet(Buffer.from(made), 'Chỉ tiêu');
    expect(rows.slice(3).map((row) => row[0])).toEqual([...evil.slice(0, 5), 'ab']);
  });

  it('is the same each time', async () => {
    expect(Buffer.compare(file, await renderXlsx(sheets, '2024-04-15'))).toBe(0);
  });
});
