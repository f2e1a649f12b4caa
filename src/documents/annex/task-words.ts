import type { Cell, Place } from '../office/content.ts';
import { type AnnexRow, isMarked } from './annex-row.ts';
import type { ColumnKind } from './captions.ts';
import type { FoundTask, FoundWords } from './found-plan.ts';
import { splitRoles } from './split-roles.ts';

/** A task whose rows are being gathered. */
export interface OpenTask {
  /** `rest` goes on in the same sentence, or with a further item; `more` stands beside the same text. */
  readonly add: (row: AnnexRow, as: 'rest' | 'more') => void;
  readonly found: () => FoundTask;
}

const FIELDS = ['text', 'lead', 'support', 'deadline', 'product', 'note'] as const;
type Field = (typeof FIELDS)[number];

/** Begins a task with its row; `lead` is who leads all tasks of its section. */
export function openTask(first: AnnexRow, lead: FoundWords | null): OpenTask {
  const words: Record<Field, FoundWords | null> = fields(first);
  const numbered = first.number !== '' && first.label.style !== 'dash';
  const at: Place[] = [first.place];
  return {
    add: (row, as) => {
      at.push(row.place);
      const item = row.label.style === 'dash' && row.text !== '';
      const more = fields(item ? { ...row, text: `${row.number} ${row.text}` } : row);
      for (const field of FIELDS) words[field] = joined(words[field], more[field], as, row.cells.get(field));
    },
    found: () => {
      const text = words.text ?? { words: '', place: first.place };
      const found = { number: numbered ? first.number : null, at, ...words, text };
      return withRoles({ ...found, lead: found.lead ?? lead });
    },
  };
}

function fields(row: AnnexRow): Record<Field, FoundWords | null> {
  return {
    text: row.text === '' ? null : { words: row.text, place: row.textCell?.place ?? row.place },
    lead: wordsOf(row, 'lead'),
    support: wordsOf(row, 'support'),
    deadline: wordsOf(row, 'deadline') ?? markedPeriods(row),
    product: wordsOf(row, 'product'),
    note: noteOf(row),
  };
}

function wordsOf({ cells }: AnnexRow, kind: ColumnKind): FoundWords | null {
  const cell = cells.get(kind);
  if (cell === undefined) return null;
  const words = [cell.number, cell.text].filter(Boolean).join(' ');
  return words === '' ? null : { words, place: cell.place };
}

/** The quarters or years that are marked with an x. */
function markedPeriods({ others, place }: AnnexRow): FoundWords | null {
  const marked = others.filter(({ column, cell }) => column.kind === 'period' && isMarked(cell));
  return marked.length === 0 ? null : { words: marked.map(({ column }) => column.caption).join(', '), place };
}

/** The note, and the words of columns that have no key in a plan, each under its heading: nothing of a row is lost. */
function noteOf(row: AnnexRow): FoundWords | null {
  const own = row.cells.get('note');
  const further = row.others
    .filter(({ column, cell }) => column.kind !== 'period' && cell !== row.textCell)
    .map(({ column, cell }) => [column.caption, cell.text.replaceAll('\n', ' ')].filter(Boolean).join(': '));
  const words = [own?.text ?? '', ...further].filter((text) => text !== '').join('\n');
  return words === '' ? null : { words, place: own?.place ?? row.others[0]?.cell.place ?? row.place };
}

function joined(
  before: FoundWords | null,
  after: FoundWords | null,
  as: 'rest' | 'more',
  cell: Cell | undefined,
): FoundWords | null {
  if (before === null || after === null) return before ?? after;
  // Of a merged cell the words came with the row above.
  if (cell?.continues === true || (as === 'more' && before.words.split('\n').includes(after.words)))
    return before;
  // A page's end sometimes says the last words twice.
  if (as === 'rest' && before.words.endsWith(after.words)) return before;
  const apart = as === 'more' || /^[-–+•]/u.test(after.words);
  return { ...before, words: `${before.words}${apart ? '\n' : ' '}${after.words}` };
}

/** A cell in which both roles are told, where no cell says who supports. */
function withRoles(task: FoundTask): FoundTask {
  if (task.lead === null || task.support !== null) return task;
  const roles = splitRoles(task.lead.words);
  if (roles === null) return task;
  const { place } = task.lead;
  return {
    ...task,
    lead: { words: roles.lead, place },
    support: roles.support === '' ? null : { words: roles.support, place },
  };
}
