import { beforeAll, describe, expect, it } from 'vitest';
import { ministryFacts } from '../../src/app/report/ministry-report.ts';
import { yearFacts } from '../../src/app/report/year-report.ts';
import { renderDocx } from '../../src/reports/paper/docx.ts';
import { ministryView } from '../../src/reports/report/ministry.ts';
import { yearView } from '../../src/reports/report/year.ts';
import { repository } from '../cli/run.ts';
import { misplaced, type Opened, open } from './office.ts';

const example = { cwd: repository, paths: ['examples/2024-minh-hoa'], asOf: '2025-01-10' };

describe('the reports on the example’s full year, as Word shows them', () => {
  let year: Opened;
  let ministry: Opened;
  beforeAll(async () => {
    year = open(await renderDocx(yearView((await yearFacts(example)).facts)), 'docx');
    const { facts } = await ministryFacts({ ...example, period: 'Năm 2024' });
    ministry = open(await renderDocx(ministryView(facts)), 'docx');
  }, 180_000);

  it('put no word upon another or beyond the edge, and warn on every page', () => {
    for (const page of [...year.pages, ...ministry.pages]) {
      expect(misplaced(page)).toEqual([]);
      expect(page.text).toContain('SỐ LIỆU MINH HỌA, KHÔNG CÓ THẬT');
    }
  });

  it('rank the bodies in the first annex of the year’s report', () => {
    const annex = year.pages.find(({ text }) => text.includes('Phụ lục I '))!;
    expect(annex.text).toMatch(/Thứ tự .*Tỷ lệ đúng hạn/u);
    expect(year.pages.filter(({ width, height }) => width < height).length).toBeLessThanOrEqual(2);
  });

  it('break the committee’s name before the province', () => {
    const { words } = ministry.pages[0]!;
    const at = (text: string) => words.find((each) => each.text === text)!.top;
    expect(at('TỈNH')).toBeGreaterThan(at('ỦY') + 5);
    expect([at('BÌNH'), at('PHƯỚC')]).toEqual([at('TỈNH'), at('TỈNH')]);
  });

  it('head the ministry’s report with the committee, and sign for it', () => {
    expect(ministry.pages[0]!.text).toMatch(/ỦY BAN NHÂN DÂN.*Kính gửi: Bộ Nội vụ/u);
    expect(ministry.pages.map(({ text }) => text).join(' ')).toContain('TM. ỦY BAN NHÂN DÂN');
  });
});
