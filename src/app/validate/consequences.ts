/** Findings that may only be there because something else in the file is damaged: said again, they would mislead. */
import type { Finding } from '../../diagnostics/finding.ts';
import type { Places } from '../../plan/places.ts';
import type { Unread } from '../../plan/unread.ts';
import { nameTaken } from '../../rules/plan/name-taken.ts';
import { mendedText } from '../../rules/text/mend.ts';
import { hasControl } from '../../rules/text/text-control.ts';
import { toneKey } from '../../text/normalize.ts';
import { agencyAmbiguous } from '../../wording/agencies/problems.ts';

interface Dependence {
  readonly codes: RegExp;
  /** The top-level keys that hold what findings of these codes are about. */
  readonly parts: readonly string[];
}

/** "There is no such thing": wrong when the thing stands in the file and could not be read. */
const REFERENCES: readonly Dependence[] = [
  {
    codes:
      /^(?:agency-(?!unused)|member-unknown|unknown-coordinator|unknown-agency-name|lead-holds-nobody|entry-not-lead|progress-file-name)/u,
    parts: ['agencies', 'groups', 'roles'],
  },
  {
    codes: /^(?:unknown-task|amendment-unknown-item|entry-unknown-item)$/u,
    parts: ['sections', 'duties', 'kpis', 'amendments'],
  },
  { codes: /^unknown-duty$/u, parts: ['duties'] },
];

/** "Nothing of the kind is there", or: what the plan's head says of it: wrong when anything of the part is missing. */
const SILENCES: readonly Dependence[] = [
  {
    codes: /^agency-unused$/u,
    parts: ['agencies', 'groups', 'roles', 'sections', 'duties', 'kpis', 'amendments'],
  },
  { codes: /^(?:task-without-directive|directive-without-task)$/u, parts: ['directives', 'sections'] },
  {
    codes: /^(?:deadline-(?:before|after)-|year-mismatch|amendment-before|entry-too-early|letter-before)/u,
    parts: ['plan'],
  },
];

/**
 * Leaves out what stands on, or refers to, what could not be read.
 *
 * @param unread of the plan that the findings lean on, which may be another file
 */
export function withoutConsequences(findings: readonly Finding[], places: Places, unread: Unread): Finding[] {
  // Cells that name several bodies do so because these share a name, which is told where they are listed.
  const isTaken = findings.some(({ problem }) => problem.code === nameTaken.code);
  const words = [...unread.words, ...oddNames(places.value)].map(toneKey);
  return findings.filter((each) => {
    const { code } = each.problem;
    if (isTaken && code === agencyAmbiguous.kind.code) return false;
    const reference = REFERENCES.find(({ codes }) => codes.test(code));
    if (reference?.parts.some((part) => unread.parts.has(part))) return false;
    if (reference && mentions(wordsOf(places.value, each), words)) return false;
    const silent = SILENCES.find(({ codes }) => codes.test(code));
    if (silent?.parts.some((part) => unread.touched.has(part) || unread.parts.has(part))) return false;
    return places.isCertain(each);
  });
}

const LISTS = ['agencies', 'groups', 'roles', 'sections', 'duties', 'kpis', 'directives'];

/** Names, codes and ids with letters that the rules about letters report: what is written rightly elsewhere is not wrong. */
function oddNames(value: unknown): string[] {
  const odd = (each: unknown) => typeof each === 'string' && plain(each) !== each;
  if (typeof value !== 'object' || value === null) return [];
  return LISTS.flatMap((part) => {
    const list = (value as Record<string, unknown>)[part];
    return (Array.isArray(list) ? (list as unknown[]) : []).flatMap((item) => {
      if (typeof item !== 'object' || item === null) return [];
      const { id, name, code, aliases } = item as Record<string, unknown>;
      const all = [id, name, code, ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])];
      return all.filter(odd).map((each) => plain(each as string));
    });
  });
}

function plain(text: string): string {
  return mendedText([...text].filter((letter) => !hasControl(letter)).join(''));
}

/** Whether a value names something that stands in the file, or is itself written with letters that are reported. */
function mentions(value: string | null, words: readonly string[]): boolean {
  if (value === null) return false;
  if (plain(value) !== value.trim()) return true;
  const key = toneKey(value);
  // "Tư pháp" in "các Sở: Nội vụ, Tư pháp" is a part of the name.
  return words.some((each) => key.includes(each) || (key.includes(' ') && each.includes(key)));
}

function wordsOf(root: unknown, { path, within }: Finding): string | null {
  let value = root;
  for (const part of path) value = (value as Record<string | number, unknown> | null | undefined)?.[part];
  if (typeof value !== 'string') return null;
  return within === null ? value : value.slice(within.start, within.end);
}
