import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/reports/paper/docx.ts';
import { shippedPlan } from '../cli/run.ts';
import { paperOf, reportFolder, smallProgress } from '../reports/paper/small-report.ts';
import { misplaced, type Opened, open } from './office.ts';

const progress = `${smallProgress.replace('entries:', 'illustrative: true\nentries:')}`;

describe('the report on the shipped plan, as Word shows it', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = open(await renderDocx(await paperOf(reportFolder(shippedPlan, progress))), 'docx');
  }, 180_000);

  it('is set in one family with Vietnamese letters, embedded', () => {
    expect(opened.fonts.length).toBeGreaterThan(0);
    // LibreOffice sets Times New Roman in its metric equal where it is not installed.
    for (const font of opened.fonts) expect(font).toMatch(/LiberationSerif|TimesNewRoman/u);
    expect(opened.pages.map(({ text }) => text).join(' ')).not.toMatch(/[□\ufffd]/u);
  });

  it('begins as Mẫu 1.4 does', () => {
    const [first] = opened.pages;
    expect(first!.text).toMatch(/UBND TỈNH BÌNH PHƯỚC.*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/u);
    expect(first!.text).toContain('BÁO CÁO Tình hình thực hiện Kế hoạch cải cách hành chính năm 2024');
    // The state's name stands on one line, right of the issuer's.
    const name = first!.words.filter(({ text }) => ['CỘNG', 'NAM'].includes(text));
    expect(Math.abs(name[0]!.top - name[1]!.top)).toBeLessThan(1);
  });

  it('has upright pages, then lying ones, all with the warning', () => {
    const upright = opened.pages.filter(({ width, height }) => width < height);
    const lying = opened.pages.filter(({ width, height }) => width > height);
    expect(opened.pages).toEqual([...upright, ...lying]);
    expect(upright.at(-1)!.text).toContain('Nơi nhận:');
    for (const { text } of opened.pages) expect(text).toContain('SỐ LIỆU MINH HỌA, KHÔNG CÓ THẬT');
  });

  it('numbers pages from the second of each part', () => {
    const numbers = opened.pages.map(({ words }) =>
      words
        .filter(({ text, bottom }) => /^\d+$/u.test(text) && bottom < 57)
        .map(({ text }) => text)
        .join(),
    );
    const starts = numbers.flatMap((number, i) => (number === '' ? [i] : []));
    expect(starts).toHaveLength(4);
    for (const [i, number] of numbers.entries()) {
      const start = starts.findLast((each) => each <= i)!;
      expect(number).toBe(i === start ? '' : String(i - start + 1));
    }
  });

  it('repeats the titles of the columns on every lying page', () => {
    for (const { text, width, height } of opened.pages)
      if (width > height) expect(text).toMatch(/STT .*(?:Nhiệm vụ|Chỉ tiêu)|Mã .*Cơ quan/u);
  });

  it('signs on one page: title, name and recipients together', () => {
    const page = opened.pages.find(({ text }) => text.includes('Nơi nhận:'));
    expect(page!.text).toContain('GIÁM ĐỐC');
    expect(page!.text).toContain('cần ghi họ và tên người ký');
    expect(page!.text).toContain('Lưu: VT,');
  });

  it('puts no word upon another or beyond the edge', () => {
    expect(opened.pages.flatMap(misplaced)).toEqual([]);
  });
});
