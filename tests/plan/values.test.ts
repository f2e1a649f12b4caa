import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../src/plan/places.ts';
import { planSchema } from '../../src/plan/schema.ts';
import { readValues } from '../../src/plan/values.ts';

const shipped = readFileSync('plan/2024/plan.yaml', 'utf8');
const head = shipped.split('\n').slice(0, 120).join('\n');

describe('the quick reader and the reader that keeps places', () => {
  it('give the same data for the shipped plan', () => {
    expect(readValues(shipped)).toEqual(readPlaces(shipped).value);
    expect(readValues(shipped)).not.toBeNull();
    expect(planSchema.safeParse(readValues(shipped)).success).toBe(true);
  });

  it('agree on whatever a line is changed into: the quick one says the same or leaves it', () => {
    const lines = head.split('\n');
    const junk = fc.stringMatching(/^[ \-:#"'a-zđ0-9{}[\],.%~=<&*|>!?]{0,14}$/u);
    fc.assert(
      fc.property(fc.nat(lines.length - 1), junk, fc.boolean(), (at, text, append) => {
        const changed = lines.with(at, append ? `${lines[at]}${text}` : text).join('\n');
        const quick = readValues(changed);
        if (quick === null) return;
        const { value, problems } = readPlaces(changed);
        expect(problems.map(({ code }) => code)).toEqual([]);
        expect(quick).toEqual(value);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['plan', 'decision', 'policy', 'letterhead'])('does not take a plan that lost its "%s:"', (key) => {
    const quick = readValues(shipped.replace(new RegExp(`^ *${key}:\n`, 'mu'), ''));
    expect(quick === null || !planSchema.safeParse(quick).success).toBe(true);
  });

  it('agree on files of any such lines: what is an error to the careful one is nothing to the quick one', () => {
    const start = fc.constantFrom('', '  ', '    ', '- ', '  - ', '    - ', '   ', '-');
    const rest = fc.constantFrom(
      ...[
        'a:',
        'a: 1',
        'b: x',
        '"a": y',
        'a: "x" ',
        "a: 'x'",
        'x',
        'a: b: c',
        'a:b',
        '"x',
        'a: [1]',
        'a: []',
        '# c',
        '',
      ],
      ...[
        'a: {b: 1}',
        'a: |',
        'a: *x',
        'a: x # c',
        'a: x  #c',
        'b: -1',
        'b: 1.0',
        'A: ~',
        'a: "\\n"',
        '<<: x',
        'a:\u00a0',
      ],
    );
    const lines = fc.array(
      fc.tuple(start, rest).map(([a, b]) => a + b),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(lines, (each) => {
        const quick = readValues(each.join('\n'));
        if (quick === null) return;
        const { value, problems, braces } = readPlaces(each.join('\n'));
        expect([...problems, ...braces].map(({ code }) => code)).toEqual([]);
        expect(quick).toEqual(value);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['a: &x 1', 'a: *x', 'a: !!str 1', 'a: |\n  b', '--- 1\n--- 2', 'a:\t1', 'a: "b'])(
    'leave %j to the careful one',
    (text) => {
      expect(readValues(text)).toBeNull();
    },
  );
});
