import { distance } from 'fastest-levenshtein';
import { fold } from './normalize.ts';

/**
 * The candidates most like `word`, best first: what an error offers instead. Marks and case weigh nothing, so a name
 * typed without its diacritics is found; candidates that differ in more than about a third of their letters are not, unless
 * they hold the word or end in the same two words ("TX Chơn Thành" offers "UBND thị xã Chơn Thành").
 */
export function nearest(word: string, candidates: Iterable<string>, most = 3): string[] {
  const wanted = fold(word);
  const scored: { name: string; score: number }[] = [];
  for (const name of new Set(candidates)) {
    const folded = fold(name);
    const score = distance(wanted, folded);
    const allowed = Math.max(2, Math.floor(Math.max(wanted.length, folded.length) / 3));
    const alike =
      score <= allowed || (wanted.length >= 3 && folded.includes(wanted)) || endsAlike(wanted, folded);
    if (alike) scored.push({ name, score });
  }
  return scored
    .sort((a, b) => a.score - b.score)
    .slice(0, most)
    .map((each) => each.name);
}

function endsAlike(a: string, b: string): boolean {
  const ending = (text: string) => text.split(' ').slice(-2);
  return ending(a).length === 2 && ending(a).join(' ') === ending(b).join(' ');
}
