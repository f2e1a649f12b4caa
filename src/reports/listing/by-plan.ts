/** Answers about several plans: each is listed and counted on its own, for provinces share no list and no total. */
import type { Listing } from './listing.ts';

/** The same answer narrowed to one plan after the other. */
export function onePlanEach<A extends { readonly plans: readonly unknown[] }>(answer: A): readonly A[] {
  return answer.plans.length < 2 ? [answer] : answer.plans.map((plan) => ({ ...answer, plans: [plan] }));
}

/** The rows of all in one list, for a form whose rows name their plan. @param listings of like columns, at least one */
export function joined<R>(listings: readonly Listing<R>[]): Listing<R> {
  const [first] = listings;
  if (listings.length === 1) return first!;
  return {
    ...first!,
    invented: listings.some(({ invented }) => invented),
    groups: listings.flatMap(({ groups }) => groups),
  };
}
