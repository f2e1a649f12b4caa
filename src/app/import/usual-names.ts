import type { Bodies } from '../../documents/draft/bodies.ts';
import { usualBodies } from '../../documents/draft/usual.ts';

/** The bodies that a province usually has, as lists of a plan file: nobody has held them against the province's own decision. */
export function usualNames(province: string | null, day: string): Bodies {
  const { agencies, groups } = usualBodies(province, day);
  return {
    agencies: agencies.map(({ aliases, ...each }) => ({
      ...each,
      ...(aliases === undefined ? {} : { aliases: [...aliases] }),
      unverified: true,
    })),
    groups: groups.map(({ aliases, members, ...each }) => ({
      ...each,
      aliases: [...aliases],
      ...(members === undefined ? {} : { members: [...members] }),
      unverified: true,
    })),
    roles: [],
  };
}
