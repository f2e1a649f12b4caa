import type { Coverage } from '../../app/trace/coverage.ts';
import type { Column, Listing } from '../listing/listing.ts';
import { inventedKey, isInvented, planLine } from '../words/plan-words.ts';

/** The contract's JSON. */
export function coverageJson({ plan, directives, tasks, agencies, kpis }: Coverage): object {
  return { ...inventedKey([plan]), directives, tasks, agencies, kpis };
}

/** One row: what nothing answers to, and what kind of thing it is. */
export interface CoverageRow {
  readonly what: string;
  readonly id: string;
  readonly text: string;
}

/** The four lists one below the other. */
export function coverageListing(coverage: Coverage): Listing<CoverageRow> {
  const lists = [
    list('Nội dung chưa có nhiệm vụ nào thực hiện', coverage.directives),
    list('Nhiệm vụ không thuộc nội dung nào', coverage.tasks),
    list(
      'Cơ quan không chủ trì, không phối hợp việc nào',
      coverage.agencies.map(({ code, name }) => ({ id: code, text: name })),
    ),
    list(
      'Chỉ tiêu chưa có nhiệm vụ nào phục vụ',
      coverage.kpis.map(({ id, indicator }) => ({ id, text: indicator })),
    ),
  ];
  const columns: Column<CoverageRow>[] = [
    { title: 'Mã', width: 11, id: true, cell: ({ id }) => id },
    { title: 'Nội dung', lines: 3, cell: ({ text }) => text },
  ];
  return {
    invented: isInvented(coverage.plan),
    heading: [
      'Những chỗ chưa có đối ứng giữa nội dung, nhiệm vụ, cơ quan và chỉ tiêu',
      planLine(coverage.plan),
    ],
    columns,
    sheet: [{ title: 'Loại', cell: ({ what }) => what }, ...columns],
    groups: lists.map(({ what, rows }) => ({ title: `${what} (${rows.length})`, rows })),
    none: 'Mọi nội dung có nhiệm vụ, mọi nhiệm vụ có căn cứ, mọi cơ quan có việc, mọi chỉ tiêu có nhiệm vụ phục vụ.',
    footer: [
      `${lists.map(({ what, rows }) => `${what}: ${rows.length}`).join('. ')}.`,
      'Nhiệm vụ nào thực hiện nội dung nào, phục vụ chỉ tiêu nào: theo mục "tasks" của tệp kế hoạch; quyết định không nêu.',
    ],
  };
}

function list(what: string, items: readonly { readonly id: string; readonly text: string }[]) {
  return { what, rows: items.map(({ id, text }): CoverageRow => ({ what, id, text })) };
}
