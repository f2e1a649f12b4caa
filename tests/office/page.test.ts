import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reportFacts } from '../../src/app/report.ts';
import { renderPage } from '../../src/reports/page/page.ts';
import { reportSheets } from '../../src/reports/paper/sheets.ts';
import { reportView } from '../../src/reports/view.ts';
import { shippedPlan } from '../cli/run.ts';
import { reportFolder, smallProgress } from '../reports/paper/small-report.ts';
import { describeOffice } from './office.ts';

describeOffice('the page of the shipped plan, as a browser shows it', () => {
  let browser: Browser;
  let address: string;
  beforeAll(async () => {
    const question = { path: null, asOf: '2024-04-15', period: null, agency: null };
    const { facts } = await reportFacts({ ...question, cwd: reportFolder(shippedPlan, smallProgress) });
    const paper = reportView(facts);
    const file = join(mkdtempSync(join(tmpdir(), 'parhoach-page-')), 'bao-cao.html');
    writeFileSync(file, renderPage(facts, paper, reportSheets(facts, paper).slice(0, 3)));
    address = `file://${file}`;
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(() => browser?.close());

  async function open(width: number, height = 900): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(address);
    return page;
  }

  it('asks the network for nothing and complains of nothing', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(address);
    expect([asked, complaints]).toEqual([[address], []]);
  });

  it.each([1366, 390])('does not scroll sideways at %i pixels', async (width) => {
    const page = await open(width);
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(width);
  });

  const visible = (page: Page) => page.locator('#bang-1 tbody tr:visible').count();

  it.each([1366, 390])('filters with and without marks at %i pixels', async (width) => {
    const page = await open(width);
    expect(await visible(page)).toBe(50);
    await page.locator('input').first().fill('vi tri viec lam');
    const found = await visible(page);
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(50);
    await page.locator('input').first().fill('vị trí việc làm');
    expect(await visible(page)).toBe(found);
    expect(await page.locator('output').first().textContent()).toBe(`${found}/50 dòng`);
  });

  it('sorts by keyboard, there and back, numbers as numbers', async () => {
    const page = await open(1366);
    const first = () => page.locator('#bang-1 tbody td:first-child').allTextContents();
    const button = page.locator('#bang-1 th button').first();
    await button.press('Enter');
    expect((await first()).slice(0, 3)).toEqual(['1', '2', '3']);
    await button.press('Enter');
    expect((await first()).at(-1)).toBe('1');
    expect(await page.locator('#bang-1 th').first().getAttribute('aria-sort')).toBe('descending');
  });

  it('is dark where the reader wants it dark, and white on paper', async () => {
    const page = await open(1366);
    const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await paper()).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).toBe('rgb(22, 24, 27)');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await paper()).toBe('rgb(255, 255, 255)');
  });
});
