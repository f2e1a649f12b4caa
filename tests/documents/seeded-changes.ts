/** Changes of every sort, each with what the trace must say; the expectations are reasoned from the decision. */
import {
  blankLine,
  copyEntry,
  dropEntry,
  type Edit,
  inEntry,
  inHead,
  inLine,
  moveEntry,
  notKpi,
  swapLines,
} from './decision.ts';

export interface Seeded {
  readonly what: string;
  readonly plan?: readonly Edit[];
  readonly source?: readonly Edit[];
  /** "<id> <field> <line>" */
  readonly drift: readonly string[];
  readonly unmapped?: readonly number[];
}

export const inSource: readonly Seeded[] = [
  { what: 'a tone mark', source: [inLine(134, 'Tổ chức', 'Tố chức')], drift: ['III.2.b text 134'] },
  { what: 'đ for d', source: [inLine(86, 'để đảm', 'để dảm')], drift: ['I.2.e text 86'] },
  { what: 'a capital', source: [inLine(304, 'Chủ trì', 'chủ trì')], drift: ['VII.3.a text 304'] },
  {
    what: 'a comma moved',
    source: [inLine(158, 'mạnh mẽ, hợp lý', 'mạnh mẽ hợp, lý')],
    drift: ['III.3.c text 158'],
  },
  { what: 'a final full stop', source: [inLine(246, 'cấp xã.', 'cấp xã')], drift: ['III.6.h text 246'] },
  { what: 'a law’s date', source: [inLine(132, '08/6/2010', '08/6/2011')], drift: ['III.2.a text 132'] },
  {
    what: 'a sentence left out',
    source: [
      inLine(
        256,
        ' Tăng cường kỷ luật, kỷ cương hành, công tác giáo dục đạo đức và phẩm chất chính trị cho đội ngũ cán bộ, công chức, viên chức để nâng cao tinh thần trách nhiệm, ý thức tận tụy phục vụ Nhân dân.',
        '',
      ),
    ],
    drift: ['IV.4 text 256', 'IV.4 errata 256'],
  },
  {
    what: 'the second half of a sentence cut by a page',
    source: [inLine(260, 'thang điểm', 'thang đo')],
    drift: ['IV.5 text 260'],
  },
  {
    what: 'the year of the plan’s title',
    source: [inLine(62, '29/12/2023', '28/12/2023')],
    drift: ['KH title 62'],
  },
  {
    what: 'a heading’s words, which also lead duties',
    source: [inLine(302, 'Sở Tư pháp', 'Sở Tài pháp')],
    drift: ['VII.3 title 302', 'VII.3.a lead 302', 'VII.3.b lead 302'],
  },
  { what: 'a lead', source: [inLine(394, 'Sở Nội vụ', 'Sở Tư pháp')], drift: ['18 lead 394'] },
  {
    what: 'a letter of a supporting agency',
    source: [inLine(424, 'Sở Tư pháp', 'Sở Tư phap')],
    drift: ['35 support 424'],
  },
  { what: 'a deadline', source: [inLine(403, '12/2024', '11/2024')], drift: ['24 deadline 403'] },
  {
    what: 'two cells exchanged',
    source: [
      inLine(
        401,
        'Các sở, ban, ngành tỉnh; UBND cấp huyện\tSở Nội vụ',
        'Sở Nội vụ\tCác sở, ban, ngành tỉnh; UBND cấp huyện',
      ),
    ],
    drift: ['22 lead 401', '22 support 401'],
  },
  {
    what: 'the other half of a split cell',
    source: [inLine(441, '\txã\t', '\thuyện\t')],
    drift: ['45 lead 441'],
  },
  { what: 'the other half of a split text', source: [inLine(441, 'gương', 'gươm')], drift: ['45 text 441'] },
  {
    what: 'a note where the plan has none',
    source: [inLine(366, 'Trong năm 2024\t', 'Trong năm 2024\tGấp')],
    drift: ['1 note 366'],
  },
  { what: 'an annex number', source: [inLine(392, '16.', '17.')], drift: ['16 id 392'] },
  { what: 'a lost annex number', source: [inLine(405, '25.', '')], drift: ['25 id 405'] },
  { what: 'a section row', source: [inLine(395, 'chế độ công vụ', 'công vụ')], drift: ['IV title 395'] },
  { what: 'a section number', source: [inLine(404, '<b>V</b>', '<b>IV</b>')], drift: ['V id 404'] },
  { what: 'two rows exchanged', source: [swapLines(366, 367)], drift: ['1 source 366', '2 source 367'] },
  { what: 'a row lost', source: [blankLine(415)], drift: ['31 text 415', '31 errata 415'] },
  { what: 'a letter label', source: [inLine(138, 'd)', 'đ)')], drift: ['III.2.d id 138'] },
  { what: 'a lost label', source: [inLine(140, 'đ) ', '')], drift: ['III.2.đ id 140'] },
  { what: 'a label closed otherwise', source: [inLine(140, 'đ) ', 'đ. ')], drift: ['III.2.đ id 140'] },
  {
    what: 'a KPI’s number',
    source: [inLine(100, 'Trên 98%', 'Trên 95%')],
    drift: ['6.2 text 100', '6.2 target 100'],
  },
  {
    what: 'a KPI’s sentence left out',
    source: [
      inLine(
        98,
        ' 100% TTHC công khai đầy đủ, kịp thời trên Cơ sở dữ liệu quốc gia về TTHC, trên Cổng Dịch vụ công của tỉnh và Website của các cơ quan, đơn vị, địa phương.',
        '',
      ),
    ],
    drift: ['5.2 text 98', '5.2 target 98'],
  },
  {
    what: 'a sentence more among KPIs',
    source: [inLine(102, 'được phê duyệt.', 'được phê duyệt. 100% cơ quan công khai biên chế.')],
    drift: [],
    unmapped: [102],
  },
  {
    what: 'a percentage that a directive gains with the plan, said to be no KPI',
    source: [inLine(246, 'cấp xã.', 'cấp xã (80% đã có).')],
    plan: [inEntry('directives', 'III.6.h', 'cấp xã.', 'cấp xã (80% đã có).'), notKpi(246, '80% đã có')],
    drift: [],
  },
  {
    what: 'a count that a duty gains with the plan',
    source: [inLine(292, 'tăng cường công tác kiểm tra', 'tổ chức ít nhất 02 cuộc kiểm tra')],
    plan: [inEntry('duties', 'VII.2.c', 'tăng cường công tác kiểm tra', 'tổ chức ít nhất 02 cuộc kiểm tra')],
    drift: [],
    unmapped: [292],
  },
  { what: 'the number of a list of KPIs', source: [inLine(102, '7.', '9.')], drift: ['7.1 id 102'] },
  {
    what: 'a line more where nothing stood',
    source: [blankLine(135, 'Nội dung mới.')],
    drift: [],
    unmapped: [135],
  },
  {
    what: 'a row more',
    source: [blankLine(371, '3a.\tNhiệm vụ mới\tSở Nội vụ\t\tTrong năm 2024\t')],
    drift: [],
    unmapped: [371],
  },
  {
    what: 'a page header that is none any more',
    source: [inLine(389, 'Cơ quan phối hợp', 'Cơ quan phối')],
    drift: [],
    unmapped: [389],
  },
  {
    what: 'a misprint mended that an erratum mends',
    source: [inLine(36, 'phổ;', 'phố;')],
    drift: ['errata errata 36'],
  },
  {
    what: 'a signed oddity mended',
    source: [inLine(376, 'bổ sung thay thế', 'bổ sung, thay thế')],
    drift: ['6 text 376', '6 errata 376'],
  },
  {
    what: 'the decision’s number',
    source: [inLine(3, '2142', '2143')],
    drift: ['plan number 3', 'errata errata 3'],
  },
  { what: 'the decision’s day', source: [inLine(5, 'tháng 12', 'tháng 11')], drift: ['plan date 5'] },
  { what: 'the province', source: [inLine(5, 'Bình Phước', 'Bình Phú')], drift: ['plan province 5'] },
  {
    what: 'the decision’s subject',
    source: [inLine(10, 'địa bàn tỉnh', 'toàn tỉnh')],
    drift: ['plan title 9'],
  },
  { what: 'the issuer', source: [inLine(12, 'CHỦ TỊCH', 'PHÓ CHỦ TỊCH')], drift: ['plan issuer 12'] },
  { what: 'the signer', source: [inLine(54, 'Hiền', 'Hiển')], drift: ['plan signer 54'] },
];

export const inPlan: readonly Seeded[] = [
  {
    what: 'one letter of a task',
    plan: [inEntry('sections', '36', 'thân thiện', 'thân thiên')],
    drift: ['36 text 425'],
  },
  {
    what: 'a decree’s number',
    plan: [inEntry('sections', '20', '06/2023', '05/2023')],
    drift: ['20 text 397'],
  },
  {
    what: 'an agency left out',
    plan: [inEntry('sections', '28', 'Sở Kế hoạch và Đầu tư, Cục Thuế', 'Cục Thuế')],
    drift: ['28 support 411'],
  },
  {
    what: 'a whole support cell left out',
    plan: [inEntry('sections', '16', '\n        support: Các sở, ban, ngành tỉnh; UBND cấp huyện', '')],
    drift: ['16 support 392'],
  },
  {
    what: 'a lead',
    plan: [inEntry('sections', '23', 'Trường chính trị', 'Trường Chính trị')],
    drift: ['23 lead 402'],
  },
  {
    what: 'a quarter',
    plan: [inEntry('sections', '37', 'Quý I/2024', 'Quý II/2024')],
    drift: ['37 deadline 426'],
  },
  {
    what: 'signed words put right',
    plan: [inEntry('sections', '19', 'Trong năm quý', 'Trong quý')],
    drift: ['19 deadline 396'],
  },
  { what: 'a task removed', plan: [dropEntry('sections', '33')], drift: [], unmapped: [421] },
  { what: 'a split task removed', plan: [dropEntry('sections', '45')], drift: [], unmapped: [436, 441] },
  { what: 'a task under another section', plan: [moveEntry('sections', '5', '6')], drift: ['5 section 374'] },
  { what: 'a task’s id', plan: [inEntry('sections', '40', '"40"', '"48"')], drift: ['48 id 431'] },
  {
    what: 'a wrong line',
    plan: [inEntry('sections', '24', 'source: 403', 'source: 402')],
    drift: ['24 source 402'],
  },
  {
    what: 'a line beyond the text',
    plan: [inEntry('sections', '47', 'source: 443', 'source: 999')],
    drift: ['47 source 999'],
  },
  {
    what: 'a blank line',
    plan: [inEntry('directives', 'III.2.c', 'source: 136', 'source: 137')],
    drift: ['III.2.c source 137'],
  },
  {
    what: 'the continuation left out',
    plan: [inEntry('sections', '15', '\n          - 390', '')],
    drift: ['15 source 390'],
  },
  {
    what: 'a line too many',
    plan: [inEntry('directives', 'III.2.c', 'source: 136', 'source:\n      - 136\n      - 138')],
    drift: ['III.2.c source 138'],
  },
  {
    what: 'no line',
    plan: [inEntry('clauses', 'VI.1', '\n    source: 270', '')],
    drift: ['VI.1 source 270'],
  },
  {
    what: 'no line, and words that stand nowhere',
    plan: [
      inEntry('clauses', 'VI.1', '\n    source: 270', ''),
      inEntry('clauses', 'VI.1', 'nông thôn mới', 'nông thôn'),
    ],
    drift: ['VI.1 source null'],
    unmapped: [270],
  },
  {
    what: 'lines of two tasks exchanged',
    plan: [inEntry('sections', '16', '392', '394'), inEntry('sections', '18', '394', '392')],
    drift: ['16 source 394', '18 source 392'],
  },
  {
    what: 'texts of two directives exchanged',
    plan: [
      inEntry('directives', 'III.2.g', 'III.2.g', 'III.2.x'),
      inEntry('directives', 'III.2.h', 'III.2.h', 'III.2.g'),
      inEntry('directives', 'III.2.x', 'III.2.x', 'III.2.h'),
    ],
    drift: ['III.2.h id 146', 'III.2.g id 148'],
  },
  {
    what: 'an item twice',
    plan: [copyEntry('directives', 'III.2.b', 'III.2.k')],
    drift: ['III.2.k source 134', 'III.2.k id 134'],
  },
  {
    what: 'a task twice',
    plan: [copyEntry('sections', '21', '21a')],
    drift: ['21a source 400', '21a id 400'],
  },
  {
    what: 'a directive under another heading',
    plan: [inEntry('directives', 'III.3.d', 'III.3.d', 'III.4.d')],
    drift: ['III.4.d id 160'],
  },
  {
    what: 'a directive under a heading that does not exist',
    plan: [inEntry('directives', 'III.3.d', 'III.3.d', 'IIL.3.d')],
    drift: ['IIL.3.d id 160'],
  },
  {
    what: 'a second heading number',
    plan: [inEntry('headings', 'I.2', '"I.2"', '"X.2"')],
    drift: ['X.2 id 76'],
  },
  {
    what: 'a directive’s words in the plan',
    plan: [inEntry('directives', 'IV.2', 'phương tiện', 'phương thức')],
    drift: ['IV.2 text 252'],
  },
  { what: 'a clause removed', plan: [dropEntry('clauses', 'KL.1')], drift: [], unmapped: [356] },
  {
    what: 'the number of an unnumbered clause',
    plan: [inEntry('clauses', 'I.1.1', 'I.1.1', 'I.1.3')],
    drift: ['I.1.3 id 72', 'I.1.2 id 74'],
  },
  { what: 'a heading removed', plan: [dropEntry('headings', 'III.3')], drift: [], unmapped: [152] },
  {
    what: 'a heading’s title',
    plan: [inEntry('headings', 'III.6', 'Chính quyền điện tử', 'Chính phủ điện tử')],
    drift: ['III.6 title 192'],
  },
  { what: 'a heading’s number', plan: [inEntry('headings', 'VI', '"VI"', '"IX"')], drift: ['IX id 268'] },
  {
    what: 'who must act',
    plan: [inEntry('duties', 'VII.5.b', 'lead: Sở Tài chính', 'lead: Sở Nội vụ')],
    drift: ['VII.5.b lead 314'],
  },
  {
    what: 'a duty’s day',
    plan: [
      inEntry('duties', 'VII.1.a', 'deadline: trước ngày 15/01/2024', 'deadline: trước ngày 20/01/2024'),
    ],
    drift: ['VII.1.a deadline 278'],
  },
  {
    what: 'a duty’s day without "trước"',
    plan: [inEntry('duties', 'VII.1.a', 'deadline: trước ngày', 'deadline: ngày')],
    drift: ['VII.1.a deadline 278'],
  },
  {
    what: 'a duty’s periods cut short',
    plan: [inEntry('duties', 'VII.1.d', 'deadline: định kỳ hàng quý, 06 tháng và năm', 'deadline: hàng quý')],
    drift: ['VII.1.d deadline 284'],
  },
  {
    what: 'a duty’s term left out',
    plan: [inEntry('duties', 'VII.1.d', '\n    deadline: định kỳ hàng quý, 06 tháng và năm', '')],
    drift: ['VII.1.d deadline 284'],
  },
  {
    what: 'a manner made a duty’s term',
    plan: [inEntry('duties', 'VII.1.c', '    lead: Các sở', '    deadline: Thường xuyên\n    lead: Các sở')],
    drift: ['VII.1.c deadline 282'],
  },
  { what: 'a KPI removed', plan: [dropEntry('kpis', '6.1')], drift: ['6.2 id 100'], unmapped: [100] },
  {
    what: 'one of several KPIs that quote the same words removed',
    plan: [dropEntry('kpis', '2.3')],
    drift: ['2.4 id 92'],
    unmapped: [92],
  },
  {
    what: 'the last of several KPIs that quote the same words removed',
    plan: [dropEntry('kpis', '2.5')],
    drift: [],
    unmapped: [92],
  },
  {
    what: 'a KPI of a list of four things removed, and those below it counted anew',
    plan: [
      dropEntry('kpis', '10.4'),
      inEntry('kpis', '10.5', '"10.5"', '"10.4"'),
      inEntry('kpis', '10.6', '"10.6"', '"10.5"'),
    ],
    drift: [],
    unmapped: [112],
  },
  ...[
    ['a percentage in a directive', 'III.6.d.9', 222],
    ['a percentage in a directive that says more', 'III.6.g.1', 242],
    ['a percentage in an annex row', 'PL.11.1', 383],
    ['a percentage in a corrected annex row', 'PL.12.1', 384],
    ['a percentage at the end of an annex row', 'PL.14.1', 386],
    ['a percentage in a duty', 'VII.4.b.1', 312],
  ].map(
    ([what, id, line]): Seeded => ({
      what: `a KPI removed: ${what}`,
      plan: [dropEntry('kpis', String(id))],
      drift: [],
      unmapped: [Number(line)],
    }),
  ),
  {
    what: 'a KPI of all without a percentage removed',
    plan: [dropEntry('kpis', 'III.6.d.8'), inEntry('kpis', 'III.6.d.9', '"III.6.d.9"', '"III.6.d.8"')],
    drift: [],
    unmapped: [222],
  },
  {
    what: 'two KPIs made one',
    plan: [
      dropEntry('kpis', '1.2'),
      inEntry(
        'kpis',
        '1.1',
        'text: Hoàn thành 100% nhiệm vụ của Kế hoạch cải cách hành chính Nhà nước đã đề ra.',
        'text: "Hoàn thành 100% nhiệm vụ của Kế hoạch cải cách hành chính Nhà nước đã đề ra. Từ 30% trở lên các sở, ban, ngành, UBND các huyện, thị xã thành phố được kiểm tra cải cách hành chính và kết hợp kiểm tra: Cải cách thể chế, cải cách thủ tục hành chính (TTHC), cải cách tổ chức bộ máy, cải cách chế độ công vụ, công chức, cải cách tài chính công, xây dựng chính quyền điện tử, chính quyền số, ISO hành chính công."',
      ),
    ],
    drift: [],
    unmapped: [90],
  },
  {
    what: 'words that are said to be no KPI, but stand nowhere',
    plan: [notKpi(254, '95%')],
    drift: ['notKpis words 254'],
  },
  {
    what: 'a KPI’s words',
    plan: [inEntry('kpis', '8.3', 'một phần chi thường xuyên tăng', 'một phần chi tăng')],
    drift: ['8.3 text 106'],
  },
  {
    what: 'a KPI’s sentence cut short',
    plan: [inEntry('kpis', '6.2', ' cho người dân, tổ chức.', '')],
    drift: [],
    unmapped: [100],
  },
  {
    what: 'a KPI that says its neighbour’s words too',
    plan: [
      inEntry(
        'kpis',
        '9.1',
        'text: 100% TTHC trên địa bàn tỉnh, có đủ điều kiện được cung cấp trực tuyến toàn trình.',
        'text: 100% TTHC trên địa bàn tỉnh, có đủ điều kiện được cung cấp trực tuyến toàn trình. Tỷ lệ hồ sơ giải quyết trực tuyến toàn trình trên tổng số hồ sơ đạt tối thiểu 30%.',
      ),
    ],
    drift: ['9.1 text 110'],
  },
  {
    what: 'a target',
    plan: [inEntry('kpis', '6.1', 'target: 100%', 'target: 98%')],
    drift: ['6.1 target 100'],
  },
  {
    what: 'a target without "Trên"',
    plan: [inEntry('kpis', '6.2', 'target: Trên 98%', 'target: 98%')],
    drift: ['6.2 target 100'],
  },
  ...[
    ['“trở lên”', '1.2', 'Từ 30% trở lên', 'Từ 30%', 90],
    ['“Từ” and “trở lên”', '1.2', 'Từ 30% trở lên', '30%', 90],
    ['“Từ”', 'III.6.d.2', 'Từ 80%', '80%', 222],
    ['“tối thiểu”', '9.2', 'tối thiểu 30%', '30%', 110],
    ['“tăng”', '8.3', 'tăng so với năm 2023', 'so với năm 2023', 104],
    [
      '“tiếp tục”',
      '2.1',
      'tiếp tục cải thiện hơn so với kết quả đánh giá năm 2023',
      'cải thiện hơn so với kết quả đánh giá năm 2023',
      92,
    ],
    ['all but the year', '2.1', 'tiếp tục cải thiện hơn so với kết quả đánh giá năm 2023', 'năm 2023', 92],
    ['“nằm trong”', '10.5', 'nằm trong nhóm 30 tỉnh, thành phố', 'nhóm 30 tỉnh, thành phố', 112],
    ['what is ranked', '10.5', 'nằm trong nhóm 30 tỉnh, thành phố', 'nằm trong nhóm 30', 112],
  ].map(
    ([what, id, from, to, line]): Seeded => ({
      what: `a target without ${what}`,
      plan: [inEntry('kpis', String(id), `target: ${from}`, `target: ${to}`)],
      drift: [`${id} target ${line}`],
    }),
  ),
  {
    what: 'a year of one of several KPIs that quote the same words',
    plan: [inEntry('kpis', '2.1', '(DTI) năm 2024 tiếp', '(DTI) năm 2025 tiếp')],
    drift: ['2.1 text 92'],
  },
  {
    what: 'a year of one of several KPIs that quote the same words, and its target',
    plan: [
      inEntry('kpis', '2.1', 'đánh giá năm 2023.', 'đánh giá năm 2022.'),
      inEntry('kpis', '2.1', 'đánh giá năm 2023\n', 'đánh giá năm 2022\n'),
    ],
    drift: ['2.1 text 92', '2.1 target 92'],
  },
  {
    what: 'a scope',
    plan: [inEntry('kpis', '8bis.1', 'scope: trừ văn bản mật', 'scope: trừ văn bản khẩn')],
    drift: ['8bis.1 scope 108'],
  },
  {
    what: 'a KPI quoted from a row',
    plan: [inEntry('kpis', 'PL.14.1', 'text: 100% UBND', 'text: 90% UBND')],
    drift: ['PL.14.1 text 386'],
  },
  {
    what: 'a KPI’s line',
    plan: [inEntry('kpis', '3.1', 'source: 94', 'source: 92')],
    drift: ['3.1 source 92'],
  },
  {
    what: 'a KPI with a line too many',
    plan: [inEntry('kpis', '8.1', 'source: 104', 'source:\n      - 104\n      - 106')],
    drift: ['8.1 source 106'],
  },
  {
    what: 'numbers of two KPIs exchanged',
    plan: [
      inEntry('kpis', '6.1', '"6.1"', '"6.x"'),
      inEntry('kpis', '6.2', '"6.2"', '"6.1"'),
      inEntry('kpis', '6.x', '"6.x"', '"6.2"'),
    ],
    drift: ['6.2 id 100', '6.1 id 100'],
  },
  {
    what: 'a KPI under another number',
    plan: [inEntry('kpis', '8bis.2', '"8bis.2"', '"9.3"')],
    drift: ['9.3 id 108', '8bis.3 id 108'],
  },
  {
    what: 'a KPI of another task',
    plan: [inEntry('kpis', 'PL.11.1', '"PL.11.1"', '"PL.12.2"')],
    drift: ['PL.12.2 id 383'],
  },
  { what: 'a capture erratum removed', plan: [dropEntry('errata', '414')], drift: ['30 text 414'] },
  {
    what: 'a capture erratum on two items removed',
    plan: [dropEntry('errata', '384')],
    drift: ['12 text 384', 'PL.12.1 text 384'],
  },
  {
    what: 'the erratum that gives the unnumbered row its number removed',
    plan: [dropEntry('errata', '406')],
    drift: ['25a id 406'],
  },
  {
    what: 'the erratum that tells the second item 8 apart removed',
    plan: [dropEntry('errata', '108')],
    drift: ['8bis.1 id 108', '8bis.2 id 108', '8bis.3 id 108'],
  },
  {
    what: 'how an erratum reads',
    plan: [inEntry('errata', '196', 'read: cổng', 'read: cống')],
    drift: ['III.6.a text 196'],
  },
  {
    what: 'what an erratum says was printed',
    plan: [inEntry('errata', '174', 'printed: việc làm. rà soát', 'printed: việc làm, rà soát')],
    drift: ['III.4.đ errata 174'],
  },
  {
    what: 'an erratum on a wrong line',
    plan: [inEntry('errata', '405', '405', '407')],
    drift: ['errata errata 407'],
  },
  {
    what: 'an erratum that could mean two places',
    plan: [inEntry('errata', '112', 'printed: Phần đầu', 'printed: đầu')],
    drift: ['10.1 text 112', '10.2 text 112', '10.3 text 112', '10.4 text 112', '10.1 errata 112'],
  },
  {
    what: 'the plan’s title',
    plan: [inHead('title: Kế hoạch cải cách', 'title: Kế hoạch đẩy mạnh cải cách')],
    drift: ['plan title 9'],
  },
  { what: 'the plan’s year', plan: [inHead('year: 2024', 'year: 2025')], drift: ['plan year 9'] },
  { what: 'the decision’s number', plan: [inHead('number: 2142', 'number: 2412')], drift: ['plan number 3'] },
  {
    what: 'the decision’s date',
    plan: [inHead('date: 2023-12-29', 'date: 2023-12-09')],
    drift: ['plan date 5'],
  },
  { what: 'the issuer', plan: [inHead('issuer: Chủ tịch UBND', 'issuer: UBND')], drift: ['plan issuer 12'] },
  { what: 'the signer', plan: [inHead('Trần Tuệ Hiền', 'Trần Tuệ Hiển')], drift: ['plan signer 54'] },
];
