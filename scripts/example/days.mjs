/** Days as ISO texts, and which of them offices work on. */

const DAY = 86_400_000;

/** Public holidays of 2024 and the first of 2025, as announced. */
const HOLIDAYS = new Set([
  ...['2024-01-01', '2024-04-18', '2024-04-29', '2024-04-30', '2024-05-01', '2024-09-02', '2024-09-03'],
  ...['2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14'],
  ...['2025-01-01', '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
]);

export function plus(day, days) {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

export function daysFrom(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** That day, or the next on which offices work. */
export function workday(day) {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return weekday === 0 || weekday === 6 || HOLIDAYS.has(day) ? workday(plus(day, 1)) : day;
}

/** That day, or the last before it on which offices work. */
export function workdayBefore(day) {
  return workday(day) === day ? day : workdayBefore(plus(day, -1));
}
