import { describe, expect, it } from 'vitest';
import { HEAD, province, run } from './province.ts';

const empty = province();
const begun = province({
  SNV: `${HEAD}  - task: "37"\n    status: doing\n    date: 2024-03-20\n    reported: 2024-03-21\n`,
});
const AS_OF = ['--as-of', '2024-04-15'];
const SAID = /còn trống,\s+chưa/u;

describe('a plan for which nobody has recorded anything', () => {
  it.each([
    ['overdue', ['overdue']],
    ['overdue of one agency', ['overdue', '--agency', 'SNV']],
    ['status', ['status']],
  ])('is told first by %s', (_, args) => {
    expect(run(empty, ...args, ...AS_OF).out).toMatch(
      /^Lưu ý: sổ theo dõi của kế hoạch theo Quyết định số 2142\/QĐ-UBND còn trống, chưa\nai ghi nhận gì/u,
    );
    expect(run(begun, ...args, ...AS_OF).out).not.toMatch(SAID);
  });

  it('is told first by the report, on stderr and in its body', () => {
    const { out, err } = run(empty, 'report', '--format', 'md', ...AS_OF);
    expect(err).toMatch(SAID);
    const body = out.slice(out.indexOf('Kỳ báo cáo'));
    expect(body.indexOf('Lưu ý: sổ theo dõi của Kế hoạch còn trống')).toBeGreaterThan(0);
    expect(body.indexOf('Lưu ý: sổ theo dõi')).toBeLessThan(body.indexOf('Thực hiện Quyết định'));
    expect(run(begun, 'report', '--format', 'md', ...AS_OF).out).not.toMatch(SAID);
  });

  it('is told of another agency’s overdue work only while the whole register is empty', () => {
    expect(run(begun, 'overdue', '--agency', 'STP', ...AS_OF).out).not.toMatch(SAID);
  });

  it('is told first by remind, and nobody is written to at once without --yes', () => {
    expect(run(empty, 'remind', '--agency', 'SYT', ...AS_OF).err).toMatch(/^parhoach: Lưu ý: sổ theo dõi/u);
    const all = run(empty, 'remind', '--all', '--format', 'short', ...AS_OF);
    expect(all).toMatchObject({ code: 2, out: '' });
    expect(all.err).toMatch(SAID);
    expect(all.err).toContain('thêm --yes');
    expect(run(empty, 'remind', '--all', '--yes', '--format', 'short', ...AS_OF)).toMatchObject({ code: 0 });
    expect(run(begun, 'remind', '--all', '--format', 'short', ...AS_OF)).toMatchObject({ code: 0 });
  });
});
