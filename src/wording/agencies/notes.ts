import type { Span } from '../../diagnostics/problem.ts';

/** What each note says; the words concerned come first. */
const SENTENCES = {
  'open-set': (w) => `${w}: không nêu đích danh cơ quan nào, không giao việc cho ai`,
  'part-support': (w) => `${w} không ghi vai trò: ô đã nêu cơ quan chủ trì nên hiểu là phối hợp`,
  'part-lead': (w) => `${w} không ghi vai trò: ô chỉ nêu cơ quan phối hợp nên hiểu là chủ trì`,
  'task-words': (w) => `${w}: việc của cơ quan ghi trước, không phải tên cơ quan`,
  unit: (w) => `${w}: đơn vị thuộc cơ quan ghi trước, việc tính cho cơ quan ghi trước`,
} satisfies Record<string, (words: string) => string>;

export type AgencyNoteCode = keyof typeof SENTENCES;

/** What the reader says of words that it understood in one of several ways; `agencyNote` puts it in words. */
export interface AgencyNote {
  readonly code: AgencyNoteCode;
  readonly words: string;
  readonly span: Span;
}

/** A note in a sentence, without a full stop. */
export function agencyNote({ code, words }: AgencyNote): string {
  return SENTENCES[code](`"${words}"`);
}
