import { expect, test } from 'vitest';
import { readTarget } from '../../../src/wording/target/read.ts';
import { examplePlanYear, targetExamples, toldTargets } from './examples.ts';
import { describeTarget } from './print.ts';
import { told } from './told.ts';

test.each(targetExamples)('$wording', ({ wording, reading }) => {
  const found = readTarget(wording, { planYear: examplePlanYear });
  expect(found.ok ? describeTarget(found.value) : found.problem.message()).toBe(reading);
});

test.each(toldTargets)('$wording is told by its words', ({ wording, told: expected }) => {
  const found = readTarget(wording, { planYear: examplePlanYear });
  expect(found.ok && told(found.value)).toEqual(expected);
});
