import { expect, it } from 'vitest';
import { validatePlanText, validateProgressText } from '../../src/app/validate/validate.ts';
import { progressPlan } from './small-plan.ts';

// Reported on the day before it happened: a warning, unless the plan says otherwise.
const entry =
  'format: 1\nagency: Sở Tư pháp\nentries:\n  - task: "1"\n    status: done\n    date: 2024-03-28\n    reported: 2024-03-27\n    document: 5/KH-STP\n';

it.each([
  ['nothing', '', ['warning reported-before-date']],
  ['error', 'reported-before-date: error', ['error reported-before-date']],
  ['off', 'reported-before-date: off', []],
])(
  'the level that the plan sets holds for what is found while a progress file is read: %s',
  (_, rule, told) => {
    const text = progressPlan.replace(
      /^ {2}decision:/mu,
      rule === '' ? '  decision:' : `  policy:\n    rules:\n      ${rule}\n  decision:`,
    );
    const { plan, diagnostics } = validatePlanText('plan.yaml', text);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const checked = validateProgressText('STP.yaml', entry, { plan: plan!, stem: 'STP', asOf: '2024-12-31' });
    expect(checked.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual(told);
  },
);
