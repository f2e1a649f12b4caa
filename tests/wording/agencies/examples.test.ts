import { expect, test } from 'vitest';
import { agencyExamples, exampleNames } from '../../../src/wording/agencies/examples.ts';
import { buildLexicon } from '../../../src/wording/agencies/lexicon.ts';
import { describeAgencies } from '../../../src/wording/agencies/print.ts';
import { readAgencies } from '../../../src/wording/agencies/read.ts';

const lexicon = buildLexicon(exampleNames);

test.each(agencyExamples)('$wording', ({ wording, reading }) => {
  const found = readAgencies(wording, lexicon);
  expect(found.ok ? describeAgencies(found.value) : found.problem.message()).toBe(reading);
});
