/**
 * Makes the pictures of docs/hinh from the illustrative year, as programs show its documents:
 *
 *     bash scripts/office.sh && node scripts/make-pictures.mjs
 *
 * Looked at by a person afterwards: a picture is there to show what an office gets.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(home, 'docs/hinh');
const work = mkdtempSync(join(tmpdir(), 'parhoach-pictures-'));
const DAY = ['--plan', 'examples/2024-minh-hoa', '--as-of', '2024-07-15'];

mkdirSync(folder, { recursive: true });
make('report', 'bao-cao.docx', '--format', 'docx');
make('remind', 'don-doc.docx', '--format', 'docx', '--agency', 'Sở Y tế');
make('report', 'bao-cao.html', '--format', 'html');
picturePages('bao-cao.docx', { 'bao-cao-trang-1': 1, 'bao-cao-trang-2': 2, 'bao-cao-phu-luc': -1 });
picturePages('don-doc.docx', { 'don-doc': 1 });
await pictureScreens();
rmSync(work, { recursive: true });

function make(command, file, ...options) {
  const program = join(home, 'bin/parhoach.js');
  execFileSync(process.execPath, [program, command, ...DAY, ...options, '-o', join(work, file)], {
    cwd: home,
    stdio: ['ignore', 'inherit', 'ignore'],
  });
}

/** @param pages the page of each picture; -1: the first lying one */
function picturePages(document, pages) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile'))}`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'pdf', '--outdir', work, join(work, document)],
    {
      stdio: 'ignore',
    },
  );
  const pdf = join(work, document.replace(/\.docx$/u, '.pdf'));
  for (const [name, page] of Object.entries(pages)) {
    const number = String(page === -1 ? firstLying(pdf) : page);
    execFileSync('pdftoppm', [
      '-png',
      '-r',
      '80',
      '-f',
      number,
      '-l',
      number,
      '-singlefile',
      pdf,
      join(work, name),
    ]);
    copyFileSync(join(work, `${name}.png`), join(folder, `${name}.png`));
  }
}

function firstLying(pdf) {
  const sizes = execFileSync('pdfinfo', ['-f', '1', '-l', '99', pdf], { encoding: 'utf8' });
  for (const [, page, width, height] of sizes.matchAll(/^Page +(\d+) size: +([\d.]+) x ([\d.]+)/gmu))
    if (Number(width) > Number(height)) return page;
  throw new Error(`${pdf}: no lying page`);
}

async function pictureScreens() {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const screens = [
    { name: 'trang-web', viewport: { width: 1366, height: 900 }, deviceScaleFactor: 1, colorScheme: 'light' },
    {
      name: 'trang-web-dien-thoai',
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 1.5,
      colorScheme: 'light',
    },
  ];
  for (const { name, ...look } of screens) {
    const context = await browser.newContext(look);
    const page = await context.newPage();
    await page.goto(String(pathToFileURL(join(work, 'bao-cao.html'))));
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await context.close();
  }
  await browser.close();
}
