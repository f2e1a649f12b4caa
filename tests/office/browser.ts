/** The page in Chromium, as a projector, a phone or a printer gets it. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type ReportQuestion, reportFacts } from '../../src/app/report/report.ts';
import { makeReport } from '../../src/cli/commands/report/make-report.ts';
import { reportView } from '../../src/reports/report/meeting-report.ts';
import { renderPage } from '../../src/reports/report/page/page.ts';
import { reportSheets } from '../../src/reports/report/sheets.ts';
import { repository } from '../cli/run.ts';

/** Screens of a meeting: an old projector, a large one, a tablet, phones; the last is 400 % on an old projector. */
export const WIDTHS = [1366, 1920, 768, 390, 360, 320] as const;
export const PHONES = [390, 360, 320] as const;

/** The illustrative year in July: late work, KPIs met and missed. */
const illustrative = {
  cwd: repository,
  paths: ['examples/2024-minh-hoa'],
  asOf: '2024-07-15',
  period: null,
  agency: null,
};

/** The address of a page of its own; nothing asked: of the whole illustrative year. */
export async function pageAddress(question: Partial<ReportQuestion> = {}): Promise<string> {
  const { facts } = await reportFacts({ ...illustrative, ...question });
  const paper = reportView(facts);
  return addressOf(renderPage(facts, paper, reportSheets(facts).slice(0, -1)));
}

/** Other documents of the illustrative year. */
export async function documentAddress(kind: 'year' | 'ministry'): Promise<string> {
  const made = await makeReport(kind, illustrative);
  return addressOf(String(await made.render('html')));
}

export function addressOf(html: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'parhoach-page-')), 'bao-cao.html');
  writeFileSync(file, html);
  return `file://${file}`;
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
}

/** @param width of the screen; what is narrower than a tablet is a phone, with twice as many dots */
export async function openPage(
  browser: Browser,
  address: string,
  width: number,
  more: BrowserContextOptions = {},
): Promise<Page> {
  const phone = width < 500;
  const page = await browser.newPage({
    viewport: { width, height: phone ? 800 : 768 },
    deviceScaleFactor: phone ? 2 : 1,
    ...more,
  });
  await page.goto(address);
  return page;
}

/** Every table open, as one would have it who looks for something. */
export async function openTables(page: Page): Promise<void> {
  await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
}
