import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixText } from '../../src/app/validate/fix.ts';
import { validatePlanText } from '../../src/app/validate/validate.ts';
import { shippedPlan } from '../cli/run.ts';
import { planWith } from './small-plan.ts';

const fixed = (text: string) => fixText(text, null)?.text;

describe('repairs', () => {
  it('leave a sound file as it is, to the byte', () => {
    expect(fixed(shippedPlan)).toBe(shippedPlan);
    const crlf = shippedPlan.replaceAll('\n', '\r\n');
    expect(fixed(crlf)).toBe(crlf);
  });

  it.each([
    ['decomposed letters', (text: string) => text.normalize('NFD')],
    ['spaces at the ends of lines', (text: string) => text.replaceAll('Quý I/2024\n', 'Quý I/2024  \n')],
    ['two spaces', (text: string) => text.replaceAll('Rà soát', 'Rà  soát')],
    ['no-break spaces', (text: string) => text.replaceAll('Rà soát', 'Rà\u00a0soát')],
    ['zero-width spaces', (text: string) => text.replaceAll('Rà soát', 'Rà\u200b soát')],
    ['ids without quotes', (text: string) => text.replaceAll('id: "1"', 'id: 1')],
    ['a code for a name', (text: string) => text.replace('coordinator: Sở Tư pháp', 'coordinator: STP')],
    ['another case', (text: string) => text.replace('coordinator: Sở Tư pháp', 'coordinator: sở tư pháp')],
  ])('mend %s', (_, damage) => {
    const sound = planWith('format: 1\n');
    const text = damage(sound);
    expect(text).not.toBe(sound);
    expect(fixed(text)).toBe(sound);
    expect(validatePlanText('p', fixed(text)!).diagnostics).toEqual([]);
  });

  it('mend what an escape says, by writing the value out', () => {
    const sound = planWith('format: 1\n');
    const text = sound.replace('text: Rà soát văn bản', 'text: "Rà\\u200b so\\u0061\\u0301t văn bản"');
    expect(text).not.toBe(sound);
    expect(fixed(text)).toBe(sound);
  });

  it('mend the lines of a text that goes over several', () => {
    const text = planWith('headings:\n  - id: A\n    title: |\n      một  \n      hai\n');
    expect(fixed(text)).toBe(text.replace('một  ', 'một'));
  });

  it('mend a value whose key stands in quotes, in one run', () => {
    const text = planWith('groups:\n  - "name": " UBND huyện B "\n    code: B\n    size: 3\n');
    expect(fixed(text)).toBe(text.replace('" UBND huyện B "', '"UBND huyện B"'));
    expect(fixed(fixed(text)!)).toBe(fixed(text));
  });

  it('keep the digits of an id', () => {
    const sound = planWith('headings:\n  - id: 1.10\n    title: A\n');
    expect(fixed(sound)).toContain('id: "1.10"');
  });

  it('quote what a damaged print says letter by letter', () => {
    const text = planWith(
      `errata:\n  - source: 3\n    printed: "a  ${'ế'.normalize('NFD')} "\n    read: a\n    kind: capture\n    why: b\n`,
    );
    expect(fixed(text)).toBe(text);
  });

  it('touch no file that cannot be read', () => {
    expect(fixed('a: "b\nc: 1 \n')).toBeUndefined();
  });

  it('leave a name that several bodies share', () => {
    const text = planWith(
      'agencies:\n  - name: Sở Nội vụ\n    code: S\n  - name: Sở Tư pháp\n    code: S\n',
    ).replace('coordinator: Sở Tư pháp', 'coordinator: S');
    expect(fixed(text)).toBe(text);
  });

  it('made twice change nothing more, and never what a file means', () => {
    const words = fc.constantFrom(
      'Rà soát',
      'Rà  soát',
      ' a ',
      'x\u200b',
      'ế'.normalize('NFD'),
      'b\u00a0c',
      '# d',
      ': e',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (parts) => {
        const value = JSON.stringify(parts.join(''));
        const text = planWith(
          `headings:\n  - "title": ${value}\n    id: A\ngroups:\n  - name: ${value}\n    code: A\n`,
        );
        const once = fixed(text);
        expect(once).toBeDefined();
        expect(fixed(once!)).toBe(once);
      }),
    );
  });
});
