import type { Path } from '../../diagnostics/finding.ts';
import type { Plan } from '../../plan/plan.ts';
import { documentNumberRemedy, isDocumentNumber } from '../document-number.ts';
import { rule, type Told } from '../rule.ts';
import { amendmentExample } from './changes.ts';

function* numbers(plan: Plan): Generator<[string, Path]> {
  const { plan: meta, amendments, errata, triggers } = plan.data;
  yield [meta.decision.number, ['plan', 'decision', 'number']];
  for (const [a, { document }] of amendments.entries())
    yield [document.number, ['amendments', a, 'document', 'number']];
  for (const [e, { document }] of errata.entries())
    if (document) yield [document.number, ['errata', e, 'document', 'number']];
  for (const [t, { document }] of triggers.entries()) yield [document, ['triggers', t, 'document']];
}

const CHANGE = 'task: "1"\n        deadline: Quý III/2024';

/** What is said of it in a log of letters too. */
export const malformedNumber: Told<{ number: string }> = {
  code: 'document-number',
  severity: 'warning',
  title: 'Số, ký hiệu văn bản viết không đúng',
  why: 'Số, ký hiệu là thứ duy nhất tìm lại được văn bản; viết sai dạng thì tra không ra.',
  message: ({ number }) => `"${number}" không có dạng số, ký hiệu của một văn bản`,
  remedy: ({ number }) => documentNumberRemedy(number),
};

export const documentNumber = rule<{ number: string }>({
  ...malformedNumber,
  wrong: amendmentExample('2024-05-10', CHANGE, '12 QĐ UBND'),
  right: amendmentExample('2024-05-10', CHANGE, '12/QĐ-UBND'),
  check(plan, report) {
    for (const [number, path] of numbers(plan)) {
      if (!isDocumentNumber(number)) report({ path }, { number });
    }
  },
});
