import { groupBy } from '../../text/group-by.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import { doneEntry, progressExample } from './example.ts';
import { progressRule, taskEntries } from './progress-rule.ts';

interface Data {
  readonly id: string;
  readonly period: string | null;
  readonly reported: string;
}

export const entryAfterDone = progressRule<Data>({
  code: 'entry-after-done',
  severity: 'warning',
  title: 'Ghi nhận sau khi đã hoàn thành',
  why: 'Việc đã ghi hoàn thành chỉ thành chưa xong khi ghi nhận đó được rút lại; ghi thêm tình trạng khác thì không được tính.',
  message: ({ id, period, reported }) =>
    `Nhiệm vụ ${id}${period === null ? '' : `, kỳ ${period}`} đã ghi hoàn thành (báo cáo ngày ${reported}): ghi nhận này không được tính`,
  remedy: () => 'Nếu ghi hoàn thành là nhầm thì rút lại: parhoach record … --retract --reason "lý do"',
  wrong: progressExample(
    doneEntry(),
    doneEntry({ status: 'doing', date: '2024-04-10', reported: '2024-04-10' }),
  ),
  right: progressExample(
    doneEntry({ status: 'doing', date: '2024-03-10', reported: '2024-03-10' }),
    doneEntry(),
  ),
  check(view, report) {
    const told = taskEntries(view);
    const byTask = groupBy(
      told.filter(({ entry }) => entry.status === 'done'),
      taskAndPeriod,
    );
    const firstDone = new Map([...byTask].map(([key, all]) => [key, all.reduce(earlier)]));
    for (const each of told) {
      const { entry, index } = each;
      const done = firstDone.get(taskAndPeriod(each));
      if (entry.status === 'done' || done === undefined || earlier(each, done) === each) continue;
      report(
        {
          path: ['entries', index, 'status'],
          related: { path: ['entries', done.index, 'status'], label: 'đã hoàn thành ở đây' },
        },
        { id: entry.task, period: entry.period ?? null, reported: vietnameseDate(done.entry.reported) },
      );
    }
  },
});

type Told = ReturnType<typeof taskEntries>[number];

function taskAndPeriod({ entry: { task, period } }: Told): string {
  return `${task}\n${period ?? ''}`;
}

/** The one that was reported first; of one day, the one that stands higher in the file. */
function earlier(one: Told, other: Told): Told {
  const isFirst =
    one.entry.reported === other.entry.reported
      ? one.index < other.index
      : one.entry.reported < other.entry.reported;
  return isFirst ? one : other;
}
