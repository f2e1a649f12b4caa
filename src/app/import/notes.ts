import type { FoundPlan } from '../../documents/annex/found-plan.ts';
import type { Draft } from '../../documents/draft/draft.ts';
import { originOf } from '../../documents/draft/places.ts';
import { PLAN } from '../plans/plan-files.ts';
import { planFindings } from '../validate/validate.ts';
import type { ImportNote } from './answer.ts';

/** What the document's reader and the finder have to say. */
export function documentNotes({ findings, remarks }: Pick<FoundPlan, 'findings' | 'remarks'>): ImportNote[] {
  return [...remarks, ...findings].map(({ code, place, words }) => ({
    source: { kind: 'document', code, words },
    about: { kind: 'text', place, id: null, field: null },
  }));
}

/**
 * Every error that `validate` will find in the plan, at its place in the document, and whether `trace` will find a difference:
 * nothing comes as a surprise after the import.
 *
 * @param plan the plan file's text
 */
export function planNotes(plan: string, found: FoundPlan, draft: Draft): ImportNote[] {
  const errors = planFindings(PLAN, plan).filter(({ problem }) => problem.severity === 'error');
  const notes = errors.map(
    ({ problem, path }): ImportNote => ({
      source: { kind: 'plan', code: problem.code, message: problem.message(), remedy: problem.remedy() },
      about: originOf(path, found, draft.data),
    }),
  );
  if (draft.head.yearAssumed) notes.unshift(assumed(draft.head.year));
  const unlike = draft.drift.length + draft.unmapped.length;
  return unlike === 0 ? notes : [...notes, differs(unlike)];
}

function assumed(year: number): ImportNote {
  return {
    source: {
      kind: 'plan',
      code: 'year-assumed',
      message: `Văn bản không ghi năm kế hoạch: tạm ghi ${year}`,
      remedy: 'Năm khác thì nhập lại với --year, hoặc sửa "year" trong tệp kế hoạch',
    },
    about: { kind: 'head', place: {}, id: null, field: 'year' },
  };
}

function differs(places: number): ImportNote {
  const message = `Có ${places} chỗ của văn bản chưa đưa hết được vào tệp kế hoạch`;
  return {
    source: { kind: 'plan', code: 'import-differs', message, remedy: 'Xem từng chỗ bằng: parhoach trace' },
    about: { kind: 'text', place: {}, id: null, field: null },
  };
}
