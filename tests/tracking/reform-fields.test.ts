import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { fieldsOf, reformFieldOf } from '../../src/tracking/reform-fields.ts';
import { planOf } from './province.ts';

describe('the field of a section', () => {
  // Titles as plans of several provinces word them.
  it.each([
    ['Cải cách thể chế', 1],
    ['Cải cách thể chế của nền hành chính nhà nước', 1],
    ['CẢI CÁCH THỦ TỤC HÀNH CHÍNH', 2],
    ['Cải cách TTHC và thực hiện cơ chế một cửa', 2],
    ['Cải cách tổ chức bộ máy hành chính nhà nước', 3],
    ['Cải cách chế độ công vụ', 4],
    ['Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức', 4],
    ['Cải cách tài chính công', 5],
    ['Xây dựng và phát triển Chính phủ điện tử', 6],
    ['Xây dựng và phát triển chính quyền điện tử, chính quyền số', 6],
    ['Chuyển đổi số', 6],
    ['Công tác chỉ đạo điều hành và tuyên truyền cải cách hành chính', 'direction'],
    ['Công tác chỉ đạo, điều hành cải cách thủ tục hành chính', 'direction'],
    ['Nâng cao năng lực cạnh tranh', null],
  ])('%s', (title, field) => {
    expect(reformFieldOf(title)).toBe(field);
    expect(reformFieldOf(title.normalize('NFD'))).toBe(field);
  });
});

const task = (id: string) => ({
  id,
  text: `Việc ${id}`,
  lead: 'Sở Tư pháp',
  deadline: 'Quý I/2024',
  source: Number(id),
});
const kpi = (id: string, more: object) => ({ id, text: id, indicator: id, target: '100%', ...more });

it('keeps all six fields, the direction before them, and a section of its own behind', () => {
  const plan = planOf(
    stringify({
      sections: [
        { id: 'I', title: 'Cải cách thể chế', tasks: [task('1')] },
        { id: 'II', title: 'Môi trường đầu tư', tasks: [task('2')] },
        { id: 'III', title: 'Công tác chỉ đạo, điều hành', tasks: [task('3')] },
      ],
      kpis: [
        kpi('a.1', { tasks: ['1', '2'] }),
        kpi('a.2', { tasks: [] }),
        // stands in the row of task 2
        kpi('a.3', { source: 2 }),
        kpi('a.4', { computed: 'tasks' }),
      ],
    }),
  );
  const told = fieldsOf(plan).map(({ field, sections, kpis }) => [
    field,
    sections.map(({ id }) => id).join(),
    kpis.map(({ id }) => id).join(),
  ]);
  expect(told).toEqual([
    ['direction', 'III', ''],
    [1, 'I', 'a.1'],
    [2, '', ''],
    [3, '', ''],
    [4, '', ''],
    [5, '', ''],
    [6, '', ''],
    ['own', 'II', 'a.3'],
  ]);
});
