import type { Letter } from '../../journal/letters.ts';
import type { KpiStanding } from '../../tracking/kpi.ts';
import { type FieldOfReform, fieldsOf } from '../../tracking/reform-fields.ts';
import { addCounts, type StateCounts } from '../../tracking/summary.ts';
import { openRegister } from '../plans/register.ts';
import { readLetters } from '../remind/letters.ts';
import { factsOf, type ReportFacts, type ReportQuestion } from './report.ts';
import type { SectionFacts } from './section-facts.ts';

/** One field of reform as the records tell it. */
export interface FieldFacts extends Omit<FieldOfReform, 'kpis'> {
  readonly kpis: readonly KpiStanding[];
  /** What came of its sections in the period. */
  readonly work: readonly SectionFacts[];
  /** Its tasks by state. */
  readonly counts: StateCounts;
}

/** What the records hold for the periodic report to the Ministry. */
export interface MinistryFacts extends ReportFacts {
  /** Direction, the six, the province's own; last, the work and the KPIs that stand under none of them. */
  readonly fields: readonly FieldFacts[];
  /** Reminder letters sent in the period. */
  readonly letters: readonly Letter[];
}

/** The facts of the periodic report to the Ministry. @throws Refusal as {@link reportFacts} */
export async function ministryFacts(
  question: Omit<ReportQuestion, 'agency'>,
): Promise<{ facts: MinistryFacts; remarks: readonly string[] }> {
  const register = await openRegister({ ...question, agency: null });
  const facts = factsOf(register, question.period);
  const { plan, kpis, sections, window } = facts;
  const standing = new Map(kpis.map((each) => [each.kpi.id, each]));
  const fields = fieldsOf(plan).map((field): FieldFacts => {
    const own = new Set(field.sections.map(({ id }) => id));
    const work = sections.filter(({ section }) => section !== null && own.has(section.id));
    return {
      ...field,
      kpis: field.kpis.flatMap(({ id }) => standing.get(id) ?? []),
      work,
      counts: addCounts(work.map(({ counts }) => counts)),
    };
  });
  const inFields = new Set(fields.flatMap(({ kpis: own }) => own));
  const duties = sections.filter(({ section }) => section === null);
  const rest: FieldFacts = {
    field: 'own',
    title: 'Nhiệm vụ ở phần Tổ chức thực hiện và chỉ tiêu chung',
    sections: [],
    kpis: kpis.filter((each) => !inFields.has(each)),
    work: duties,
    counts: addCounts(duties.map(({ counts }) => counts)),
  };
  const letters = readLetters(plan, question.cwd).filter(
    ({ date }) => date >= window.start && date <= window.end,
  );
  return {
    facts: { ...facts, fields: isEmpty(rest) ? fields : [...fields, rest], letters },
    remarks: register.remarks,
  };
}

function isEmpty({ counts, kpis }: FieldFacts): boolean {
  return counts.total === 0 && kpis.length === 0;
}
