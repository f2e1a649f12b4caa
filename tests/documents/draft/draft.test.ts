import { describe, expect, it } from 'vitest';
import type { FoundPlan } from '../../../src/documents/annex/found-plan.ts';
import { draftPlan } from '../../../src/documents/draft/draft.ts';
import { sourceText } from '../../../src/documents/draft/source-text.ts';
import type { DocumentContent } from '../../../src/documents/office/content.ts';
import { traceText } from '../../../src/documents/trace.ts';
import { content, found, paragraph, section, table, task, words } from './small-document.ts';

const options = { year: null, today: '2025-06-01', knownFor: () => [] };

function draft(document: DocumentContent, plan: FoundPlan) {
  const source = sourceText(document);
  const drafted = draftPlan(plan, source, options);
  if ('problem' in drafted) throw new Error(drafted.problem.message());
  return { ...drafted, text: source.text };
}

const row = (n: number) => ({ table: 1, row: n });

/** The lead stands before the task, and the captions are in nobody's list. */
const document = content(
  paragraph(1, 'ỦY BAN NHÂN DÂN TỈNH X'),
  paragraph(2, 'Số: 12/KH-UBND'),
  paragraph(3, 'X, ngày 05 tháng 3 năm 2025'),
  paragraph(4, 'KẾ HOẠCH'),
  paragraph(5, 'Chuyển đổi số năm 2025'),
  paragraph(6, '1. Phấn đấu 95% hồ sơ được xử lý trên môi trường mạng.'),
  table(
    1,
    ['TT', 'Giao cho', 'Việc phải làm', 'Xong trước', 'Kinh phí'],
    ['I. HẠ TẦNG', null, null, null, null],
    ['1', 'Sở Khoa học và Công nghệ', 'Xây dựng trung tâm dữ liệu', 'Quý II/2025', 'Ngân sách tỉnh'],
    ['2', 'Sở Tài chính', 'Bố trí kinh phí', 'Tháng 3/2025', ''],
  ),
  paragraph(7, 'Nơi nhận: như trên'),
);
const plan = found(
  [
    section(
      'I',
      'HẠ TẦNG',
      row(2),
      task(
        '1',
        'Xây dựng trung tâm dữ liệu',
        { lead: 'Sở Khoa học và Công nghệ', deadline: 'Quý II/2025' },
        row(3),
      ),
      task('2', 'Bố trí kinh phí', { lead: 'Sở Tài chính', deadline: 'Tháng 3/2025' }, row(4)),
    ),
  ],
  {
    head: {
      number: words('12/KH-UBND', { paragraph: 2 }),
      date: words('ngày 05 tháng 3 năm 2025', { paragraph: 3 }),
      province: words('X', { paragraph: 3 }),
      issuer: words('ỦY BAN NHÂN DÂN TỈNH X', { paragraph: 1 }),
      title: words('Chuyển đổi số năm 2025', { paragraph: 5 }),
      year: 2025,
    },
  },
);

describe('a draft', () => {
  const { data, text, drift, unmapped } = draft(document, plan);

  it('names the lines of the source text, where each row has one', () => {
    const lines = text.split('\n');
    const [first, second] = data.sections[0]!.tasks;
    expect(lines[Number(first!.source) - 1]).toBe(
      '1\tSở Khoa học và Công nghệ\tXây dựng trung tâm dữ liệu\tQuý II/2025\tNgân sách tỉnh',
    );
    expect(lines[Number(second!.source) - 1]).toBe('2\tSở Tài chính\tBố trí kinh phí\tTháng 3/2025\t');
  });

  it('is borne out by its text whole', () => {
    expect({ drift, unmapped }).toEqual({ drift: [], unmapped: [] });
    const trace = traceText(data, text);
    expect(trace.matched).toBe(trace.items);
  });

  it('keeps the words of further columns with their task', () => {
    expect(data.sections[0]!.tasks.map(({ note }) => note)).toEqual(['Ngân sách tỉnh', undefined]);
  });

  it('keeps running text as it stands, label and all', () => {
    expect(data.clauses.map((each) => each.text)).toContain(
      '1. Phấn đấu 95% hồ sơ được xử lý trên môi trường mạng.',
    );
  });

  it('says of a measure that nobody has looked at it', () => {
    expect(data.notKpis.map((each) => each.words)).toEqual([
      'Phấn đấu 95% hồ sơ được xử lý trên môi trường mạng.',
    ]);
  });

  it('shows what is changed afterwards', () => {
    const changed = structuredClone(data);
    changed.sections[0]!.tasks[1]!.deadline = 'Tháng 4/2025';
    const { drift: seen } = traceText(changed, text);
    expect(seen.map(({ id, field, printed, plan: now }) => [id, field, printed, now])).toEqual([
      ['2', 'deadline', 'Tháng 3/2025', 'Tháng 4/2025'],
    ]);
  });
});

describe('a draft of label lines', () => {
  const at = (n: number) => ({ paragraph: n });
  const labelled = content(
    paragraph(1, 'KẾ HOẠCH'),
    paragraph(2, '1. Rà soát văn bản quy phạm pháp luật.'),
    paragraph(3, 'Rà soát cả văn bản của cấp xã.'),
    paragraph(4, '- Cơ quan chủ trì: Sở Tư pháp.'),
    paragraph(5, '- Thời gian thực hiện: Quý I/2026.'),
  );
  const { data, drift, unmapped, text } = draft(
    labelled,
    found([
      section(
        null,
        null,
        null,
        task(
          '1',
          'Rà soát văn bản quy phạm pháp luật.\nRà soát cả văn bản của cấp xã.',
          { lead: 'Sở Tư pháp', deadline: 'Quý I/2026' },
          at(2),
          at(3),
          at(4),
          at(5),
        ),
      ),
    ]),
  );

  it('is borne out by its text', () => {
    expect(drift.filter(({ kind }) => kind !== 'plan')).toEqual([]);
    expect(unmapped).toEqual([]);
  });

  it('has a section of the plan’s own where the text has none', () => {
    expect(data.sections.map(({ id, title, source }) => [id, title, source])).toEqual([
      ['PL', 'Nhiệm vụ của kế hoạch', undefined],
    ]);
  });

  it('shows a label line that was changed', () => {
    const { drift: seen } = traceText(data, text.replace('Sở Tư pháp', 'Sở Nội vụ'));
    expect(seen.filter(({ kind }) => kind === 'task').map(({ field }) => field)).toContain('lead');
  });
});

describe('a draft of cells that a plan file cannot take as they are', () => {
  const oneTask = (text: string, lead: string) => {
    const document = content(
      table(1, ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'], ['1', text, lead, 'Quý I/2025']),
    );
    const plan = found([
      section(null, null, null, task('1', text, { lead, deadline: 'Quý I/2025' }, row(2))),
    ]);
    return { document, plan };
  };

  it('keeps a row without words for its task', () => {
    const { document, plan } = oneTask('', 'Sở Tư pháp');
    expect(draft(document, plan).data.sections[0]!.tasks).toMatchObject([
      { id: '1', text: '—', lead: 'Sở Tư pháp', deadline: 'Quý I/2025' },
    ]);
  });

  it('is none where a cell is too long, and names the cell and why', () => {
    const { document, plan } = oneTask('Lập đề án', 'Sở Tư pháp '.repeat(2000));
    const drafted = draftPlan(plan, sourceText(document), options);
    expect(drafted).toMatchObject({ place: { table: 1, row: 2 }, problem: { code: 'text-too-long' } });
  });
});
