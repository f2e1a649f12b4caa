let collator: Intl.Collator | undefined;

/** Order of Vietnamese names and of ids that hold numbers ("2" before "10"). */
export function compareVietnamese(a: string, b: string): number {
  // Made on first use: it takes longer than reading a whole plan's words.
  collator ??= new Intl.Collator('vi', { numeric: true });
  return collator.compare(a, b);
}
