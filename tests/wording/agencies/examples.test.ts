import { expect, test } from 'vitest';
import { buildLexicon } from '../../../src/wording/agencies/lexicon.ts';
import { readAgencies } from '../../../src/wording/agencies/read.ts';
import { agencyExamples, exampleNames } from './examples.ts';
import { describeAgencies } from './print.ts';

const lexicon = buildLexicon(exampleNames);

test.each(agencyExamples)('$wording', ({ wording, reading }) => {
  const found = readAgencies(wording, lexicon);
  expect(found.ok ? describeAgencies(found.value) : found.problem.message()).toBe(reading);
});
