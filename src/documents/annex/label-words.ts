import { type ColumnKind, meanings } from './captions.ts';

/** What label lines below a task say of it; `alien` belongs to another kind of document ("Địa điểm: …" of a meeting). */
export type LabelKind = 'lead' | 'support' | 'deadline' | 'product' | 'note' | 'alien';

/** A label and the words behind it. */
export interface Labelled {
  readonly kind: LabelKind;
  readonly words: string;
}

/** A paragraph that holds labels, and what stands before the first of them. */
export interface LabelLine {
  readonly before: string;
  readonly labels: readonly Labelled[];
}

const KINDS: Readonly<Partial<Record<ColumnKind, LabelKind>>> = {
  lead: 'lead',
  support: 'support',
  deadline: 'deadline',
  status: 'deadline',
  product: 'product',
  note: 'note',
  money: 'note',
  alien: 'alien',
};

/** A label begins a paragraph, or stands behind a mark: "…; cơ quan phối hợp: …", "… (Chủ trì: …". */
const LABEL = /(^|[.;(\]]\s*|,\s+|\s[-–+]\s*)(\p{L}[\p{L}/, ]{1,70}?)\s?(?:\([^()]{1,30}\)\s?)?:(?=\s|$)/gu;
const MOST_WORDS = 10;

/** The labels of a paragraph, in order; null when it has none. What is in brackets is told without them. */
export function labelLine(text: string): LabelLine | null {
  const found = [...text.matchAll(LABEL)].flatMap((match) => {
    const meant = labelKind(match[2]!);
    if (meant === null) return [];
    return [{ ...meant, from: match.index, name: match[2]!, words: match.index + match[0].length }];
  });
  const [first] = found;
  if (first?.isSentence && text.slice(first.words).trim() === '') return null;
  if (first === undefined || (first.from > 0 && !isInline(found.map(({ kind }) => kind)))) return null;
  const labels = found.map(({ kind, name, words }, i): Labelled => {
    const value = trimmed(text.slice(words, found[i + 1]?.from ?? text.length));
    return { kind, words: kind === 'note' && value !== '' ? `${name.trim()}: ${value}` : value };
  });
  return { before: text.slice(0, first.from).trim(), labels };
}

/** Who leads is said clearly by a label that a list follows; else it is a sentence: "Các cơ quan tập trung thực hiện:". */
const CLEAR = 5;

/** What a label's words announce: the clearest meaning that a label can have. */
export function labelKind(name: string): { kind: LabelKind; isSentence: boolean } | null {
  if (name.trim().split(/\s+/u).length > MOST_WORDS) return null;
  const [clearest] = meanings(name);
  const kind = clearest === undefined ? undefined : KINDS[clearest.kind];
  return kind === undefined ? null : { kind, isSentence: kind === 'lead' && clearest!.weight < CLEAR };
}

/** Labels within a sentence are some when they say who, and one thing more. */
const isInline = (kinds: readonly LabelKind[]) => kinds.includes('lead') && kinds.length > 1;

/** Words without the mark that closes them, or the bracket that was opened before their label. */
function trimmed(words: string): string {
  const bare = words.trim().replace(/[.;,]+$/u, '');
  const opened = bare.split('(').length - 1;
  return (bare.split(')').length - 1 > opened ? bare.replace(/\)\.?$/u, '') : bare).trim();
}
