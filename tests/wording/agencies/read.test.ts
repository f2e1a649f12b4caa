import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../src/wording/agencies/lexicon.ts';
import { readAgencies } from '../../../src/wording/agencies/read.ts';
import { agency, brief, group, lexicon, names } from './names.ts';

const table = (rows: readonly (readonly [wording: string, expected: string])[]) =>
  test.each(rows)('%s', (wording, expected) => expect(brief(wording)).toBe(expected));

describe('spelling that does not matter', () => {
  table([
    ['SỞ NỘI VỤ', 'SNV'],
    ['sở nội vụ', 'SNV'],
    ['Sở  Nội\u00a0vụ', 'SNV'],
    ['Sở Nội vụ'.normalize('NFD'), 'SNV'],
    ['Uỷ ban nhân dân cấp huyện', 'UBCH'],
    ['Sở Văn hoá, Thể thao và Du lịch', 'SVHTTDL'],
    ['Sở Văn hóa, Thể thao & Du lịch', 'SVHTTDL'],
    ['Sở Lao động – Thương binh và Xã hội', 'SLĐTBXH'],
    ['Sở Lao động, Thương binh và Xã hội', 'SLĐTBXH'],
    ['VP UBND tỉnh', 'VPUBND'],
    ['Văn phòng Ủy ban nhân dân tỉnh', 'VPUBND'],
    ['UBND TP. Đồng Xoài', 'ĐX'],
    ['UBND TX Phước Long', 'PL'],
    ['Sở Nội vụ.', 'SNV'],
    ['Sở Nội vụ; Sở Y tế;', 'SNV SYT'],
    ['Cục Thuế tỉnh', 'CT'],
  ]);
});

describe('groups', () => {
  table([
    ['Các sở ban ngành, UBND các huyện thị xã thành phố', 'SBN UBCH'],
    ['UBND các huyện, thị xã và thành phố', 'UBCH'],
    ['sở, ban, ngành tỉnh', 'SBN'],
    ['tất cả các sở, ban, ngành tỉnh', 'SBN'],
    ['các sở/ban/ngành', 'SBN'],
    ['Các cơ quan chuyên môn thuộc UBND tỉnh và UBND cấp huyện', 'CQCM'],
    ['UBND cấp huyện, cấp xã', 'UBCH UBCX'],
    ['UBND cấp huyện và xã', 'UBCH UBCX'],
  ]);
});

describe('separators', () => {
  table([
    ['Sở Nội vụ; Sở Tài chính, Sở Tư pháp và Sở Y tế/Sở Xây dựng', 'SNV STC STP SYT SXD'],
    ['Sở Nội vụ, và Sở Tài chính', 'SNV STC'],
    ['Sở Nội vụ; và Sở Tài chính', 'SNV STC'],
    ['Sở Nội vụ & Sở Tài chính', 'SNV STC'],
    ['Sở Nội vụ cùng với các cơ quan liên quan', 'SNV ~'],
    ['Sở Nội vụ\nSở Tài chính', 'SNV STC'],
    ['- Sở Nội vụ;\n- Sở Tài chính\n+ Sở Tư pháp', 'SNV STC STP'],
    ['1. Sở Nội vụ\n2. Sở Tài chính', 'SNV STC'],
    ['Sở Nội\nvụ', 'SNV'],
  ]);
});

describe('names shortened behind a common beginning', () => {
  table([
    ['các Sở: Tài chính, Tư pháp', 'STC STP'],
    ['các Sở Tài chính, Tư pháp và Y tế', 'STC STP SYT'],
    ['Các sở: Lao động - Thương binh và Xã hội; Văn hóa, Thể thao và Du lịch', 'SLĐTBXH SVHTTDL'],
    ['Sở Tài chính, Tư pháp', 'STC STP'],
    ['các Sở: KH&CN, TT&TT, GDĐT', 'SKHCN STTTT SGDĐT'],
    ['các sở, ngành: Nội vụ, Cục Thuế, Tài chính; UBND cấp xã', 'SNV CT STC UBCX'],
    ['UBND các huyện: Lộc Ninh, Bù Đốp và thị xã Bình Long', 'LN BĐP BL'],
    ['UBND các huyện Lộc Ninh, Bù Đốp, thị xã Phước Long và thành phố Đồng Xoài', 'LN BĐP PL ĐX'],
    ['UBND huyện Lộc Ninh, Bù Đốp; thị xã Phước Long', 'LN BĐP PL'],
    ['Ban Dân tộc, Quản lý Khu kinh tế', 'BDT BQLKKT'],
    ['các Sở: Tài chính, Thanh tra tỉnh, Tư pháp', 'STC TTT STP'],
  ]);
});

describe('abbreviations derived from names', () => {
  table([
    ['Sở KHCN, Sở TT&TT, Sở NN&PTNT', 'SKHCN STTTT SNNPTNT'],
    ['Sở LĐ-TB&XH', 'SLĐTBXH'],
    ['Sở LĐTB&XH', 'SLĐTBXH'],
    ['Sở LĐ-TB và XH', 'SLĐTBXH'],
    ['Sở VH,TT&DL', 'SVHTTDL'],
    ['Sở VHTT và DL', 'SVHTTDL'],
    ['sở gd&đt', 'SGDĐT'],
    ['Sở GTVT; Sở XD; Sở NV', 'SGTVT SXD SNV'],
    ['VPUBND tỉnh', 'VPUBND'],
    ['BQL Khu kinh tế', 'BQLKKT'],
    ['Trung tâm PVHCC', 'TTPVHCC'],
    ['SNV, STC', 'SNV STC'],
    // "CT" alone is the code of Cục Thuế; behind "Sở" it is Công Thương.
    ['CT, Sở CT', 'CT SCT'],
  ]);
  test('initials that fit two names are ambiguous; a code in the plan wins', () => {
    const two = [agency('Sở Nội vụ', 'SNV'), agency('Sở Ngoại vụ', 'SNgV')];
    expect(brief('Sở NV', buildLexicon(two))).toBe('agency-ambiguous: Sở NV');
    expect(brief('Sở NV', buildLexicon([agency('Sở Nội vụ', 'Sở NV'), two[1]!]))).toBe('Sở NV');
  });
});

describe('what a body does here', () => {
  table([
    ['Sở Nội vụ thẩm định', 'SNV{thẩm định}'],
    ['Sở Tài chính, Sở Nội vụ thẩm định', 'STC SNV{thẩm định}'],
    ['Sở Nội vụ (cơ quan thường trực); Sở Tài chính (phối hợp)', 'SNV{thường trực} STC{phối hợp}'],
    ['Sở Nội vụ tổng hợp, báo cáo', 'SNV{tổng hợp, báo cáo}'],
    [
      'Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, UBND cấp huyện',
      'SNV{chủ trì} STC{phối hợp} UBCH{phối hợp}',
    ],
    ['Sở Nội vụ phối hợp với Sở Tài chính', 'SNV STC{phối hợp}'],
    ['Sở Nội vụ phối hợp Sở Tài chính', 'SNV STC{phối hợp}'],
    ['phối hợp Sở Tài chính; Sở Tư pháp', 'STC{phối hợp} STP'],
    ['Chủ trì: Sở Nội vụ; phối hợp: Sở Tài chính, Sở Tư pháp', 'SNV{chủ trì} STC{phối hợp} STP{phối hợp}'],
    ['Cơ quan chủ trì: Sở Nội vụ\nCơ quan phối hợp: các đơn vị liên quan', 'SNV{chủ trì} ~{phối hợp}'],
    ['các đơn vị liên quan phối hợp', '~{phối hợp}'],
    ['Chủ trì, phối hợp với các cơ quan liên quan', '~{chủ trì, phối hợp}'],
  ]);
});

describe('persons addressed for a body', () => {
  table([
    ['Giám đốc Sở Nội vụ', 'SNV<Giám đốc>'],
    ['Chủ tịch UBND cấp xã', 'UBCX<Chủ tịch>'],
    ['Thủ trưởng các sở, ban, ngành', 'SBN<Thủ trưởng>'],
    ['Giám đốc, Thủ trưởng các Sở, ban, ngành', 'SBN<Giám đốc, Thủ trưởng>'],
    ['Giám đốc các Sở: Nội vụ, Tài chính; Sở Y tế', 'SNV<Giám đốc> STC<Giám đốc> SYT'],
    ['Chủ tịch UBND cấp huyện, cấp xã', 'UBCH<Chủ tịch> UBCX<Chủ tịch>'],
    ['Chánh Văn phòng UBND tỉnh; Chánh Thanh tra tỉnh', 'VPUBND<Chánh Văn phòng> TTT<Chánh Thanh tra>'],
    ['Trưởng Ban Dân tộc; Trưởng ban Ban Quản lý Khu kinh tế', 'BDT<Trưởng ban> BQLKKT<Trưởng ban>'],
    ['Trưởng ban Quản lý Khu kinh tế', 'BQLKKT<Trưởng ban>'],
    ['Hiệu trưởng Trường Chính trị tỉnh, Cục trưởng Cục Thuế', 'TCT<Hiệu trưởng> CT<Cục trưởng>'],
    ['Thủ trưởng cơ quan, đơn vị', '~<Thủ trưởng>'],
    ['Người đứng đầu các cơ quan, đơn vị, địa phương', '~<Người đứng đầu>'],
  ]);
});

describe('open sets', () => {
  test.each([
    'các tổ chức, cá nhân có liên quan',
    'Cơ quan liên quan',
    'các sở, ngành liên quan',
    'Sở, ngành liên quan',
    'các phòng, ban, địa phương có liên quan',
    'các tổ chức liên quan trên địa bàn tỉnh Bình Phước',
    'các doanh nghiệp, hợp tác xã, hộ kinh doanh có liên quan',
    'các sở, ban, ngành khác',
    'UBND cấp huyện có liên quan',
    'các phòng, ban chuyên môn có liên quan',
    'các cơ quan, tổ chức, doanh nghiệp có liên quan trên địa bàn tỉnh',
    'Các cơ quan, đơn vị liên quan đến thủ tục đất đai',
    'một số đơn vị khác có liên quan',
    'các đơn vị liên quan (nếu có)',
    'Các cơ quan, đơn vị, địa phương',
    'các tổ chức chính trị - xã hội',
    'các công ty quản lý lĩnh vực liên quan',
  ])('%s', (wording) => {
    const reading = readAgencies(wording, lexicon);
    expect(reading.ok && reading.value).toMatchObject([
      {
        name: wording,
        code: null,
        kind: 'open',
        words: wording,
        span: { start: 0, end: wording.length },
        capacity: null,
        person: null,
      },
    ]);
  });

  table([
    // Known names first: a group keeps its work.
    ['Các sở, ban, ngành và các địa phương có liên quan', 'SBN ~'],
    ['Các sở, ban, ngành, địa phương có liên quan', 'SBN ~'],
    ['UBND cấp huyện, UBND cấp xã và đơn vị liên quan', 'UBCH UBCX ~'],
    ['các đơn vị, Sở Nội vụ và các cơ quan liên quan', '~ SNV ~'],
    ['các cơ quan và các đơn vị liên quan', '~'],
    ['Các sở, ban, ngành tỉnh; các cơ quan, đơn vị', 'SBN ~'],
    // Words of an unknown body are not swallowed by the open set behind it.
    ['Sở Ngoại vụ và các cơ quan, đơn vị có liên quan', 'agency-unknown: Sở Ngoại vụ'],
    ['Bộ Nội vụ và các cơ quan liên quan', 'agency-unknown: Bộ Nội vụ'],
    ['Cơ quan chủ quản dự án và các đơn vị liên quan', 'agency-unknown: Cơ quan chủ quản dự án'],
  ]);
});

describe('each body once', () => {
  table([
    ['Sở Nội vụ, sở nội vụ; SNV', 'SNV'],
    ['Các sở, ban, ngành; các sở, ban, ngành tỉnh', 'SBN'],
    ['các đơn vị liên quan và Các đơn vị liên quan', '~'],
  ]);
});

describe('a mention', () => {
  test('keeps its words and where they stand', () => {
    const wording = 'Giám đốc Sở Nội vụ thẩm định; các Sở: Tài chính';
    const reading = readAgencies(wording, lexicon);
    expect(reading.ok && reading.value).toMatchObject([
      {
        name: 'Sở Nội vụ',
        code: 'SNV',
        kind: 'agency',
        words: 'Giám đốc Sở Nội vụ thẩm định',
        span: { start: 0, end: 28 },
        capacity: 'thẩm định',
        person: 'Giám đốc',
      },
      {
        name: 'Sở Tài chính',
        code: 'STC',
        kind: 'agency',
        words: 'Tài chính',
        span: { start: 38, end: 47 },
        capacity: null,
        person: null,
      },
    ]);
  });

  test('of a longer name goes before that of a shorter one', () => {
    const known = buildLexicon([
      group('Các cơ quan chuyên môn thuộc UBND tỉnh', 'CM'),
      group('Các cơ quan chuyên môn thuộc UBND tỉnh, UBND cấp huyện', 'CMH'),
      group('UBND cấp huyện', 'H'),
    ]);
    expect(brief('Các cơ quan chuyên môn thuộc UBND tỉnh, UBND cấp huyện', known)).toBe('CMH');
    expect(brief('Các cơ quan chuyên môn thuộc UBND tỉnh; UBND cấp huyện', known)).toBe('CM H');
  });
});

describe('a level of government by the kinds of its units', () => {
  test.each([
    ['UBND phường, xã, đặc khu', 'UBCX'],
    ['UBND các xã, phường', 'UBCX'],
    ['UBND các xã và phường', 'UBCX'],
    ['Ủy ban nhân dân các xã, phường; Sở Nội vụ', 'UBCX SNV'],
    ['Chủ tịch UBND xã, phường', 'UBCX<Chủ tịch>'],
    ['UBND các huyện, thị xã', 'UBCH'],
  ])('%s', (wording, expected) => expect(brief(wording)).toBe(expected));

  test('is not known to a plan without that level', () => {
    const without = buildLexicon(names.filter(({ code }) => code !== 'UBCX'));
    expect(brief('UBND các xã, phường', without)).toBe('agency-unknown: UBND các xã, phường');
  });
});
