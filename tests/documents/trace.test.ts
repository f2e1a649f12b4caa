import { describe, expect, it, test } from 'vitest';
import {
  addLine,
  blankLine,
  dropEntry,
  dropLine,
  inEntry,
  inLine,
  planText,
  sourceText,
  traceOf,
} from './decision.ts';
import { inPlan, inSource, type Seeded } from './seeded-changes.ts';

/** "<id> <field> <line>" */
const told = ({ drift }: ReturnType<typeof traceOf>) =>
  drift.map(({ id, field, line }) => `${id} ${field} ${line}`);

describe('the shipped plan', () => {
  const trace = traceOf(planText, sourceText);

  it('is the decision, letter by letter', () => {
    expect(trace.drift).toEqual([]);
    expect(trace.unmapped).toEqual([]);
  });

  it('has the items that the decision has', () => {
    // The plan's head; annex: 7 sections, 48 tasks; headings: the plan's and the annex's titles, I–VII, I.1–I.2,
    // III.1–III.6, VII.1–VII.11; clauses: 2 of the preamble, 2 of I.1, 5 of I.2, 2 of VI, the closing one; directives:
    // III.1 5, III.2 9, III.3 4, III.4 7, III.5 4, III.6 8, IV 7; duties: VII.1 4, VII.2 7, VII.3 to VII.8 2, 2, 3, 2,
    // 2, 3, VII.9 and VII.10 one each, VII.11 2; KPIs: 28 of part II, 9 of III.6.d, III.6.g, three of the annex, VII.4.b.
    const headings = 2 + 7 + 2 + 6 + 11;
    const clauses = 2 + 2 + 5 + 2 + 1;
    const directives = 5 + 9 + 4 + 7 + 4 + 8 + 7;
    const duties = 4 + 7 + 2 + 2 + 3 + 2 + 2 + 3 + 1 + 1 + 2;
    const kpis = 28 + 9 + 1 + 3 + 1;
    expect([headings, clauses, directives, duties, kpis]).toEqual([28, 12, 44, 29, 42]);
    expect(trace.items).toBe(1 + 7 + 48 + headings + clauses + directives + duties + kpis);
    expect(trace.matched).toBe(trace.items);
  });

  it('has the items whose lines were misprinted', () => {
    // The head (lines 3, 5), III.6.a (196), III.6.d (218), 10.1–10.6 (112), tasks 12 and PL.12.1 (384), 15 (390), 30, 31.
    expect(trace.corrected).toBe(1 + 1 + 1 + 6 + 2 + 1 + 1 + 1);
  });
});

describe('seeded changes', () => {
  it('are many', () => {
    expect(inSource.length + inPlan.length).toBeGreaterThan(90);
  });

  const check = ({ plan = [], source = [], drift, unmapped = [] }: Seeded) => {
    const trace = traceOf(
      plan.reduce((text, edit) => edit(text), planText),
      source.reduce((text, edit) => edit(text), sourceText),
    );
    expect(told(trace)).toEqual(drift);
    expect(trace.unmapped.map(({ line }) => line)).toEqual(unmapped);
    const drifting = new Set(
      trace.drift.map(({ id }) => id).filter((id) => !['errata', 'notKpis'].includes(id)),
    );
    expect(trace.items - trace.matched).toBe(drifting.size);
  };
  test.each(inSource)('in the source: $what', check);
  test.each(inPlan)('in the plan: $what', check);
});

describe('both wordings are told', () => {
  it('of a task', () => {
    const { drift } = traceOf(inEntry('sections', '37', 'Quý I/2024', 'Quý II/2024')(planText), sourceText);
    expect(drift).toMatchObject([
      { field: 'deadline', line: 426, printed: 'Quý I/2024', plan: 'Quý II/2024' },
    ]);
  });

  it('of a KPI: the sentence concerned, not its neighbours', () => {
    const { drift } = traceOf(planText, inLine(100, 'Trên 98%', 'Trên 95%')(sourceText));
    expect(drift[0]).toMatchObject({
      printed: 'Trên 95% hồ sơ TTHC tiếp nhận trong năm được giải quyết đúng hạn cho người dân, tổ chức.',
      plan: 'Trên 98% hồ sơ TTHC tiếp nhận trong năm được giải quyết đúng hạn cho người dân, tổ chức.',
    });
    expect(drift[1]).toMatchObject({ field: 'target', printed: 'Trên 95%', plan: 'Trên 98%' });
  });

  it('of a target that was cut', () => {
    const { drift } = traceOf(
      inEntry('kpis', '6.2', 'target: Trên 98%', 'target: 98%')(planText),
      sourceText,
    );
    expect(drift).toMatchObject([{ field: 'target', printed: 'Trên 98%', plan: '98%' }]);
  });

  it('of one of several KPIs that quote the same words', () => {
    const plan = inEntry('kpis', '2.1', '(DTI) năm 2024 tiếp', '(DTI) năm 2025 tiếp')(planText);
    const [first] = traceOf(plan, sourceText).drift;
    expect(first?.printed).toContain('(DTI) năm 2024 tiếp');
    expect(first?.plan).toContain('(DTI) năm 2025 tiếp');
  });

  it('of a duty’s periods that were cut', () => {
    const cut = inEntry(
      'duties',
      'VII.1.d',
      'deadline: định kỳ hàng quý, 06 tháng và năm',
      'deadline: hàng quý',
    );
    expect(traceOf(cut(planText), sourceText).drift).toMatchObject([
      { printed: 'định kỳ hàng quý, 06 tháng và năm', plan: 'hàng quý' },
    ]);
  });

  it('of words that are gone', () => {
    const { drift } = traceOf(planText, blankLine(344)(sourceText));
    expect(drift).toMatchObject([{ id: 'VII.9', field: 'text', line: 344, printed: '' }]);
  });

  it('of what no KPI says any more', () => {
    const { unmapped } = traceOf(dropEntry('kpis', '6.1')(planText), sourceText);
    expect(unmapped).toEqual([
      { line: 100, text: '100% hồ sơ TTHC đồng bộ, công khai trên Cổng Dịch vụ công quốc gia.' },
    ]);
  });
});

describe('what is measurable', () => {
  test.each([
    ['III.6.d.2', 'Từ 80% hộ gia đình được phủ mạng Internet băng rộng cáp quang', 222],
    ['III.6.d.3', '80% người dân trưởng thành có điện thoại thông minh', 222],
    ['III.6.d.8', 'mỗi người dân trưởng thành có một tài khoản thanh toán số', 222],
    [
      'VII.4.b.1',
      'Phối hợp triển khai hoàn thành 100% các nhiệm vụ được Chính phủ, Thủ tướng Chính phủ giao.',
      312,
    ],
    ['2.4', 'Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)', 92],
    ['10.2', 'số lượng doanh nghiệp gia nhập và tái gia nhập thị trường', 112],
  ])('and %s was about is told: %s', (id, text, line) => {
    const { unmapped } = traceOf(dropEntry('kpis', id)(planText), sourceText);
    expect(unmapped).toEqual([{ line, text, noKpi: true }]);
  });
});

describe('a text whose lines moved', () => {
  const wordsOnly = (trace: ReturnType<typeof traceOf>) =>
    told(trace).filter((each) => !/ (?:source|errata) /u.test(each));

  it('one line more: the line, and places only', () => {
    const trace = traceOf(planText, addLine(135, 'a1) Nội dung mới.')(sourceText));
    expect(trace.unmapped).toEqual([{ line: 135, text: 'a1) Nội dung mới.' }]);
    expect(wordsOnly(trace)).toEqual([]);
    const moved = trace.drift.find(({ id, field }) => id === '47' && field === 'source');
    expect(moved).toMatchObject({ line: 443, standsAt: [444] });
  });

  it('one line less: its item, and places only', () => {
    const trace = traceOf(planText, dropLine(134)(sourceText));
    expect(trace.unmapped).toEqual([]);
    expect(wordsOnly(trace)).toEqual(['III.2.b text 134']);
  });

  it('one annex row less', () => {
    const trace = traceOf(planText, dropLine(393)(sourceText));
    expect(wordsOnly(trace).map((each) => each.split(' ')[0])).toEqual(
      Array(wordsOnly(trace).length).fill('17'),
    );
    expect(trace.unmapped).toEqual([]);
  });

  it('a sentence broken over two lines', () => {
    const trace = traceOf(
      planText,
      inLine(136, 'hành chính Nhà nước; thực', 'hành chính Nhà nước;\nthực')(sourceText),
    );
    expect(wordsOnly(trace)).toEqual([]);
    expect(trace.drift.find(({ id }) => id === 'III.2.c')).toMatchObject({
      field: 'source',
      standsAt: [136, 137],
    });
  });

  it('is still read word by word', () => {
    const trace = traceOf(planText, `\n\n${inLine(424, 'Sở Tư pháp', 'Sở Tư phap')(sourceText)}`);
    expect(wordsOnly(trace)).toEqual(['35 support 426']);
    expect(trace.unmapped).toEqual([]);
  });
});

describe('what is free', () => {
  test.each([
    ['composition', sourceText.normalize('NFD')],
    ['line ends', sourceText.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${sourceText}`],
    ['a final line end', `${sourceText}\n`],
    ['white space', sourceText.replaceAll(' ', '  ').replaceAll('ngày ', 'ngày\u00a0')],
    ['emphasis', sourceText.replaceAll('Sở Nội vụ', '*Sở Nội vụ*').replace(/^#+ /gmu, '# ')],
  ])('%s', (_, source) => {
    const { drift, unmapped } = traceOf(planText, source);
    expect(drift).toEqual([]);
    expect(unmapped).toEqual([]);
  });
});

describe('errata', () => {
  it('of the issuer are applied as well', () => {
    const erratum = `errata:
  - source: 403
    printed: Tháng 12/2024
    read: Quý IV/2024
    kind: corrected
    why: Đính chính
    document:
      number: 15/QĐ-UBND
      date: 2024-01-10`;
    const plan = inEntry(
      'sections',
      '24',
      'Tháng 12/2024',
      'Quý IV/2024',
    )(planText).replace('errata:', erratum);
    const trace = traceOf(plan, sourceText);
    expect(trace.drift).toEqual([]);
    expect(trace.corrected).toBe(15);
  });
});
