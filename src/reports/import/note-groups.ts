import type { ImportNote } from '../../app/import/answer.ts';

/** Notes that are worked off together. */
export interface NoteGroup {
  readonly title: string;
  readonly notes: readonly ImportNote[];
}

/** The groups in the order of work: without a head nothing is computed, without a lead there is nobody to ask. */
const GROUPS: readonly (readonly [title: string, holds: (note: ImportNote) => boolean])[] = [
  ['Phần đầu kế hoạch', ({ about }) => about.kind === 'head'],
  [
    'Cơ quan chủ trì, phối hợp',
    ({ source, about: { field } }) =>
      field === 'lead' || field === 'support' || source.code === 'row-without-lead',
  ],
  [
    'Thời hạn',
    ({ source, about: { field } }) => field === 'deadline' || source.code === 'row-without-deadline',
  ],
  ['Chỉ tiêu', ({ about }) => about.kind === 'kpi'],
  ['Nhiệm vụ, lĩnh vực', ({ about: { kind } }) => kind === 'task' || kind === 'section'],
  ['Tên cơ quan, nhóm, vai trò', ({ about }) => about.kind === 'bodies'],
  ['Văn bản', () => true],
];

/** Puts each note into the first group that it belongs to; groups without notes are left out. */
export function groupNotes(notes: readonly ImportNote[]): NoteGroup[] {
  const groupOf = (note: ImportNote) => GROUPS.findIndex(([, holds]) => holds(note));
  return GROUPS.map(([title], i) => ({ title, notes: notes.filter((note) => groupOf(note) === i) })).filter(
    (group) => group.notes.length > 0,
  );
}
