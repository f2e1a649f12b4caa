import { expect, it } from 'vitest';
import { coverageOf } from '../../src/app/trace/coverage.ts';
import { resolvePlan } from '../../src/plan/resolve.ts';
import type { PlanFile } from '../../src/plan/schema.ts';
import { renderCsv } from '../../src/reports/listing/csv.ts';
import { plainScreen } from '../../src/reports/listing/screen.ts';
import { renderTable } from '../../src/reports/listing/table.ts';
import { coverageJson, coverageListing } from '../../src/reports/trace/coverage.ts';
import { planOf, planText } from '../documents/decision.ts';

const shipped = planOf(planText);
const coverage = (data: PlanFile = shipped) => coverageOf(resolvePlan('plan.yaml', data));
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

it('shows what the decision asks for and gives to nobody', () => {
  const { directives, tasks, agencies, kpis } = coverage();
  // Two directives of the Prime Minister and the Party; decentralisation; young talents; digital pilots.
  expect(ids(directives)).toEqual(['III.2.b', 'III.3.c', 'III.4.e', 'III.6.h']);
  // The personnel software, digital certificates, the self-assessment for last year's index, talks with business.
  expect(ids(tasks)).toEqual(['22', '31', '41', '46']);
  expect(agencies).toEqual([]);
  // Indexes and figures of the economy that no task works on; telecommunications among III.6.d; VII.4.b.
  expect(ids(kpis)).toEqual([
    ...['2.3', '8.2', '8bis.3', '10.4', '10.5', '10.6'],
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `III.6.d.${n}`),
    'VII.4.b.1',
  ]);
});

it('knows the tasks that serve a KPI by the plan, by their own row, or by computation', () => {
  const none = ids(coverage().kpis);
  for (const served of ['6.2', 'PL.12.1', '1.1']) expect(none).not.toContain(served);
  const data = structuredClone(shipped);
  for (const kpi of data.kpis) delete kpi.tasks;
  const without = ids(coverage(data).kpis);
  expect(without).toContain('6.2');
  expect(without).not.toContain('PL.12.1');
  expect(without).not.toContain('1.1');
});

it('finds an agency that has nothing to do, and a group that holds work as one', () => {
  const data = structuredClone(shipped);
  data.agencies.push({ name: 'Sở Ngoại vụ', code: 'SNGV' });
  data.groups.push({ name: 'Các hội', code: 'HOI', size: 12 });
  expect(coverage(data).agencies).toEqual([
    { name: 'Sở Ngoại vụ', code: 'SNGV' },
    { name: 'Các hội', code: 'HOI' },
  ]);
});

it('does not count tasks that there are not', () => {
  const data = structuredClone(shipped);
  data.directives.find(({ id }) => id === 'III.2.g')!.tasks = ['99'];
  expect(ids(coverage(data).directives)).toContain('III.2.g');
  expect(ids(coverage(data).tasks)).toContain('13');
});

it('has the contract’s JSON, a table and a sheet', () => {
  const found = coverage();
  expect(coverageJson(found)).toEqual({
    directives: found.directives,
    tasks: found.tasks,
    agencies: [],
    kpis: found.kpis,
  });
  const table = renderTable(coverageListing(found), plainScreen(80));
  expect(table).toContain('Nội dung chưa có nhiệm vụ nào thực hiện (4)');
  expect(table).toContain('Chỉ tiêu chưa có nhiệm vụ nào phục vụ (15)');
  const sheet = renderCsv(coverageListing(found), ';').trimEnd().split('\r\n');
  expect(sheet).toHaveLength(1 + 4 + 4 + 15);
});
