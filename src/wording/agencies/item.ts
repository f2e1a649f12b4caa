import type { Problem, Span } from '../../diagnostics/problem.ts';
import { type Behind, behindBody } from './behind.ts';
import { type Body, beginsBody, bodyAt, listHeadsAt, personsAt, type Text } from './body.ts';
import { type LeadingCapacity, leadingCapacity } from './capacity.ts';
import { type Heads, noHeads } from './find.ts';
import type { AgencyNote } from './notes.ts';
import { saysRelevant } from './open-set.ts';
import { agencyAmbiguous, agencyDangling, agencyRest, agencyTitle, agencyUnseparated } from './problems.ts';
import { separatorAt } from './separators.ts';
import { rightTitle } from './titles.ts';
import type { Head } from './trie.ts';
import type { Mention } from './types.ts';
import { foldedName, spanOf, unknownName, wordsIn } from './unknown.ts';
import { givers } from './vocabulary.ts';

/** What earlier words of the list say about the names that follow. */
export interface Carried {
  /** Where a shortened name may go on from: the beginnings of the name before it, deepest first. */
  readonly heads: Heads;
  /** The same, of "các Sở:". */
  readonly listHeads: readonly Head[];
  /** Of a capacity that stands before its names: until the next ";", with a colon until the next capacity. */
  readonly capacity: LeadingCapacity | null;
  /** Of a person that stands before shortened names: "Giám đốc các Sở: Nội vụ, Tài chính". */
  readonly person: string | null;
}

export const nothingCarried: Carried = { heads: noHeads, listHeads: [], capacity: null, person: null };

/** One mention, where its own words begin and end, and what it hands on. */
export interface Item {
  readonly mention: Mention;
  /** The body's own words, without what stands beside it. */
  readonly body: { readonly words: string; readonly span: Span };
  readonly bodyFrom: number;
  readonly end: number;
  /** Whether its capacity stands behind it, and so may be that of names before it as well. */
  readonly behind: boolean;
  /** Whether a bracket is open behind it: "Sở Nội vụ (chủ trì, phối hợp với …". */
  readonly open: boolean;
  readonly carried: Carried;
}

/** Reads one item of a list: [capacity] [persons] ["các Sở:"] body [capacity]. */
export function readItem(text: Text, from: number, before: Carried): Item | Problem {
  const { tokens } = text;
  const inherited = () => [...before.heads(), ...before.listHeads];
  // Known names first: a name that begins with a verb or a title is that name.
  const plain = bodyAt(text, from, inherited);
  const given = plain === null ? (givers.at(tokens, from)?.end ?? from) : from;
  const lead = plain === null ? leadingCapacity(text, given) : null;
  const start = lead?.end ?? given;
  if (start >= tokens.length) return dangling(text, from, start);
  if (tokens[start]!.kind === 'mark') return dangling(text, start);
  const persons = personsAt(text, start);
  const places = persons?.bodies ?? [start];
  const list = listHeadsAt(text, places.at(-1)!);
  const heads = list ? () => list.heads : inherited;
  const bodyFrom =
    list?.end ??
    (places.length > 1 ? places.find((at) => bodyAt(text, at, heads) !== null) : undefined) ??
    places.at(-1)!;
  if (bodyFrom >= tokens.length) return dangling(text, start, tokens.length);
  const body = bodyFrom === from && plain ? plain : bodyAt(text, bodyFrom, heads, persons !== null);
  if (body === null) return unknownName(text, bodyFrom, heads);
  if (body.names.length > 1) return ambiguous(text, bodyFrom, body);
  const misnamed = persons && body.names[0] && rightTitle(body.names[0].name, persons.titles);
  if (persons && misnamed) {
    const span = spanOf(text, start, body.end);
    const called = wordsIn(text, spanOf(text, bodyFrom, body.end));
    return agencyTitle(span, { words: wordsIn(text, span), name: called, title: misnamed });
  }
  const behind = behindBody(text, body);
  const { capacity: trailing, end } = behind;
  const carriedPerson = persons?.titles ?? (list ? null : before.person);
  const person = persons?.titles ?? (body.shortened ? carriedPerson : null);
  const capacity = lead ?? before.capacity;
  const bodySpan = spanOf(text, bodyFrom, body.end);
  const span = spanOf(text, list ? bodyFrom : start, end);
  const name = body.names[0];
  return {
    body: { words: wordsIn(text, bodySpan), span: bodySpan },
    mention: {
      name: name?.name ?? wordsIn(text, bodySpan),
      code: name?.code ?? null,
      kind: name?.kind ?? 'open',
      words: text.wording.slice(span.start, span.end),
      span,
      capacity: (trailing ?? capacity)?.capacity ?? null,
      part: (trailing ?? capacity)?.part ?? null,
      notes: notesOn(text, bodyFrom, body, behind),
      person,
    },
    bodyFrom,
    end,
    behind: trailing !== null && !trailing.bracketed,
    open: trailing?.open ?? false,
    carried: {
      heads: body.heads,
      listHeads: list?.heads ?? (name ? before.listHeads : []),
      capacity,
      person: carriedPerson,
    },
  };
}

function notesOn(text: Text, from: number, { names, end }: Body, { notes }: Behind): AgencyNote[] {
  const all = [...notes];
  if (names.length === 0 && !saysRelevant(text.tokens, from, end))
    all.unshift({ code: 'open-set', from, end });
  return all.map(({ code, from, end }) => {
    const span = spanOf(text, from, end);
    return { code, span, words: wordsIn(text, span) };
  });
}

function ambiguous(text: Text, from: number, { names, end }: Body): Problem {
  const span = spanOf(text, from, end);
  return agencyAmbiguous(span, { words: wordsIn(text, span), names: names.map(({ name }) => name) });
}

/** The problem of a separator or a verb with no body beside it. */
export function dangling(text: Text, from: number, end?: number): Problem {
  const span = spanOf(text, from, end ?? Math.max(from + 1, separatorAt(text, from)?.end ?? 0));
  return agencyDangling(span, { words: wordsIn(text, span) });
}

/** The problem of words behind a body that neither separate nor say what it does. */
export function leftOver(text: Text, { mention, bodyFrom, end }: Item): Problem {
  const misspelt = foldedName(text, bodyFrom);
  if (misspelt && misspelt.end > end) return unknownName(text, bodyFrom);
  const { tokens } = text;
  const after = wordsIn(text, mention.span);
  if (beginsBody(text, end)) {
    const span = spanOf(text, end, bodyAt(text, end)?.end ?? end + 1);
    return agencyUnseparated(span, { words: wordsIn(text, span), after });
  }
  let last = end + 1;
  while (last < tokens.length && separatorAt(text, last) === null) last++;
  const span = spanOf(text, end, last);
  return agencyRest(span, { words: wordsIn(text, span), after });
}
