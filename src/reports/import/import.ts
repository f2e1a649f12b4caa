import type { ImportAnswer, ImportNote } from '../../app/import/answer.ts';
import { placeWords } from '../../diagnostics/document-place.ts';
import { groupNotes } from './note-groups.ts';
import { noteRemedy, noteWords } from './note-words.ts';

/** The object of the contract; findings in the order of work. */
export function importJson({ file, rows, cells, tasks, kpis, agencies, notes }: ImportAnswer): object {
  const inOrder = groupNotes(notes).flatMap((group) => group.notes);
  return {
    file,
    rows,
    cells,
    tasks,
    kpis,
    agencies,
    findings: inOrder.map((note) => ({
      code: note.source.code,
      message: noteWords(note),
      place: placeWords(note.about.place) || null,
      id: note.about.id,
      field: note.about.field,
    })),
  };
}

/** What came of it, what to look at in the order in which a person works, what to do next. */
export function renderImport(answer: ImportAnswer): string {
  const { file, text, document, dryRun, rows, cells, tasks, kpis, agencies, unverified, notes } = answer;
  const groups = groupNotes(notes).flatMap(({ title, notes: each }) => [
    '',
    `${title} (${each.length})`,
    ...noteLines(each),
  ]);
  if (file === null)
    return [`Không tìm thấy phụ lục nhiệm vụ trong ${document}; chưa ghi gì.`, ...groups, ''].join('\n');
  return [
    dryRun ? `Sẽ ghi ${file} và ${text} (chạy thử, chưa ghi gì).` : `Đã ghi ${file} và ${text}.`,
    `Đọc ${rows} hàng: ${tasks} nhiệm vụ, ${kpis} chỉ tiêu; ${cells.read} ô đã hiểu, ${cells.unread} ô cần xem.`,
    `${agencies} tên cơ quan, nhóm, vai trò, trong đó ${unverified} tên do chương trình đề xuất (unverified: true).`,
    ...groups,
    '',
    `Tiếp theo: parhoach validate ${file}, rồi parhoach trace --plan ${file}`,
    '',
  ].join('\n');
}

/** What to do is said once for notes of one kind that follow each other. */
function noteLines(notes: readonly ImportNote[]): string[] {
  const said = new Set<string>();
  return notes.flatMap((note) => {
    const { place, id, kind } = note.about;
    const what =
      id === null
        ? ''
        : `${kind === 'kpi' ? 'chỉ tiêu' : kind === 'section' ? 'lĩnh vực' : 'nhiệm vụ'} ${id}`;
    const where = [placeWords(place), what].filter(Boolean).join(', ');
    const remedy = noteRemedy(note);
    const isNew = remedy !== null && !said.has(remedy);
    if (isNew) said.add(remedy);
    return [`  ${where === '' ? '' : `${where}: `}${noteWords(note)}`, ...(isNew ? [`    ${remedy}`] : [])];
  });
}
