import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parhoach, shippedPlan } from '../cli/run.ts';
import { reportFolder, smallPlan } from '../reports/paper/small-report.ts';
import {
  addressOf,
  documentAddress,
  launch,
  openPage,
  openTables,
  PHONES,
  pageAddress,
  WIDTHS,
} from './browser.ts';
import { LONG_WORD, largePlan, largeProgress } from './large-plan.ts';
import { beyondScreen, cutOff, faint, overlapping, skippedHeadings, smallerThan } from './look.ts';

const nothing = 'format: 1\nagency: Sở Tư pháp\nentries: []\n';

describe('the page, as a browser shows it', () => {
  let browser: Browser;
  const addresses: Record<string, string> = {};
  beforeAll(async () => {
    addresses.illustrative = await pageAddress();
    addresses.agency = await pageAddress({ agency: 'Sở Nội vụ' });
    addresses.empty = await pageAddress({
      cwd: reportFolder(shippedPlan, nothing),
      paths: [],
      asOf: '2024-01-10',
    });
    addresses.large = await pageAddress({
      cwd: reportFolder(largePlan(1000), largeProgress(1000), 'CQ1'),
      paths: [],
    });
    addresses.year = await documentAddress('year');
    addresses.ministry = await documentAddress('ministry');
    const letter = ['remind', '--agency', 'SYT', '--plan', 'examples/2024-minh-hoa', '--as-of', '2024-07-15'];
    addresses.letter = addressOf(parhoach([...letter, '--format', 'html']).out);
    browser = await launch();
  }, 120_000);
  afterAll(() => browser?.close());

  it('asks the network for nothing and complains of nothing', async () => {
    for (const address of Object.values(addresses)) {
      const page = await browser.newPage();
      const asked: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(address);
      await page.close();
      expect([asked, complaints]).toEqual([[address], []]);
    }
  });

  describe.each(['illustrative', 'agency', 'empty', 'large', 'year', 'ministry', 'letter'])('%s', (name) => {
    it.each(WIDTHS)('fits a screen of %i pixels, every chart and table of it', async (width) => {
      const page = await openPage(browser, addresses[name]!, width);
      await openTables(page);
      expect(await beyondScreen(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
      expect(await overlapping(page)).toEqual([]);
      await page.close();
    });
  });

  it.each(PHONES)('is written in letters that are read at %i pixels', async (width) => {
    const page = await openPage(browser, addresses.illustrative!, width);
    await openTables(page);
    expect(await smallerThan(page, 13)).toEqual([]);
    await page.close();
  });

  it.each([
    [1366, 768],
    [1920, 1080],
  ])('is read from the last row of the room at %i × %i pixels', async (width, height) => {
    const page = await openPage(browser, addresses.illustrative!, width);
    // Names and figures are at least a fiftieth of the picture high, and what a room asks first much more.
    expect(await smallerThan(page, height / 52, '.figure .name, .figure svg, .sum, .value, .legend')).toEqual(
      [],
    );
    expect(await smallerThan(page, height / 24, '.numbers b')).toEqual([]);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('stands out as WCAG AA asks when it is %s', async (colorScheme) => {
    for (const width of [1366, 390]) {
      const page = await openPage(browser, addresses.illustrative!, width, { colorScheme });
      await openTables(page);
      await page.locator('input[type=search]').first().fill('a');
      expect(await faint(page)).toEqual([]);
      await page.close();
    }
  });

  it('is dark where the reader wants it dark, and white on paper', async () => {
    const page = await openPage(browser, addresses.illustrative!, 1366);
    const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await paper()).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).toBe('rgb(22, 24, 27)');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await paper()).toBe('rgb(255, 255, 255)');
  });

  it('leads whoever hears it through landmarks, headings and charts in words', async () => {
    const page = await openPage(browser, addresses.illustrative!, 1366);
    expect(await page.getAttribute('html', 'lang')).toBe('vi');
    for (const role of ['banner', 'navigation', 'main'] as const)
      expect(await page.getByRole(role).count()).toBe(1);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await skippedHeadings(page)).toEqual([]);
    const agency = page.getByRole('img', { name: 'Sở Nội vụ: 35 nhiệm vụ', exact: true });
    expect(await agency.locator('desc').textContent()).toBe(
      'Hoàn thành đúng hạn 3; Hoàn thành quá hạn 1; Chưa hoàn thành, trong hạn 14; Thường xuyên, khác 17',
    );
    const lane = page.getByRole('img', { name: 'IV. Cải cách chế độ công vụ', exact: true });
    expect(await lane.locator('desc').textContent()).toContain('Tháng 3: Chưa hoàn thành, quá hạn 1');
    for (const drawing of await page.locator('svg:not([aria-hidden])').all()) {
      expect(await drawing.getAttribute('role')).toBe('img');
      expect(await drawing.locator('> title').textContent()).not.toBe('');
      expect(await drawing.locator('> desc').textContent()).not.toBe('');
    }
  });

  it('shows where the keyboard is, first of all on the way past the head', async () => {
    const page = await openPage(browser, addresses.illustrative!, 1366);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Đến nội dung chính');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('noi-dung');
    const seen: string[] = [];
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press('Tab');
      const [tag, outline, inside] = (await page.evaluate(`(() => {
        const element = document.activeElement, box = element.getBoundingClientRect();
        return [element.tagName, parseFloat(getComputedStyle(element).outlineWidth), box.width > 0 && box.bottom > 0 && box.top < innerHeight];
      })()`)) as [string, number, boolean];
      expect([tag, outline >= 2, inside]).toEqual([tag, true, true]);
      seen.push(tag);
    }
    expect(new Set(seen)).toEqual(new Set(['SUMMARY', 'INPUT', 'SELECT', 'DIV', 'BUTTON']));
  });

  it('says what is not there', async () => {
    const page = await openPage(browser, addresses.empty!, 1366);
    expect(await page.locator('.numbers .overdue b').textContent()).toBe('0');
    expect(await page.locator('.kpis li').count()).toBe(1);
    const bare = await pageAddress({
      cwd: reportFolder(smallPlan.replace(/kpis:[\s\S]*/u, 'kpis: []\n'), nothing),
      paths: [],
    });
    await page.goto(bare);
    expect(await page.locator('main').textContent()).toContain('Kế hoạch không có chỉ tiêu nào.');
    // Nor is there an empty table of them.
    expect(await page.locator('.sheet h3').allTextContents()).toEqual(['Nhiệm vụ', 'Theo cơ quan']);
  });

  it('shows markup of the plan as the words it is', async () => {
    const evil = '</title></style></svg><script>alert(1)</script><img src=x onerror=alert(1)>';
    const plan = smallPlan
      .replace('text: Kiểm tra công vụ', `text: ${JSON.stringify(evil)}`)
      .replace('title: Cải cách công vụ', `title: ${JSON.stringify(evil)}`);
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('dialog', (dialog) => dialog.dismiss().then(() => said.push(dialog.message())));
    await page.goto(await pageAddress({ cwd: reportFolder(plan, nothing), paths: [] }));
    expect(await page.evaluate('document.scripts.length + document.images.length')).toBe(1);
    expect(await page.locator('#bang-1 td.main').nth(2).textContent()).toBe(evil);
    expect(await page.locator('.lanes .name').nth(1).textContent()).toBe(`II. ${evil}`);
    expect(said).toEqual([]);
  });

  it('holds a thousand tasks and words without an end', async () => {
    const page = await openPage(browser, addresses.large!, 1366);
    expect(await page.locator('.numbers .all b').first().textContent()).toBe('1000');
    expect(await page.locator('#bang-1 tbody tr').count()).toBe(1000);
    expect(await page.locator('.lanes .name').nth(2).textContent()).toContain(LONG_WORD);
  });
});
