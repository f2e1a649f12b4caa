import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { folderOf, parhoach, shippedPlan, shippedSource } from '../cli/run.ts';

const readme = readFileSync('README.md', 'utf8');
/** The outputs that README shows, in their order. */
const shown = [...readme.matchAll(/```text\n([\s\S]*?)```/gu)].map((found) => found[1]);

it('README shows what the first command prints', () => {
  expect(parhoach(['overdue', '--agency', 'Sở Nội vụ', '--as-of', '2024-04-15']).out).toBe(shown[0]);
});

it('README shows what the validator says of a slip', () => {
  const slip = shippedPlan.replace(
    'lead: Sở Nội vụ, UBND cấp huyện và các cơ quan, đơn vị có liên quan',
    'lead: Sở Nội vu, UBND cấp huyện và các cơ quan, đơn vị có liên quan',
  );
  const cwd = folderOf({ 'plan/2024/plan.yaml': slip, ...shippedSource });
  // With the line, which moves with every edit of the plan above it.
  expect(parhoach(['validate'], { cwd }).out).toBe(shown[1]);
});
