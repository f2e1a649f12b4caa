import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../src/reports/listing/csv.ts';
import type { Listing } from '../../src/reports/listing/listing.ts';

const listing = (...cells: string[]): Listing<string> => ({
  heading: [],
  columns: [],
  sheet: [{ title: 'Ô', cell: (row) => row }],
  groups: [{ title: null, rows: cells }],
  none: '',
  footer: [],
});
const rows = (separator: ';' | ',', ...cells: string[]) =>
  renderCsv(listing(...cells), separator)
    .split('\r\n')
    .slice(1, -1);

describe('CSV', () => {
  it('writes numbers as the spreadsheet that parts by that mark reads them', () => {
    expect(rows(';', '16,67', '-0,5')).toEqual(['"16,67"', '"-0,5"'].map((each) => each));
    expect(rows(',', '16,67', '-0,5', 'Trên 98,5%')).toEqual(['16.67', '-0.5', '"Trên 98,5%"']);
  });

  it.each(['1.10', '01', '1/2', '2e5', '12/2024', '3-4'])('keeps %s the text that it is', (text) => {
    expect(rows(';', text)).toEqual([`"=""${text}"""`]);
  });

  it.each(['19', '25a', '2024-03-31', 'VII.1.a', '10/BC-UBND', 'Quý I/2024'])('leaves %s alone', (text) => {
    expect(rows(';', text)).toEqual([text]);
  });

  it.each(['=1+1', '+84', '-A1', '@SUM(A1)'])('takes %s for no formula', (text) => {
    expect(rows(';', text)).toEqual([`'${text}`]);
  });

  it('steers no terminal', () => {
    expect(rows(';', 'a\u001b[31m\u009b31m\u0007\u202e\u0000b')).toEqual(['a[31m31mb']);
    // what is left of a hidden formula is one
    expect(rows(';', '\u200b=1+1')).toEqual(["'=1+1"]);
  });
});
