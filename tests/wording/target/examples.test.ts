import { expect, test } from 'vitest';
import { examplePlanYear, targetExamples } from '../../../src/wording/target/examples.ts';
import { describeTarget } from '../../../src/wording/target/print.ts';
import { readTarget } from '../../../src/wording/target/read.ts';

test.each(targetExamples)('$wording', ({ wording, reading }) => {
  const found = readTarget(wording, { planYear: examplePlanYear });
  expect(found.ok ? describeTarget(found.value) : found.problem.message()).toBe(reading);
});
