import type { Span } from '../../diagnostics/problem.ts';
import type { AgencyEntry, GroupEntry, RoleEntry } from '../../plan/schema.ts';
import { fold, nfc } from '../../text/normalize.ts';
import { buildLexicon, type Lexicon } from '../../wording/agencies/lexicon.ts';
import { readAgencies } from '../../wording/agencies/read.ts';
import type { KnownName, Mention } from '../../wording/agencies/types.ts';
import type { Reading } from '../../wording/reading.ts';
import { codeFor, looksLikeBody } from './body-names.ts';

/** The lists of a plan file that names come from. */
export interface Bodies {
  readonly agencies: readonly AgencyEntry[];
  readonly groups: readonly GroupEntry[];
  readonly roles: readonly RoleEntry[];
}

/** Proposed lists, and how words read with them. */
export interface Proposed extends Bodies {
  readonly read: (words: string) => Reading<readonly Mention[]>;
}

/** The cells that name bodies, in the order of the plan. */
export interface Cells {
  readonly leads: readonly string[];
  /** Of tasks, and those who watch over a KPI. */
  readonly supports: readonly string[];
}

/** More names than this in one cell, and it holds no list of bodies. */
const MOST_NAMES = 60;

/**
 * Proposes the agencies, groups and roles of a plan from the words of its cells. Names that are known (an earlier plan's, then
 * the usual ones) are taken as they are; other words that look like the name of a body become one, marked as unverified. Only what a cell
 * names is taken, with the members of its groups.
 *
 * @param known sources of names, the one that counts most first
 */
export function proposeBodies(cells: Cells, known: readonly Bodies[]): Proposed {
  const names = new Names(known);
  const readings = new Map<string, Reading<readonly Mention[]>>();
  // Twice, for a name that a later cell brings may stand in an earlier one.
  for (const pass of [1, 2]) {
    for (const words of cells.leads)
      if (pass === 1 || !readings.get(words)!.ok) readings.set(words, names.readLead(words));
    for (const words of cells.supports) if (!readings.get(words)?.ok) readings.set(words, names.read(words));
  }
  const used = new Set<string>();
  for (const reading of readings.values())
    for (const { name } of reading.ok ? reading.value : []) used.add(name);
  const groups = names.groups.filter(({ name }) => used.has(name));
  for (const group of groups) {
    for (const member of group.members ?? []) used.add(typeof member === 'string' ? member : member.name);
    if (group.reportedBy !== undefined) used.add(group.reportedBy);
  }
  return {
    agencies: names.agencies.filter(({ name }) => used.has(name)),
    groups,
    roles: names.roles.filter(({ name }) => used.has(name)),
    read: (words) => names.read(words),
  };
}

const plain = (words: string) => nfc(words).replace(/\s+/gu, ' ').trim();

/** The names known so far; reading a cell may add to them. */
class Names implements Bodies {
  readonly agencies: AgencyEntry[] = [];
  readonly groups: GroupEntry[] = [];
  readonly roles: RoleEntry[] = [];
  private readonly taken = new Set<string>();
  private readonly codes = new Set<string>();
  private lexicon: Lexicon;

  constructor(known: readonly Bodies[]) {
    for (const { agencies, groups, roles } of known) {
      for (const each of agencies) if (this.claim(each)) this.agencies.push(each);
      for (const each of groups) if (this.claim(each)) this.groups.push(each);
      for (const each of roles) if (this.claim(each)) this.roles.push(each);
    }
    this.lexicon = this.grow();
  }

  read(words: string): Reading<readonly Mention[]> {
    for (let turn = 0; ; turn++) {
      const reading = readAgencies(words, this.lexicon);
      if (reading.ok || turn === MOST_NAMES) return reading;
      const { code, span } = reading.problem;
      const name =
        code === 'agency-unknown'
          ? plain(words.slice(span.start, span.end))
          : code === 'agency-wording-rest'
            ? this.goesOn(words, span)
            : null;
      if (name === null || !this.propose(name)) return reading;
    }
  }

  /** "Cơ quan được giao chủ trì" that goes on with words that are no list: they belong to the proposed name. */
  private goesOn(words: string, { start, end }: Span): string | null {
    const before = plain(words.slice(0, start));
    const proposed = [...this.agencies, ...this.roles].filter(({ unverified }) => unverified === true);
    const begun = proposed.find(({ name }) => before.includes(name));
    const from = begun === undefined ? '' : before.slice(before.lastIndexOf(begun.name));
    if (from !== '' && !/[,;]/u.test(from)) return `${from} ${plain(words.slice(start, end))}`;
    return /[,;\n]/u.test(words) ? null : plain(words);
  }

  /** A lead cell that names nobody in particular holds its work all the same: its words become a role. */
  readLead(words: string): Reading<readonly Mention[]> {
    const reading = this.read(words);
    if (!reading.ok || reading.value.some(({ kind }) => kind !== 'open')) return reading;
    const name = plain(words).replace(/[.;,]+$/u, '');
    if (!this.add('roles', name)) return reading;
    return this.read(words);
  }

  /** Takes in some words as a name; false when they look like none, or like a known one misspelt. */
  private propose(name: string): boolean {
    const kind = looksLikeBody(name);
    const misspelt = this.lexicon.spellings.some(({ text }) => fold(text) === fold(name));
    if (kind === null || misspelt) return false;
    return this.add(kind === 'one' ? 'agencies' : 'roles', name);
  }

  private add(list: 'agencies' | 'roles', name: string): boolean {
    const entry = { name, code: codeFor(name, this.codes), unverified: true };
    if (!this.claim(entry)) return false;
    this[list].push(entry);
    this.lexicon = this.grow();
    return true;
  }

  /** Makes a name and its code its own; false when either is another's. */
  private claim({ name, code }: { readonly name: string; readonly code: string }): boolean {
    if (this.taken.has(name) || this.codes.has(code)) return false;
    this.taken.add(name);
    this.codes.add(code);
    return true;
  }

  private grow(): Lexicon {
    const of = (kind: KnownName['kind'], list: readonly (AgencyEntry | GroupEntry)[]) =>
      list.map(({ name, code, aliases }) => ({ name, code, kind, aliases: aliases ?? [] }));
    return buildLexicon([
      ...of('agency', this.agencies),
      ...of('group', this.groups),
      ...this.roles.map(({ name, code }) => ({ name, code, kind: 'role' as const, aliases: [] })),
    ]);
  }
}
