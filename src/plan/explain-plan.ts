import { stringify } from 'yaml';
import { type KeyInfo, planKeys } from './keys.ts';
import type { PlanValues } from './write-plan.ts';

/**
 * Writes a plan file in which every key is explained: those that have a value behind it, the others as comments that show where they go. Of a
 * list, the first entry is explained for all.
 *
 * @param head what is said before the first key, a line each
 */
export function explainPlan(values: PlanValues, head: readonly string[]): string {
  return [...head.map((line) => `# ${line}`), ...map(values, planKeys(), '', true), ''].join('\n');
}

function map(values: PlanValues, keys: readonly KeyInfo[], indent: string, explained: boolean): string[] {
  return keys.flatMap((info) => {
    const value = values[info.key];
    if (value === undefined) return explained ? [`${indent}# ${info.key}: ${info.says}`] : [];
    const gap = indent === '' ? [''] : [];
    return [...gap, ...entry(info, value, indent, explained)];
  });
}

function entry(info: KeyInfo, value: unknown, indent: string, explained: boolean): string[] {
  const remark = explained && info.says !== '' ? ` # ${info.says}` : '';
  if (Array.isArray(value)) {
    const items = value.flatMap((each, i) => item(each, info.keys, `${indent}  `, explained && i === 0));
    return [`${indent}${info.key}:${remark}`, ...items];
  }
  if (typeof value === 'object' && value !== null)
    return [
      `${indent}${info.key}:${remark}`,
      ...map(value as PlanValues, info.keys, `${indent}  `, explained),
    ];
  return [`${indent}${info.key}: ${scalar(info.key, value)}${remark}`];
}

function item(value: unknown, keys: readonly KeyInfo[], indent: string, explained: boolean): string[] {
  if (typeof value !== 'object' || value === null) return [`${indent}- ${scalar('', value)}`];
  const lines = map(value as PlanValues, keys, `${indent}  `, explained);
  // The dash stands before the first key that has a value; comments above it would belong to the entry before.
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  const [start = ''] = lines.splice(first, 1);
  return [`${indent}- ${start.trimStart()}`, ...lines];
}

/** Ids of tasks and KPIs are texts, whatever they look like. */
function scalar(key: string, value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'string' && ['id', 'task', 'kpi'].includes(key)) return JSON.stringify(value);
  return stringify(value, { lineWidth: 0 }).trim();
}
