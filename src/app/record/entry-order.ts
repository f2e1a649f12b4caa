/** What every order to write an entry has in common, and the checks on it. */
import { Refusal } from '../../diagnostics/refusal.ts';
import type { Plan } from '../../plan/plan.ts';
import { type IsoDate, vietnameseDate } from '../../wording/calendar.ts';
import { readNumber } from '../../wording/target/number.ts';
import { type EvidenceFile, evidenceFile } from '../evidence/evidence-file.ts';
import type { Writer } from '../files/writer.ts';
import type { OpenOptions } from '../plans/open.ts';
import { refuseControl } from './text-given.ts';

/** An order as it was typed; null: not said. */
export interface EntryOrder extends OpenOptions {
  readonly writer: Writer;
  /** Show what would be written and write nothing. */
  readonly dryRun: boolean;
  /** When it happened. */
  readonly date: IsoDate;
  /** When it became known. */
  readonly reported: IsoDate;
  readonly period: string | null;
  readonly document: string | null;
  readonly file: string | null;
  readonly note: string | null;
  readonly count: string | null;
}

/** An order to take an entry back. */
export interface RetractOrder extends OpenOptions {
  readonly writer: Writer;
  readonly dryRun: boolean;
  readonly reported: IsoDate;
  readonly period: string | null;
  readonly reason: string;
}

/** Nothing is reported before it happens, nor known before the day that is asked for. @throws Refusal */
export function checkDays({ date, reported, asOf }: Pick<EntryOrder, 'date' | 'reported' | 'asOf'>): void {
  if (date > asOf)
    throw new Refusal(
      `Ngày xảy ra ${vietnameseDate(date)} sau ngày ${vietnameseDate(asOf)} đang xét`,
      'Việc chưa xảy ra thì chưa ghi; kiểm tra lại --date và --as-of (mặc định: hôm nay)',
    );
  if (reported < date)
    throw new Refusal(
      `Ngày báo cáo ${vietnameseDate(reported)} trước ngày xảy ra ${vietnameseDate(date)}`,
      '--date là ngày việc xảy ra, --reported là ngày được báo cáo: không thể báo cáo trước khi việc xảy ra',
    );
  checkReported({ reported, asOf });
}

/** @throws Refusal when something is said to be reported after the day that is asked for */
export function checkReported({ reported, asOf }: Pick<EntryOrder, 'reported' | 'asOf'>): void {
  if (reported > asOf)
    throw new Refusal(
      `Ngày báo cáo ${vietnameseDate(reported)} sau ngày ${vietnameseDate(asOf)} đang xét`,
      'Kiểm tra lại --reported và --as-of (mặc định: hôm nay)',
    );
}

/** Said when an entry's day lies before the plan was signed: hardly ever meant. */
export function dayRemarks({ data: { plan } }: Plan, date: IsoDate): string[] {
  const { number, date: signed } = plan.decision;
  if (date >= signed) return [];
  return [
    `Ngày xảy ra ${vietnameseDate(date)} trước ngày ký quyết định ${number} (${vietnameseDate(signed)}); kiểm tra lại năm`,
  ];
}

/** "118/120". @throws Refusal for anything else, and for more than all */
export function countGiven(words: string | null): { readonly count: number; readonly of: number } | null {
  if (words === null) return null;
  const parts = words.split('/');
  if (parts.length !== 2) throw noCount(words);
  const [count, of] = parts.map((part) => whole(part, words)) as [number, number];
  if (of < 1) throw new Refusal(`--count: tổng số trong "${words}" phải từ 1 trở lên`, 'Viết như 118/120');
  if (count > of)
    throw new Refusal(
      `--count: số đạt ${count} lớn hơn tổng số ${of}`,
      'Viết số đạt trước, tổng số sau: 118/120',
    );
  return { count, of };
}

function whole(part: string, words: string): number {
  const reading = readNumber(part);
  if (!reading.ok) {
    if (reading.problem.code === 'target-number-ambiguous')
      throw new Refusal(`--count: ${reading.problem.message()}`, reading.problem.remedy());
    throw noCount(words);
  }
  if (!Number.isInteger(reading.value) || reading.value < 0) throw noCount(words);
  return reading.value;
}

function noCount(words: string): Refusal {
  return new Refusal(
    `--count: "${words}" không phải là số đạt trên tổng số`,
    'Viết hai số nguyên như 118/120',
  );
}

/** The file given as proof; null for none. @throws Refusal when it is not there, or not in the plan's folder */
export async function fileGiven(
  { file, cwd }: Pick<EntryOrder, 'file' | 'cwd'>,
  plan: Plan,
): Promise<EvidenceFile | null> {
  if (file === null) return null;
  refuseControl(file, '--file');
  return evidenceFile(file, cwd, plan.file);
}
