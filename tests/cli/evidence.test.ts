import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { province, run } from './province.ts';
import { parhoachJson } from './run.ts';

interface Row {
  number: string;
  task: string | null;
  kpi: string | null;
  agency: string;
  document: string | null;
  product: string | null;
  file: { path: string; state: string } | null;
}

const AS_OF = ['--as-of', '2024-07-15'];

/** A province with proofs of three tasks and a KPI, two of them files. */
function proved(): string {
  const folder = province();
  mkdirSync(join(folder, 'plan/2024/minh-chung'));
  writeFileSync(join(folder, 'plan/2024/minh-chung/bao-cao.pdf'), 'một');
  writeFileSync(join(folder, 'plan/2024/minh-chung/đề án?.pdf'), 'hai');
  const record = (...args: string[]) => {
    const { code, err } = run(folder, ...args);
    if (code !== 0) throw new Error(err);
  };
  const done = (task: string, agency: string, date: string, ...more: string[]) =>
    record('record', task, '--agency', agency, '--status', 'done', '--date', date, '--as-of', date, ...more);
  record(
    'measure',
    '6.2',
    '--value',
    '99',
    '--date',
    '2024-06-30',
    '--as-of',
    '2024-07-01',
    '--document',
    '10/BC-UBND',
  );
  done('42', 'SNV', '2024-06-20', '--period', 'Quý II/2024', '--document', '9/BC-SNV');
  done('19', 'STP', '2024-03-20', '--document', '1/QĐ-STP', '--file', 'plan/2024/minh-chung/bao-cao.pdf');
  done('19', 'SNV', '2024-03-10', '--product', 'Danh mục', '--file', 'plan/2024/minh-chung/đề án?.pdf');
  done('37', 'SNV', '2024-03-10');
  return folder;
}

let folder: string;
beforeAll(() => {
  folder = proved();
});

const rows = (...args: string[]) =>
  parhoachJson<Row[]>(['evidence', ...(args.includes('--as-of') ? [] : AS_OF), ...args], { cwd: folder });

describe('evidence', () => {
  it('lists the records that carry something, by task, then KPIs', () => {
    const { code, out, err } = run(folder, 'evidence', ...AS_OF);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`Danh mục tài liệu kiểm chứng, tính đến ngày 15/07/2024
Kế hoạch cải cách hành chính Nhà nước năm 2024 trên địa bàn tỉnh Bình Phước
(Quyết định số 2142/QĐ-UBND ngày 29/12/2023)

┌──────────────┬──────────────────┬────────────────────────┬───────────────────┐
│ Số           │ Nhiệm vụ, chỉ    │ Tài liệu               │ Cơ quan, ngày     │
│              │ tiêu             │                        │                   │
├──────────────┼──────────────────┼────────────────────────┼───────────────────┤
│ 19-01        │ Hoàn thiện việc  │ Sản phẩm: Danh mục     │ Sở Nội vụ         │
│              │ phê duyệt và ban │ Tệp: minh-chung/đề     │ 10/03/2024        │
│              │ hành Danh mục…   │ án?.pdf                │                   │
├──────────────┼──────────────────┼────────────────────────┼───────────────────┤
│ 19-02        │ Hoàn thiện việc  │ 1/QĐ-STP               │ Sở Tư pháp        │
│              │ phê duyệt và ban │ Tệp:                   │ 20/03/2024        │
│              │ hành Danh mục…   │ minh-chung/bao-cao.pdf │                   │
├──────────────┼──────────────────┼────────────────────────┼───────────────────┤
│ 42-01        │ Định kỳ, đột     │ 9/BC-SNV               │ Sở Nội vụ         │
│              │ xuất theo dõi,   │                        │ (6 tháng đầu năm  │
│              │ tổng hợp đánh…   │                        │ 2024)             │
│              │                  │                        │ 20/06/2024        │
├──────────────┼──────────────────┼────────────────────────┼───────────────────┤
│ 6.2-01       │ Tỷ lệ hồ sơ TTHC │ 10/BC-UBND             │ Văn phòng UBND    │
│              │ được giải quyết  │                        │ tỉnh              │
│              │ đúng hạn         │                        │ 30/06/2024        │
└──────────────┴──────────────────┴────────────────────────┴───────────────────┘
Tổng cộng: 4 ghi nhận kèm tài liệu, trong đó 2 có tệp.
`);
  });

  it('gives each record whole as JSON', () => {
    expect(rows('--agency', 'STP')).toEqual([
      {
        plan: '2142/QĐ-UBND',
        number: '19-01',
        task: '19',
        kpi: null,
        section: 'IV',
        text: expect.stringMatching(/^Hoàn thiện việc phê duyệt/u) as string,
        period: null,
        agency: 'Sở Tư pháp',
        agencyCode: 'STP',
        status: 'done',
        date: '2024-03-20',
        reported: '2024-03-20',
        document: '1/QĐ-STP',
        product: null,
        file: {
          path: 'minh-chung/bao-cao.pdf',
          sha256: createHash('sha256').update('một').digest('hex'),
          state: 'same',
        },
      },
    ]);
  });

  it('is narrowed by section, agency, group and day; what was taken back is no proof', () => {
    const numbers = (...args: string[]) => rows(...args).map(({ number }) => number);
    expect(numbers('--section', 'VII')).toEqual(['42-01']);
    expect(numbers('--agency', 'Sở Nội vụ')).toEqual(['19-01', '42-01']);
    expect(numbers('--agency', 'UBND cấp huyện')).toEqual([]);
    expect(rows('--agency', 'SBN').map(({ agency }) => agency)).toEqual([
      'Sở Nội vụ',
      'Sở Tư pháp',
      'Sở Nội vụ',
      'Văn phòng UBND tỉnh',
    ]);
    expect(numbers('--as-of', '2024-03-15')).toEqual(['19-01']);
    const other = proved();
    run(other, 'record', '19', '--agency', 'STP', '--retract', '--reason', 'x', '--as-of', '2024-07-10');
    const agencies = (asOf: string) =>
      parhoachJson<Row[]>(['evidence', '--section', 'IV', '--as-of', asOf], { cwd: other }).map(
        (row) => row.agency,
      );
    expect(agencies('2024-07-09')).toEqual(['Sở Nội vụ', 'Sở Tư pháp']);
    expect(agencies('2024-07-10')).toEqual(['Sở Nội vụ']);
  });

  it('says when there is none', () => {
    const { code, out } = run(province(), 'minh-chung', ...AS_OF);
    expect(code).toBe(0);
    expect(out).toContain('Chưa có ghi nhận nào kèm tài liệu.\n');
  });

  it('names files that are gone or changed, and exits with 1', () => {
    const other = proved();
    rmSync(join(other, 'plan/2024/minh-chung/bao-cao.pdf'));
    appendFileSync(join(other, 'plan/2024/minh-chung/đề án?.pdf'), 'x');
    const { code, out, err } = run(other, 'evidence', ...AS_OF, '--format', 'json');
    expect(code).toBe(1);
    expect(err).toBe(
      'parhoach: Tệp minh chứng minh-chung/đề án?.pdf (19-01, Sở Nội vụ) đã bị sửa sau khi ghi nhận\n' +
        'parhoach: Tệp minh chứng minh-chung/bao-cao.pdf (19-02, Sở Tư pháp) không còn ở chỗ đã ghi\n',
    );
    const states = (JSON.parse(out) as Row[]).map(({ file }) => file?.state ?? null);
    expect(states).toEqual(['changed', 'missing', null, null]);
    const laid = run(other, 'evidence', ...AS_OF, '-o', 'ho-so');
    expect(laid.code).toBe(1);
    expect(readdirSync(join(other, 'ho-so')).sort()).toEqual(['danh-muc.csv', 'danh-muc.md']);
  });
});

describe('evidence -o', () => {
  it('lays the files out by number, with the list', () => {
    const { code, err } = run(folder, 'evidence', ...AS_OF, '-o', 'hồ sơ/2024');
    expect({ code, err }).toEqual({
      code: 0,
      err: 'parhoach: Đã xếp 2 tệp và danh mục vào thư mục hồ sơ/2024\n',
    });
    const laid = join(folder, 'hồ sơ/2024');
    expect(readdirSync(laid).sort()).toEqual(
      ['19-01-đề án_.pdf', '19-02-bao-cao.pdf', 'danh-muc.csv', 'danh-muc.md'].sort(),
    );
    expect(readFileSync(join(laid, '19-02-bao-cao.pdf'), 'utf8')).toBe('một');
    const list = readFileSync(join(laid, 'danh-muc.md'), 'utf8');
    expect(list).toContain('## Danh mục tài liệu kiểm chứng, tính đến ngày 15/07/2024\n');
    expect(list).toContain('| Sở Tư pháp<br>20/03/2024 |\n');
    const sheet = readFileSync(join(laid, 'danh-muc.csv'), 'utf8').split('\r\n');
    expect(sheet[0]).toBe(
      '\ufeffKế hoạch;Số;Loại;Mã;Nội dung;Lĩnh vực;Cơ quan;Kỳ;Tình trạng;Ngày xảy ra;Ngày báo cáo;Văn bản;Sản phẩm;Tệp;SHA-256;Tệp hiện nay',
    );
    expect(sheet).toHaveLength(6);
    expect(sheet[4]).toBe(
      '2142/QĐ-UBND;"=""6.2-01""";Chỉ tiêu;"=""6.2""";Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn;;Văn phòng UBND tỉnh;;;2024-06-30;2024-07-01;10/BC-UBND;;;;',
    );
  });

  it('leaves a folder with something in it alone, but with --force', () => {
    const target = join(folder, 'co-san');
    mkdirSync(target);
    writeFileSync(join(target, 'của tôi.txt'), 'giữ');
    const refused = run(folder, 'evidence', ...AS_OF, '-o', 'co-san');
    expect(refused.code).toBe(2);
    expect(refused.err).toBe(
      'parhoach: Thư mục "co-san" đã có 1 mục bên trong.\nChọn thư mục khác, hoặc thêm --force để ghi vào đó (tệp trùng tên bị ghi đè).\n',
    );
    expect(readdirSync(target)).toEqual(['của tôi.txt']);
    const forced = run(folder, 'evidence', ...AS_OF, '-o', 'co-san', '--force');
    expect(forced).toMatchObject({
      code: 0,
      err: 'parhoach: Đã xếp 2 tệp và danh mục vào thư mục co-san\nparhoach: Thư mục co-san còn 1 mục khác không thuộc danh mục này\n',
    });
    expect(readFileSync(join(target, 'của tôi.txt'), 'utf8')).toBe('giữ');
    expect(run(folder, 'evidence', ...AS_OF, '-o', 'plan/2024/plan.yaml').err).toContain(
      '"plan/2024/plan.yaml" là một tệp, không phải thư mục',
    );
  });
});
