import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { content, docx, p, r, tbl, tc, told, tr } from './make-office.ts';

const read = async (body: string, parts: Parameters<typeof docx>[1] = {}) =>
  told((await content(docx(body, parts))).blocks);

describe('letters', () => {
  it('reads the text that remains when every change is accepted', async () => {
    const del = (words: string) => `<w:del><w:r><w:delText>${words}</w:delText></w:r></w:del>`;
    const ins = (words: string) => `<w:ins>${r(words)}</w:ins>`;
    expect(
      await read(
        p(`${r('Quý ')}${del('I')}${ins('II')}${r('/2025')}`) +
          p(`<w:moveFrom>${r('dời đi')}</w:moveFrom><w:moveTo>${r('dời đến')}</w:moveTo>`) +
          p(r('Sở Nội'), '<w:rPr><w:del/></w:rPr>') +
          p(r(' vụ')) +
          tbl(tr(['còn']), tr(['bỏ'], '<w:del/>'), tr(['ẩn'], '<w:hidden/>'), tr(['thêm'], '<w:ins/>')),
      ),
    ).toEqual(['Quý II/2025', 'dời đến', 'Sở Nội vụ', 'còn', 'thêm']);
  });

  it('leaves out hidden text, by the run or by its style', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="Con"><w:basedOn w:val="An"/></w:style>';
    const runs = `${r('Sở ')}${r('(dự kiến)', '<w:vanish/>')}${r('(nháp)', '<w:rStyle w:val="Con"/>')}${r('Y tế', '<w:rStyle w:val="Con"/><w:vanish w:val="0"/>')}`;
    expect(await read(p(runs), { styles })).toEqual(['Sở Y tế']);
  });

  it('reads a text box once, behind its paragraph', async () => {
    const box = (inside: string) => `<w:txbxContent>${p(inside)}</w:txbxContent>`;
    const twice = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('PHỤ LỤC')}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('PHỤ LỤC')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await read(p(`${r('Kế hoạch')}${twice}`))).toEqual(['Kế hoạch', 'PHỤ LỤC']);
  });

  it('composes letters, and reads breaks, hyphens, spaces and symbols as they are printed', async () => {
    const parts = [
      r('Thu\u0309 tu\u0323c\u00a0 hành\u00adchính'),
      '<w:r><w:br/></w:r>',
      r('2026'),
      '<w:r><w:noBreakHyphen/></w:r>',
      r('2030'),
      '<w:r><w:tab/></w:r>',
      '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>',
      r(' 95%'),
    ];
    expect(await read(p(parts.join('')))).toEqual(['Thủ tục hànhchính/2026-2030 ≥ 95%']);
  });

  it('takes footnote marks off, and keeps powers', async () => {
    const raised = (mark: string) => r(mark, '<w:vertAlign w:val="superscript"/>');
    const note = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    expect(
      await read(
        p(`${r('Cơ quan')}${note}${raised('(1)')}${r(' 500 m')}${raised('2')}${r(' đất')}${raised('2')}`),
      ),
    ).toEqual(['Cơ quan 500 m2 đất']);
  });

  it('reads the result of a field, not its code, and no placeholder of a form', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const placeholder = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Nhập chữ')}</w:sdtContent></w:sdt>`;
    expect(
      await read(
        p(`${r('Điều ')}${field}${r('5')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${placeholder}`),
      ),
    ).toEqual(['Điều 5']);
  });
});

describe('numbers', () => {
  const level = (at: number, format: string, pattern: string, more = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/>${more}</w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2')}${level(2, 'decimal', '%2.%3')}${level(3, 'lowerLetter', '%4)')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '-')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="7"/></w:lvlOverride></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>';
  const at = (depth: number, list = 1) =>
    `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;

  it('counts as Word does: deeper levels anew below each higher one', async () => {
    const body = [0, 1, 1, 2, 2, 3, 0, 1].map((depth) => p('a', at(depth))).join('');
    expect(await read(body, { numbering })).toEqual([
      '#I. a',
      '#1 a',
      '#2 a',
      '#2.1 a',
      '#2.2 a',
      '#a) a',
      '#II. a',
      '#1 a',
    ]);
  });

  it('begins anew where a list says so, and counts on through tables in the order of the page', async () => {
    const body =
      p('a', at(1)) + tbl(tr([tc(p('', at(1))), 'b'])) + p('c', at(1)) + p('d', at(1, 2)) + p('e', at(1, 2));
    expect(await read(body, { numbering })).toEqual(['#1 a', '#2 |b', '#3 c', '#7 d', '#8 e']);
  });

  it('numbers by the style, and not where a paragraph says 0', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Muc"><w:pPr>${at(0)}</w:pPr></w:style>`;
    const body =
      p('a', '<w:pStyle w:val="Muc"/>') +
      p('b', '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await read(body, { styles, numbering })).toEqual(['#I. a', 'b']);
  });

  it('counts no deleted row and no cell merged with the one above', async () => {
    const number = (properties = '') => tc(p('', at(1)), properties);
    const body = tbl(
      tr([number('<w:vMerge w:val="restart"/>'), 'a']),
      tr([number('<w:vMerge/>'), 'b']),
      tr([number(), 'x'], '<w:del/>'),
      tr([number(), 'c']),
    );
    expect(await read(body, { numbering })).toEqual(['#1 |a', '^#1 |b', '#2 |c']);
  });

  it('puts numbers and bullets before the further lines of a cell', async () => {
    const body = tbl(
      tr([tc(p('Sở A', at(0, 3)) + p('Sở B', at(0, 3))), tc(p('một', at(1)) + p('hai', at(1)))]),
    );
    expect(await read(body, { numbering })).toEqual(['- Sở A/- Sở B|#1 một/2 hai']);
  });
});

describe('tables', () => {
  it('reads merged cells, across and down', async () => {
    const merged = (how: string) => `<w:vMerge w:val="${how}"/>`;
    const body = tbl(
      tr([tc('Phân công', '<w:gridSpan w:val="2"/>'), tc('Thời hạn', merged('restart'))], '<w:tblHeader/>'),
      tr(['Chủ trì', 'Phối hợp', tc('', '<w:vMerge/>')]),
      tr([tc('Sở A'), tc('Sở B', merged('restart')), tc('Quý I')], '<w:gridBefore w:val="0"/>'),
      tr(['Sở C', tc('không thấy', '<w:vMerge/>'), 'Quý II']),
    );
    const { blocks } = await content(docx(body));
    expect(told(blocks)).toEqual([
      'Phân công+2|Thời hạn',
      'Chủ trì|Phối hợp|^Thời hạn',
      'Sở A|Sở B|Quý I',
      'Sở C|^Sở B|Quý II',
    ]);
    expect(
      blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ repeated }) => repeated) : [])),
    ).toEqual([true, false, false, false]);
  });

  it('takes a table that only lays out a page apart, and writes a small one inside a cell out as lines', async () => {
    const inner = tbl(tr(['STT', 'Nhiệm vụ']), tr(['1', 'Lập đề án']));
    expect(await read(tbl(tr([tc(`${p('PHỤ LỤC')}${inner}${p('')}`)])))).toEqual([
      'PHỤ LỤC',
      'STT|Nhiệm vụ',
      '1|Lập đề án',
    ]);
    expect(await read(tbl(tr([tc(p('Gồm:') + inner), 'Sở A'])))).toEqual([
      'Gồm:/STT Nhiệm vụ/1 Lập đề án|Sở A',
    ]);
  });

  it('knows bold letters and headings, from the letters themselves and from styles', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Dam"><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="M1"><w:name w:val="heading 1"/><w:basedOn w:val="Dam"/></w:style>';
    const body =
      p('a', '<w:pStyle w:val="M1"/>') +
      p(r('b', '<w:b w:val="0"/>'), '<w:pStyle w:val="Dam"/>') +
      p(`${r('c', '<w:b/>')}${r(' 1')}`) +
      p(`${r('d', '<w:b/>')}${r('e')}`);
    const { blocks } = await content(docx(body, { styles }));
    expect(blocks.map((block) => block.kind === 'paragraph' && [block.bold, block.heading])).toEqual([
      [true, 1],
      [false, null],
      [true, null],
      [false, null],
    ]);
  });

  it('reads what the docx library writes', async () => {
    const cell = (words: string) =>
      new TableCell({ children: [new Paragraph({ children: [new TextRun({ text: words, bold: true })] })] });
    const table = new Table({
      rows: [new TableRow({ tableHeader: true, children: [cell('STT'), cell('Nhiệm vụ')] })],
    });
    const file = await Packer.toBuffer(
      new Document({ sections: [{ children: [new Paragraph('PHỤ LỤC'), table] }] }),
    );
    expect(told((await content(file)).blocks)).toEqual(['PHỤ LỤC', 'STT|Nhiệm vụ']);
  });
});
