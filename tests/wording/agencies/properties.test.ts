import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOfLead } from '../../../src/wording/agencies/parts.ts';
import { readAgencies } from '../../../src/wording/agencies/read.ts';
import { rightTitle } from '../../../src/wording/agencies/titles.ts';
import type { Mention } from '../../../src/wording/agencies/types.ts';
import { expectProportional } from '../../growth.ts';
import { lexicon, names } from './names.ts';
import { printAgencies } from './print.ts';

const value = (wording: string): readonly Mention[] => {
  const reading = readAgencies(wording, lexicon);
  if (!reading.ok) throw new Error(`${wording}: ${reading.problem.message()}`);
  return reading.value;
};
const meaning = (mentions: readonly Mention[]) =>
  mentions.map(({ name, code, kind, capacity, person }) => ({
    name: name.normalize('NFC'),
    code,
    kind,
    capacity,
    person,
  }));

const openSets = [
  'các cơ quan, đơn vị có liên quan',
  'các đơn vị liên quan',
  'Cơ quan, địa phương liên quan',
];
const spelling = fc.constantFrom(...names.flatMap((name) => [name.name, ...name.aliases]), ...openSets);
const list = fc.uniqueArray(spelling, { minLength: 1, maxLength: 6 });
/** Words that the grammar knows, in any order: near misses of real wordings. */
const jumble = fc
  .array(
    fc.constantFrom(
      ...[
        'Sở',
        'Nội vụ',
        'các',
        'UBND',
        'cấp',
        'huyện',
        'xã',
        ',',
        ';',
        'và',
        '/',
        ':',
        '(',
        ')',
        '.',
        '-',
        '&',
      ],
      ...[
        'Giám đốc',
        'Thủ trưởng',
        'phối hợp',
        'với',
        'thẩm định',
        'cơ quan',
        'liên quan',
        'khác',
        'tỉnh',
        '\n',
      ],
      ...['KH&CN', 'sở, ban, ngành', 'tất cả', '1.', 'Chánh', 'Văn phòng', 'Ủy ban nhân dân', 'đến'],
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(' '));
const anything = fc.oneof(
  jumble,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  list.map((words) => words.join(', ')),
);

test('any text gives a reading or a problem that lies inside it', () => {
  fc.assert(
    fc.property(anything, (wording) => {
      const reading = readAgencies(wording, lexicon);
      const spans = reading.ok ? reading.value.map((mention) => mention.span) : [reading.problem.span];
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(wording.length);
      }
      if (reading.ok)
        for (const { words, span } of reading.value) expect(wording.slice(span.start, span.end)).toBe(words);
      else expect(`${reading.problem.message()} ${reading.problem.remedy()}`).not.toContain('undefined');
    }),
    { numRuns: 1500 },
  );
});

/** Letters that both forms of Unicode write in Vietnamese, and what stands between them. */
const vietnamese = fc.oneof(
  jumble,
  fc.string({ unit: fc.constantFrom(...'sởSỞộiỤvụcácơquanđĐẩưừỹ ,;/.:&-()12%\n'), maxLength: 200 }),
  list.map((words) => words.join(', ')),
);

test('NFC and NFD read the same', () => {
  fc.assert(
    fc.property(vietnamese, (wording) => {
      const [composed, decomposed] = [wording.normalize('NFC'), wording.normalize('NFD')].map((text) =>
        readAgencies(text, lexicon),
      );
      expect(decomposed!.ok).toBe(composed!.ok);
      if (composed!.ok && decomposed!.ok)
        expect(meaning(decomposed!.value)).toEqual(meaning(composed!.value));
      if (!composed!.ok && !decomposed!.ok) {
        expect(decomposed!.problem.code).toBe(composed!.problem.code);
        expect(decomposed!.problem.message()).toBe(composed!.problem.message());
      }
    }),
    { numRuns: 600 },
  );
});

test('the order of a list is the order of the mentions', () => {
  const shuffled = list.chain((words) =>
    fc.tuple(fc.constant(words), fc.shuffledSubarray(words, { minLength: words.length })),
  );
  fc.assert(
    fc.property(shuffled, ([words, other]) => {
      const one = value(words.join('; '));
      const two = value(other.join('; '));
      const names = (mentions: readonly Mention[]) => mentions.map((mention) => mention.name).sort();
      expect(names(two)).toEqual(names(one));
      const first = value(other[0]!)[0]!;
      expect(two[0]!.name).toBe(first.name);
    }),
    { numRuns: 300 },
  );
});

describe('who leads', () => {
  const named = fc.uniqueArray(spelling, {
    selector: (text) => value(text)[0]!.name,
    minLength: 2,
    maxLength: 6,
  });
  const says = [
    ([lead, ...rest]: string[]) => `${lead} chủ trì, phối hợp với ${rest.join('; ')}`,
    ([lead, ...rest]: string[]) => `Chủ trì: ${lead}. Phối hợp: ${rest.join('; ')}`,
    ([lead, ...rest]: string[]) =>
      `${lead} (chủ trì); ${rest.map((each) => `${each} (phối hợp)`).join('; ')}`,
    ([lead, ...rest]: string[]) => `${lead} (chủ trì, phối hợp với ${rest.join('; ')})`,
  ];
  test('is the one of whom it is said, whoever it is; nobody is lost', () => {
    fc.assert(
      fc.property(named, fc.constantFrom(...says), (names, say) => {
        const { leads, alongside } = partsOfLead(value(say(names)));
        const canonical = names.map((each) => value(each)[0]!.name.toLowerCase());
        expect(leads.map(({ name }) => name.toLowerCase())).toEqual(canonical.slice(0, 1));
        expect(alongside.map(({ name }) => name.toLowerCase())).toEqual(canonical.slice(1));
      }),
      { numRuns: 300 },
    );
  });
  test('is everybody where nothing is said', () => {
    fc.assert(
      fc.property(named, (names) => {
        expect(partsOfLead(value(names.join('; '))).alongside).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('print', () => {
  const capacity = fc.constantFrom(null, 'thẩm định', 'phối hợp', 'chủ trì, tham mưu');
  const person = fc.constantFrom(
    null,
    'Giám đốc',
    'Thủ trưởng',
    'Chánh Văn phòng',
    'Giám đốc, Thủ trưởng',
    'Trưởng ban',
  );
  /** Titles that the body's head can have: nobody is "Giám đốc UBND". */
  const mention = fc
    .record({ text: spelling, capacity, person })
    .filter(({ text, person }) => person === null || rightTitle(value(text)[0]!.name, person) === null);
  test('then read is the identity', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(mention, { selector: ({ text }) => value(text)[0]!.name, minLength: 1, maxLength: 6 }),
        (all) => {
          const mentions = all.map(({ text, capacity, person }) => ({
            ...value(text)[0]!,
            capacity,
            person,
          }));
          expect(meaning(value(printAgencies(mentions)))).toEqual(meaning(mentions));
        },
      ),
      { numRuns: 400 },
    );
  });
  test('writes each name in full', () => {
    expect(printAgencies(value('các Sở: TC, Tư pháp và các đơn vị liên quan'))).toBe(
      'Sở Tài chính; Sở Tư pháp; các đơn vị liên quan',
    );
    expect(
      printAgencies(value('Chánh VP UBND tỉnh, Thủ trưởng các sở, ban, ngành; Sở Nội vụ thẩm định')),
    ).toBe('Chánh Văn phòng UBND tỉnh; Thủ trưởng các sở, ban, ngành tỉnh; Sở Nội vụ thẩm định');
  });
});

test('hostile wordings are read in time that is linear in their length', () => {
  const hostile = [
    'các ',
    'cơ quan, ',
    'Sở: ',
    'các sở, ban, ',
    'Giám đốc, ',
    'chủ trì, ',
    'KH&',
    'Sở Nội vụ, ',
    '(',
    'A B, ',
    'Sở Nội vụ (chủ trì, ',
    'các doanh nghiệp viễn thông, ',
    'Sở Nội vụ rà soát kết quả và ',
    'Sở Nội vụ (Phòng a b, ',
    'các xã, ',
    '(1) ',
    '- ',
    '. ',
  ];
  for (const piece of hostile) {
    expectProportional((count) => readAgencies(piece.repeat(count), lexicon), 500 / piece.length, piece);
  }
});
