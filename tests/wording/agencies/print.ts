import { nfc, toneKey } from '../../../src/text/normalize.ts';
import type { Mention } from '../../../src/wording/agencies/types.ts';

/**
 * Writes mentions in the words a plan would use; `readAgencies` reads them back as the same bodies, kinds, capacities
 * and persons. Each name in full, separated by ";".
 */
export function printAgencies(mentions: readonly Mention[]): string {
  return mentions.map(printMention).join('; ');
}

function printMention({ name, kind, capacity, person }: Mention): string {
  const addressed =
    person === null ? name : joined(person, kind === 'group' || kind === 'role' ? lowerFirst(name) : name);
  if (capacity === null) return addressed;
  return kind === 'open' ? `${addressed} (${capacity})` : `${addressed} ${capacity}`;
}

/** "Chánh Văn phòng" and "Văn phòng UBND tỉnh" share words: "Chánh Văn phòng UBND tỉnh". */
function joined(person: string, name: string): string {
  const title = person.split(' ');
  const words = name.split(' ');
  for (let shared = Math.min(2, words.length); shared > 0; shared--) {
    const end = title.slice(-shared).join(' ');
    if (toneKey(end) === toneKey(words.slice(0, shared).join(' ')))
      return [...title, ...words.slice(shared)].join(' ');
  }
  return `${person} ${name}`;
}

function lowerFirst(name: string): string {
  const text = nfc(name);
  return /^Các |^Cơ quan/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}

const KINDS = { agency: null, group: 'nhóm', role: 'vai trò', open: 'không nêu đích danh' } as const;

/** Says in Vietnamese how a wording was read: each body with its kind, person and capacity in brackets. */
export function describeAgencies(mentions: readonly Mention[]): string {
  return mentions
    .map(({ name, kind, person, capacity, part }) => {
      const does = capacity ?? (part && { lead: 'chủ trì', support: 'phối hợp' }[part]);
      const remarks = [KINDS[kind], person === null ? null : `gọi qua: ${person}`, does].filter(
        (remark) => remark !== null,
      );
      return remarks.length > 0 ? `${nfc(name)} (${remarks.join('; ')})` : nfc(name);
    })
    .join(' · ');
}
