import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFacts } from '../../src/app/calendar.ts';
import { renderCalendar } from '../../src/reports/calendar.ts';
import { folderOf } from '../cli/run.ts';
import { groupPlan, progressOf } from './paper/group-plan.ts';
import { reportFolder, smallPlan, smallProgress } from './paper/small-report.ts';

async function calendarOf(
  plan = smallPlan,
  asOf = '2024-04-15',
  agencies: readonly string[] = [],
): Promise<string> {
  const cwd = reportFolder(plan, smallProgress);
  return renderCalendar((await calendarFacts({ cwd, paths: [], asOf, agencies })).facts);
}

/** What another program reads. */
function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      day: event.startDate.toString(),
      allDay: event.startDate.isDate,
      days: event.duration.toSeconds() / 86_400,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      sequence: event.sequence,
      categories: component.getAllProperties('categories').flatMap((each) => each.getValues()),
      alarms: component
        .getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    };
  });
}

describe('the calendar', () => {
  it('has one all-day event a deadline, by day', async () => {
    const events = eventsOf(await calendarOf());
    expect(events.map(({ day, summary, allDay, days }) => [day, summary, allDay, days])).toEqual([
      ['2024-03-31', '[Đã hoàn thành] Nhiệm vụ 1: Rà soát văn bản', true, 1],
      ['2024-03-31', '[Quá hạn] Nhiệm vụ 2, kỳ quý I/2024: Báo cáo kết quả', true, 1],
      ['2024-06-30', 'Nhiệm vụ 2, kỳ quý II/2024: Báo cáo kết quả', true, 1],
      ['2024-09-30', 'Nhiệm vụ 2, kỳ quý III/2024: Báo cáo kết quả', true, 1],
      ['2024-12-31', 'Nhiệm vụ 2, kỳ quý IV/2024: Báo cáo kết quả', true, 1],
      ['2024-12-31', 'Nhiệm vụ 3: Kiểm tra công vụ', true, 1],
    ]);
  });

  it('reminds at eight in the morning, a week and a day before, of what is open', async () => {
    const events = eventsOf(await calendarOf());
    // Seven days less eight hours; one day less eight hours.
    expect(events[1]!.alarms).toEqual(['-P6DT16H', '-PT16H']);
    expect(events[0]!.alarms).toEqual([]);
  });

  it('names who is concerned as categories', async () => {
    const events = eventsOf(await calendarOf());
    expect(events.map(({ categories }) => categories)).toEqual([
      ...Array(5).fill(['Sở Tư pháp']),
      ['Sở Nội vụ'],
    ]);
  });

  it('holds what one agency owes when asked so', async () => {
    const events = eventsOf(await calendarOf(smallPlan, '2024-04-15', ['so noi vu']));
    expect(events.map(({ summary }) => summary)).toEqual(['Nhiệm vụ 3: Kiểm tra công vụ']);
  });
});

describe('work of several holders stands as status counts it', () => {
  // Task 4 is due on 31/03/2024; two agencies hold it.
  const told = async (second: string | null, asOf: string) => {
    const cwd = folderOf({
      'plan/2024/plan.yaml': groupPlan,
      'plan/2024/progress/STP.yaml': progressOf('Sở Tư pháp', '4', '2024-03-20'),
      ...(second === null ? {} : { 'plan/2024/progress/SNV.yaml': progressOf('Sở Nội vụ', '4', second) }),
    });
    const { facts } = await calendarFacts({ cwd, paths: [], asOf, agencies: [] });
    const { summary, description } = eventsOf(renderCalendar(facts))[0]!;
    return [summary.startsWith('[Đã hoàn thành]'), description.split('\n').at(-2)];
  };

  it.each([
    ['2024-04-02', '2024-04-15', true, 'hoàn thành quá hạn (1/2 cơ quan, đơn vị, địa phương đúng hạn)'],
    ['2024-03-31', '2024-04-15', true, 'hoàn thành đúng hạn'],
    [null, '2024-04-15', false, 'quá hạn chưa hoàn thành (1/2 cơ quan, đơn vị, địa phương chưa hoàn thành)'],
    [null, '2024-03-25', false, 'sắp đến hạn (1/2 cơ quan, đơn vị, địa phương chưa hoàn thành)'],
  ])('the second on %s, as of %s', async (second, asOf, done, words) => {
    const [year, month, day] = asOf.split('-');
    expect(await told(second, asOf)).toEqual([done, `Đến ngày ${day}/${month}/${year}: ${words}`]);
  });
});

describe('a re-import updates', () => {
  it('keeps the identity of a deadline that was moved, and counts its version up', async () => {
    const moved = `${smallPlan}amendments:
  - document:
      number: 5/QĐ-UBND
      date: 2024-05-01
    changes:
      - task: "3"
        deadline: Quý III/2024
`;
    const [before] = eventsOf(await calendarOf(moved, '2024-04-15')).slice(-1);
    const after = eventsOf(await calendarOf(moved, '2024-05-15')).find(({ uid }) => uid === before!.uid);
    expect([before!.day, after!.day]).toEqual(['2024-12-31', '2024-09-30']);
    expect(after!.sequence).toBe(before!.sequence + 30);
  });

  it('gives every deadline an identity of its own, the same each time', async () => {
    const ids = eventsOf(await calendarOf()).map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[1]).toBe('1-qdj-ubnd.2.quy-i-2024@parhoach');
    expect(eventsOf(await calendarOf()).map(({ uid }) => uid)).toEqual(ids);
  });

  it('is stamped with as-of, not with the clock', async () => {
    const events = eventsOf(await calendarOf());
    expect(new Set(events.map(({ stamp }) => stamp))).toEqual(new Set(['2024-04-15T00:00:00Z']));
    expect(await calendarOf()).toBe(await calendarOf());
  });
});

it('has the properties of the calendar before its events', async () => {
  const lines = (await calendarOf()).split('\r\n');
  const zone = lines.indexOf('X-WR-TIMEZONE:Asia/Ho_Chi_Minh');
  expect(zone).toBeGreaterThan(0);
  expect(zone).toBeLessThan(lines.indexOf('BEGIN:VEVENT'));
  expect(lines.slice(lines.lastIndexOf('END:VEVENT'))).toEqual(['END:VEVENT', 'END:VCALENDAR', '']);
});

it('folds long lines by octets and ends each with CR LF', async () => {
  const lines = (await calendarOf()).split('\r\n');
  expect(lines.at(-1)).toBe('');
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\n\ufffd]/u);
  }
});

it('keeps texts of the plan texts', async () => {
  const hostile = smallPlan.replace(
    'text: Kiểm tra công vụ',
    'text: "A;B,C\\\\n\\nEND:VEVENT\\nBEGIN:VEVENT"',
  );
  const events = eventsOf(await calendarOf(hostile));
  expect(events).toHaveLength(6);
  expect(events.at(-1)!.summary).toBe('Nhiệm vụ 3: A;B,C\\n END:VEVENT BEGIN:VEVENT');
});
