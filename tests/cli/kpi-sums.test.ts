import { describe, expect, it } from 'vitest';
import { planWith } from '../rules/small-plan.ts';
import { progressOf, run, smallProvince } from './province.ts';
import { parhoachJson } from './run.ts';

const plan = planWith(`kpis:
  - id: K.1
    text: 100% hồ sơ đúng hạn
    indicator: Tỷ lệ hồ sơ giải quyết đúng hạn
    target: 100%
    owner: Sở Tư pháp
  - id: K.2
    text: Tối thiểu 05 cuộc kiểm tra
    indicator: Số cuộc kiểm tra
    target: Tối thiểu 05 cuộc
    owner: Sở Nội vụ
  - id: K.3
    text: Tối thiểu 10 lớp tập huấn
    indicator: Số lớp tập huấn
    target: Tối thiểu 10 lớp
`);
const AS_OF = ['--as-of', '2024-07-15'];
const DAYS = { 'Quý I/2024': '2024-03-31', 'Quý II/2024': '2024-06-30' } as const;

/** Measures a KPI in a quarter. */
function measure(folder: string, kpi: string, quarter: keyof typeof DAYS, ...args: string[]) {
  return run(folder, 'measure', kpi, '--period', quarter, '--date', DAYS[quarter], ...AS_OF, ...args);
}
interface Row {
  readonly id: string;
  readonly gap: number;
  readonly state: string;
  readonly actual: { readonly value: number; readonly count: number | null; readonly of: number | null };
}
const kpi = (folder: string, id: string) =>
  parhoachJson<Row[]>(['kpi', 'list', ...AS_OF], { cwd: folder }).find((each) => each.id === id)!;

describe("a KPI's figures over the year", () => {
  it('adds what is the own of each quarter: 900/1000 and 100/100 are 1000/1100', () => {
    const folder = smallProvince(plan);
    // A quarter that begins with the year is the total of the year so far as well: nobody need say.
    expect(measure(folder, 'K.1', 'Quý I/2024', '--count', '900/1000').code).toBe(0);
    expect(measure(folder, 'K.1', 'Quý II/2024', '--count', '100/100', '--own').code).toBe(0);
    expect(kpi(folder, 'K.1')).toMatchObject({
      actual: { count: 1000, of: 1100, value: 90.9090909091 },
      state: 'short',
    });
    expect(run(folder, 'kpi', 'list', ...AS_OF).out).toContain('90,91%');
    expect(progressOf(folder, 'STP')).toContain('of: 100\n    cumulative: false\n    period: Quý II/2024');
  });

  it('takes a running total for all before it', () => {
    const folder = smallProvince(plan);
    measure(folder, 'K.1', 'Quý I/2024', '--count', '900/1000');
    measure(folder, 'K.1', 'Quý II/2024', '--count', '1050/1100', '--cumulative');
    expect(kpi(folder, 'K.1').actual).toMatchObject({ count: 1050, of: 1100 });
  });

  it('asks which of the two it is when it cannot know, and writes nothing', () => {
    const folder = smallProvince(plan);
    const asked = measure(folder, 'K.1', 'Quý II/2024', '--count', '100/100');
    expect(asked).toMatchObject({ code: 2, out: '' });
    expect(asked.err).toContain('Chưa rõ số liệu Quý II/2024 là số riêng của kỳ hay số lũy kế từ đầu năm');
    expect(asked.err).toContain('--own');
    expect(asked.err).toContain('--cumulative');
    expect(() => progressOf(folder, 'STP')).toThrow();
  });

  it('asks too for a second figure of the year without a period: the first could be either, and is the same', () => {
    const folder = smallProvince(plan);
    const on = (day: string, value: string) =>
      run(folder, 'measure', 'K.2', '--value', value, '--date', day, ...AS_OF);
    expect(on('2024-03-20', '2').code).toBe(0);
    expect(on('2024-06-20', '2')).toMatchObject({ code: 2, out: '' });
    expect(on('2024-06-20', '2').err).toContain('sổ đã có số liệu của ngày 20/03/2024');
  });

  it('adds bare values of a countable thing that are the own of each quarter: 2 and 2 of "05 cuộc" are 4', () => {
    const folder = smallProvince(plan);
    measure(folder, 'K.2', 'Quý I/2024', '--value', '2');
    measure(folder, 'K.2', 'Quý II/2024', '--value', '2', '--own');
    expect(kpi(folder, 'K.2')).toMatchObject({ actual: { value: 4 }, gap: 1, state: 'short' });
  });

  it('adds them over agencies where nobody owns the KPI', () => {
    const folder = smallProvince(plan);
    measure(folder, 'K.3', 'Quý I/2024', '--value', '3', '--agency', 'STP');
    measure(folder, 'K.3', 'Quý II/2024', '--value', '4', '--own', '--agency', 'STP');
    measure(folder, 'K.3', 'Quý I/2024', '--value', '5', '--agency', 'SNV');
    expect(kpi(folder, 'K.3')).toMatchObject({ actual: { value: 12 }, state: 'met' });
  });

  it('is never both, and the own of a period names it', () => {
    const folder = smallProvince(plan);
    expect(measure(folder, 'K.1', 'Quý II/2024', '--count', '1/2', '--own', '--cumulative').err).toContain(
      'không thể vừa lũy kế vừa riêng của kỳ',
    );
    expect(
      run(folder, 'measure', 'K.1', '--count', '1/2', '--own', '--date', '2024-06-30', ...AS_OF).err,
    ).toContain('Số riêng của kỳ thì phải ghi kỳ nào');
  });
});

describe('29.999 of 30.000 against 100%', () => {
  const folder = smallProvince(plan);
  measure(folder, 'K.1', 'Quý I/2024', '--count', '29999/30000');
  const told = (...args: string[]) => run(folder, ...args, ...AS_OF).out.replace(/\s+/gu, ' ');

  it.each([
    ['kpi list', ['kpi', 'list', '--format', 'md']],
    ['kpi gaps', ['kpi', 'gaps', '--format', 'md']],
    ['kpi show', ['kpi', 'show', 'K.1']],
    ['show', ['show', 'K.1', '--format', 'md']],
    ['report', ['report', '--period', 'Quý II/2024', '--format', 'md']],
    ['the page', ['report', '--period', 'Quý II/2024', '--format', 'html']],
  ])('is told with as many digits as its verdict needs by %s', (_, args) => {
    const text = told(...args);
    expect(text).toContain('99,997%');
    expect(text).toContain('thiếu 0,003');
    expect(text).not.toMatch(/thiếu 0 (?!\d)/u);
  });
});
