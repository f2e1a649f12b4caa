/** How a trace names what differs. */
import type { Drift } from '../../documents/findings.ts';

const KINDS: Record<Drift['kind'], string> = {
  plan: 'Phần đầu kế hoạch',
  section: 'Lĩnh vực',
  task: 'Nhiệm vụ',
  heading: 'Tiêu đề',
  clause: 'Đoạn',
  directive: 'Nội dung nhiệm vụ',
  duty: 'Trách nhiệm',
  kpi: 'Chỉ tiêu',
  erratum: 'Hiệu đính',
  notKpi: 'Số liệu không phải là chỉ tiêu',
};

const FIELDS: Record<string, string> = {
  text: 'lời văn',
  title: 'tên gọi',
  lead: 'cơ quan chủ trì',
  support: 'cơ quan phối hợp',
  deadline: 'thời hạn',
  note: 'ghi chú không có trong kế hoạch',
  other: 'ô không có trong kế hoạch',
  target: 'mức phải đạt',
  scope: 'phạm vi',
  id: 'số, ký hiệu và vị trí',
  section: 'lĩnh vực',
  source: 'số dòng nguồn',
  errata: 'chữ được hiệu đính',
  words: 'chữ được nêu',
  number: 'số quyết định',
  date: 'ngày ký',
  year: 'năm kế hoạch',
  province: 'tỉnh',
  issuer: 'người ban hành',
  signer: 'người ký',
};

/** "Nhiệm vụ 12", "Hiệu đính (mục III.6.a)". */
export function itemName({ kind, id }: Pick<Drift, 'kind' | 'id'>): string {
  if (kind === 'plan') return KINDS.plan;
  if (kind === 'erratum') return id === 'errata' ? KINDS.erratum : `${KINDS.erratum} (mục ${id})`;
  return kind === 'notKpi' ? KINDS.notKpi : `${KINDS[kind]} ${id}`;
}

export function fieldWords(kind: Drift['kind'], field: string): string {
  if (kind === 'duty' && field === 'lead') return 'cơ quan có trách nhiệm';
  if (kind === 'plan' && field === 'title') return 'tên kế hoạch';
  return FIELDS[field] ?? field;
}
