/** The deadlines of the two plans as a reader works them out with a calendar: nothing of the program's reader stands here. */

/** [name, first day, last day in time] */
export type Slot = readonly [period: string, start: string, due: string];
type Kind = 'once' | 'several' | 'ongoing' | 'conditional' | 'undetermined';
export interface Due {
  readonly kind: Kind;
  readonly slots: readonly Slot[];
}

const year: Slot = ['Năm 2024', '2024-01-01', '2024-12-31'];
const quarters: readonly Slot[] = [
  ['Quý I/2024', '2024-01-01', '2024-03-31'],
  ['Quý II/2024', '2024-04-01', '2024-06-30'],
  ['Quý III/2024', '2024-07-01', '2024-09-30'],
  ['Quý IV/2024', '2024-10-01', '2024-12-31'],
];
const [first, , third, fourth] = quarters as readonly [Slot, Slot, Slot, Slot];
/* 2024 is a leap year. */
const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const months = LAST_DAYS.map((last, i): Slot => {
  const month = `2024-${String(i + 1).padStart(2, '0')}`;
  return [`Tháng ${i + 1}/2024`, `${month}-01`, `${month}-${last}`];
});
const month = (n: number) => months[n - 1]!;
/* Periods that end on one day are one, named by the longest. */
const quarterlyHalvesAndYear: readonly Slot[] = [
  first,
  ['6 tháng đầu năm 2024', '2024-01-01', '2024-06-30'],
  third,
  year,
];

const once = (slot: Slot): Due => ({ kind: 'once', slots: [slot] });
const several = (slots: readonly Slot[]): Due => ({ kind: 'several', slots });
const ongoing: Due = { kind: 'ongoing', slots: [] };

export const DEADLINES: Readonly<Record<string, Due>> = {
  'Trong năm 2024': once(year),
  'Thường xuyên': ongoing,
  'Thường xuyên trong năm': ongoing,
  'Thường xuyên hàng tháng': several(months),
  'Trong năm quý I/2024': once(first),
  'Trong năm 2024 (sau khi có văn bản hướng dẫn, triển khai của Bộ Nội vụ).': {
    kind: 'conditional',
    slots: [year],
  },
  'Tháng 12/2024': once(month(12)),
  'Tháng 11/2024': once(month(11)),
  'Quý I/2024': once(first),
  'Quý IV/2024': once(fourth),
  'Quý I/2025': once(['Quý I/2025', '2025-01-01', '2025-03-31']),
  'Hàng quý, 06 tháng, năm và đột xuất': several(quarterlyHalvesAndYear),
  'định kỳ hàng quý, 06 tháng và năm': several(quarterlyHalvesAndYear),
  'Định kỳ hàng quý': several(quarters),
  // Its window is the day itself; "trước" counts the day, as the plans' policy says.
  'trước ngày 15/01/2024': once(['15/01/2024', '2024-01-15', '2024-01-15']),
  'Theo kế hoạch riêng của UBND tỉnh': { kind: 'undetermined', slots: [] },
  'Tháng 9/2024 hoàn thành mô hình thử nghiệm; Quý IV/2024 tổng kết': several([month(9), fourth]),
  'Sau khi có văn bản hướng dẫn của Bộ Nội vụ': { kind: 'conditional', slots: [] },
};
