import type { ImportAnswer } from '../../app/import/answer.ts';
import { noteWords } from './note-words.ts';
import { placeWords } from './place.ts';

/** The object of the contract. */
export function importJson({ file, rows, cells, tasks, kpis, agencies, notes }: ImportAnswer): object {
  return {
    file,
    rows,
    cells,
    tasks,
    kpis,
    agencies,
    findings: notes.map((note) => ({
      code: note.source.code,
      message: noteWords(note),
      place: placeWords(note.place) || null,
      id: note.id,
      field: note.field,
    })),
  };
}

/** The summary, in the order in which a person works: what came of it, what to look at, what to do next. */
export function renderImport(answer: ImportAnswer): string {
  const { file, text, document, dryRun, rows, cells, tasks, kpis, agencies, unverified, notes } = answer;
  if (file === null) {
    return [`Không tìm thấy phụ lục nhiệm vụ trong ${document}; chưa ghi gì.`, ...notes.map(line), ''].join(
      '\n',
    );
  }
  return [
    dryRun ? `Sẽ ghi ${file} và ${text} (chạy thử, chưa ghi gì).` : `Đã ghi ${file} và ${text}.`,
    `${tasks} nhiệm vụ, ${kpis} chỉ tiêu, ${agencies} tên cơ quan, nhóm, vai trò (${unverified} tên cần đối chiếu).`,
    `Đọc ${rows} hàng; ${cells.read} ô đã hiểu, ${cells.unread} ô còn phải xem.`,
    ...(notes.length === 0 ? [] : ['', `Cần xem (${notes.length}):`, ...notes.map(line)]),
    '',
    `Tiếp theo: parhoach validate ${file}; parhoach trace --plan ${file}`,
    '',
  ].join('\n');
}

function line(note: ImportAnswer['notes'][number]): string {
  const where = [placeWords(note.place), note.id === null ? '' : `nhiệm vụ ${note.id}`]
    .filter(Boolean)
    .join(', ');
  return `  ${where === '' ? '' : `${where}: `}${noteWords(note)}.`;
}
