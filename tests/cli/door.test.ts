/** Nothing that a file, its name or a word of the command line says can steer a terminal, a log or a calendar. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { throughDoor } from '../../src/cli/door.ts';
import { renderCsv } from '../../src/reports/listing/csv.ts';
import { plainMarkdown } from '../../src/text/markdown.ts';
import { folderOf, parhoach, shippedPlan } from './run.ts';

const STEERING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u;

describe('the door', () => {
  it.each([
    ['tên\u001b[31m đỏ\u0007', 'tên[31m đỏ'],
    ['an\u202etoàn', 'antoàn'],
    ['a\rb', 'ab'],
    ['\ufeffa;b\r\n', '\ufeffa;b\r\n'],
    ['một\n  ::error file=a::x', 'một\n  : :error file=a::x'],
    ['giờ 10::20', 'giờ 10::20'],
  ])('%j', (text, expected) => expect(throughDoor(text, false)).toBe(expected));

  it('lets colour pass where it is wanted, and nothing else that begins as colour does', () => {
    const red = '\u001b[31m3\u001b[39m';
    expect(throughDoor(`${red}\u001b[2J`, true)).toBe(`${red}[2J`);
    expect(throughDoor(red, false)).toBe('[31m3[39m');
  });
});

describe('the name of a progress file', () => {
  const name = 'X\u001b[2J\u202e\n::error::x';
  const folder = folderOf({
    'plan/2024/plan.yaml': shippedPlan,
    [`plan/2024/progress/${name}.yaml`]: 'format: 1\nagency: Sở Nội vụ\nentries: []\n',
  });

  it.each(['text', 'json', 'csv', 'md', 'github', 'gitlab', 'sarif', 'junit'])('in %s', (form) => {
    const { out, err } = parhoach(['validate', '--format', form], { cwd: folder });
    expect(`${out}${err}`).not.toMatch(STEERING);
    expect(`${out}${err}`).not.toMatch(/^\s*::error::x/mu);
    // Nothing is lost: what is hidden is spelled out.
    expect(out).toContain('u202e');
  });
});

describe('the words of a plan', () => {
  const title = '::error file=a::x https://x.vn';
  const plan = shippedPlan.replace(/^( {2}title:).*$/mu, `$1 "${title}"`).replace('year: 2024', 'year: 2024');
  const folder = folderOf({ 'plan/2024/plan.yaml': plan });

  it.each(['table', 'md', 'csv'])('are no commands of a log (%s)', (form) => {
    const { out } = parhoach(['overdue', '--as-of', '2024-04-15', '--format', form], { cwd: folder });
    expect(out).not.toMatch(/^\s*::/mu);
  });

  it('are text in Markdown: no list, no link', () => {
    expect(['- x', '1. x', '2) y', '+ z', '  - x', 'https://a.vn', 'www.a.vn'].map(plainMarkdown)).toEqual([
      '\\- x',
      '1\\. x',
      '2\\) y',
      '\\+ z',
      '  \\- x',
      'https\\://a.vn',
      'www\\.a.vn',
    ]);
  });

  it('are no formula in CSV, however wide their signs', () => {
    const column = { title: 'a', cell: (text: string) => text };
    const csv = renderCsv(
      {
        heading: [],
        columns: [column],
        sheet: [column],
        groups: [{ title: null, rows: ['＝1+1', '::error::x', 'mềm\u00ad\u2028dẻo'] }],
        none: '',
        footer: [],
      },
      ';',
    );
    expect(csv).toBe('\ufeffa\r\n\'＝1+1\r\n"::error::x"\r\nmềm dẻo\r\n');
  });
});

it('an agency’s name makes no event of its own in a calendar', () => {
  const name = 'UBND huyện A\nBEGIN:VEVENT\nUID:x';
  const plan = shippedPlan.replaceAll('name: Sở Nội vụ\n', `name: ${JSON.stringify(name)}\n`);
  const folder = folderOf({ 'plan/2024/plan.yaml': plan });
  const { code, out } = parhoach(['calendar', '--agency', 'SNV', '--as-of', '2024-01-02'], { cwd: folder });
  // The plan is refused (a name is one line); where it is not, the calendar has the plan's events alone.
  if (code === 0) {
    const events = new ICAL.Component(ICAL.parse(out) as never[]).getAllSubcomponents('vevent');
    expect(events.some((event) => event.getFirstPropertyValue('uid') === 'x')).toBe(false);
  } else expect(code).toBe(2);
});
