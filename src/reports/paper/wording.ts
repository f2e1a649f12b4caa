/** Turns of phrase that administrative documents share. */
import type { Plan, Task } from '../../plan/plan.ts';
import { type IsoDate, vietnameseDate } from '../../wording/calendar.ts';

/** "05", "12", "1.000": small counts get a zero, as clerks write them. */
export function count(n: number): string {
  return n > 0 && n < 10 ? `0${n}` : String(n).replace(/\B(?=(?:\d{3})+$)/gu, '.');
}

/** The first citation, whole: kind, number, date, issuer, what it is about. */
export function fullCitation({ data: { plan, amendments } }: Plan, asOf: IsoDate): string {
  const { number, date, issuer } = plan.decision;
  const amended = amendments.filter(({ document }) => document.date <= asOf);
  const later = amended.map(
    ({ document }) => `${named(document.number)} ngày ${vietnameseDate(document.date)}`,
  );
  const changed = later.length > 0 ? ` (được sửa đổi, bổ sung theo ${later.join('; ')})` : '';
  return `Quyết định số ${number} ngày ${vietnameseDate(date)} của ${issuer} ban hành ${plan.title}${changed}`;
}

/** "Quyết định số 905/QĐ-UBND": the kind is told by the symbol. */
function named(number: string): string {
  const kind = number.includes('/QĐ') ? 'Quyết định' : number.includes('/NQ') ? 'Nghị quyết' : 'văn bản';
  return `${kind} số ${number}`;
}

/** Later citations: kind and number. */
export function shortCitation({ data: { plan } }: Plan): string {
  return `Quyết định số ${plan.decision.number}`;
}

/** "điểm a khoản 2 Mục VII" of an id as the plan has it ("VII.2.a"). */
export function clauseWords(id: string): string {
  const [part, clause, point] = id.split('.');
  return [point ? `điểm ${point}` : '', clause ? `khoản ${clause}` : '', `Mục ${part}`]
    .filter(Boolean)
    .join(' ');
}

const BRIEF = 80;

/** A task's text, cut at a word when it is long: the annex holds the whole. */
export function brief(text: string, most = BRIEF): string {
  const whole = text.replace(/\s+/gu, ' ').replace(/[.;,:]+$/u, '');
  if (whole.length <= most) return whole;
  const cut = whole.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s,;:.(–-]+$/u, '')}…`;
}

/** "Nhiệm vụ 37", "Nhiệm vụ tại điểm a khoản 1 Mục VII" */
export function taskName({ id, kind }: Task): string {
  return kind === 'duty' ? `Nhiệm vụ tại ${clauseWords(id)}` : `Nhiệm vụ ${id}`;
}

/** In a list of many, behind "nhiệm vụ": "37", "tại điểm a khoản 1 Mục VII". */
export function taskMark({ id, kind }: Task): string {
  return kind === 'duty' ? `tại ${clauseWords(id)}` : id;
}

/** "Nhiệm vụ 37 (Trình UBND tỉnh …)" */
export function taskWords(task: Task, most = BRIEF): string {
  return `${taskName(task)} (${brief(task.text, most)})`;
}

export function upper(text: string): string {
  return text.toLocaleUpperCase('vi');
}

/** What the many holders of a group-led task are called. */
export const BODIES = 'cơ quan, đơn vị, địa phương';
