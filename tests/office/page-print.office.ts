import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, pageAddress } from './browser.ts';
import { misplaced, type Opened, openPdf } from './office.ts';

describe('the page on paper', () => {
  let browser: Browser;
  let address: string;
  let printed: Opened;
  beforeAll(async () => {
    address = await pageAddress();
    browser = await launch();
    // From a phone: what is folded there is not folded on paper.
    printed = await print(390);
  }, 120_000);
  afterAll(() => browser?.close());

  async function print(width: number, before = ''): Promise<Opened> {
    const page = await openPage(browser, address, width);
    if (before !== '') await page.evaluate(before);
    const path = join(fileURLToPath(new URL('.', address)), `in-${width}-${before.length}.pdf`);
    await page.pdf({ path, preferCSSPageSize: true });
    await page.close();
    return openPdf(path);
  }

  const all = () => printed.pages.map(({ text }) => text).join(' ');
  const landscape = () => printed.pages.filter(({ width, height }) => width > height);

  it('is A4: upright for figures and text, then landscape for the tables', () => {
    const ways = printed.pages.map(({ width, height }) => [Math.round(width), Math.round(height)]);
    expect(new Set(ways.map(String))).toEqual(new Set(['595,842', '842,595']));
    const turned = ways.findIndex(([width, height]) => width! > height!);
    expect(ways.slice(turned).every(([width]) => width === 842)).toBe(true);
    // Three pages of charts, the report, the tables.
    expect(turned).toBeGreaterThan(4);
    expect(turned).toBeLessThan(12);
    expect(printed.pages.length).toBeLessThan(30);
  });

  it('keeps the outer lines of tables inside their frames, where paper shows them', async () => {
    const page = await openPage(browser, address, 1123);
    await page.emulateMedia({ media: 'print' });
    const room = await page.evaluate(
      '[...document.querySelectorAll(".scroll")].map((each) => { const [a, b] = [each, each.firstElementChild].map((one) => one.getBoundingClientRect()); return Math.min(a.right - b.right, b.left - a.left); })',
    );
    await page.close();
    expect(room).toHaveLength(3);
    for (const each of room as number[]) expect(each).toBeGreaterThanOrEqual(0.9);
  });

  it('shows every chart whole on a page', () => {
    const whole: readonly (readonly [string, ...string[]])[] = [
      [
        'Theo cơ quan, đơn vị, địa phương',
        'UBND huyện Bù Đốp',
        'Đài Phát thanh',
        'nhiều nhiệm vụ quá hạn xếp trước;',
      ],
      ['Thời hạn trong năm theo lĩnh vực', 'T1 T2', 'Tổ chức thực hiện', 'vạch đứt là ngày lấy số liệu'],
      [
        'Chỉ tiêu: thực hiện so với kế hoạch',
        '1.1. Tỷ lệ nhiệm vụ',
        'PL.14.1.',
        'mọi chỉ tiêu ở bảng Chỉ tiêu.',
      ],
    ];
    for (const words of whole) {
      const pages = printed.pages.filter(({ text }) => text.includes(words[0]));
      expect([words[0], pages.length]).toEqual([words[0], 1]);
      for (const each of words) expect(pages[0]!.text).toContain(each);
    }
    expect(printed.pages[0]!.text).toContain('Theo cơ quan, đơn vị, địa phương');
  });

  it('begins the report on a page of its own', () => {
    const start = printed.pages.find(({ text }) => text.includes('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'))!;
    expect(start.text).toMatch(/^SỐ LIỆU MINH HỌA, KHÔNG CÓ THẬT .{0,80}CỘNG HÒA/u);
    const name = start.words.filter(({ text }) => ['CỘNG', 'NAM'].includes(text));
    expect(Math.abs(name[0]!.top - name[1]!.top)).toBeLessThan(1);
  });

  it('repeats the headings on every page of a table', () => {
    expect(landscape().length).toBeGreaterThan(3);
    // The notes below a table may come to stand on a page of their own.
    const rows = landscape().filter(({ text }) => !/^SỐ LIỆU MINH HỌA, KHÔNG CÓ THẬT Ghi chú:/u.test(text));
    expect(rows.length).toBeGreaterThanOrEqual(landscape().length - 1);
    for (const { text } of rows)
      expect(text).toMatch(
        /STT .*Nhiệm vụ .*Chủ trì|STT .*Chỉ tiêu .*Kế hoạch|Mã .*Cơ quan, đơn vị, địa phương/u,
      );
  });

  it('holds all rows, no controls, and the warning on every page', () => {
    const controls = ['Lọc', 'Xếp theo', 'Chỉ hiện', 'đủ các cột', 'Đến nội dung', '▶', 'Bảng số liệu'];
    expect(controls.filter((each) => all().includes(each))).toEqual([]);
    const left = landscape().flatMap(({ words }) => words.filter((word) => word.left < 80));
    const ids = ['1', '25a', '47b', 'VII.1.d', '1.1', 'PL.14.1', 'SNV', 'BQLKKT'];
    expect(ids.filter((id) => !left.some(({ text }) => text === id))).toEqual([]);
    expect(printed.pages.every(({ text }) => text.includes('SỐ LIỆU MINH HỌA, KHÔNG CÓ THẬT'))).toBe(true);
  });

  it('puts no word upon another and none beyond the paper', () => {
    for (const page of printed.pages) expect(misplaced(page)).toEqual([]);
    for (const font of printed.fonts) expect(font).toMatch(/LiberationS|TimesNewRoman|Arial|DejaVu/u);
    expect(all()).not.toMatch(/[□\ufffd]/u);
  });

  it('says on paper that rows were filtered out', async () => {
    const filtered = await print(
      1366,
      `const input = document.querySelector('input[type=search]'); input.value = 'vị trí việc làm'; input.dispatchEvent(new Event('input'))`,
    );
    const text = filtered.pages.map((page) => page.text).join(' ');
    expect(text).toMatch(/Bảng đang lọc: \d\/53 dòng/u);
    expect(filtered.pages.length).toBeLessThan(printed.pages.length);
  });
});
