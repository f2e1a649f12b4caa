import data from '../../../data/departments.json' with { type: 'json' };
import { toneKey } from '../../text/normalize.ts';

/** A body as a plan file lists it, before anybody has checked it. */
export interface UsualAgency {
  readonly name: string;
  readonly code: string;
  readonly level?: string;
  readonly aliases?: readonly string[];
}

export interface UsualGroup {
  readonly name: string;
  readonly code: string;
  readonly aliases: readonly string[];
  readonly members?: readonly string[];
  readonly size?: number;
  readonly reportedBy?: string;
}

/** The bodies that a province usually has (data/departments.json). */
export interface UsualBodies {
  readonly agencies: readonly UsualAgency[];
  readonly groups: readonly UsualGroup[];
}

/** @param day the day of the decision: older plans knew other departments, and nothing is offered for them */
export function usualBodies(province: string | null, day: string): UsualBodies {
  if (day < data.from) return { agencies: [], groups: [] };
  const agencies = [...data.departments, ...data.others].map(({ name, code, ...more }) => ({
    name,
    code,
    level: 'tỉnh',
    ...('aliases' in more && more.aliases !== undefined ? { aliases: more.aliases } : {}),
  }));
  const size = day >= data.twoTiersFrom ? communesOf(province) : null;
  const groups = data.groups.flatMap(({ name, code, aliases, ...more }): UsualGroup[] => {
    if (more.members === 'departments')
      return [{ name, code, aliases, members: data.departments.map((each) => each.name) }];
    if (size === null) return [];
    return [{ name, code, aliases, size, ...(more.reportedBy ? { reportedBy: more.reportedBy } : {}) }];
  });
  return { agencies, groups };
}

/** How many communes a province has since 1 July 2025; null for one that is not among the thirty-four. */
function communesOf(province: string | null): number | null {
  const name = toneKey(province ?? '').replace(/^(?:tỉnh|thành phố|tp\.?) /u, '');
  return Object.entries(data.communes).find(([known]) => toneKey(known) === name)?.[1] ?? null;
}
