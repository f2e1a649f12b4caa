import { expect, it } from 'vitest';
import { buildLexicon } from '../../../src/wording/agencies/lexicon.ts';
import { readAgencies } from '../../../src/wording/agencies/read.ts';

it.each(['-', '.', ',', '"', '—'])('a name of marks alone (%j) is found nowhere', (mark) => {
  const lexicon = buildLexicon([
    { name: 'Sở Nội vụ', code: 'SNV', kind: 'agency', aliases: [] },
    { name: mark, code: mark, kind: 'agency', aliases: [] },
  ]);
  const reading = readAgencies('Sở Nội vụ; Sở Tư pháp', lexicon);
  expect(reading.ok ? null : reading.problem.code).toBe('agency-unknown');
});
