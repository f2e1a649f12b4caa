/** A log of letters as the examples of rules show it. Its plan, in tests and page alike, was signed on 29/12/2023. */
export function lettersExample(...letters: readonly Readonly<Record<string, string>>[]): string {
  const sound = {
    agency: 'Sở Tư pháp',
    number: '31/SNV-CCHC',
    date: '2024-04-05',
    overdue: '1',
    upcoming: '0',
  };
  const items = letters.map((more) => {
    const lines = Object.entries({ ...sound, ...more }).map(([key, value]) => `${key}: ${value}`);
    return `  - ${lines.join('\n    ')}\n`;
  });
  return `format: 1\nentries:\n${items.join('')}`;
}
