import type { AgenciesAnswer, Body } from '../app/agencies.ts';
import { vietnameseDate } from '../wording/calendar.ts';
import type { Column, Listing } from './listing/listing.ts';
import { planKey, planLine } from './words/plan-words.ts';

const kindWords = { agency: 'Cơ quan', group: 'Nhóm', role: 'Vai trò' };

export function agenciesJson({ plans }: AgenciesAnswer): object[] {
  return bodiesOf(plans).map(
    ({ plan, name, code, kind, level, aliases, members, leads, supports, size, unverified, ...days }) => ({
      plan: planKey(plan),
      name,
      code,
      kind,
      level,
      aliases,
      members,
      leads,
      supports,
      size,
      unverified,
      from: days.from,
      until: days.until,
      succeededBy: days.successors,
    }),
  );
}

export function agenciesListing({ plans }: AgenciesAnswer): Listing<Body> {
  const bodies = bodiesOf(plans);
  const open = bodies.some(({ unverified }) => unverified);
  const columns: Column<Body>[] = [
    { title: 'Mã', width: 10, cell: ({ code }) => code },
    { title: 'Tên', cell: nameCell },
    { title: 'Loại', width: 7, cell: ({ kind }) => kindWords[kind] },
    { title: 'Chủ trì', width: 8, align: 'right', cell: ({ leads }) => String(leads) },
    { title: 'Phối hợp', width: 8, align: 'right', cell: ({ supports }) => String(supports) },
  ];
  return {
    heading: [
      'Cơ quan, nhóm và vai trò trong kế hoạch, với số nhiệm vụ chủ trì và phối hợp',
      ...plans.map(({ plan }) => planLine(plan)),
    ],
    columns,
    sheet: [
      { title: 'Kế hoạch', cell: ({ plan }) => planKey(plan) },
      { title: 'Mã', id: true, cell: ({ code }) => code },
      { title: 'Tên', cell: ({ name }) => name },
      { title: 'Loại', cell: ({ kind }) => kindWords[kind] },
      { title: 'Cấp', cell: ({ level }) => level ?? '' },
      { title: 'Tên gọi khác', cell: ({ aliases }) => aliases.join('; ') },
      {
        title: 'Thành viên',
        cell: ({ members, size }) => (size === null ? members.join('; ') : String(size)),
      },
      { title: 'Chủ trì', cell: ({ leads }) => String(leads) },
      { title: 'Phối hợp', cell: ({ supports }) => String(supports) },
      { title: 'Từ ngày', cell: ({ from }) => from ?? '' },
      { title: 'Đến ngày', cell: ({ until }) => until ?? '' },
      { title: 'Tiếp nhận', cell: ({ successors }) => successors.join('; ') },
    ],
    groups: [{ title: null, rows: bodies }],
    none: 'Không có cơ quan nào.',
    footer: [
      `Tổng cộng: ${bodies.length}. Nhiệm vụ giao cho nhóm được tính cho từng thành viên; tính cả trách nhiệm không có thời hạn.`,
      ...(open ? ['(*) Theo hiểu biết chung, chưa đối chiếu với văn bản.'] : []),
    ],
  };
}

const bodiesOf = (plans: AgenciesAnswer['plans']) => plans.flatMap(({ bodies }) => bodies);

function nameCell(body: Body): string {
  const { name, kind, members, size, unverified } = body;
  if (kind !== 'group') return [unverified ? `${name} (*)` : name, ...daysOf(body)].join('\n');
  const count =
    size === null ? `${members.length} thành viên: ${members.join('; ')}` : `${size} đơn vị, báo cáo gộp`;
  return `${name}\n(${count})`;
}

/** "(từ 01/09/2024)", "(đến 31/08/2024; tiếp nhận: Sở Dân tộc và Tôn giáo)" */
function daysOf({ from, until, successors }: Body): string[] {
  const taken = successors.length === 0 ? '' : `; tiếp nhận: ${successors.join(', ')}`;
  return [
    ...(from === null ? [] : [`(từ ${vietnameseDate(from)})`]),
    ...(until === null ? [] : [`(đến ${vietnameseDate(until)}${taken})`]),
  ];
}
