import type { DocumentContent } from '../office/content.ts';
import type { FoundPlan } from './found-plan.ts';
import { findHead } from './head.ts';
import { findKpis } from './kpis.ts';
import { findLabelledTasks } from './labels.ts';
import { segmentKind, taskSegments } from './segment-kind.ts';
import { segmentsOf } from './segments.ts';
import { tableTargets } from './table-targets.ts';
import { type TableTasks, tableTasks } from './table-tasks.ts';

/** Finds a plan in a document: its head, the tasks of its annex in their sections, its targets. */
export function findPlan(content: DocumentContent): FoundPlan {
  const segments = segmentsOf(content.blocks);
  const targets = segments.filter((segment) => segmentKind(segment) === 'targets').flatMap(tableTargets);
  const tabled = tableTasks(taskSegments(segments));
  const { sections, findings } = hasTasks(tabled) ? tabled : findLabelledTasks(content);
  const none = !hasTasks({ sections });
  return {
    head: findHead(content),
    sections: none ? [] : sections,
    kpis: [...targets, ...findKpis(content)],
    findings: none ? [{ code: 'annex-not-found', place: {}, words: '' }] : findings,
    remarks: content.remarks,
  };
}

const hasTasks = ({ sections }: Pick<TableTasks, 'sections'>) =>
  sections.some(({ tasks }) => tasks.length > 0);
