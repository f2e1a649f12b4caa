import { expect, it } from 'vitest';
import type { Listing } from '../../src/reports/listing/listing.ts';
import { renderTable } from '../../src/reports/listing/table.ts';

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
const screen = { width: 27, bold: (...texts: string[]) => `<${texts.join('|')}>` };

it('prints headings bold once, and cuts long texts to their lines with a hint where to read them', () => {
  expect(renderTable(listing, screen)).toBe(`<Đầu đề>
Kế hoạch

┌────┬────────────────────┐
│ <Mã> │ <Chữ               > │
├────┼────────────────────┤
│ m  │ một hai ba bốn năm │
│    │ sáu bảy tám chín…  │
└────┴────────────────────┘
Xem đủ: show
`);
});

it('stacks the fields where they cannot stand side by side', () => {
  // Two columns need 2 + 16 letters and 7 of frame.
  const narrow = { width: 24, bold: (text: string) => `<${text}>` };
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
