import { fold } from '../../text/normalize.ts';

/**
 * What the cells of a column hold. `group` is a part of the plan told in a column ("Lĩnh vực"), `period` a quarter or a year that
 * is marked with an x, `target`, `value` and `unit` belong to targets, `alien` never stands in a table of tasks.
 */
export type ColumnKind =
  | 'number'
  | 'text'
  | 'lead'
  | 'support'
  | 'deadline'
  | 'product'
  | 'note'
  | 'group'
  | 'period'
  | 'target'
  | 'value'
  | 'unit'
  | 'money'
  | 'status'
  | 'other'
  | 'alien';

/** Something a heading can mean, and how clearly it says so: of two columns of a kind the clearer one is meant. */
export interface Meaning {
  readonly kind: ColumnKind;
  readonly weight: number;
}

const BODY =
  '(?:cac )?(?:co quan|don vi|to chuc|bo phan|so nganh|bo nganh|noi(?! dung)|ben|nguoi|chu the|co quan, don vi|don vi, dia phuong)';

/** Words of a heading (folded) and what they can mean; a heading may fit several, and then the cells below decide. */
const MEANINGS: readonly (readonly [RegExp, ColumnKind, number])[] = [
  [
    /^(?:stt|tt|so tt|so thu tu|thu tu|so|no|#|ma so|ma|ma nhiem vu|ma hieu|ky hieu|muc|so hieu)$/u,
    'number',
    3,
  ],
  [
    /^(?:ten |cac |nhom |danh muc |noi dung )*(?:nhiem vu|cong viec|dau viec|hoat dong|giai phap|viec)\b/u,
    'text',
    4,
  ],
  [/^(?:nhiem vu|cong viec|giai phap|hoat dong|noi dung|dau viec)$/u, 'text', 1],
  [/^(?:cac )?noi dung\b/u, 'text', 3],
  [/^(?:muc tieu|chi tieu).*\b(?:nhiem vu|cong viec|giai phap)\b/u, 'text', 5],
  [/\b(?:nhiem vu|cong viec|giai phap)\b/u, 'text', 2],
  [/^ten (?:de an|du an|chuong trinh|van ban|nghi quyet|ke hoach|mo hinh|san pham|thu tuc)/u, 'text', 2],
  [
    /^(?:ten|danh muc|hang muc|linh vuc cong tac|de an|chuong trinh, de an|van ban|yeu cau|muc tieu)\b/u,
    'text',
    1,
  ],
  [/chu tri|chiu trach nhiem (?:chinh|thuc hien)|chu quan|dau moi/u, 'lead', 5],
  [
    /^(?!noi dung|nhiem vu|cong viec|dau viec).*(?:phan cong|trach nhiem|duoc giao|giao thuc hien|tham muu)/u,
    'lead',
    4,
  ],
  [new RegExp(`^${BODY}.*(?:thuc hien|phu trach|trien khai|soan thao|xay dung|trinh)`, 'u'), 'lead', 4],
  [/^(?:thuc hien|to chuc thuc hien|phu trach|nguoi phu trach)$/u, 'lead', 3],
  [new RegExp(`^${BODY}$`, 'u'), 'lead', 2],
  [new RegExp(`^${BODY}.*(?:theo doi|danh gia|giam sat)`, 'u'), 'lead', 1],
  [/phoi hop/u, 'support', 5],
  [new RegExp(`^${BODY}.*(?:lien quan|tham gia|ho tro)`, 'u'), 'support', 4],
  [/^(?:lien quan|tham gia)$/u, 'support', 2],
  [
    /(?:thoi gian|thoi han|thoi diem|han|ngay|moc|tien do).*(?:hoan thanh|ket thuc|trinh|ban hanh|bao cao)|^den (?:ngay|nam)/u,
    'deadline',
    5,
  ],
  [/^(?:hoan thanh|ket thuc|den)$/u, 'deadline', 4],
  [/^(?:thoi han|han |han$|deadline|lo trinh)/u, 'deadline', 4],
  [
    /^(?:thoi gian|thoi diem|moc thoi gian|tien do|du kien thoi gian|khung thoi gian|ke hoach thoi gian)/u,
    'deadline',
    3,
  ],
  [/^(?:nam|quy|thang|ngay)(?: (?:thuc hien|hoan thanh|trien khai))?$/u, 'deadline', 2],
  [/^(?:ke hoach)(?: thuc hien)?$/u, 'deadline', 1],
  [/san pham|dau ra|ket qua|hinh thuc van ban|ho so trinh|muc tieu can dat|yeu cau can dat/u, 'product', 3],
  [/^(?:ghi chu|chu thich|luu y)/u, 'note', 3],
  [/^(?:linh vuc|nhom|mang|truc noi dung|nhom nhiem vu|nhom van de|nhom noi dung|chuyen de)\b/u, 'group', 3],
  [/^(?:quy |q)?(?:i|ii|iii|iv|[1-4])(?:[/-]\d{4})?$|^(?:nam )?20\d\d$|^(?:thang |t)\d{1,2}$/u, 'period', 3],
  [/^(?:ten |cac |noi dung |danh muc )*(?:chi tieu|muc tieu|chi so)\b/u, 'target', 4],
  [/^(?:ket qua|muc tieu|ke hoach|gia tri|chi tieu|muc)\b.*(?:\d{4}|giao|dat|phan dau)?$/u, 'value', 2],
  [/^(?:don vi tinh|dvt|don vi do|don vi)$/u, 'unit', 3],
  [
    /kinh phi|du toan|so tien|thanh tien|don gia|trieu dong|ty dong|ngan sach|nguon von|tong muc/u,
    'money',
    6,
  ],
  [/^(?:noi dung|nhiem vu|muc|khoan) chi$/u, 'money', 7],
  [
    /tinh trang|trang thai|tien do|muc do hoan thanh|ket qua thuc hien|da thuc hien|danh gia ket qua/u,
    'status',
    2,
  ],
  [
    /^(?:ngay giao|ngay bat dau|bat dau|tu|can cu|co so phap ly|ngay ban hanh|so van ban|lanh dao|dong chi|uu tien)\b/u,
    'other',
    6,
  ],
  [
    /^(?:ho va ten|ho ten|chuc vu|chuc danh|dien thoai|so dien thoai|dia chi|email|thu dien tu|dia diem|thanh phan)\b/u,
    'alien',
    9,
  ],
  [
    /^(?:so luong|don gia|diem|diem toi da|thang diem|ngay sinh|trinh do|buoc|trinh tu|ten viet tat|gioi tinh)\b/u,
    'alien',
    8,
  ],
];

/** Headings are a few words; longer ones are texts. */
const LONGEST = 90;

/** What a heading can mean, clearest first; empty when its words are not known. */
export function meanings(caption: string): readonly Meaning[] {
  const words = plainCaption(caption);
  if (words === '' || words.length > LONGEST) return [];
  const best = new Map<ColumnKind, number>();
  for (const [pattern, kind, weight] of MEANINGS)
    if (pattern.test(words)) best.set(kind, Math.max(weight, best.get(kind) ?? 0));
  return [...best].map(([kind, weight]) => ({ kind, weight })).sort((a, b) => b.weight - a.weight);
}

/** A heading without its footnote marks, brackets and marks of tones: for comparing. */
export function plainCaption(caption: string): string {
  return fold(caption)
    .replace(/[[(]\s*(?:\d{1,2}|\*+|dd[^)\]]*)\s*[\])]|\*+/gu, ' ')
    .replace(/(?<=\p{L})\d{1,2}$/u, '')
    .replace(/[:.;]+$/u, '')
    .replace(/\s*\/\s*/gu, ', ')
    .replace(/\s+/gu, ' ')
    .trim();
}
