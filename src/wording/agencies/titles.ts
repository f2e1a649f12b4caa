import { toneKey } from '../../text/normalize.ts';

/** What the head of a body is called, by how its name begins, and the titles that only others have. */
const HEADS: readonly (readonly [begins: readonly string[], title: string, others: readonly string[]])[] = [
  [
    ['UBND', 'Ủy ban nhân dân', 'HĐND', 'Hội đồng nhân dân'],
    'Chủ tịch',
    [
      ...['Giám đốc', 'Phó Giám đốc', 'Tổng Giám đốc', 'Hiệu trưởng', 'Viện trưởng', 'Cục trưởng'],
      ...['Chi cục trưởng', 'Chỉ huy trưởng', 'Tổng Biên tập', 'Chánh án'],
    ],
  ],
  [
    ['Sở'],
    'Giám đốc',
    ['Chủ tịch', 'Phó Chủ tịch', 'Hiệu trưởng', 'Cục trưởng', 'Chi cục trưởng', 'Chánh án'],
  ],
];

/** The right title of a body's head where a wording gives it one that it cannot have ("Giám đốc UBND cấp huyện"); else null. */
export function rightTitle(name: string, titles: string): string | null {
  const key = toneKey(name);
  const said = titles.split(', ').map(toneKey);
  for (const [begins, title, others] of HEADS) {
    if (!begins.some((word) => key === toneKey(word) || key.startsWith(`${toneKey(word)} `))) continue;
    return said.every((each) => others.some((other) => toneKey(other) === each)) ? title : null;
  }
  return null;
}
