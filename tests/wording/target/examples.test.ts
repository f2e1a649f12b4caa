import { expect, test } from 'vitest';
import { examplePlanYear, targetExamples, toldTargets } from '../../../src/wording/target/examples.ts';
import { describeTarget } from '../../../src/wording/target/print.ts';
import { readTarget } from '../../../src/wording/target/read.ts';
import { told } from './told.ts';

test.each(targetExamples)('$wording', ({ wording, reading }) => {
  const found = readTarget(wording, { planYear: examplePlanYear });
  expect(found.ok ? describeTarget(found.value) : found.problem.message()).toBe(reading);
});

test.each(toldTargets)('$wording is told by its words', ({ wording, told: expected }) => {
  const found = readTarget(wording, { planYear: examplePlanYear });
  expect(found.ok && told(found.value)).toEqual(expected);
});
