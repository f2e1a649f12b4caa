import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { appendEntry, newJournalText } from '../../src/journal/append.ts';
import { checkJournal } from '../../src/journal/check.ts';
import type { Entry, TaskEntry } from '../../src/journal/schema.ts';
import { readValues } from '../../src/plan/values.ts';

const done: TaskEntry = {
  task: '37',
  status: 'done',
  date: '2024-03-28',
  reported: '2024-04-02',
  document: '512/QĐ-UBND',
};

/** The entry's lines as they stand below a list without indentation. */
const LINES = `- task: "37"
  status: done
  date: 2024-03-28
  reported: 2024-04-02
  document: 512/QĐ-UBND
`;
const indented = (by: number) => LINES.replace(/^(?=.)/gmu, ' '.repeat(by));

const HEAD = 'format: 1\nagency: Sở Nội vụ\n';
const ONE = '  - task: "19"\n    status: doing\n    date: 2024-02-01\n    reported: 2024-02-01\n';

describe('an entry appended', () => {
  const cases: [what: string, before: string, after: string][] = [
    ['below an indented list', `${HEAD}entries:\n${ONE}`, `${HEAD}entries:\n${ONE}${indented(2)}`],
    [
      'below a list that is not indented',
      `${HEAD}entries:\n${ONE.replace(/^ {2}/gmu, '')}`,
      `${HEAD}entries:\n${ONE.replace(/^ {2}/gmu, '')}${LINES}`,
    ],
    [
      'with the room that the file leaves behind its dashes',
      `${HEAD}entries:\n -   task: "19"\n     status: doing\n     date: 2024-02-01\n     reported: 2024-02-01\n`,
      `${HEAD}entries:\n -   task: "19"\n     status: doing\n     date: 2024-02-01\n     reported: 2024-02-01\n -   task: "37"\n     status: done\n     date: 2024-03-28\n     reported: 2024-04-02\n     document: 512/QĐ-UBND\n`,
    ],
    [
      'parted by an empty line, as the others are',
      `${HEAD}entries:\n${ONE}\n${ONE}`,
      `${HEAD}entries:\n${ONE}\n${ONE}\n${indented(2)}`,
    ],
    [
      'behind the last line, before the empty ones',
      `${HEAD}entries:\n${ONE}  # hết quý I\n\n\n`,
      `${HEAD}entries:\n${ONE}  # hết quý I\n${indented(2)}\n\n`,
    ],
    [
      'to a file without a final line end',
      `${HEAD}entries:\n${ONE.trimEnd()}`,
      `${HEAD}entries:\n${ONE}${indented(2)}`,
    ],
    [
      'with the line ends of the file',
      `${HEAD}entries:\n${ONE}`.replaceAll('\n', '\r\n'),
      `${HEAD}entries:\n${ONE}${indented(2)}`.replaceAll('\n', '\r\n'),
    ],
    [
      'in the place of []',
      `${HEAD}entries: [] # chưa có gì\n`,
      `${HEAD}entries: # chưa có gì\n${indented(2)}`,
    ],
    ['in the place of null', `${HEAD}entries: null\n`, `${HEAD}entries:\n${indented(2)}`],
    ['to a list that is not there yet', `${HEAD}entries:\n`, `${HEAD}entries:\n${indented(2)}`],
    [
      'to a list of comments',
      `${HEAD}entries:\n  # ghi từ tháng 2\n`,
      `${HEAD}entries:\n  # ghi từ tháng 2\n${indented(2)}`,
    ],
    ['to a file without the key', HEAD, `${HEAD}entries:\n${indented(2)}`],
    [
      'to a list that other keys follow',
      `entries:\n${ONE}# đầu tệp\n${HEAD}`,
      `entries:\n${ONE}${indented(2)}# đầu tệp\n${HEAD}`,
    ],
    [
      'before the mark of the end',
      `---\n${HEAD}entries:\n${ONE}...\n`,
      `---\n${HEAD}entries:\n${ONE}${indented(2)}...\n`,
    ],
    [
      'behind a text that keeps its empty lines',
      `${HEAD}entries:\n${ONE}    note: |+\n      a\n\n\n`,
      `${HEAD}entries:\n${ONE}    note: |+\n      a\n\n\n${indented(2)}`,
    ],
  ];
  it.each(cases)('%s', (_what, before, after) => {
    expect(appendEntry(before, done)).toBe(after);
  });

  it('makes a file of its own where there is none', () => {
    expect(newJournalText('Sở Nội vụ', done)).toBe(`${HEAD}entries:\n${indented(2)}`);
    expect(newJournalText('Ban: A', done)).toBe(`format: 1\nagency: "Ban: A"\nentries:\n${indented(2)}`);
  });

  it('is written whole: measures, files, retractions', () => {
    const sha256 = 'ab'.repeat(32);
    const measure: Entry = {
      kpi: '6.2',
      value: 97.2,
      cumulative: true,
      period: 'Quý I/2024',
      date: '2024-03-31',
      reported: '2024-04-02',
      file: { path: 'minh-chung/a, b.pdf', sha256 },
      note: 'Nguồn: Cổng dịch vụ công',
    };
    expect(newJournalText('X', measure)).toBe(
      `format: 1
agency: X
entries:
  - kpi: "6.2"
    value: 97.2
    cumulative: true
    period: Quý I/2024
    date: 2024-03-31
    reported: 2024-04-02
    file:
      path: minh-chung/a, b.pdf
      sha256: "${sha256}"
    note: "Nguồn: Cổng dịch vụ công"
`,
    );
    const retraction: Entry = {
      retracts: { task: '42', period: 'Quý I/2024', reported: '2024-04-02', status: 'done' },
      reason: 'Ghi nhầm kỳ',
      reported: '2024-04-05',
    };
    expect(newJournalText('X', retraction)).toBe(
      `format: 1
agency: X
entries:
  - retracts:
      task: "42"
      status: done
      period: Quý I/2024
      reported: 2024-04-02
    reported: 2024-04-05
    reason: Ghi nhầm kỳ
`,
    );
  });

  it('is not written into what cannot be read', () => {
    expect(appendEntry(`${HEAD}entries:\n  - task: "1\n`, done)).toBeNull();
    expect(appendEntry(`${HEAD}entries: 5\n`, done)).toBeNull();
    expect(appendEntry('- 1\n', done)).toBeNull();
  });

  it('is not written into braces: commas would part its texts', () => {
    const inBraces = '[{task: "19", status: doing, date: 2024-02-01, reported: 2024-02-01}]';
    expect(appendEntry(`${HEAD}entries: ${inBraces}\n`, done)).toBeNull();
    expect(appendEntry('{"format": 1, "agency": "Sở Nội vụ"}', done)).toBeNull();
  });
});

/** Any text at all that has something to see in it, halves of surrogate pairs included. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(...': #-"\'\\\n\r\t&*!|>%@`{}[],?~=0129.eđĐậỆ\u0301\u2028\ufeff\ud83d\udc4d'),
      maxLength: 12,
    }),
    fc.constantFrom(
      'null',
      'true',
      'No',
      '12:30',
      '1_000',
      '0x1F',
      '.inf',
      '2024-03-28',
      '- a',
      'a: b',
      'a #b',
    ),
  )
  .filter((text) => /\S/u.test(text));

describe('the words of an entry', () => {
  it('are read as they were meant, whatever they are', () => {
    fc.assert(
      fc.property(anyText, anyText, (note, product) => {
        const entry = { ...done, note, product };
        const text = newJournalText('Sở Nội vụ', entry)!;
        expect(checkJournal(parse(text)).data?.entries).toEqual([entry]);
        const again = appendEntry(text, entry);
        expect(checkJournal(parse(again ?? '')).data?.entries).toEqual([entry, entry]);
        expect(text.split('\n')).toHaveLength(11);
      }),
      { numRuns: 300 },
    );
  });

  it('are plain where YAML lets them be', () => {
    const note = (words: string) => /note: (.*)\n/u.exec(newJournalText('X', { ...done, note: words })!)?.[1];
    for (const plain of ['Đã ký', '512/QĐ-UBND', '(kèm theo)', 'a:b', 'C#', 'xong, chờ "gửi"', '3 văn bản'])
      expect(note(plain)).toBe(plain);
    expect(note('các Sở: Nội vụ')).toBe('"các Sở: Nội vụ"');
    expect(note('512')).toBe('"512"');
    expect(note('dòng 1\ndòng 2')).toBe('"dòng 1\\ndòng 2"');
    expect(note('"a"')).toBe('"\\"a\\""');
  });
});

/** A sound progress file written in some way or other. */
const anyFile = fc
  .record({
    nl: fc.constantFrom('\n', '\r\n'),
    indent: fc.nat({ max: 4 }),
    gap: fc.integer({ min: 1, max: 4 }),
    parted: fc.boolean(),
    comments: fc.array(fc.constantFrom('', '# ghi chú', '  # lùi vào', '        # sâu: hơn'), {
      maxLength: 2,
    }),
    tail: fc.constantFrom('', '# cuối tệp', '', '   '),
    finalNewline: fc.boolean(),
    order: fc.shuffledSubarray(['format', 'agency', 'entries', 'illustrative'], {
      minLength: 4,
      maxLength: 4,
    }),
    quote: fc.constantFrom('"', "'"),
    list: fc.constantFrom('block', 'block', 'block', 'empty', 'null', 'none'),
    count: fc.integer({ min: 1, max: 3 }),
    marker: fc.boolean(),
  })
  .map((style) => {
    const { nl, indent, gap, parted, comments, quote, list, count, order, marker, tail, finalNewline } =
      style;
    const left = ' '.repeat(indent);
    const inner = left + ' '.repeat(gap + 1);
    const item = (i: number) => [
      `${left}-${' '.repeat(gap)}task: ${quote}${i + 1}${quote}${i % 2 ? ' # xem lại' : ''}`,
      `${inner}status: doing`,
      `${inner}date:   2024-02-01`,
      `${inner}reported: ${quote}2024-02-01${quote}`,
      ...comments,
    ];
    const items = Array.from({ length: count }, (_, i) => [
      ...(parted && i > 0 ? [''] : []),
      ...item(i),
    ]).flat();
    const entries = {
      block: ['entries:', ...comments, ...items],
      empty: ['entries:   [ ]  # chưa có'],
      null: ['entries:', ...comments],
      none: [],
    }[list];
    const parts: Record<string, string[]> = {
      format: ['format: 1 # phiên bản'],
      agency: [`agency:  ${quote}Sở Nội vụ${quote}`],
      illustrative: ['illustrative: true'],
      entries,
    };
    const lines = [...(marker ? ['---'] : []), ...order.flatMap((key) => parts[key]!), tail];
    return lines.join(nl) + (finalNewline ? nl : '');
  })
  .filter((text) => checkJournal(parse(text)).data !== null);

describe('a file written in whatever way', () => {
  it('keeps every character outside the new entry, and holds it', () => {
    fc.assert(
      fc.property(anyFile, anyText, (before, note) => {
        const entry = { ...done, note };
        const after = appendEntry(before, entry);
        expect(after).not.toBeNull();
        const { entries: old = [], ...head } = checkJournal(parse(before)).data!;
        expect(checkJournal(parse(after!)).data).toEqual({ ...head, entries: [...(old ?? []), entry] });
        expect(checkJournal(readValues(after!) ?? parse(after!)).data?.entries?.at(-1)).toEqual(entry);
        const kept = before.replace(/(entries:) *\[ *\]/u, '$1');
        expect(isInsertion(kept, after!)).toBe(true);
        if (before.includes('\r\n')) expect(after!.replaceAll('\r\n', '')).not.toContain('\n');
      }),
      { numRuns: 400 },
    );
  });
});

/** Whether `after` is `before` with something put in at one place. */
function isInsertion(before: string, after: string): boolean {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < before.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return head + tail === before.length;
}
