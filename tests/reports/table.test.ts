import { describe, expect, it } from 'vitest';
import type { Listing } from '../../src/reports/listing/listing.ts';
import { renderTable } from '../../src/reports/listing/table.ts';
import { expectProportional } from '../growth.ts';

const listing: Listing<string> = {
  heading: ['Đầu đề', 'Kế hoạch'],
  columns: [
    { title: 'Mã', width: 2, cell: (row) => row.slice(0, 1) },
    { title: 'Chữ', lines: 2, cell: (row) => row },
  ],
  sheet: [],
  groups: [{ title: null, rows: ['một hai ba bốn năm sáu bảy tám chín mười'] }],
  none: '',
  footer: [],
  whole: 'Xem đủ: show',
};

/** A terminal that marks what it would print bold, and takes no other argument for text. */
const screen = {
  width: 27,
  bold: (...texts: string[]) => `\u001b[1m${texts.join('|')}\u001b[22m`,
  paint: (text: string, tone: string) => `\u001b[31m${tone === 'late' ? text : '?'}\u001b[39m`,
};
const shown = (text: string) => text.replaceAll('\u001b[1m', '<').replaceAll('\u001b[22m', '>');

it('prints headings bold once, and cuts long texts to their lines with a hint where to read them', () => {
  expect(shown(renderTable(listing, screen))).toBe(`<Đầu đề>
Kế hoạch

┌────┬────────────────────┐
│ <Mã> │ <Chữ>                │
├────┼────────────────────┤
│ m  │ một hai ba bốn năm │
│    │ sáu bảy tám chín…  │
└────┴────────────────────┘
Xem đủ: show
`);
});

it('stacks the fields where they cannot stand side by side', () => {
  // Two columns need 2 + 16 letters and 7 of frame.
  const narrow = { ...screen, width: 24, bold: (text: string) => `<${text}>` };
  expect(
    renderTable({ ...listing, groups: [{ title: 'Nhóm', rows: ['một hai ba bốn năm sáu', 'x'] }] }, narrow),
  ).toBe(
    `<Đầu đề>
Kế hoạch

<Nhóm>

Mã: m
Chữ: một hai ba bốn
  năm sáu

Mã: x
Chữ: x
`,
  );
});

it('colours a cell that means something, line by line, and measures it without its colour', () => {
  const columns = [listing.columns[0]!, { ...listing.columns[1]!, tone: () => 'late' as const }];
  expect(
    shown(renderTable({ ...listing, columns }, screen))
      .split('\n')
      .slice(6, 8),
  ).toEqual([
    '│ m  │ \u001b[31mmột hai ba bốn năm\u001b[39m │',
    '│    │ \u001b[31msáu bảy tám chín…\u001b[39m  │',
  ]);
});

describe('a long list', () => {
  const rows = Array.from({ length: 1000 }, (_, i) => `${i} hàng`);
  const long = { ...listing, groups: rows.map((row) => ({ title: row, rows: [row] })) };

  it('is one grid, drawn in slices that fit together', () => {
    const lines = renderTable(long, screen).split('\n').slice(3, -1);
    expect(lines).toHaveLength(3 + 4 * rows.length);
    expect(lines.filter((line) => /^[┌└]/u.test(line))).toHaveLength(2);
    expect(lines.filter((line) => line === '├────┴────────────────────┤')).toHaveLength(rows.length);
    expect(lines.filter((line) => line === '├────┬────────────────────┤')).toHaveLength(rows.length);
  });

  const of = (rows: readonly string[], dense = false) =>
    renderTable({ ...listing, columns, dense, groups: [{ title: null, rows }] }, screen);
  const columns = listing.columns.map(({ lines: _, ...whole }) => whole);

  it.each([false, true])('takes time that grows with its rows (dense: %s)', (dense) => {
    expectProportional((size) => of(Array<string>(size).fill('hàng'), dense), 500);
  });

  it('takes time that grows with the lines of a cell', () => {
    expectProportional((size) => of(['một hai ba bốn năm '.repeat(size)]), 100);
  });
});
