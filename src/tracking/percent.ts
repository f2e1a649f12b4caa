/** A part of a whole in per cent: one decimal, or as many as keep a part from 0 and from 100; null: there is no whole. */
export function percentOf(part: number, whole: number): number | null {
  if (whole === 0) return null;
  const rate = (part / whole) * 100;
  const isPart = part > 0 && part < whole;
  const told = [1, 2, 3, 4].map((decimals) => Number(rate.toFixed(decimals)));
  return told.find((each) => !isPart || (each > 0 && each < 100)) ?? rate;
}
