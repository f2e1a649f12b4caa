import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, openTables, pageAddress } from './browser.ts';

describe('the tables of the page, for whoever looks for something', () => {
  let browser: Browser;
  let address: string;
  beforeAll(async () => {
    address = await pageAddress();
    browser = await launch();
  }, 60_000);
  afterAll(() => browser?.close());

  const visible = (page: Page) => page.locator('#bang-1 tbody tr:visible').count();
  const said = (page: Page) => page.locator('output').first().textContent();
  const search = (page: Page) => page.locator('input[type=search]').first();
  const ids = (page: Page) => page.locator('#bang-1 tbody tr:visible td.id').allTextContents();

  it.each([1366, 390])(
    'finds words with and without marks, however composed, at %i pixels',
    async (width) => {
      const page = await openPage(browser, address, width);
      await openTables(page);
      // 53 tasks in the plan as amended by July.
      expect(await visible(page)).toBe(53);
      await search(page).fill('vi tri viec lam');
      const found = await ids(page);
      expect(found).toContain('19');
      expect(found.length).toBeLessThan(10);
      expect(await said(page)).toBe(`${found.length}/53 dòng`);
      for (const typed of ['vị trí việc làm', 'vị trí việc làm'.normalize('NFD'), 'VỊ TRÍ  VIỆC LÀM']) {
        await search(page).fill(typed);
        expect(await ids(page)).toEqual(found);
      }
      await search(page).fill('không có chữ này');
      expect(await visible(page)).toBe(0);
      expect(await said(page)).toBe('Không có dòng nào phù hợp');
      await search(page).fill('');
      expect(await visible(page)).toBe(53);
    },
  );

  it('takes words for a phrase, marks for what was meant, and single words when nothing else fits', async () => {
    const page = await openPage(browser, address, 1366);
    const rows = () => page.locator('#bang-3 tbody tr:visible td.main').allTextContents();
    const input = page.locator('input[type=search]').nth(2);
    await input.fill('sở y tế');
    expect(await rows()).toEqual(['Sở Y tế']);
    await input.fill('bộ');
    expect(await rows()).toEqual([]);
    await input.fill('thôn nông');
    expect(await rows()).toEqual(['Sở Nông nghiệp và Phát triển nông thôn']);
  });

  it('keeps the rows of a field, or those with work that is late', async () => {
    const page = await openPage(browser, address, 1366);
    const pick = page.locator('select.pick').first();
    await pick.selectOption({ label: 'Chưa hoàn thành quá hạn' });
    // Tasks 19 and 37, and the duty to report: III.1 of the report.
    expect(await ids(page)).toEqual(['19', '37', 'VII.1.d']);
    expect(await said(page)).toBe('3/53 dòng');
    await search(page).fill('chi so cai cach');
    expect(await ids(page)).toEqual(['37']);
    await search(page).fill('');
    await pick.selectOption({ label: 'I. Cải cách thể chế' });
    expect(await ids(page)).toEqual(['1', '2', '3', '4', '5']);
    await pick.selectOption('');
    expect(await visible(page)).toBe(53);
  });

  it('sorts by keyboard, up, down and back again, and says so', async () => {
    const page = await openPage(browser, address, 1366);
    const before = await ids(page);
    const head = page.locator('#bang-1 th').first();
    await head.locator('button').press('Enter');
    expect((await ids(page)).slice(0, 3)).toEqual(['1', '2', '3']);
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await said(page)).toBe('53 dòng, xếp theo STT tăng dần');
    await head.locator('button').press('Space');
    expect((await ids(page)).at(-1)).toBe('1');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await head.locator('button').press('Enter');
    expect(await ids(page)).toEqual(before);
    expect(await page.locator('#bang-1 [aria-sort]').count()).toBe(0);
  });

  it('sorts counts as numbers, the largest first and what is empty last', async () => {
    const page = await openPage(browser, address, 1366);
    const column = page.locator('#bang-1 th', { hasText: 'Hoàn thành đúng hạn' }).first();
    await column.locator('button').press('Enter');
    const cells = await page.locator('#bang-1 tbody tr td:nth-child(8)').allTextContents();
    const numbers = cells.filter((each) => each !== '').map(Number);
    expect(numbers.length).toBeGreaterThan(1);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    expect(cells.slice(numbers.length).join('')).toBe('');
  });

  it('shows a row as a card on a phone, with an order to choose and all columns on demand', async () => {
    const page = await openPage(browser, address, 390);
    // A thousand rows would stand between the reader and the end of the page.
    expect(await visible(page)).toBe(0);
    await page.locator('summary').first().press('Enter');
    expect(await visible(page)).toBe(53);
    expect(await page.locator('#bang-1 thead').isVisible()).toBe(false);
    const [row] = await page.locator('#bang-1 tbody tr').all();
    expect(await row!.locator('td', { hasText: 'Sở Tư pháp' }).first().getAttribute('data-title')).toBe(
      'Chủ trì',
    );
    const minor = page.locator('#bang-1 td.minor:not(:empty)').first();
    expect(await minor.isVisible()).toBe(false);
    await page.getByLabel('đủ các cột').first().press('Space');
    expect(await minor.isVisible()).toBe(true);
    await page.locator('select.order').first().selectOption({ label: 'STT ▼' });
    expect((await ids(page)).at(-1)).toBe('1');
    await page.locator('select.order').first().selectOption({ index: 0 });
    expect((await ids(page))[0]).toBe('1');
  });

  it('is a page to read without a script too', async () => {
    for (const width of [1366, 390]) {
      const page = await openPage(browser, address, width, { javaScriptEnabled: false });
      expect(await visible(page)).toBe(53);
      expect(await page.locator('.tools').first().isVisible()).toBe(false);
    }
  });
});
