import type { PlanValues } from '../../plan/write-plan.ts';
import { usualNames } from '../import/usual-names.ts';

/** Stands where the province's name goes. */
const UNNAMED = '(tên tỉnh)';

/**
 * The values of a first plan file: the usual departments, a letterhead, and an example of each thing that is tracked. It is
 * sound as it stands, and says of itself that it is an example.
 */
export function examplePlan(province: string | null, year: number): PlanValues {
  const name = province ?? UNNAMED;
  const { agencies, groups } = usualNames(province, `${year}-01-02`);
  return {
    format: 1,
    plan: {
      title: `Kế hoạch cải cách hành chính năm ${year} của tỉnh ${name} (ví dụ: thay bằng tên thật)`,
      year,
      province: name,
      decision: { number: '01/KH-UBND', date: `${year}-01-02`, issuer: `UBND tỉnh ${name}` },
      policy: { before: 'inclusive', dueSoon: 15 },
      letterhead: letterhead(name),
    },
    agencies,
    groups,
    sections: [{ id: 'I', title: 'Lĩnh vực ví dụ', coordinator: 'Sở Nội vụ', tasks: exampleTasks(year) }],
    kpis: [
      {
        id: '1.1',
        text: `Chỉ số cải cách hành chính (PAR INDEX) tăng so với năm ${year - 1} (ví dụ)`,
        indicator: 'Chỉ số cải cách hành chính (PAR INDEX)',
        target: `Tăng so với năm ${year - 1}`,
        owner: 'Sở Nội vụ',
        baseline: { year: year - 1, value: 88.5, document: '10/QĐ-BNV' },
      },
    ],
    triggers: [{ task: '2', date: `${year}-03-10`, document: '15/NĐ-CP' }],
  };
}

function letterhead(province: string) {
  return {
    parent: `UBND tỉnh ${province}`,
    issuer: 'Sở Nội vụ',
    symbol: 'SNV',
    place: province,
    signerTitle: 'Giám đốc',
    reportsTo: 'UBND tỉnh',
  };
}

function exampleTasks(year: number): readonly PlanValues[] {
  return [
    {
      id: '1',
      text: 'Ban hành kế hoạch kiểm tra cải cách hành chính (ví dụ)',
      lead: 'Sở Nội vụ',
      support: 'Các sở, ban, ngành tỉnh',
      deadline: `Quý I/${year}`,
      product: 'Kế hoạch của UBND tỉnh',
    },
    {
      id: '2',
      text: 'Sửa đổi quy chế làm việc theo nghị định mới (ví dụ về việc chờ điều kiện)',
      lead: 'Văn phòng UBND tỉnh',
      deadline: '30 ngày sau khi Chính phủ ban hành nghị định',
    },
  ];
}
