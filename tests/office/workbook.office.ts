import { beforeAll, describe, expect, it } from 'vitest';
import { reportFacts } from '../../src/app/report/report.ts';
import { renderXlsx } from '../../src/reports/paper/xlsx.ts';
import { reportSheets, type Sheet } from '../../src/reports/report/sheets.ts';
import { repository } from '../cli/run.ts';
import { type Opened, open } from './office.ts';

describe('the workbook of the illustrative plan, as Excel prints it', () => {
  let opened: Opened;
  let sheets: Sheet[];
  beforeAll(async () => {
    const question = { paths: ['examples/2024-minh-hoa'], asOf: '2024-12-31', period: null, agency: null };
    const { facts } = await reportFacts({ ...question, cwd: repository });
    sheets = reportSheets(facts).slice(0, 3);
    opened = open(await renderXlsx(sheets, facts.asOf), 'xlsx');
  }, 180_000);

  it('lies on A4, as wide as the page', () => {
    for (const { width, height, words } of opened.pages) {
      expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
      for (const word of words) expect(word.right).toBeLessThanOrEqual(width);
    }
  });

  it('shows whole texts: the rows are as high as their words', () => {
    const all = opened.pages.map(({ text }) => text).join(' ');
    // The end of task 1, the longest of the first section.
    expect(all).toContain('biện pháp thi hành Luật Ban hành văn bản quy phạm pháp luật');
    expect(all).toContain('Tỷ lệ nhiệm vụ của Kế hoạch đã hoàn thành');
  });

  it('cuts no word of any text off', () => {
    // A line may end behind a hyphen or a stroke.
    const countOf = (words: readonly string[]) => {
      const counts = new Map<string, number>();
      for (const word of words.flatMap((each) => each.split(/[-–/\s]+/u).filter(Boolean)))
        counts.set(word, (counts.get(word) ?? 0) + 1);
      return counts;
    };
    const shown = countOf(opened.pages.flatMap(({ words }) => words.map(({ text }) => text)));
    const texts = sheets.flatMap(({ rows, notes }) => [
      ...rows.flat().flatMap(({ text, value }) => (value === undefined ? [text] : [])),
      ...notes,
    ]);
    const wanted = countOf(texts);
    expect([...wanted].filter(([word, n]) => (shown.get(word) ?? 0) < n)).toEqual([]);
  });

  it('repeats the header row on every page', () => {
    for (const { text } of opened.pages) expect(text).toMatch(/STT|Mã/u);
  });
});
