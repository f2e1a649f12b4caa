import type { PlanFile } from '../plan/schema.ts';
import type { Exempt } from './check-measures.ts';
import { lineAt, type SourceDocument } from './document.ts';
import type { Finding } from './findings.ts';
import { sourceLines } from './items.ts';
import { shownLine } from './lines.ts';
import { clean, occurrences } from './words.ts';

/** The words of which the plan says that they are no KPI, line by line. */
export function exemptOf({ notKpis }: PlanFile): Exempt[] {
  return notKpis.flatMap(({ source, words }) =>
    sourceLines(source).map((line) => ({ line, words: clean(words) })),
  );
}

/** Words that are said to be no KPI must stand on their line. */
export function checkExempt(document: SourceDocument, exempt: readonly Exempt[]): Finding[] {
  return exempt.flatMap(({ line, words }) => {
    const printed = shownLine(lineAt(document, line));
    if (occurrences(printed, words).length > 0) return [];
    return [
      {
        item: null,
        drift: {
          kind: 'notKpi',
          id: 'notKpis',
          field: 'words',
          line,
          printed,
          plan: words,
          standsAt: [],
          moved: null,
          owner: null,
        },
      },
    ];
  });
}
