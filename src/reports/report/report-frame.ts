/** What every report has around its parts: Mẫu 1.4 of Nghị định số 30/2020/NĐ-CP. */
import type { ReportFacts } from '../../app/report/report.ts';
import type { Plan } from '../../plan/plan.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import { issuerRun, letterheadOf, recipientsOf, reportsTo, signatureOf } from '../paper/head.ts';
import { type Annex, type Block, ILLUSTRATIVE, type Paper, runsText } from '../paper/paper.ts';
import { fullCitation } from '../paper/wording.ts';

/** A report's own parts. */
interface Parts {
  readonly subject: readonly string[];
  readonly addressees?: readonly string[];
  readonly body: readonly Block[];
  /** Made with the line that says what they are attached to. */
  readonly annexes: (attached: string) => readonly Annex[];
}

/** @param plan with the letterhead of whoever issues the report */
export function reportPaper(
  { asOf, illustrative }: Pick<ReportFacts, 'asOf' | 'illustrative'>,
  plan: Plan,
  { subject, addressees = [], body, annexes }: Parts,
): Paper {
  const { letterhead } = plan.data.plan;
  const head = letterheadOf(plan, 'BC', asOf);
  const issued = letterhead ? ` của ${letterhead.issuer}` : '';
  return {
    day: asOf,
    warning: illustrative ? ILLUSTRATIVE : null,
    letterhead: head,
    typeName: 'BÁO CÁO',
    subject,
    addressees,
    body,
    signature: signatureOf(plan),
    recipients: reportRecipients(plan, addressees),
    annexes: withoutEmpty(
      annexes(`(Kèm theo Báo cáo số …${runsText(head.symbol)} ngày … tháng … năm ${head.year}${issued})`),
    ),
  };
}

/** What a reader must know first where nobody has recorded anything. */
export function emptyNote({ empty }: Pick<ReportFacts, 'empty'>): Block[] {
  const words =
    'Lưu ý: sổ theo dõi của Kế hoạch còn trống, chưa cơ quan, đơn vị, địa phương nào ghi nhận gì; số liệu dưới đây chỉ theo thời hạn của Kế hoạch, việc đã làm cũng hiện là chưa hoàn thành.';
  return empty ? [{ kind: 'paragraph', runs: [words] }] : [];
}

/** "Nơi nhận" of a report: who it is addressed to, who it is reported to, those of the letterhead, the archive. */
function reportRecipients(plan: Plan, addressees: readonly string[] = []): Paper['recipients'] {
  const { letterhead } = plan.data.plan;
  return recipientsOf(plan, [
    ...(addressees.length > 0 ? ['Như trên'] : []),
    ...(letterhead?.reportsTo ? [`${letterhead.reportsTo} (b/c)`] : []),
  ]);
}

/** Without the last annexes where they hold nothing; one in the middle stays, the text speaks of the others by number. */
function withoutEmpty(annexes: readonly Annex[]): readonly Annex[] {
  const last = annexes.findLastIndex(({ groups }) => groups.some(({ rows }) => rows.length > 0));
  return annexes.slice(0, Math.max(1, last + 1));
}

/** "Thực hiện Quyết định số …, Sở Nội vụ báo cáo <what> (số liệu tính đến ngày …) như sau:" */
export function opening(plan: Plan, asOf: ReportFacts['asOf'], what: string): Block {
  return {
    kind: 'paragraph',
    runs: [
      `Thực hiện ${fullCitation(plan, asOf)}, `,
      issuerRun(plan),
      ` báo cáo ${what} (số liệu tính đến ngày ${vietnameseDate(asOf)}) như sau:`,
    ],
  };
}

/**
 * "Trên đây là báo cáo …, Sở Nội vụ kính báo cáo UBND tỉnh xem xét, chỉ đạo./."
 *
 * @param to whom it is sent for information only; left out: the body above the issuer, which decides
 */
export function closing(plan: Plan, what: string, to?: string): Block {
  const end = to === undefined ? `${reportsTo(plan)} xem xét, chỉ đạo` : to;
  return {
    kind: 'paragraph',
    runs: [`Trên đây là báo cáo ${what}, `, issuerRun(plan), ` kính báo cáo ${end}./.`],
  };
}

export function heading(text: string): Block {
  return { kind: 'heading', level: 1, text };
}

/** What a person must still write, behind its lead where there is one. */
export function todo(words: string, lead?: string): Block {
  return { kind: 'paragraph', ...(lead === undefined ? {} : { lead }), runs: [{ todo: words }] };
}
