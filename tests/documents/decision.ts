/** The shipped plan and its source text in memory, and small edits of both. */
import { readFileSync } from 'node:fs';
import { type Trace, traceText } from '../../src/documents/trace.ts';
import { salvagePlan } from '../../src/plan/salvage.ts';
import type { PlanFile } from '../../src/plan/schema.ts';
import { readValues } from '../../src/plan/values.ts';

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

export const planText = file('plan/2024/plan.yaml');
export const sourceText = file('seeds/qd-2142-ubnd-2023.txt');

export type Edit = (text: string) => string;

export function planOf(text: string): PlanFile {
  const { data, findings } = salvagePlan(readValues(text));
  if (data === null || findings.length > 0) throw new Error('the edited plan is not a plan file any more');
  return data;
}

export function traceOf(plan: string, source: string): Trace {
  return traceText(planOf(plan), source);
}

/** Replaces words that stand once; an edit that changes nothing would test nothing. */
function once(text: string, from: string, to: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times`);
  return parts.join(to);
}

function editLines(change: (lines: string[]) => void): Edit {
  return (text) => {
    const lines = text.split('\n');
    change(lines);
    return lines.join('\n');
  };
}

/** In one line of the source (from 1). */
export const inLine = (line: number, from: string, to: string): Edit =>
  editLines((lines) => {
    lines[line - 1] = once(lines[line - 1]!, from, to);
  });

export const blankLine = (line: number, text = ''): Edit =>
  editLines((lines) => {
    lines[line - 1] = text;
  });

export const dropLine = (line: number): Edit => editLines((lines) => void lines.splice(line - 1, 1));

export const addLine = (before: number, text: string): Edit =>
  editLines((lines) => void lines.splice(before - 1, 0, text));

export const swapLines = (a: number, b: number): Edit =>
  editLines((lines) => {
    [lines[a - 1], lines[b - 1]] = [lines[b - 1]!, lines[a - 1]!];
  });

type Part = 'sections' | 'headings' | 'clauses' | 'directives' | 'duties' | 'kpis' | 'errata';

/** The lines of one entry of the plan file: from its dash to the next line that starts no deeper. */
function blockOf(lines: readonly string[], part: Part, key: string): { start: number; end: number } {
  const from = lines.indexOf(`${part}:`);
  const first = part === 'errata' ? `- source: ${key}` : `- id: "${key}"`;
  const start = lines.findIndex((line, i) => i > from && line.trim().startsWith(first));
  if (from === -1 || start === -1) throw new Error(`${part} has no ${key}`);
  const depth = lines[start]!.indexOf('-');
  const below = lines.findIndex((line, i) => i > start && line.search(/\S/u) <= depth && line.trim() !== '');
  return { start, end: below === -1 ? lines.length : below };
}

/** In one entry of the plan file. */
export const inEntry = (part: Part, key: string, from: string, to: string): Edit =>
  editLines((lines) => {
    const { start, end } = blockOf(lines, part, key);
    const block = once(lines.slice(start, end).join('\n'), from, to);
    lines.splice(start, end - start, ...block.split('\n'));
  });

export const dropEntry = (part: Part, key: string): Edit =>
  editLines((lines) => {
    const { start, end } = blockOf(lines, part, key);
    lines.splice(start, end - start);
  });

/** A second entry with the same content under another id, right behind the first. */
export const copyEntry = (part: Part, key: string, copy: string): Edit =>
  editLines((lines) => {
    const { start, end } = blockOf(lines, part, key);
    const block = lines.slice(start, end);
    lines.splice(end, 0, once(block[0]!, `"${key}"`, `"${copy}"`), ...block.slice(1));
  });

/** Moves an entry to stand right behind another. */
export const moveEntry = (part: Part, key: string, behind: string): Edit =>
  editLines((lines) => {
    const { start, end } = blockOf(lines, part, key);
    const block = lines.splice(start, end - start);
    lines.splice(blockOf(lines, part, behind).end, 0, ...block);
  });

/** In the plan file's head. */
export const inHead =
  (from: string, to: string): Edit =>
  (text) => {
    const end = text.indexOf('\nagencies:');
    return once(text.slice(0, end), from, to) + text.slice(end);
  };

/** Says of some words that they are no KPI. */
export const notKpi =
  (line: number, words: string): Edit =>
  (text) =>
    once(
      text,
      '\nerrata:\n',
      `\nnotKpis:\n  - source: ${line}\n    words: ${words}\n    why: Không đặt ra mức phải đạt\nerrata:\n`,
    );
