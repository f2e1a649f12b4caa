import type { DocumentContent } from '../office/content.ts';
import type { FoundPlan } from './found-plan.ts';
import { segmentKind } from './segment-kind.ts';
import { segmentsOf } from './segments.ts';
import { tableTargets } from './table-targets.ts';
import { tableTasks } from './table-tasks.ts';

/** Finds a plan in a document: its head, the tasks of its annex in their sections, its targets. */
export function findPlan({ blocks, remarks }: DocumentContent): FoundPlan {
  const segments = segmentsOf(blocks);
  const ofTasks = segments.filter((segment) => segmentKind(segment) === 'tasks');
  const { sections, findings } = tableTasks(ofTasks);
  const none = sections.every(({ tasks }) => tasks.length === 0);
  return {
    head: { number: null, date: null, issuer: null, signer: null, title: null, province: null, year: null },
    sections: none ? [] : sections,
    kpis: segments.filter((segment) => segmentKind(segment) === 'targets').flatMap(tableTargets),
    findings: none ? [{ code: 'annex-not-found', place: {}, words: '' }] : findings,
    remarks,
  };
}
