import type { KpiFindings } from './check-kpis.ts';
import { checkAlike, checkLabel, labelled } from './check-labels.ts';
import { checkNesting, checkOrder } from './check-order.ts';
import type { SourceDocument } from './document.ts';
import type { Corrected } from './errata.ts';
import type { Finding } from './findings.ts';
import { endsLikeLabel } from './labels.ts';
import type { Placed } from './places.ts';

/**
 * Ids are the path of what is printed: holds them against labels, headings and the order of the text.
 *
 * @param owning the items that own lines, and the sections that have none
 */
export function checkIds(
  document: SourceDocument,
  corrected: Corrected,
  owning: readonly Placed[],
  kpis: KpiFindings,
): Finding[] {
  const labels = owning.flatMap((each) => labelled(document, corrected, each) ?? []);
  const numbered = new Set(labels.filter(({ own }) => own !== null).map(({ item }) => item));
  const misnamed = [...kpis.misnamed, ...[...labels, ...kpis.labels].flatMap(checkLabel)];
  const unlike = checkAlike([...labels, ...kpis.labels]);
  const strays = new Set([...misnamed, ...unlike].map(({ item }) => item));
  const unnumbered = labels.filter(
    ({ own, above, id }) => own === null && above === null && endsLikeLabel(id),
  );
  const positions = [...kpis.positions, ...unnumbered.map(({ item, line }) => ({ item, line, offset: 0 }))];
  return [
    ...misnamed,
    ...unlike,
    ...checkNesting(owning, numbered),
    // An id that is wrong by its label says nothing of the order of its neighbours.
    ...checkOrder(positions.filter(({ item }) => !strays.has(item))),
  ];
}
