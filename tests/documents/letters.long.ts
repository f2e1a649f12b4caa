import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { traceText } from '../../src/documents/trace.ts';
import type { PlanFile } from '../../src/plan/schema.ts';
import { planOf, planText, sourceText } from './decision.ts';

/** One run takes a whole trace: enough of them to meet every sort of line, few enough to stay quick. */
const RUNS = { numRuns: 90, seed: 2142 };

const LETTERS = [...'aáàảãạăắâấbcdđeéêếghiklmnoôốơpqrstuúưứvxyABCĐKTUX0123456789'];
const isLetter = (c: string | undefined) => c !== undefined && /[\p{L}\p{N}]/u.test(c);

const plan = planOf(planText);

function replaceAt(text: string, at: number, letter: string): string {
  return text.slice(0, at) + letter + text.slice(at + 1);
}

test('no letter of the plan proper can change unseen', () => {
  const lines = sourceText.split('\n');
  const first = lines.findIndex((line) => line.includes('KẾ HOẠCH'));
  const header = lines.find((line) => line.startsWith('STT\t'));
  // Every letter of every line but page headers, markup left out: [line, offset].
  const places = lines.flatMap((line, i) => {
    if (i < first || line === header) return [];
    const words = line.replace(/<[^>]*>/gu, (tag) => ' '.repeat(tag.length));
    return [...words].flatMap((c, at) => (isLetter(c) ? [[i, at] as const] : []));
  });
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.constantFrom(...LETTERS), ([i, at], letter) => {
      fc.pre(lines[i]![at] !== letter);
      const changed = lines.with(i, replaceAt(lines[i]!, at, letter)).join('\n');
      const { drift, unmapped } = traceText(plan, changed);
      expect([...drift, ...unmapped].map(({ line }) => line)).toContain(i + 1);
    }),
    RUNS,
  );
});

/** A value of the plan that the decision must bear out, as something that can be changed. */
interface Field {
  readonly name: string;
  readonly get: (data: PlanFile) => string;
  readonly set: (data: PlanFile, value: string) => void;
}

function fieldsOf(data: PlanFile): Field[] {
  const fields: Field[] = [];
  const add = (path: (string | number)[], keys: readonly string[]) => {
    const owner = (root: PlanFile) =>
      path.reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], root) as Record<
        string,
        string
      >;
    for (const key of keys) {
      if (typeof owner(data)[key] !== 'string') continue;
      fields.push({
        name: [...path, key].join('.'),
        get: (root) => owner(root)[key]!,
        set: (root, value) => {
          owner(root)[key] = value;
        },
      });
    }
  };
  add(['plan'], ['title', 'province']);
  add(['plan', 'decision'], ['number', 'issuer', 'signer']);
  for (const [s, section] of data.sections.entries()) {
    add(['sections', s], ['id', 'title']);
    for (const t of section.tasks.keys())
      add(['sections', s, 'tasks', t], ['id', 'text', 'lead', 'support', 'deadline']);
  }
  for (const i of data.headings.keys()) add(['headings', i], ['title']);
  for (const i of data.clauses.keys()) add(['clauses', i], ['text']);
  for (const i of data.directives.keys()) add(['directives', i], ['id', 'text']);
  for (const i of data.duties.keys()) add(['duties', i], ['text', 'lead', 'deadline']);
  for (const i of data.kpis.keys()) add(['kpis', i], ['id', 'text', 'target', 'scope']);
  return fields;
}

test('no letter of the plan file that is the decision’s can change unseen', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...fieldsOf(plan)),
      fc.nat(),
      fc.constantFrom(...LETTERS),
      (field, n, letter) => {
        const data = structuredClone(plan);
        const words = field.get(data);
        const places = [...words].flatMap((c, at) => (isLetter(c) ? [at] : []));
        const at = places[n % places.length]!;
        // The issuer's case is the one that the decision's capitals do not tell.
        fc.pre(words[at]!.toLowerCase() !== letter.toLowerCase());
        // A KPI's running number is the plan's own; only its order is the decision's.
        fc.pre(!(/^kpis\.\d+\.id$/u.test(field.name) && at > words.lastIndexOf('.')));
        field.set(data, replaceAt(words, at, letter));
        const { drift, unmapped } = traceText(data, sourceText);
        expect(drift.length + unmapped.length, `${field.name}: ${words}`).toBeGreaterThan(0);
      },
    ),
    RUNS,
  );
});
