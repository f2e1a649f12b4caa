import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brief } from './names.ts';

/** The annex of Decision 2142/QĐ-UBND: line of the source, lead, support. Reasoned out by hand from the decision. */
const annex: readonly (readonly [line: number, lead: string, support: string])[] = [
  [366, 'STP', 'SBN UBCH'],
  [367, 'CQST', 'STP ~'],
  [368, 'CQHTH', 'STP SBN UBCH'],
  [373, 'SBN UBCH', 'STP SBN UBCH'],
  [374, 'SBN UBCH', 'STP SBN UBCH'],
  [376, 'SBN UBCH', 'VPUBND ~'],
  [377, 'TTPVHCC SBN UBCH UBCX', 'VPUBND ~'],
  [378, 'TTPVHCC SBN UBCH UBCX', 'VPUBND ~'],
  [379, 'VPUBND', 'STTTT'],
  [380, 'TTPVHCC SBN UBCH UBCX', 'VPUBND ~'],
  [383, 'TTPVHCC SBN UBCH UBCX', 'VPUBND SNV ~'],
  [384, 'TTPVHCC SBN UBCH UBCX', 'VPUBND ~'],
  [385, 'BĐT TTPVHCC SBN UBCH UBCX', 'STTTT VPUBND'],
  [386, 'TTPVHCC SBN UBCH UBCX', 'STTTT VPUBND'],
  [387, 'SBN UBCH UBCX', 'STTTT VPUBND'],
  [392, 'SNV ~', 'SBN UBCH'],
  [393, 'CQCM', 'SNV{thẩm định}'],
  [394, 'SNV', 'SBN UBCH'],
  [396, 'SBN UBCH', 'SNV'],
  [397, 'SBN UBCH', 'SNV'],
  [400, 'SBN UBCH', 'SNV'],
  [401, 'SBN UBCH', 'SNV'],
  [402, 'TCT ~', 'SNV SBN UBCH'],
  [403, 'SBN UBCH', 'SNV ~'],
  [405, 'STC', '~'],
  [406, 'STC', '~'],
  [409, 'STC', '~'],
  [410, 'STC', '~'],
  [411, 'STC', 'SKHĐT CT ~'],
  [413, 'STTTT', 'SBN UBCH'],
  [414, 'STTTT', 'SBN UBCH'],
  [415, 'STTTT', 'SBN UBCH'],
  [420, 'STTTT', 'SBN UBCH'],
  [421, 'STTTT', 'SBN UBCH'],
  [423, 'SBN UBCH UBCX', 'SNV'],
  [424, 'SNV', 'VPUBND STP STC STTTT SKHCN'],
  [425, 'SNV ~', 'UBCH UBCX'],
  [426, 'SNV UBCH ~', 'SBN UBCH UBCX'],
  [427, 'SNV', '~'],
  [430, 'SNV', '~'],
  [431, 'SBN TTPVHCC UBCH UBCX', 'SNV'],
  [432, 'SNV', 'VPUBND STC STP STTTT SKHCN SKHĐT ~'],
  [433, 'SNV', 'SBN UBCH'],
  [434, 'SNV ~', 'SBN UBCH'],
  [435, 'BPTV', 'SBN UBCH UBCX'],
  [436, 'SBN UBCH UBCX', 'SNV BPTV'],
  [442, 'SKHĐT ~', 'BPTV'],
  [443, 'SNV', 'SBN UBCH'],
];

const source = readFileSync(new URL('../../../seeds/qd-2142-ubnd-2023.txt', import.meta.url), 'utf8').split(
  '\n',
);

function cell(line: number, column: number): string {
  const words = source[line - 1]!.split('\t')[column]!;
  // Row 45 is split across two pages: "… UBND cấp" | "xã".
  return line === 436 && column === 2 ? `${words} ${source[440]!.split('\t')[2]}` : words;
}

describe('the annex of the decision', () => {
  test('has 48 tasks', () => expect(annex).toHaveLength(48));
  test.each(annex)('line %i', (line, lead, support) => {
    expect(brief(cell(line, 2))).toBe(lead);
    expect(brief(cell(line, 3))).toBe(support);
  });
});

describe('the body of the decision', () => {
  test.each([
    // Article 2
    [
      'Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ, Thủ trưởng các sở, ban, ngành tỉnh; Chủ tịch UBND các huyện, thị xã, thành phố; Thủ trưởng các cơ quan, đơn vị có liên quan',
      'VPUBND<Chánh Văn phòng> SNV<Giám đốc> SBN<Thủ trưởng> UBCH<Chủ tịch> ~<Thủ trưởng>',
    ],
    // VII.1
    ['Các sở, ban, ngành; Ủy ban nhân dân các huyện, thị xã, thành phố', 'SBN UBCH'],
    // VII.8.b
    ['các sở, ban, ngành, UBND các huyện, thị xã, thành phố', 'SBN UBCH'],
    // VII.11
    ['Đài Phát thanh, Truyền hình tỉnh và Báo Bình Phước', 'BPTV'],
    ['Sở Nội vụ, Sở Thông tin và Truyền thông và các cơ quan, đơn vị có liên quan', 'SNV STTTT ~'],
    // Part II, item 1, with the comma that the decision leaves out
    ['các sở, ban, ngành, UBND các huyện, thị xã thành phố', 'SBN UBCH'],
  ])('%s', (wording, expected) => expect(brief(wording)).toBe(expected));
});
