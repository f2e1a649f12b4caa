import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { content, docx, p, refusal, tbl, told, tr, xlsx, zipOf } from './make-office.ts';

const DOCUMENT = (inside: string) => `<w:document xmlns:w="w"><w:body>${inside}</w:body></w:document>`;

it('refuses a part that says it is smaller than it is, or that is cut', async () => {
  const whole = zipSync({ 'word/document.xml': strToU8(DOCUMENT(p('a'.repeat(10_000)))) });
  const lying = whole.slice();
  const central = lying.findLastIndex(
    (_, at) => lying[at] === 0x50 && lying[at + 1] === 0x4b && lying[at + 2] === 1,
  );
  new DataView(lying.buffer).setUint32(central + 24, 20, true);
  expect(await refusal(lying)).toBe('broken');
  expect(await refusal(whole.subarray(0, 60))).toBe('broken');
});

it('refuses a document type and the entities that it brings', async () => {
  const entities = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';
  expect(await refusal(zipOf({ 'word/document.xml': entities + DOCUMENT(p('&b;')) }))).toBe('broken');
  expect(await refusal(docx(p('&chua-khai;')))).toBe('broken');
});

it('refuses XML without an end, and elements inside one another without one', async () => {
  expect(await refusal(docx('<w:p>'))).toBe('broken');
  expect(await refusal(docx('<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000)))).toBe('broken');
});

it('tells files of before 2007 from those under a password', async () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const name = (words: string) => [...words].flatMap((letter) => [letter.charCodeAt(0), 0]);
  expect(await refusal(Uint8Array.from([...ole, ...name('WordDocument')]))).toBe('old-office');
  expect(await refusal(Uint8Array.from([...ole, ...name('EncryptedPackage')]))).toBe('encrypted');
  expect(await refusal(strToU8('{\\rtf1 Sở Nội vụ}'))).toBe('old-office');
});

it('refuses other zips and empty files', async () => {
  expect(await refusal(zipOf({ 'a.txt': 'a' }))).toBe('unknown-form');
  expect(await refusal(new Uint8Array())).toBe('empty');
});

it('never touches macros, links and pictures', async () => {
  const file = zipSync({
    'word/document.xml': strToU8(
      DOCUMENT(`<w:p><w:hyperlink><w:r><w:t>Sở Nội vụ</w:t></w:r></w:hyperlink><w:r><w:object/></w:r></w:p>`),
    ),
    'word/vbaProject.bin': strToU8('Sub AutoOpen()'),
    'word/_rels/document.xml.rels': strToU8(
      '<Relationships><Relationship Target="http://example.invalid" TargetMode="External"/></Relationships>',
    ),
  });
  expect(told((await content(file)).blocks)).toEqual(['Sở Nội vụ']);
});

it('bounds what merged cells are laid over', async () => {
  const rows = Array.from(
    { length: 2000 },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`,
  ).join('');
  const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(1000);
  expect(await refusal(xlsx([{ name: 'PL', rows, behind: `<mergeCells>${merges}</mergeCells>` }]))).toBe(
    'too-large',
  );
});

it('reads spans and levels that no program writes', async () => {
  const span = '<w:gridSpan w:val="99999999"/>';
  const body =
    tbl(tr([`<w:tc><w:tcPr>${span}</w:tcPr>${p('a')}</w:tc>`])) +
    p('b', '<w:numPr><w:ilvl w:val="x"/><w:numId w:val="9"/></w:numPr>');
  expect(await refusal(docx(body))).toBeNull();
});
