/** Hostile texts at every place of a plan and a progress file, in every form of output: none of them comes alive. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { validatePlanText, validateProgressText } from '../../src/app/validate/validate.ts';
import { planWith } from '../rules/small-plan.ts';
import { folderOf, parhoach } from './run.ts';

const PAYLOADS = [
  'x\u001b[2J',
  'x\u0007y',
  'an\u202etoàn',
  '::error file=a::x',
  '=1+1',
  '＝1+1',
  '<script>alert(1)</script>',
  ']]>',
  '&lt;&x;',
  '- x',
  '1. x',
  'http://x.vn',
  'a\u2028b',
  'mềm\u00addẻo',
  'ă'.repeat(300),
  'BEGIN:VEVENT',
];
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
const LEAD = 'Sở Tư pháp';
const NUMERALS = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
];

interface Words {
  readonly title?: string;
  readonly texts?: readonly string[];
  readonly aliases?: readonly string[];
  readonly sections?: readonly string[];
}

/** A plan that says these words, a section for each payload, each with a task that is overdue in April. */
function planSaying({ title = 'Kế hoạch', texts = [], aliases = [], sections = [] }: Words): string {
  const rows = PAYLOADS.map((_, i) => ({
    id: NUMERALS[i],
    title: sections[i] ?? `Lĩnh vực ${i}`,
    coordinator: LEAD,
    tasks: [{ id: `${i + 1}`, text: texts[i] ?? `Việc ${i}`, lead: LEAD, deadline: 'Quý I/2024' }],
  }));
  const decision = { number: '1/QĐ-UBND', date: '2023-12-29', issuer: 'Chủ tịch UBND tỉnh' };
  const agency = { name: LEAD, code: 'STP', ...(aliases.length > 0 && { aliases }) };
  const plan = { title, year: 2024, province: 'Bình Phước', decision };
  return planWith(
    stringify({ plan, agencies: [{ name: 'Sở Nội vụ', code: 'SNV' }, agency], sections: rows }),
  );
}

const entry = { task: '1', status: 'doing', date: '2024-03-01', reported: '2024-03-02' };
const progressSaying = (entries: readonly object[]) => stringify({ format: 1, agency: LEAD, entries });

const refuses = (found: { diagnostics: readonly { severity: string }[] }) =>
  found.diagnostics.some(({ severity }) => severity === 'error');
const planRefuses = (words: Words) => refuses(validatePlanText('p', planSaying(words)));
const entryRefused = (words: object) =>
  refuses(validateProgressText('p', progressSaying([{ ...entry, ...words }])));
const kept = (refused: (text: string) => boolean) => PAYLOADS.filter((text) => !refused(text));

const titles = kept((title) => planRefuses({ title }));
const words = {
  title: titles.find((text) => text.startsWith('::')) ?? titles[0]!,
  texts: kept((text) => planRefuses({ texts: [text] })),
  aliases: kept((text) => planRefuses({ aliases: [text] })),
  sections: kept((text) => planRefuses({ sections: [text] })),
};
const entries = (['note', 'document', 'product'] as const).flatMap((key) =>
  kept((text) => entryRefused({ [key]: text })).map((text) => ({ ...entry, [key]: text })),
);
const folder = folderOf({
  'plan/2024/plan.yaml': planSaying(words),
  'plan/2024/progress/STP.yaml': progressSaying(entries),
});
const AS_OF = ['--as-of', '2024-04-15'];

/** What a command says in a form, and that it says nothing hidden, and no command to a log. */
function said(...args: string[]): string {
  const { code, out, err } = parhoach([...args, ...AS_OF], { cwd: folder });
  expect(code, err).toBeLessThan(2);
  expect(`${out}${err}`).not.toMatch(HIDDEN);
  return out;
}

/** The XML parts of an office file, each of them well-formed. */
function partsOf(file: string, ...args: string[]): string[] {
  said(...args, '-o', file);
  const parts = Object.entries(unzipSync(readFileSync(join(folder, file))));
  const texts = parts.filter(([name]) => /\.(?:xml|rels)$/u.test(name)).map(([, bytes]) => strFromU8(bytes));
  for (const text of texts) {
    wellFormed(text);
    expect(text).not.toMatch(HIDDEN);
  }
  return texts;
}

/** Throws where the text is no XML. */
function wellFormed(text: string): void {
  const parser = new SaxesParser();
  parser.on('error', (problem) => {
    throw problem;
  });
  parser.write(text).close();
}

describe('hostile words', () => {
  it('are kept in every place, or refused with exit 2', () => {
    expect(words.texts.length).toBeGreaterThan(PAYLOADS.length / 2);
    expect(entries.length).toBeGreaterThan(PAYLOADS.length);
    const refused = PAYLOADS.find((title) => planRefuses({ title }));
    if (refused === undefined) return;
    const other = folderOf({ 'plan/2024/plan.yaml': planSaying({ title: refused }) });
    expect(parhoach(['overdue', ...AS_OF], { cwd: other }).code).toBe(2);
  });

  it.each([
    ['overdue', 'table'],
    ['overdue', 'md'],
    ['overdue', 'csv'],
    ['report', 'text'],
    ['report', 'md'],
    ['report', 'html'],
    ['validate', 'text'],
    ['validate', 'csv'],
    ['validate', 'md'],
  ])('are no more than words: %s as %s', (command, form) => {
    const by = command === 'overdue' ? ['--by', 'section'] : [];
    const out = said(command, ...by, '--format', form);
    // A page is printed as it is: its own hash must fit.
    if (form !== 'html') expect(out).not.toMatch(/^\s*::/mu);
    if (form === 'html') expect(out).not.toMatch(/<script>alert|href="http:\/\/x/iu);
    if (form === 'md') expect(out).not.toMatch(/<script|http:\/\/x\.vn|^\s*(?:-|1\.) x$/imu);
    if (form === 'csv') expect(out).not.toMatch(/(?:^|;)"?[+@＝-](?!\d)|(?:^|;)"?=(?!"")/mu);
  });

  it.each([['overdue'], ['validate']])('%s stays JSON', (command) => {
    expect(JSON.parse(said(command, '--format', 'json'))).toBeTypeOf('object');
  });

  it('stay findings for the programs that read them', () => {
    for (const form of ['gitlab', 'sarif']) JSON.parse(said('validate', '--format', form));
    wellFormed(said('validate', '--format', 'junit'));
    expect(said('validate', '--format', 'github')).not.toMatch(/^::error file=a::/mu);
  });

  it.each([
    ['overdue', 'xlsx'],
    ['report', 'xlsx'],
    ['report', 'docx'],
    ['remind', 'docx'],
  ])('are text in the XML of %s as %s', (command, form) => {
    const who = command === 'remind' ? ['--agency', 'STP'] : [];
    const parts = partsOf(`${command}.${form}`, command, ...who, '--format', form);
    for (const part of parts) expect(part).not.toMatch(/<f>|<script/u);
  });

  it('make no event of their own in a calendar', () => {
    const out = said('calendar', '--agency', 'STP');
    const events = new ICAL.Component(ICAL.parse(out) as never[]).getAllSubcomponents('vevent');
    expect(events).toHaveLength(PAYLOADS.length);
  });
});
