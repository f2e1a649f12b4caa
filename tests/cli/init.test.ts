import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planKeys } from '../../src/plan/keys.ts';
import { folderOf, parhoach, parhoachJson, shippedPlan } from './run.ts';

const valid = (where: string, cwd: string) =>
  parhoachJson<{ errors: number; warnings: number }>(['validate', where], { cwd });

describe('init', () => {
  const cwd = folderOf({});
  const { code, out } = parhoach(['init', '--province', 'Đồng Nai', '--year', '2026'], { cwd });
  const text = readFileSync(join(cwd, 'plan/2026/plan.yaml'), 'utf8');

  it('says which file it wrote', () => {
    expect([code, out]).toEqual([0, 'plan/2026/plan.yaml\n']);
  });

  it('is sound from the first second, without a province too', () => {
    expect(valid('plan/2026', cwd)).toMatchObject({ errors: 0, warnings: 0 });
    parhoach(['khoi-tao', '--year', '2027'], { cwd });
    expect(valid('plan/2027', cwd)).toMatchObject({ errors: 0, warnings: 0 });
  });

  it('explains every key of the first level, and of a task', () => {
    for (const { key } of planKeys()) expect(text).toMatch(new RegExp(`^(?:# )?${key}:`, 'mu'));
    const task = planKeys()
      .find(({ key }) => key === 'sections')!
      .keys.find(({ key }) => key === 'tasks')!;
    for (const { says } of task.keys) expect(text).toContain(says);
  });

  it('waits with the example that has a condition, and counts from its trigger', () => {
    const late = parhoachJson<{ task: string; due: string }[]>(
      ['overdue', '--plan', 'plan/2026', '--as-of', '2026-04-20'],
      { cwd },
    );
    expect(late.find(({ task }) => task === '2')?.due).toBe('2026-04-09');
  });

  it('never writes over a plan', () => {
    expect(parhoach(['init', '--year', '2026'], { cwd }).code).toBe(2);
  });
});

describe('init from the plan before', () => {
  const cwd = folderOf({ 'plan/2024/plan.yaml': shippedPlan.replaceAll(/^ *source: \.\..*\n/gmu, '') });
  const { err } = parhoach(['init', '--from', 'plan/2024'], { cwd });
  const text = readFileSync(join(cwd, 'plan/2025/plan.yaml'), 'utf8');

  it('keeps agencies, groups and roles, and is sound but for the deadlines to set', () => {
    expect(text).toContain('  - name: Sở Kế hoạch và Đầu tư\n    code: SKHDT\n');
    expect(valid('plan/2025', cwd).errors).toBe(0);
  });

  it('offers unfinished work with what it carries over from', () => {
    expect(err).toContain('nhiệm vụ chưa xong được ghi thành nhiệm vụ chuyển tiếp');
    expect(text).toContain('      plan: 2142/QĐ-UBND');
  });
});

it('is named where there is no plan, and so is import', () => {
  const { err } = parhoach(['overdue'], { cwd: folderOf({}) });
  expect(err).toContain('parhoach import');
  expect(err).toContain('parhoach init');
});
