import { describe, expect, it } from 'vitest';
import { planWith } from '../rules/small-plan.ts';
import { progressFile, run, smallProvince } from './province.ts';
import { parhoachJson } from './run.ts';

/* On 01/05/2024 task 1 goes to Sở Nội vụ, task 2 becomes half-yearly, task 3 is put off; task 3 is done afterwards. */
const plan = planWith(`sections:
  - id: I
    title: Cải cách thể chế
    tasks:
      - { id: "1", text: Rà soát văn bản, lead: Sở Tư pháp, deadline: Quý III/2024 }
      - { id: "2", text: Báo cáo kết quả, lead: Sở Tư pháp, deadline: Hằng quý }
      - { id: "3", text: Kiểm tra, lead: Sở Tư pháp, deadline: Quý II/2024 }
amendments:
  - document: { number: 5/QĐ-UBND, date: 2024-05-01 }
    changes:
      - { task: "1", lead: Sở Nội vụ }
      - { task: "2", deadline: "Định kỳ 06 tháng, năm" }
      - { task: "3", deadline: Quý III/2024 }
`);
const folder = smallProvince(plan, {
  STP: progressFile('Sở Tư pháp', [
    {
      task: '2',
      status: 'done',
      period: 'Quý I/2024',
      date: '2024-03-28',
      reported: '2024-03-28',
      document: '9/BC-STP',
    },
    { task: '3', status: 'done', date: '2024-07-10', reported: '2024-07-10', document: '20/BC-STP' },
  ]),
});
/** "summary: status" of each event, lines unfolded. */
function events(asOf: string, ...args: string[]): string[] {
  const text = run(folder, 'calendar', '--as-of', asOf, ...args).out.replace(/\r\n[ \t]/gu, '');
  return [...text.matchAll(/BEGIN:VEVENT(.*?)END:VEVENT/gsu)].map(([, event = '']) => {
    const of = (name: string) => new RegExp(`^${name}:(.*?)\r?$`, 'mu').exec(event)?.[1] ?? '';
    return `${of('SUMMARY').replaceAll('\\,', ',')}: ${of('STATUS')}`;
  });
}

describe('the calendar after an amendment', () => {
  it('cancels for an agency what another one leads now', () => {
    expect(events('2024-04-30', '--agency', 'STP')).toContain('Nhiệm vụ 1: Rà soát văn bản: CONFIRMED');
    expect(events('2024-05-02', '--agency', 'STP')).toContain(
      '[Không còn thực hiện] Nhiệm vụ 1: Rà soát văn bản: CANCELLED',
    );
    expect(events('2024-05-02', '--agency', 'SNV')).toEqual(['Nhiệm vụ 1: Rà soát văn bản: CONFIRMED']);
  });

  it('keeps the event of everybody’s calendar when only the lead changed', () => {
    const all = events('2024-05-02').filter((each) => each.includes('Nhiệm vụ 1:'));
    expect(all).toEqual(['Nhiệm vụ 1: Rà soát văn bản: CONFIRMED']);
  });

  it('cancels the periods that another recurrence took away, and keeps what was done of them', () => {
    const second = events('2024-05-02').filter((each) => each.includes('Nhiệm vụ 2,'));
    expect(second).toContain('[Đã hoàn thành] Nhiệm vụ 2, kỳ quý I/2024: Báo cáo kết quả: CONFIRMED');
    for (const period of ['quý II/2024', 'quý III/2024', 'quý IV/2024'])
      expect(second).toContain(`[Không còn thực hiện] Nhiệm vụ 2, kỳ ${period}: Báo cáo kết quả: CANCELLED`);
    expect(second).toContain('Nhiệm vụ 2, kỳ năm 2024: Báo cáo kết quả: CONFIRMED');
  });

  it('is the same event under the same identity, so that a calendar that holds it is mended', () => {
    const uids = (asOf: string) =>
      [...run(folder, 'calendar', '--agency', 'STP', '--as-of', asOf).out.matchAll(/^UID:(.*)\r$/gmu)].map(
        ([, uid]) => uid,
      );
    const later = uids('2024-05-02');
    expect(uids('2024-04-30').filter((uid) => !later.includes(uid))).toEqual([]);
  });
});

it('changes tells of a task that slipped and was then done as both', () => {
  const found = parhoachJson<{ done: { task: string }[]; slipped: { task: string; why: string }[] }>(
    ['changes', '--since', '2024-04-30', '--as-of', '2024-07-15'],
    { cwd: folder },
  );
  expect(found.done.map(({ task }) => task)).toEqual(['3']);
  expect(found.slipped.filter(({ task }) => task === '3')).toMatchObject([{ why: 'deadline' }]);
});
