import { fold } from '../../text/normalize.ts';

/** Forms that are understood, by the word that asks for them: what an error offers. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/quy|qui|\bq/u, 'Quý I/2024'],
  [/thang|thagn|\bt\d/u, 'Tháng 3/2024'],
  [/\d\/|ngay|truoc|cham|muon/u, 'Trước ngày 31/3/2024'],
  [/\bnam|20\d\d|giai/u, 'Trong năm 2024'],
  [/hang|dinh|ky|moi|lan/u, 'Hằng quý, 6 tháng, năm'],
  [/thuong|xuyen|lien/u, 'Thường xuyên trong năm'],
  [/tuan|thu /u, 'Thứ Năm hằng tuần'],
  [/ke tu|ngay ky|vong/u, '30 ngày kể từ ngày ký'],
  [/sau|khi|cho/u, 'Sau khi Nghị định được ban hành'],
  [/theo|tien do|ke hoach/u, 'Theo kế hoạch riêng'],
];
const USUAL = [
  'Quý I/2024',
  'Tháng 3/2024',
  'Trước ngày 31/3/2024',
  'Trong năm 2024',
  'Hằng quý',
  'Thường xuyên',
];
const MOST = 4;

/** Up to four forms like the words, or the usual ones: "Quý I/2024; Trước ngày 31/3/2024". */
export function nearestForms(words: string): string {
  const folded = fold(words);
  const near = FORMS.filter(([hint]) => hint.test(folded)).map(([, form]) => form);
  return [...new Set([...near, ...USUAL])].slice(0, MOST).join('; ');
}
