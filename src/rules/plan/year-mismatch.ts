import { rule } from '../rule.ts';

export const yearMismatch = rule<{ year: number; other: number; where: string }>({
  code: 'year-mismatch',
  severity: 'error',
  title: 'Năm kế hoạch không khớp',
  why: 'Mọi thời hạn không ghi năm ("Quý I", "Thường xuyên trong năm") được hiểu theo năm kế hoạch: năm sai thì mọi ngày đều sai.',
  message: ({ year, other, where }) => `Năm kế hoạch là ${year} nhưng ${where} nói năm ${other}`,
  remedy: () => 'Ghi "year" đúng năm của kế hoạch trong quyết định',
  wrong: `plan:
  title: Kế hoạch cải cách hành chính năm 2024
  year: 2025
  province: Bình Phước
  decision:
    number: 1/QĐ-UBND
    date: 2023-12-29
    issuer: Chủ tịch UBND tỉnh
`,
  right: `plan:
  title: Kế hoạch cải cách hành chính năm 2024
  year: 2024
  province: Bình Phước
  decision:
    number: 1/QĐ-UBND
    date: 2023-12-29
    issuer: Chủ tịch UBND tỉnh
`,
  check(plan, report) {
    const { year, title, decision } = plan.data.plan;
    const other = otherYear(title, year);
    if (other !== null) report({ path: ['plan', 'year'] }, { year, other, where: 'tên kế hoạch' });
    const signed = Number(decision.date.slice(0, 4));
    if (signed !== year && signed !== year - 1)
      report({ path: ['plan', 'decision', 'date'] }, { year, other: signed, where: 'ngày ký quyết định' });
  },
});

/** The year that a plan's title names, when it names one and not the plan's; null otherwise. */
export function otherYear(title: string, year: number): number | null {
  const named = [...title.matchAll(/\bnăm (\d{4})\b/giu)].map((found) => Number(found[1]));
  return named.includes(year) ? null : (named[0] ?? null);
}
