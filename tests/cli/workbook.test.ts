import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import readXlsx, { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { folderOf, parhoach, parhoachJson, repository } from './run.ts';

const place = ['--plan', join(repository, 'plan'), '--as-of', '2024-04-15'];

async function sheetOf(args: readonly string[]): Promise<unknown[][]> {
  const cwd = folderOf({});
  const { code, err } = parhoach([...args, ...place, '-o', 'x.xlsx'], { cwd });
  expect([code, err]).toEqual([expect.any(Number), expect.stringContaining('Đã ghi x.xlsx')]);
  return (await readSheet(readFileSync(join(cwd, 'x.xlsx')))) as unknown[][];
}

describe('a list as a workbook', () => {
  it('has the rows of the JSON, days and numbers as such, identifiers as texts', async () => {
    const rows = await sheetOf(['overdue', '--agency', 'SNV']);
    const head = rows.findIndex((row) => row.includes('Hạn cuối'));
    const column = (title: string) => rows[head]!.indexOf(title);
    const listed = parhoachJson<{ task: string; due: string; daysLate: number }[]>([
      ...['overdue', '--agency', 'SNV'],
      ...place,
    ]);
    expect(listed.length).toBeGreaterThan(3);
    expect(
      rows.slice(head + 1, head + 1 + listed.length).map((row) => ({
        task: row[column('Mã')],
        due: row[column('Hạn cuối')],
        daysLate: row[column('Quá hạn (ngày)')],
      })),
    ).toEqual(
      listed.map(({ task, due, daysLate }) => ({ task, due: new Date(`${due}T00:00:00Z`), daysLate })),
    );
  });

  it.each([
    [['upcoming']],
    [['tasks']],
    [['kpi', 'gaps']],
    [['kpi', 'show', '6.2']],
    [['agencies']],
    [['silent']],
    [['evidence']],
    [['status']],
    [['history', '37']],
    [['changes', '--since', '1/3/2024']],
    [['show', '19']],
    [['trace']],
    [['trace', '--coverage']],
  ])('%j', async (args) => expect((await sheetOf(args)).length).toBeGreaterThan(1));

  it('is refused on the screen', () => {
    const { code, err } = parhoach(['overdue', '--format', 'xlsx']);
    expect(code).toBe(2);
    expect(err).toContain('Thêm -o <tệp>');
  });
});

describe('-o of the checks', () => {
  const cwd = folderOf({});
  const written = (args: string[], file: string) => {
    const { code, out } = parhoach([...args, ...place.slice(0, 2), '-o', file], { cwd });
    expect([code, out]).toEqual([0, '']);
    return readFileSync(join(cwd, file), 'utf8');
  };

  it('writes what validate finds, in the form that the name tells or that was asked for', async () => {
    expect(JSON.parse(written(['validate'], 'v.json'))).toMatchObject({ valid: true, errors: 0 });
    expect(written(['validate'], 'v.csv')).toMatch(/^\ufeffTệp;Dòng;/u);
    expect(written(['validate', '--format', 'sarif'], 's.json')).toContain('"version": "2.1.0"');
    written(['validate'], 'v.xlsx');
    expect((await readXlsx(readFileSync(join(cwd, 'v.xlsx')))).length).toBe(1);
  });

  it('writes the schema', () => {
    expect(JSON.parse(written(['schema'], 'plan.schema.json'))).toHaveProperty('properties.agencies');
  });

  it('writes the text of kpi show and trace', () => {
    expect(written(['kpi', 'show', '6.2'], 'k.txt')).toContain('Chỉ tiêu 6.2');
    expect(written(['trace'], 't.txt')).toContain('Kết luận');
  });
});
