import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Writer } from '../../src/app/files/writer.ts';
import { logLetter, readLetters } from '../../src/app/remind/letters.ts';
import { validatePlanFile } from '../../src/app/validate/validate.ts';
import { Refusal } from '../../src/diagnostics/refusal.ts';
import { folderOf } from '../cli/run.ts';
import { planWith } from '../rules/small-plan.ts';

const writer: Writer = { pid: 1, host: 'máy', place: 'đây', isRunning: () => true, now: () => Date.now() };
const letter = {
  agency: 'Sở Tư pháp',
  number: '315/SNV-CCHC',
  date: '2024-04-16',
  overdue: 3,
  upcoming: 0,
};
const LINES = `  - agency: Sở Tư pháp
    number: 315/SNV-CCHC
    date: 2024-04-16
    overdue: 3
    upcoming: 0
`;
const FIRST = `format: 1
entries:
  - agency: Sở Tư pháp
    number: 31/SNV-CCHC
    date: 2024-04-05
    overdue: 1
    upcoming: 0
`;

function place(letters?: string | Buffer) {
  const cwd = folderOf({
    'plan.yaml': planWith('format: 1\n'),
    ...(letters === undefined ? {} : { 'letters.yaml': letters }),
  });
  const { plan } = validatePlanFile(join(cwd, 'plan.yaml'), join(cwd, 'plan.yaml'));
  const log = join(cwd, 'letters.yaml');
  return { plan: plan!, cwd, log, text: () => readFileSync(log, 'utf8') };
}

describe('logLetter', () => {
  it('begins a log and reads it back', async () => {
    const { plan, cwd, text } = place();
    expect(readLetters(plan, cwd)).toEqual([]);
    expect(await logLetter(plan, letter, cwd, writer)).toEqual({ file: 'letters.yaml', before: [] });
    expect(text()).toBe(`format: 1\nentries:\n${LINES}`);
    expect(readLetters(plan, cwd)).toEqual([letter]);
    expect(readdirSync(cwd).sort()).toEqual(['letters.yaml', 'plan.yaml']);
  });

  it('adds behind what is there and changes no other byte', async () => {
    const old = `# sổ của phòng\nformat: 1
entries:
- agency:   Sở Tư pháp   # gửi tay
  number: "31/SNV-CCHC"
  date: 2024-04-05
  overdue: 1
  upcoming: 0`;
    const { plan, cwd, text } = place(old);
    const { before } = await logLetter(plan, letter, cwd, writer);
    expect(before.map(({ number }) => number)).toEqual(['31/SNV-CCHC']);
    expect(text()).toBe(`${old}\n${LINES.replace(/^ {2}/gmu, '')}`);
  });

  it('keeps line ends and a byte order mark', async () => {
    const old = `\ufeff${FIRST.replaceAll('\n', '\r\n')}`;
    const { plan, cwd, text } = place(old);
    await logLetter(plan, letter, cwd, writer);
    expect(text()).toBe(old + LINES.replaceAll('\n', '\r\n'));
  });

  it.each([
    ['as it is', letter],
    ['its number written otherwise', { ...letter, number: '315/snv–cchc' }],
  ])('logs a letter once: %s', async (_, again) => {
    const { plan, cwd, text } = place();
    await logLetter(plan, letter, cwd, writer);
    const old = text();
    await expect(logLetter(plan, again, cwd, writer)).rejects.toThrow(
      'Công văn số 315/SNV-CCHC gửi Sở Tư pháp đã ghi rồi, ngày 16/04/2024',
    );
    expect(text()).toBe(old);
  });

  it('waits for another writer, and gives up after 30 seconds', async () => {
    const { plan, cwd, log, text } = place(FIRST);
    let looks = 0;
    // Others take turns.
    const now = () => {
      const held = { pid: 7, host: 'máy', place: 'đây', id: String(looks) };
      writeFileSync(join(cwd, '.letters.yaml.lock'), JSON.stringify(held));
      return looks++ * 4_000;
    };
    const hurried = { ...writer, now };
    await expect(logLetter(plan, letter, cwd, hurried)).rejects.toThrow(
      'Đã chờ 30 giây mà tệp letters.yaml vẫn đang có nơi khác ghi (tiến trình 7 trên máy máy); chưa ghi gì',
    );
    expect([existsSync(log), text()]).toEqual([true, FIRST]);
  });

  it('clears away what a killed writer left', async () => {
    const { plan, cwd } = place(FIRST);
    writeFileSync(join(cwd, '.letters.yaml.0123456789ab.tmp'), 'format: 1\nentr');
    await logLetter(plan, letter, cwd, writer);
    expect(readdirSync(cwd).sort()).toEqual(['letters.yaml', 'plan.yaml']);
  });

  it('refuses a log in braces, which leave no place for a letter', async () => {
    const odd = '{format: 1, entries: }\n';
    const { plan, cwd, text } = place(odd);
    await expect(logLetter(plan, letter, cwd, writer)).rejects.toMatchObject({
      diagnostics: [{ code: 'yaml-flow', line: 1, column: 1 }],
    });
    expect(text()).toBe(odd);
  });

  it('refuses what would be too large to be read again', async () => {
    const large = `${FIRST}# ${'x'.repeat(5 * 1024 * 1024 - Buffer.byteLength(FIRST) - 20)}\n`;
    const { plan, cwd, text } = place(large);
    await expect(logLetter(plan, letter, cwd, writer)).rejects.toThrow(
      'Không ghi thêm được vào letters.yaml: Tệp lớn 6 MB',
    );
    expect(text()).toBe(large);
  });
});

describe('a log with errors', () => {
  const entry = (lines: string) => `format: 1\nentries:\n  - ${lines.split('\n').join('\n    ')}\n`;
  it.each([
    ['an unknown key', entry('agency: Sở Tư pháp\nso: 1'), 'unknown-key'],
    ['no YAML', 'format: 1\nentries: "a\n', 'yaml-unclosed-quote'],
    ['an unknown agency', FIRST.replace('Tư pháp', 'Tư phap'), 'agency-not-in-plan'],
    ['a letter twice', FIRST + FIRST.slice(FIRST.indexOf('  -')), 'letter-twice'],
    ['a letter before the decision', FIRST.replace('2024', '2023'), 'letter-before-decision'],
    ['an unseen turn of writing', FIRST.replace('Sở', 'Sở\u202e'), 'text-control'],
    ['nothing in it', '', 'file-empty'],
    ['bytes that are no text', Buffer.from([0x66, 0]), 'file-binary'],
  ])('is refused with the findings, and left as it is: %s', async (_, old, code) => {
    const { plan, cwd, log } = place(old);
    const refusal = { diagnostics: expect.arrayContaining([expect.objectContaining({ code })]) };
    const reading = async () => readLetters(plan, cwd);
    await expect(reading()).rejects.toBeInstanceOf(Refusal);
    await expect(reading()).rejects.toMatchObject(refusal);
    await expect(logLetter(plan, letter, cwd, writer)).rejects.toMatchObject(refusal);
    expect(readFileSync(log)).toEqual(Buffer.from(old));
  });

  it('is none for a letter of a later day than the one asked for', () => {
    const { plan, cwd } = place(FIRST.replace('2024-04-05', '2042-04-05'));
    expect(readLetters(plan, cwd)).toHaveLength(1);
  });
});
