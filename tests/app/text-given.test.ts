import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineGiven, textGiven } from '../../src/app/record/text-given.ts';
import { validateProgressText } from '../../src/app/validate/validate.ts';
import { newJournalText } from '../../src/journal/append.ts';

/** Any text, with many of the characters that are in question. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(
      ...'aậ \t\n\r\u0000\u001b\u0085\u200b\u200e\u2028\u202e\ufeff\uffff\ud83d\udc4d"\\',
    ),
    maxLength: 8,
  }),
);

function accepted(note: string): boolean {
  try {
    return textGiven(note, '--note') === note;
  } catch {
    return false;
  }
}

describe('a text that is to be written', () => {
  it('is accepted when it holds something to see, and the validator finds no control character where it was written', () => {
    fc.assert(
      fc.property(anyText, (note) => {
        const entry = {
          task: '1',
          status: 'done',
          date: '2024-03-28',
          reported: '2024-03-28',
          note,
        } as const;
        const { data, diagnostics } = validateProgressText('STP.yaml', newJournalText('Sở Tư pháp', entry)!);
        const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
        expect(accepted(note)).toBe(errors.length === 0);
        if (errors.length === 0) expect(data?.entries).toEqual([entry]);
      }),
      { numRuns: 500 },
    );
  });

  it('may go over lines and hold tabs', () => {
    expect(accepted('dòng 1\n\tdòng 2')).toBe(true);
  });
});

it('what stands on one line of the file holds no line break', () => {
  expect(lineGiven(' 512/QĐ-UBND ', '--document')).toBe('512/QĐ-UBND');
  expect(() => lineGiven('512/QĐ-UBND\nBEGIN:VEVENT', '--document')).toThrow('--document có chỗ xuống dòng');
  expect(textGiven('dòng 1\ndòng 2', '--note')).toBe('dòng 1\ndòng 2');
});
