import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository, shippedPlan } from '../cli/run.ts';
import { LanguageServer } from './client.ts';

const server = new LanguageServer();
beforeAll(() => server.start(repository));
afterAll(() => server.stop());

/** A file beside the shipped plan, so that its first line leads to the schema; it is never written. */
const beside = (name: string) => join(repository, 'plan/2024', name);
const lines = shippedPlan.split('\n');
const task19 = lines.findIndex((line) => line.includes('- id: "19"'));

/** The shipped plan with one line after task 19's first replaced, or put in. */
function edited(offset: number, line: string, instead = true): string {
  return lines.toSpliced(task19 + offset, instead ? 1 : 0, line).join('\n');
}

describe('an editor with yaml-language-server', () => {
  it('finds nothing wrong with the shipped plan', async () => {
    expect(await server.open(beside('plan.yaml'), shippedPlan)).toEqual([]);
  });

  it('marks an unknown key on its line', async () => {
    const found = await server.open(beside('a.yaml'), edited(3, '        suport: Sở Y tế'));
    expect(found.map(({ range }) => range.start)).toEqual([{ line: task19 + 3, character: 8 }]);
  });

  it('marks an id without quotes on its line', async () => {
    const found = await server.open(beside('b.yaml'), edited(0, '      - id: 19'));
    expect(found.map(({ range }) => range.start.line)).toEqual([task19]);
  });

  it('offers the keys that a task still lacks', async () => {
    const file = beside('c.yaml');
    const withoutSupport = lines.toSpliced(task19 + 3, 1, '        s').join('\n');
    await server.open(file, withoutSupport);
    const labels = await server.complete(file, task19 + 3, 9);
    expect(labels).toContain('support');
    expect(labels).not.toContain('lead');
  });

  it("offers the plan's own agencies where an agency is named", async () => {
    const file = beside('d.yaml');
    const at = lines.findIndex((line) => line.startsWith('    coordinator: '));
    await server.open(file, lines.toSpliced(at, 1, '    coordinator: ').join('\n'));
    const labels = await server.complete(file, at, '    coordinator: '.length);
    expect(labels).toEqual(expect.arrayContaining(['Sở Nội vụ', 'UBND huyện Lộc Ninh']));
    expect(labels).not.toContain('UBND cấp huyện');
  });

  it('offers agencies, groups and roles where a lead is written', async () => {
    const file = beside('e.yaml');
    await server.open(file, edited(2, '        lead: '));
    const labels = await server.complete(file, task19 + 2, '        lead: '.length);
    expect(labels).toEqual(expect.arrayContaining(['Sở Nội vụ', 'UBND cấp huyện']));
  });

  it('tells in Vietnamese what a key is for', async () => {
    const file = beside('f.yaml');
    await server.open(file, shippedPlan);
    expect(await server.hover(file, task19 + 4, 10)).toContain('Thời gian hoàn thành, nguyên văn');
  });

  it('knows progress files', async () => {
    const file = beside('progress/SNV.yaml');
    const text = [
      '# yaml-language-server: $schema=../../../schema/progress.schema.json',
      'format: 1',
      'agency: Sở Nội vụ',
      'entries:',
      '  - task: "37"',
      '    status: finished',
      '    date: 2024-03-28',
      '    reported: 2024-04-02',
    ].join('\n');
    const found = await server.open(file, text);
    expect(found.map(({ range }) => range.start.line)).toContain(5);
    expect(await server.complete(file, 5, 12)).toContain('done');
  });

  it('knows the log of reminder letters', async () => {
    const file = beside('letters.yaml');
    const text = [
      '# yaml-language-server: $schema=../../schema/letters.schema.json',
      'format: 1',
      'entries:',
      '  - agency: Sở Y tế',
      '    number: 315/SNV-CCHC',
      '    date: 16/04/2024',
      '    overdue: 3',
      '    upcomming: 0',
    ].join('\n');
    const found = await server.open(file, text);
    expect(found.map(({ range }) => range.start.line)).toEqual(expect.arrayContaining([5, 7]));
    expect(await server.complete(file, 3, '  - agency: '.length)).toContain('Sở Y tế');
  });
});
