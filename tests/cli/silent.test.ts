import { describe, expect, it } from 'vitest';
import { HEAD, province, run } from './province.ts';
import { parhoachJson } from './run.ts';

const folder = province({
  SNV: `${HEAD}  - task: "42"
    status: done
    period: Quý I/2024
    date: 2024-03-20
    reported: 2024-03-21
`,
});
const silent = (asOf: string, period: string | null, ...more: string[]) =>
  run(folder, 'silent', '--as-of', asOf, ...(period === null ? [] : ['--period', period]), ...more);

describe('silent', () => {
  it('does not list who reported of that very quarter after the cut-off day; the table tells of it', () => {
    const rows = parhoachJson<{ agencyCode: string; task: string }[]>(
      ['silent', '--period', 'Quý I/2024', '--as-of', '2024-04-15'],
      { cwd: folder },
    );
    expect(rows.filter(({ agencyCode, task }) => agencyCode === 'SNV' && task === '42')).toEqual([]);
    // Task 37 is due in Quý I/2024, and nothing was said of it.
    expect(rows).toContainEqual(
      expect.objectContaining({ agencyCode: 'SNV', task: '37', period: 'Quý I/2024' }),
    );
    const { out } = silent('2024-04-15', 'Quý I/2024');
    expect(out).toContain('Báo cáo sau ngày chốt 14/03/2024: Sở Nội vụ (42).\n');
    expect(out).not.toContain('chưa chốt');
  });

  it('asks for no report of a period that still runs', () => {
    const rows = parhoachJson<{ period: string; due: string | null }[]>(
      ['silent', '--period', 'Quý I/2024', '--as-of', '2024-04-15'],
      { cwd: folder },
    );
    expect(rows.filter(({ period }) => ['6 tháng đầu năm 2024', 'Năm 2024'].includes(period))).toEqual([]);
  });

  it('says that a period is not closed yet', () => {
    const { code, out, err } = silent('2024-03-10', 'Quý I/2024');
    expect(code).toBe(0);
    expect(out).toContain('(số liệu từ 15/12/2023\nđến 14/03/2024, chưa chốt)');
    expect(err).toBe(
      'parhoach: Kỳ Quý I/2024 chưa chốt số liệu (ngày chốt 14/03/2024): cơ quan chưa báo cáo vẫn còn thời gian\n',
    );
    expect(silent('2024-03-14', 'Quý I/2024').err).toBe('');
  });

  const refused: [asOf: string, period: string | null, says: string][] = [
    [
      '2024-03-10',
      null,
      'Đến ngày 10/03/2024 chưa có quý nào của kế hoạch năm 2024 chốt số liệu; Quý I/2024 chốt',
    ],
    ['2024-04-15', 'Quý IV/2024', 'kỳ Quý IV/2024 chưa bắt đầu (số liệu từ 15/09/2024 đến 14/12/2024)'],
    ['2024-04-15', 'Quý I/2030', 'kỳ Quý I/2030 chưa bắt đầu'],
    ['2024-04-15', '15/3/2024', '"15/3/2024" không phải là kỳ báo cáo'],
    [
      '2024-04-15',
      'Quý I/2023',
      'Kỳ Quý I/2023 đã chốt số liệu trước khi kế hoạch được ban hành (29/12/2023)',
    ],
  ];
  it.each(refused)('on %s refuses %s', (asOf, period, says) => {
    const { code, out, err } = silent(asOf, period);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
  });
});
