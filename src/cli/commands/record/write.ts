/** What the commands that write an entry have in common. */
import type { EntryOrder, RetractOrder } from '../../../app/record/entry-order.ts';
import type { Recorded } from '../../../app/record/record.ts';
import { Refusal } from '../../../diagnostics/refusal.ts';
import type { Context } from '../../context.ts';
import { asOfOf, formOptions, parseDay, placeOf, text } from '../../options.ts';
import { print } from '../../print.ts';
import { remark } from '../../remark.ts';
import type { OptionSpec, Options } from '../../spec.ts';
import { processWriter } from '../../writer.ts';

/** Options of every command that writes an entry, behind its own. */
export const entryOptions: readonly OptionSpec[] = [
  { flags: '--date <ngày>', alias: 'ngay', says: 'ngày việc xảy ra: quyết định đúng hạn hay quá hạn' },
  {
    flags: '--reported <ngày>',
    alias: 'ngay-bao-cao',
    says: 'ngày được báo cáo: từ ngày này mới tính (mặc định: ngày --as-of)',
  },
  { flags: '--period <kỳ>', alias: 'ky', says: 'kỳ, ví dụ "Quý I/2024"' },
  { flags: '--count <n/m>', alias: 'so-luong', says: 'số đạt trên tổng số, ví dụ 118/120' },
  { flags: '--document <số hiệu>', alias: 'van-ban', says: 'văn bản, ví dụ 512/QĐ-UBND' },
  { flags: '--file <tệp>', alias: 'tep', says: 'tệp minh chứng; ghi lại đường dẫn và mã kiểm tra' },
  { flags: '--note <ghi chú>', alias: 'ghi-chu', says: 'ghi chú' },
  { flags: '--retract', alias: 'rut-lai', says: 'rút lại ghi nhận đang tính; cả hai vẫn còn trong lịch sử' },
  { flags: '--reason <lý do>', alias: 'ly-do', says: 'vì sao rút lại (bắt buộc với --retract)' },
  { flags: '--dry-run', alias: 'chay-thu', says: 'chỉ cho xem sẽ ghi gì, không ghi' },
  ...formOptions,
];

/** Options that an order to write needs, all said at once. @throws Refusal */
export function requireOptions(options: Options, names: readonly string[]): void {
  const missing = names.filter((name) => options[name] === undefined).map((name) => `--${name}`);
  if (missing.length === 0) return;
  throw new Refusal(`Thiếu ${missing.join(', ')}`, 'Xem cách dùng: thêm --help vào cuối lệnh');
}

/** The common part of an order to write. */
export function entryOrder(context: Context, options: Options): EntryOrder {
  refuseWith(options, ['reason'], 'chỉ dùng cùng --retract');
  return {
    ...commonOrder(context, options),
    date: parseDay(text(options, 'date') ?? '', '--date', context.today),
    document: text(options, 'document'),
    file: text(options, 'file'),
    note: text(options, 'note'),
    count: text(options, 'count'),
  };
}

/** The common part of an order to take back. */
export function retractOrder(context: Context, options: Options, others: readonly string[]): RetractOrder {
  refuseWith(options, ['date', 'count', 'document', 'file', 'note', ...others], 'không dùng cùng --retract');
  requireOptions(options, ['reason']);
  return { ...commonOrder(context, options), reason: text(options, 'reason') ?? '' };
}

function commonOrder(context: Context, options: Options) {
  const asOf = asOfOf(context, options);
  const reported = text(options, 'reported');
  return {
    ...placeOf(context, options),
    asOf,
    reported: reported === null ? asOf : parseDay(reported, '--reported', context.today),
    period: text(options, 'period'),
    dryRun: options.dryRun === true,
    writer: processWriter(),
  };
}

function refuseWith(options: Options, names: readonly string[], why: string): void {
  const given = names.filter((name) => options[name] !== undefined).map((name) => `--${name}`);
  if (given.length > 0) throw new Refusal(`${given.join(', ')} ${why}`);
}

/** Prints what was written, or would be. */
export async function printRecorded(
  context: Context,
  options: Options,
  recorded: readonly Recorded[],
): Promise<void> {
  const { recordDiff, recordJson, recordListing } = await import('../../../reports/record/record.ts');
  const { dryRun } = recorded[0]!;
  remark(context, [
    ...(dryRun ? ['Chạy thử: chưa ghi gì'] : []),
    ...recorded.flatMap(({ illustrative, file, agency, remarks }) => [
      ...(illustrative ? [`${file} chứa số liệu minh họa, không có thật`] : []),
      ...remarks.map((each) => (recorded.length > 1 ? `${agency}: ${each}` : each)),
    ]),
  ]);
  if (dryRun && options.format === 'table') context.out(recorded.map(recordDiff).join(''));
  else
    await print(context, options, {
      json: () => recordJson(recorded),
      listing: () => recordListing(recorded),
    });
}
