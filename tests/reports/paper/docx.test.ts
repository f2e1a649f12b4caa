import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/reports/paper/docx.ts';
import type { Paper } from '../../../src/reports/paper/paper.ts';
import { paperOf, reportFolder, smallPlan } from './small-report.ts';

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const partsOf = (file: Uint8Array) => unzipSync(file);
const documentOf = (file: Uint8Array) => decode(partsOf(file)['word/document.xml']);
/** The words a reader sees, paragraph by paragraph. */
const wordsOf = (xml: string) =>
  xml
    .split('</w:p>')
    .map((each) => [...each.matchAll(/<w:t(?: [^>]*)?>([^<]*)/gu)].map((found) => found[1]).join(''));

let paper: Paper;
let file: Uint8Array;
beforeAll(async () => {
  paper = await paperOf(reportFolder());
  file = await renderDocx(paper);
});

describe('layout of Nghị định số 30/2020/NĐ-CP', () => {
  it('stands on A4 with the margins of an administrative document, annexes lie', () => {
    const sections = [...documentOf(file).matchAll(/<w:pgSz[^>]*>/gu)].map(([tag]) => tag);
    // the report and its three annexes
    expect(sections).toHaveLength(4);
    expect(sections[0]).toMatch(/w:w="11906" w:h="16838" w:orient="portrait"/u);
    expect(sections[1]).toMatch(/w:w="16838" w:h="11906" w:orient="landscape"/u);
    // 20 mm above and below, 30 mm left, 15 mm right.
    const margins = documentOf(file).match(
      /<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/gu,
    );
    expect(margins).toHaveLength(4);
  });

  it('shows its headings and annexes in the navigation pane of Word', () => {
    const parts = documentOf(file)
      .split('</w:p>')
      .filter((each) => each.includes('<w:outlineLvl w:val="0"/>'));
    const told = parts.map((each) => wordsOf(each).join(''));
    expect(told).toContain('I. KẾT QUẢ CHUNG');
    expect(told.slice(-3)).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III']);
  });

  it('is set in Times New Roman 13, in Vietnamese', () => {
    const styles = decode(partsOf(file)['word/styles.xml']);
    expect(styles).toContain('w:ascii="Times New Roman"');
    expect(styles).toContain('<w:sz w:val="26"/>');
    expect(styles).toContain('w:val="vi-VN"');
  });

  it('shows page numbers from the second page of each part on', () => {
    const headers = Object.entries(partsOf(file)).filter(([name]) => /word\/header\d/u.test(name));
    const numbered = headers.filter(([, xml]) => decode(xml).includes('PAGE'));
    expect([headers.length, numbered.length]).toEqual([8, 4]);
    expect(documentOf(file).match(/<w:titlePg\/>/gu)).toHaveLength(4);
    expect(documentOf(file).match(/<w:pgNumType w:start="1"\/>/gu)).toHaveLength(4);
  });

  it('repeats the header rows of annexes and splits no row', () => {
    const xml = documentOf(file);
    // Two rows of titles in annexes I and III, one in annex II.
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(5);
    const rows = xml.match(/<w:tr>/gu)!.length;
    expect(xml.match(/<w:cantSplit\/>/gu)).toHaveLength(rows);
  });

  it('leaves the number and the date open', () => {
    const words = wordsOf(documentOf(file)).map((line) => line.replace(/\u00a0+/gu, '_'));
    expect(words).toContain('Số:_/BC-SNV');
    expect(words).toContain('A, ngày_tháng_năm 2024');
  });
});

describe('the letterhead', () => {
  const named = async (issuer: string) => {
    const xml = documentOf(await renderDocx({ ...paper, letterhead: { ...paper.letterhead, issuer } }));
    const told = xml.split('</w:p>').find((each) => each.includes(issuer.split(' ').at(-1)!))!;
    return told.split('<w:br/>').map((line) => wordsOf(line).join(''));
  };

  it('goes on to the next line before the place, where a line is too short', async () => {
    expect(await named('ỦY BAN NHÂN DÂN TỈNH BÌNH PHƯỚC')).toEqual(['ỦY BAN NHÂN DÂN', 'TỈNH BÌNH PHƯỚC']);
    expect(await named('ỦY BAN NHÂN DÂN THỊ XÃ CHƠN THÀNH')).toEqual([
      'ỦY BAN NHÂN DÂN',
      'THỊ XÃ CHƠN THÀNH',
    ]);
    expect(await named('UBND TỈNH BÌNH PHƯỚC')).toEqual(['UBND TỈNH BÌNH PHƯỚC']);
  });

  it('keeps the brackets of what is to be written on the lines of its words', async () => {
    const open = { ...paper.letterhead, issuer: { todo: 'cần ghi tên cơ quan ban hành' } };
    const words = wordsOf(documentOf(await renderDocx({ ...paper, letterhead: open })));
    expect(words).toContain('[…\u00a0cần ghi tên cơ quan ban hành\u00a0…]');
  });
});

describe('the same input, the same bytes', () => {
  it('holds no clock', async () => {
    const again = await renderDocx(paper);
    expect(Buffer.compare(file, again)).toBe(0);
    const core = decode(partsOf(file)['docProps/core.xml']);
    expect(core.match(/2024-04-15T00:00:00Z/gu)).toHaveLength(2);
    // Each entry of a zip file begins with this mark; date and time stand 10 bytes behind it: 01/01/1980, 00:00.
    const bytes = Buffer.from(file);
    for (let at = bytes.indexOf('PK\u0003\u0004'); at !== -1; at = bytes.indexOf('PK\u0003\u0004', at + 1))
      expect(bytes.readUInt32LE(at + 10)).toBe(0x0021_0000);
  });
});

describe('text from the plan is data', () => {
  it.each([
    ['markup', '</w:t><w:br/>&lt;b&gt;', '</w:t><w:br/>&lt;b&gt;'],
    ['a field code', '{ DDEAUTO c:\\\\cmd } { PAGE }', '{ DDEAUTO c:\\\\cmd } { PAGE }'],
    ['what XML cannot hold', 'a\u0007\u{1f600}\uffffb\u202ec', 'a\u{1f600}bc'],
  ])('%s', async (_, typed, shown) => {
    const row = [{ text: '1' }, { text: typed }];
    const annex = { ...paper.annexes[1]!, groups: [{ title: null, rows: [row] }] };
    const xml = documentOf(await renderDocx({ ...paper, annexes: [annex] }));
    const plain = (text: string) =>
      text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    expect(wordsOf(xml).map(plain)).toContain(shown);
    expect(xml).not.toMatch(/fldSimple|instrText/u);
  });

  it('marks what a person must still write', () => {
    const marked = documentOf(file).match(/<w:highlight w:val="yellow"\/>/gu);
    // I.4, V, VI and VII.
    expect(marked).toHaveLength(4);
  });

  it('warns on every page, the first of each part too', async () => {
    const invented = smallPlan.replace(/^ {2}decision:/mu, '  illustrative: true\n  decision:');
    const parts = partsOf(await renderDocx(await paperOf(reportFolder(invented))));
    const headers = Object.entries(parts).filter(([name]) => /word\/header\d/u.test(name));
    expect(headers).toHaveLength(8);
    for (const [, xml] of headers) expect(decode(xml)).toContain('SỐ LIỆU MINH HỌA, KHÔNG CÓ THẬT');
  });
});
