import { describe, expect, it } from 'vitest';
import { validatePlanText, validateProgressText } from '../../src/app/validate/validate.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { planWith } from './small-plan.ts';

const BEFORE = 'Chọn một trong: inclusive, exclusive';
const STATUS = 'Chọn một trong: doing, submitted, done, blocked, waived';
const LEVEL = 'Chọn một trong: trung ương, tỉnh, huyện, xã';

const remedies = ({ diagnostics }: { diagnostics: readonly Diagnostic[] }) =>
  diagnostics.filter(({ severity }) => severity !== 'notice').map(({ code, remedy }) => `${code}: ${remedy}`);

describe('a word that is not among those allowed', () => {
  it.each([
    ['inclusiv', `Có phải là "inclusive"? ${BEFORE}`],
    ['exclude', `Có phải là "exclusive"? ${BEFORE}`],
    ['kể cả ngày', BEFORE],
    ['1', BEFORE],
  ])('is told with the nearest and with all: before: %s', (word, remedy) => {
    const text = planWith('').replace('  decision:\n', `  policy:\n    before: ${word}\n  decision:\n`);
    expect(remedies(validatePlanText('plan.yaml', text))).toEqual([`value-not-allowed: ${remedy}`]);
  });

  it.each([
    ['dne', `Có phải là "done"? ${STATUS}`],
    ['Blocked', `Có phải là "blocked"? ${STATUS}`],
    ['hoàn thành', `Có phải là "done"? ${STATUS}`],
    ['đang làm', `Có phải là "doing"? ${STATUS}`],
    ['chưa rõ thế nào', STATUS],
  ])('is told so in a progress file, where it may be Vietnamese: status: %s', (word, remedy) => {
    const text = `format: 1\nagency: Sở Tư pháp\nentries:\n  - task: "1"\n    status: ${word}\n    date: 2024-03-28\n    reported: 2024-04-02\n`;
    expect(remedies(validateProgressText('STP.yaml', text))).toEqual([`value-not-allowed: ${remedy}`]);
  });

  it('is no guess of a number: format: 2', () => {
    const text = planWith('format: 2\n');
    expect(remedies(validatePlanText('plan.yaml', text))).toEqual([
      'value-not-allowed: Giá trị dùng được: 1',
    ]);
  });

  it.each([
    ['tinh', `agency-level: Có phải là "tỉnh"? ${LEVEL}`],
    ['cấp tỉnh', `agency-level: Có phải là "tỉnh"? ${LEVEL}`],
    ['liên hợp quốc', `agency-level: ${LEVEL}`],
  ])('is told so of a level: %s', (word, told) => {
    const text = planWith('').replace('code: SNV', `code: SNV\n    level: ${word}`);
    expect(remedies(validatePlanText('plan.yaml', text))).toEqual([told]);
  });
});
