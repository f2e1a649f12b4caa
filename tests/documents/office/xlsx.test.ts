import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { content, number, text, told, xlsx } from './make-office.ts';

const row = (at: number, cells: string, attributes = '') => `<row r="${at}" ${attributes}>${cells}</row>`;
const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="&quot;Tháng &quot;m/yyyy"/><numFmt numFmtId="165" formatCode="m/d/yyyy"/><numFmt numFmtId="166" formatCode="[$-409]mmm\\-yy;@"/></numFmts>' +
  '<fonts><font/><font><b/></font></fonts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="2"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="17"/><xf numFmtId="166"/><xf numFmtId="0" fontId="1"/></cellXfs>';
const read = async (
  rows: string,
  more: { before?: string; behind?: string; strings?: string; properties?: string } = {},
) =>
  content(
    xlsx([{ name: 'Phụ lục', rows, ...more }], {
      styles: STYLES,
      strings: more.strings ?? '',
      properties: more.properties ?? '',
    }),
  );
/** 5 June 2025. */
const JUNE_5 = 45_813;

describe('cells', () => {
  it('shows numbers by their formats', async () => {
    const { blocks } = await read(
      row(
        1,
        number('A1', 11.1) + number('B1', 11.1, 1) + number('C1', 2026) + number('D1', '0.30000000000000004'),
      ),
    );
    expect(told(blocks)).toEqual(['11.1|11.10|2026|0.3']);
  });

  it('shows dates by their formats, in the order and the figures of Vietnam', async () => {
    const cells = [2, 3, 4, 5, 6].map((style, at) => number(`${'ABCDE'[at]}1`, JUNE_5, style)).join('');
    expect(told((await read(row(1, cells))).blocks)).toEqual([
      '05/06/2025|Tháng 6/2025|5/6/2025|6/2025|6/2025',
    ]);
  });

  it('counts the days of a workbook of an old Mac from 1904', async () => {
    const { blocks } = await read(row(1, number('A1', JUNE_5 - 1462, 2)), { properties: 'date1904="1"' });
    expect(told(blocks)).toEqual(['05/06/2025']);
  });

  it('reads shared, rich and inline texts, without how they are read aloud and without footnote marks', async () => {
    const strings =
      '<si><t>Sở Nội vụ</t></si><si><r><rPr><b/></rPr><t>Cơ quan</t></r><r><t xml:space="preserve"> chủ trì</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>(1)</t></r><rPh><t>x</t></rPh></si>';
    const rich = '<c r="A2" t="inlineStr"><is><r><t>dòng 1_x000D_&#10;</t></r><r><t>dòng 2</t></r></is></c>';
    const { blocks } = await read(
      row(1, '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>') + row(2, rich),
      { strings },
    );
    expect(told(blocks)).toEqual(['Sở Nội vụ|Cơ quan chủ trì', 'dòng 1/dòng 2']);
  });

  it('reads what a formula gave, and points out one that was never computed', async () => {
    const { blocks, remarks } = await read(
      row(
        1,
        '<c r="A1"><f>A9+1</f><v>3</v></c><c r="B1" t="str"><f>"Sở "&amp;"A"</f><v>Sở A</v></c><c r="C1"><f>HYPERLINK("http://x")</f></c>',
      ),
    );
    expect(told(blocks)).toEqual(['3|Sở A|']);
    expect(remarks).toEqual([
      {
        code: 'formula-without-value',
        place: { sheet: 'Phụ lục', cell: 'C1' },
        words: '=HYPERLINK("http://x")',
      },
    ]);
  });

  it('knows bold cells, and cells without their names', async () => {
    const { blocks } = await read(
      '<row><c s="7" t="inlineStr"><is><t>I</t></is></c><c t="inlineStr"><is><t>Thể chế</t></is></c></row>',
    );
    const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.rows[0]!.cells : []));
    expect(cells.map(({ text: words, bold, column, place }) => [words, bold, column, place.cell])).toEqual([
      ['I', true, 0, 'A1'],
      ['Thể chế', false, 1, 'B1'],
    ]);
  });
});

describe('sheets', () => {
  it('gives merged cells their words in every row', async () => {
    const rows =
      row(1, text('A1', 'PHỤ LỤC')) +
      row(2, text('A2', '1') + text('B2', 'Sở A') + text('C2', 'Quý I')) +
      row(3, text('A3', '2') + text('B3', 'thừa') + text('C3', 'Quý II'));
    const { blocks } = await read(rows, {
      behind: '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B2:B3"/></mergeCells>',
    });
    expect(told(blocks)).toEqual(['PHỤ LỤC+3', '1|Sở A|Quý I', '2|^Sở A|Quý II']);
  });

  it('tells hidden rows, columns and sheets; those that a filter hides are there', async () => {
    const sheet = (behind: string) => ({
      name: 'PL',
      rows:
        row(1, text('A1', 'a') + text('B1', 'x')) +
        row(2, text('A2', 'b'), 'hidden="1"') +
        row(3, text('A3', 'c')),
      before: '<cols><col min="2" max="2" hidden="1"/></cols>',
      behind,
    });
    const hidden = await content(
      xlsx([sheet(''), { name: 'Nháp', rows: row(1, text('A1', 'n')), state: 'hidden' }]),
    );
    expect(told(hidden.blocks)).toEqual(['a', 'c']);
    expect(hidden.remarks).toEqual([
      { code: 'hidden-rows', place: { sheet: 'PL', row: 2 }, words: '1' },
      { code: 'hidden-columns', place: { sheet: 'PL', cell: 'B1' }, words: 'B' },
      { code: 'hidden-sheet', place: { sheet: 'Nháp' }, words: 'Nháp' },
    ]);
    expect(told((await content(xlsx([sheet('<autoFilter ref="A1:B3"/>')]))).blocks)).toEqual(['a', 'b', 'c']);
  });

  it('knows the filter of a table in the sheet', async () => {
    const file = unzipSync(
      xlsx([{ name: 'PL', rows: row(1, text('A1', 'a')) + row(2, text('A2', 'b'), 'hidden="1"') }]),
    );
    const relation = '<Relationships><Relationship Id="rId1" Target="../tables/table1.xml"/></Relationships>';
    const table = '<table ref="A1:A2"><autoFilter ref="A1:A2"/></table>';
    const { blocks, remarks } = await content(
      zipSync({
        ...file,
        'xl/worksheets/_rels/sheet1.xml.rels': strToU8(relation),
        'xl/tables/table1.xml': strToU8(table),
      }),
    );
    expect(told(blocks)).toEqual(['a', 'b']);
    expect(remarks).toEqual([{ code: 'filtered-rows', place: { sheet: 'PL', row: 2 }, words: '1' }]);
  });

  it('passes over rows that hold nothing', async () => {
    const empty = Array.from({ length: 800 }, (_, at) => row(at + 2, `<c r="A${at + 2}" s="1"/>`)).join('');
    expect(told((await read(row(1, text('A1', 'a')) + empty + row(900, text('A900', 'b')))).blocks)).toEqual([
      'a',
      'b',
    ]);
  });

  it('points out a date whose day and month were probably changed over', async () => {
    // 12 June typed as 12/6 into a month/day workbook: 6 December, among days of June.
    const days = [JUNE_5, JUNE_5 + 10, 45_997, JUNE_5 + 20];
    const rows =
      days.map((day, at) => row(at + 1, number(`A${at + 1}`, day, 2))).join('') +
      row(5, text('A5', '30/06/2025'));
    expect((await read(rows)).remarks).toEqual([
      { code: 'date-day-month', place: { sheet: 'Phụ lục', cell: 'A3' }, words: '06/12/2025' },
    ]);
  });
});
