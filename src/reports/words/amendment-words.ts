import type { Applied } from '../../plan/plan.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import type { Field } from './field.ts';

const fieldWords: Record<Applied['field'], string> = {
  text: 'nội dung',
  lead: 'chủ trì',
  support: 'phối hợp',
  deadline: 'thời hạn',
  target: 'mức phải đạt',
  add: 'nhiệm vụ mới',
  end: 'kết thúc nhiệm vụ',
};

/** What an amendment changed: "thời hạn: "Quý I/2024" → "Quý II/2024"", "kết thúc nhiệm vụ". */
export function changeWords({ field, before, after }: Pick<Applied, 'field' | 'before' | 'after'>): string {
  if (field === 'add' || field === 'end') return fieldWords[field];
  return before === null
    ? `${fieldWords[field]}: "${after}"`
    : `${fieldWords[field]}: "${before}" → "${after}"`;
}

export function appliedField(applied: Applied): Field {
  const { number, date } = applied.document;
  return ['Sửa đổi', `${number} ngày ${vietnameseDate(date)}: ${changeWords(applied)}`];
}
