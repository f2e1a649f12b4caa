import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TraceAnswer, trace } from '../../src/app/trace/trace.ts';
import { Refusal } from '../../src/diagnostics/refusal.ts';
import { renderCsv } from '../../src/reports/listing/csv.ts';
import { renderMarkdown } from '../../src/reports/listing/markdown.ts';
import { plainScreen } from '../../src/reports/listing/screen.ts';
import { renderTrace, traceJson, traceListing } from '../../src/reports/trace/trace.ts';
import { width } from '../../src/text/width.ts';

const SOURCE = 'seeds/qd-2142-ubnd-2023.txt';
const PLAN = 'plan/2024/plan.yaml';
const root = new URL('../../', import.meta.url).pathname;
const screen = plainScreen(80);

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'parhoach-trace-'));
  for (const folder of ['seeds', 'plan/2024']) mkdirSync(join(cwd, folder), { recursive: true });
  for (const file of [SOURCE, PLAN]) copyFileSync(join(root, file), join(cwd, file));
});
afterEach(() => rmSync(cwd, { recursive: true }));

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(cwd, file), 'utf8');
  expect(text.split(from)).toHaveLength(2);
  writeFileSync(join(cwd, file), text.replace(from, to));
}

const ask = (source: string | null = null): Promise<TraceAnswer> =>
  trace({ paths: [], cwd, asOf: '2024-04-15', source });

const refusal = async (source: string | null = null): Promise<Refusal> => {
  const error = await ask(source).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Refusal);
  return error as Refusal;
};

describe('a plan that is its decision', () => {
  it('is told so', async () => {
    const answer = await ask();
    expect(answer.remarks).toEqual([]);
    expect(traceJson(answer)).toEqual({
      source: SOURCE,
      items: 211,
      matched: 211,
      corrected: 14,
      drift: [],
      unmapped: [],
    });
    expect(renderTrace(answer, screen)).toBe(
      `Đối chiếu kế hoạch plan/2024/plan.yaml với văn bản seeds/qd-2142-ubnd-2023.txt
Kế hoạch cải cách hành chính Nhà nước năm 2024 trên địa bàn tỉnh Bình Phước
(Quyết định số 2142/QĐ-UBND ngày 29/12/2023)

211 mục: 211 khớp (14 mục khớp sau khi áp dụng hiệu đính), 0 sai khác; 0 dòng
của văn bản chưa có trong kế hoạch.

Kết luận: kế hoạch đúng từng chữ với văn bản; không thiếu, không thừa.
`,
    );
  });

  it('is told so where the head has keys without a value: they hide nothing of the text', async () => {
    edit(PLAN, '    number: 2142/QĐ-UBND\n', '    number:\n');
    const { trace: found, remarks } = await ask();
    expect([found.items, found.drift, found.unmapped]).toEqual([211, [], []]);
    expect(remarks).toEqual([expect.stringContaining('có 1 lỗi')]);
  });

  it('may be held against another text', async () => {
    copyFileSync(join(cwd, SOURCE), join(cwd, 'khac.txt'));
    rmSync(join(cwd, SOURCE));
    const { source, trace: found } = await ask('khac.txt');
    expect(source).toBe('khac.txt');
    expect([found.drift, found.unmapped]).toEqual([[], []]);
  });
});

describe('differences', () => {
  it('show both wordings, with what differs marked', async () => {
    edit(PLAN, 'deadline: Quý IV/2024', 'deadline: Quý III/2024');
    edit(SOURCE, 'Tổ chức Hội thi tuyên truyền cải cách hành chính', 'Tổ chức Hội thi cải cách hành chính');
    edit(SOURCE, '7. 100% cơ quan', '7. Trên 100% cơ quan');
    const text = renderTrace(await ask(), screen);
    expect(text).toContain(`Nhiệm vụ 28: thời hạn, dòng 411
  trong văn bản: Quý [IV/2024]
  trong kế hoạch: Quý [III/2024]
`);
    expect(text).toContain(`Nhiệm vụ 43: lời văn, dòng 434
  trong văn bản: Tổ chức Hội thi cải cách hành chính
  trong kế hoạch: Tổ chức Hội thi [tuyên truyền] cải cách hành chính
`);
    expect(text).toContain('Chỉ tiêu 7.1: mức phải đạt, dòng 102\n  trong văn bản: [Trên] 100%\n');
    expect(text).toContain('  dòng 102: Trên\n');
    expect(text).toContain('chưa khớp: 3 chỗ sai khác, 1 dòng chưa có trong kế\nhoạch.');
  });

  it('name what the text asks for in numbers and no KPI claims', async () => {
    const plan = readFileSync(join(cwd, PLAN), 'utf8');
    const [start, end] = [plan.indexOf('  - id: "III.6.d.9"'), plan.indexOf('  - id: "III.6.g.1"')];
    writeFileSync(join(cwd, PLAN), plan.slice(0, start) + plan.slice(end));
    const answer = await ask();
    const text = renderTrace(answer, screen);
    expect(text).toMatch(/0 dòng\s+của văn bản chưa có trong kế hoạch, 1 số liệu chưa có chỉ tiêu\./u);
    expect(text).toContain('  dòng 222: 70% người dân trong độ tuổi lao động');
    expect(traceJson(answer)).toMatchObject({
      drift: [],
      unmapped: [{ line: 222, text: expect.stringMatching(/^70% người dân/u) }],
    });
    expect(renderCsv(traceListing(answer), ';')).toContain(';số liệu chưa có chỉ tiêu;222;70% người dân');
    expect(text).not.toContain('không thiếu');
  });

  it('are found in a plan that the validator refuses, and the refusal is remarked', async () => {
    edit(PLAN, 'support: Sở Nội vụ thẩm định', 'support: Sở Nội vu thẩm định');
    const { remarks, trace: found } = await ask();
    expect(remarks).toHaveLength(1);
    expect(found.drift).toMatchObject([
      { id: '17', field: 'support', line: 393, plan: 'Sở Nội vu thẩm định' },
    ]);
  });

  it('of place are told together when many moved alike', async () => {
    edit(SOURCE, '\n## II. MỘT SỐ CHỈ TIÊU', '\nDòng mới\n\n## II. MỘT SỐ CHỈ TIÊU');
    const text = renderTrace(await ask(), screen);
    // From line 88 on; the items above it stay where they were.
    expect(text).toMatch(/Dòng nguồn 88–443: .*\nnhưng đã lùi xuống 2 dòng\./u);
    expect(text).toContain('  dòng 88: Dòng mới\n');
    expect(text).not.toContain('số dòng nguồn, dòng');
  });

  it('say where words went, whose a line is, and what an erratum misses', async () => {
    edit(PLAN, 'source: 403', 'source: 401');
    edit(PLAN, 'printed: công dữ liệu mở', 'printed: công dữ liệu');
    edit(PLAN, '  - id: "VI.2"\n', '  - id: "VI.2"\n    text: Nguồn khác\n    source: 270\n  - id: "VI.3"\n');
    const text = renderTrace(await ask(), screen);
    expect(text).toContain('Nhiệm vụ 24: số dòng nguồn, dòng 401\n  lời này ở dòng 403: “Đánh giá, xếp loại');
    expect(text).toContain('Đoạn VI.3: số, ký hiệu và vị trí, dòng 272\n  trong văn bản: [2.]\n');
  });

  it('fit the terminal', async () => {
    edit(SOURCE, 'Thường xuyên cập nhật phần mềm Quản lý', 'Cập nhật thường xuyên phần mềm Quản lý');
    for (const columns of [40, 80, 120]) {
      const lines = renderTrace(await ask(), { ...screen, width: columns }).split('\n');
      expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(columns);
    }
  });

  it('come as CSV, Markdown and JSON too', async () => {
    edit(PLAN, 'deadline: Quý IV/2024', 'deadline: Quý III/2024');
    edit(SOURCE, '\n\n## II. MỘT SỐ CHỈ TIÊU', '\nDòng =mới\n## II. MỘT SỐ CHỈ TIÊU');
    const answer = await ask();
    expect(renderCsv(traceListing(answer), ';').trimEnd().split('\r\n').slice(1)).toEqual([
      'Nhiệm vụ 28;thời hạn;411;Quý IV/2024;Quý III/2024',
      ';dòng chưa có trong kế hoạch;87;Dòng =mới;',
    ]);
    expect(renderMarkdown(traceListing(answer))).toContain(
      '| Nhiệm vụ 28 | thời hạn | 411 | Quý IV/2024 | Quý III/2024 |',
    );
    expect(traceJson(answer)).toMatchObject({
      matched: 210,
      drift: [{ id: '28', field: 'deadline', line: 411, printed: 'Quý IV/2024', plan: 'Quý III/2024' }],
      unmapped: [{ line: 87, text: 'Dòng =mới' }],
    });
  });
});

describe('refusals', () => {
  it('name a text that is not there', async () => {
    expect((await refusal('khong-co.txt')).message).toBe('Không có tệp văn bản nguồn "khong-co.txt"');
    rmSync(join(cwd, SOURCE));
    expect((await refusal()).message).toBe(`Không có tệp văn bản nguồn "${SOURCE}"`);
  });

  it('tell a folder, a binary and an empty file', async () => {
    expect((await refusal('seeds')).message).toBe('"seeds" không phải là một tệp');
    writeFileSync(join(cwd, 'nhi-phan.docx'), 'PK\0\0');
    expect((await refusal('nhi-phan.docx')).message).toContain('không phải là văn bản UTF-8');
    writeFileSync(join(cwd, 'rong.txt'), '\n');
    expect((await refusal('rong.txt')).message).toContain('không có nội dung');
  });

  it('tell a plan without a text', async () => {
    edit(PLAN, '  source: ../../seeds/qd-2142-ubnd-2023.txt\n', '');
    const { message, hint } = await refusal();
    expect(message).toBe('Tệp kế hoạch plan/2024/plan.yaml không ghi văn bản nguồn');
    expect(hint).toContain('--source');
  });

  it('tell the errors of a plan whose readable part is its decision, and no verdict', async () => {
    // A duty has no key for who supports it: nothing of the decision bears this out.
    edit(PLAN, '  - id: "VII.2.a"\n', '  - id: "VII.2.a"\n    support: Sở Y tế\n');
    const { message, diagnostics } = await refusal();
    expect(message).toBe('Tệp kế hoạch plan/2024/plan.yaml có 1 lỗi nên không tính được');
    expect(diagnostics).toMatchObject([{ code: 'unknown-key', severity: 'error' }]);
  });

  it('ask which of two plans', async () => {
    mkdirSync(join(cwd, 'plan/2024b'));
    copyFileSync(join(cwd, PLAN), join(cwd, 'plan/2024b/plan.yaml'));
    expect((await refusal()).hint).toContain('--plan');
  });
});
