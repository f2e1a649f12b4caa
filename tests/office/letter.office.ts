import { beforeAll, describe, expect, it } from 'vitest';
import { letterFacts } from '../../src/app/remind/remind.ts';
import { renderDocx } from '../../src/reports/paper/docx.ts';
import { letterView } from '../../src/reports/remind/letter.ts';
import { shippedPlan } from '../cli/run.ts';
import { reportFolder, smallProgress } from '../reports/paper/small-report.ts';
import { misplaced, type Opened, open } from './office.ts';

describe('the reminder letter on the shipped plan, as Word shows it', () => {
  let opened: Opened;
  beforeAll(async () => {
    const { letters } = await letterFacts({
      cwd: reportFolder(shippedPlan, smallProgress),
      paths: [],
      asOf: '2024-04-15',
      agencies: ['syt'],
      answerBy: '2024-04-25',
    });
    opened = open(await renderDocx(letterView(letters[0]!)), 'docx');
  }, 180_000);

  it('is one page and its list', () => {
    expect(opened.pages.map(({ width, height }) => width > height)).toEqual([false, true]);
  });

  it('has V/v under the number, left of the date', () => {
    const { words, width } = opened.pages[0]!;
    const at = (text: string) => words.find((each) => each.text === text)!;
    expect(at('V/v').top).toBeGreaterThan(at('Số:').top);
    expect(at('V/v').right).toBeLessThan(width / 2);
    expect(Math.abs(at('Số:').top - at('Phước,').top)).toBeLessThan(3);
    expect(at('Kính').top).toBeGreaterThan(at('V/v').bottom);
  });

  it('asks politely, and puts no word upon another', () => {
    expect(opened.pages[0]!.text).toContain('đề nghị Quý cơ quan');
    expect(opened.pages[0]!.text).toContain('trước ngày 25/04/2024');
    expect(opened.pages.flatMap(misplaced)).toEqual([]);
  });
});
