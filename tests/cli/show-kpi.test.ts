import { describe, expect, it } from 'vitest';
import { province, run } from './province.ts';
import { parhoachJson } from './run.ts';

const STTTT = `format: 1
agency: Sở Thông tin và Truyền thông
entries:
  - kpi: III.6.d.9
    value: 48
    period: Quý I/2024
    date: 2024-03-31
    reported: 2024-04-04
    document: 119/BC-STTTT
  - retracts:
      kpi: III.6.d.9
      reported: 2024-04-04
    reported: 2024-05-02
    reason: Gõ nhầm
`;
const folder = province({ STTTT });
const json = <T>(asOf: string, ...args: string[]) =>
  parhoachJson<T>([...args, '--as-of', asOf], { cwd: folder });
interface ShownKpi {
  readonly records: object[];
  readonly errata: { printed: string }[];
  readonly amendments: object[];
  readonly outsidePartTwo: boolean;
}

describe('show of a KPI', () => {
  it('gives its records as those of a task: what is taken back stands until then', () => {
    const entry = {
      agency: 'Sở Thông tin và Truyền thông',
      kpi: 'III.6.d.9',
      value: 48,
      period: 'Quý I/2024',
      date: '2024-03-31',
      reported: '2024-04-04',
      document: '119/BC-STTTT',
    };
    const on = (asOf: string) => json<ShownKpi>(asOf, 'show', 'III.6.d.9');
    expect(on('2024-04-03').records).toEqual([]);
    expect(on('2024-05-01')).toMatchObject({ records: [{ ...entry, retractedOn: null }], amendments: [] });
    expect(on('2024-05-02').records).toEqual([{ ...entry, retractedOn: '2024-05-02' }]);
    const { out } = run(folder, 'show', 'III.6.d.9', '--as-of', '2024-05-02');
    expect(out.replace(/\s*│\s*\n│\s*│\s*/gu, ' ')).toContain(
      '04/04/2024: Sở Thông tin và Truyền thông: 48% (ngày 31/03/2024, Quý I/2024) 119/BC-STTTT (đã rút lại ngày 02/05/2024)',
    );
  });

  it('gives an erratum of a shared line to the item whose words it is about', () => {
    const errata = (id: string) =>
      json<ShownKpi>('2024-05-02', 'show', id).errata.map(({ printed }) => printed);
    // Line 222 sets eight KPIs and ends in "kỹ năng số cơ bản.”"; III.6.d.6 ends in "cơ bản;".
    expect(errata('III.6.d.9')).toEqual(['cơ bản.”']);
    expect(errata('III.6.d.7')).toEqual([]);
    expect(errata('III.6.d.6')).toEqual([]);
    expect(errata('III.6.d')).toContain('cơ bản.”');
    expect(errata('PL.12.1')).toEqual(['được hiện theo']);
    // The label of line 108, in the words of none of its three: of all.
    expect(errata('8bis.2')).toEqual(['8.']);
  });

  it('marks what stands outside part II', () => {
    const outside = (id: string) => json<ShownKpi>('2024-05-02', 'show', id).outsidePartTwo;
    expect(['6.2', '8bis.1', 'III.6.d.7', 'III.6.g.1', 'PL.11.1', 'VII.4.b.1'].map(outside)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
    const words = (id: string) => run(folder, 'show', id, '--as-of', '2024-05-02').out;
    expect(words('III.6.d.7')).toContain('Ngoài phần II: mục III.6.d ');
    expect(words('PL.11.1')).toContain('Ngoài phần II: nhiệm vụ 11 của phụ lục ');
    expect(words('6.2')).not.toContain('phần II');
  });

  it('lists them apart from those of part II', () => {
    const { out } = run(folder, 'kpi', 'list', '--as-of', '2024-05-02');
    const at = (words: string) => out.indexOf(words);
    expect(at('Chỉ tiêu ở phần II của kế hoạch')).toBeGreaterThan(-1);
    expect(at('Chỉ tiêu nêu ngoài phần II')).toBeGreaterThan(at('│ 10.6'));
    expect(at('Chỉ tiêu nêu ngoài phần II')).toBeLessThan(at('│ III.6.d.1'));
    const rows = json<ShownKpi[]>('2024-05-02', 'kpi', 'list');
    // Nine of III.6.d, one of III.6.g, three of the annex, one of VII.4.b.
    expect(rows.filter(({ outsidePartTwo }) => outsidePartTwo)).toHaveLength(14);
  });
});

describe('the source of directives and clauses', () => {
  it('is a list of lines, as that of tasks and KPIs', () => {
    expect(json('2024-05-02', 'show', 'III.2.c')).toMatchObject({ source: [136] });
    expect(json('2024-05-02', 'show', 'III.6.d')).toMatchObject({ source: [216, 218, 220, 222] });
  });
});
