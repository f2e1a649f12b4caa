/**
 * A progress file of Sở Tư pháp as the examples of rules show it. Its plan, in tests and page alike: task 1 is due in
 * the first quarter, task 2 each quarter, task 3 was ended on 10/05/2024; KPI 6.2 is a share, 7.1 that of the 111 UBND cấp xã;
 * Sở Tư pháp leads them. Its last day is 30/11/2024, and Sở Nội vụ takes its work over.
 */
export function progressExample(...entries: readonly string[]): string {
  return `format: 1\nagency: Sở Tư pháp\nentries:\n${entries.map((each) => `  - ${each.split('\n').join('\n    ')}\n`).join('')}`;
}

/** An entry about task 1 that is as it should be, some of its lines said otherwise. */
export function doneEntry(more: Readonly<Record<string, string | null>> = {}): string {
  const lines = {
    task: '"1"',
    status: 'done',
    date: '2024-03-28',
    reported: '2024-03-29',
    document: '45/BC-STP',
    ...more,
  };
  return Object.entries(lines)
    .flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]))
    .join('\n');
}
