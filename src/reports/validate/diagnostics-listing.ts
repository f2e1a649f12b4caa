import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Column, Listing } from '../listing/listing.ts';
import { severityWords } from './diagnostics.ts';

/** Findings as a list for a spreadsheet or a page: one row each, in the order of the files. */
export function diagnosticsListing(
  diagnostics: readonly Diagnostic[],
  invented: boolean,
): Listing<Diagnostic> {
  const columns: Column<Diagnostic>[] = [
    { title: 'Tệp', cell: ({ file }) => file },
    { title: 'Dòng', align: 'right', cell: ({ line }) => String(line) },
    { title: 'Cột', align: 'right', cell: ({ column }) => String(column) },
    { title: 'Mức', cell: ({ severity }) => severityWords[severity] },
    { title: 'Mã', cell: ({ code }) => code },
    { title: 'Nội dung', cell: ({ message }) => message },
    { title: 'Cách sửa', cell: ({ remedy }) => remedy },
  ];
  return {
    invented,
    heading: [
      'Kết quả soát kế hoạch và các tệp đi kèm',
      ...(invented ? ['Số liệu thực hiện là minh họa, không có thật'] : []),
    ],
    columns,
    sheet: columns,
    groups: [{ title: null, rows: diagnostics }],
    none: 'Không có lỗi.',
    footer: [],
  };
}
