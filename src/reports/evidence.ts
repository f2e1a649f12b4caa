import type { EvidenceAnswer, Proof } from '../app/evidence/evidence.ts';
import type { FileState } from '../app/evidence/evidence-file.ts';
import { vietnameseDate } from '../wording/calendar.ts';
import type { Column, Listing } from './listing/listing.ts';
import { asOfWords, headingOf, ofBodies, planKey } from './words/plan-words.ts';
import { progressWords } from './words/words.ts';

const stateWords: Record<FileState, string> = {
  same: '',
  missing: 'không còn ở chỗ đã ghi',
  changed: 'đã bị sửa sau khi ghi nhận',
  outside: 'nằm ngoài thư mục kế hoạch nên không được xét',
};

const TEXT_LINES = 3;

export function evidenceJson({ plans }: EvidenceAnswer): object[] {
  return proofsOf(plans).map(({ plan, number, kind, id, section, text, file, ...rest }) => {
    const { agency, period, status, date, reported, document, product } = rest;
    return {
      plan: planKey(plan),
      number,
      task: kind === 'task' ? id : null,
      kpi: kind === 'kpi' ? id : null,
      section,
      text,
      period,
      agency,
      agencyCode: codeOf(rest.agency, plan),
      status,
      date,
      reported,
      document,
      product,
      file: file && { path: file.path, sha256: file.sha256, state: file.state },
    };
  });
}

/** Of all the plans that answer. */
export const proofsOf = (plans: EvidenceAnswer['plans']): Proof[] => plans.flatMap(({ proofs }) => proofs);

function codeOf(agency: string, { lexicon }: Proof['plan']): string | null {
  return lexicon.names.find(({ name }) => name === agency)?.code ?? null;
}

/** "Danh mục tài liệu kiểm chứng" */
export function evidenceListing(answer: EvidenceAnswer): Listing<Proof> {
  const { asOf, plans } = answer;
  const proofs = proofsOf(plans);
  const sections = [...new Set(plans.flatMap((each) => each.sections))];
  const narrowed = `${sections.length > 0 ? ` lĩnh vực ${sections.join(', ')}` : ''}${ofBodies(plans)}`;
  const columns: Column<Proof>[] = [
    { title: 'Số', width: 12, cell: ({ number }) => number },
    {
      title: 'Nhiệm vụ, chỉ tiêu',
      lines: TEXT_LINES,
      cell: ({ text }) => text,
    },
    { title: 'Tài liệu', width: 22, cell: documentCell },
    { title: 'Cơ quan, ngày', width: 17, cell: sourceCell },
  ];
  return {
    ...headingOf(`Danh mục tài liệu kiểm chứng${narrowed}, ${asOfWords(asOf)}`, plans),
    columns,
    sheet: sheet(),
    groups: [{ title: null, rows: proofs }],
    none: 'Chưa có ghi nhận nào kèm tài liệu.',
    footer: proofs.length === 0 ? [] : [summary(proofs)],
  };
}

function documentCell({ document, product, file }: Proof): string {
  const lines = [
    ...(document === null ? [] : [document]),
    ...(product === null ? [] : [`Sản phẩm: ${product}`]),
    ...(file === null
      ? []
      : [`Tệp: ${file.path}${file.state === 'same' ? '' : ` (${stateWords[file.state]})`}`]),
  ];
  return lines.join('\n');
}

function sourceCell({ agency, period, date }: Proof): string {
  return [agency, ...(period ? [`(${period})`] : []), vietnameseDate(date)].join('\n');
}

function summary(proofs: readonly Proof[]): string {
  const files = proofs.filter(({ file }) => file !== null).length;
  return `Tổng cộng: ${proofs.length} ghi nhận kèm tài liệu, trong đó ${files} có tệp.`;
}

function sheet(): Column<Proof>[] {
  return [
    { title: 'Kế hoạch', cell: ({ plan }) => planKey(plan) },
    { title: 'Số', id: true, cell: ({ number }) => number },
    { title: 'Loại', cell: ({ kind }) => (kind === 'task' ? 'Nhiệm vụ' : 'Chỉ tiêu') },
    { title: 'Mã', id: true, cell: ({ id }) => id },
    { title: 'Nội dung', cell: ({ text }) => text },
    { title: 'Lĩnh vực', cell: ({ section }) => section ?? '' },
    { title: 'Cơ quan', cell: ({ agency }) => agency },
    { title: 'Kỳ', cell: ({ period }) => period ?? '' },
    { title: 'Tình trạng', cell: ({ status }) => (status === null ? '' : progressWords[status]) },
    { title: 'Ngày xảy ra', cell: ({ date }) => date },
    { title: 'Ngày báo cáo', cell: ({ reported }) => reported },
    { title: 'Văn bản', cell: ({ document }) => document ?? '' },
    { title: 'Sản phẩm', cell: ({ product }) => product ?? '' },
    { title: 'Tệp', cell: ({ file }) => file?.path ?? '' },
    { title: 'SHA-256', cell: ({ file }) => file?.sha256 ?? '' },
    {
      title: 'Tệp hiện nay',
      cell: ({ file }) => (file === null ? '' : stateWords[file.state] || 'còn nguyên'),
    },
  ];
}

/** One sentence for each file that is not what was recorded. */
export function fileFindings({ plans }: EvidenceAnswer): string[] {
  return proofsOf(plans).flatMap(({ number, agency, file }) =>
    file === null || file.state === 'same'
      ? []
      : [`Tệp minh chứng ${file.path} (${number}, ${agency}) ${stateWords[file.state]}`],
  );
}
