import { describe, expect, it } from 'vitest';
import { planWith } from '../rules/small-plan.ts';
import { folderFor } from './province.ts';
import { parhoach, parhoachJson } from './run.ts';

/** Task 1 is owed by Sở Nội vụ alone: its lead cell names Sở Tư pháp as supporting. */
const folder = folderFor({
  'plan/2024/plan.yaml': planWith(`
sections:
  - id: I
    title: Cải cách thể chế
    tasks:
      - id: "1"
        text: Rà soát văn bản
        lead: Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp và các đơn vị liên quan
        deadline: Quý I/2024
`),
});
const json = <T>(...args: string[]) => parhoachJson<T>([...args, '--as-of', '2024-04-10'], { cwd: folder });

describe('a lead cell that tells who leads', () => {
  it('gives the others of it as supporting', () => {
    expect(json('tasks')).toMatchObject([{ leadAgencies: ['Sở Nội vụ'], supportAgencies: ['Sở Tư pháp'] }]);
    expect(json<unknown[]>('tasks', '--agency', 'STP', '--role', 'support')).toHaveLength(1);
    expect(json('tasks', '--agency', 'STP', '--role', 'lead')).toEqual([]);
  });

  it('makes late only who leads', () => {
    expect(json('overdue')).toMatchObject([{ task: '1', agency: 'Sở Nội vụ' }]);
    expect(json('overdue', '--agency', 'STP')).toEqual([]);
  });

  it('is told by show', () => {
    expect(json('show', '1')).toMatchObject({
      obligations: [{ agency: 'Sở Nội vụ' }],
      alongside: ['Sở Tư pháp', 'các đơn vị liên quan'],
    });
    expect(parhoach(['show', '1'], { cwd: folder }).out).toContain('Sở Tư pháp; các đơn vị liên quan');
  });

  it('lets only who leads report', () => {
    const record = (agency: string) =>
      parhoach(['record', '1', '--agency', agency, '--status', 'done', '--date', '2024-03-20', '--dry-run'], {
        cwd: folder,
      });
    expect(record('SNV').code).toBe(0);
    expect(record('STP')).toMatchObject({ code: 2, err: expect.stringContaining('chỉ phối hợp') });
  });
});
