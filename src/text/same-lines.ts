/**
 * Which line of an older text each line of a newer one was (counted from 0); a line that is not there came with the change.
 * Spaces around a line do not count. Lines that stand once in both texts and in the same order hold the two together, and
 * their neighbours go with them: linear but for a sort, whatever the texts.
 */
export function sameLines(before: readonly string[], now: readonly string[]): ReadonlyMap<number, number> {
  const old = before.map((line) => line.trim());
  const fresh = now.map((line) => line.trim());
  const same = new Map<number, number>();
  const taken = new Set<number>();
  const follow = (from: readonly [number, number], step: 1 | -1) => {
    let [i, j] = [from[0] + step, from[1] + step];
    while (
      i >= 0 &&
      j >= 0 &&
      i < fresh.length &&
      j < old.length &&
      fresh[i] === old[j] &&
      !same.has(i) &&
      !taken.has(j)
    ) {
      same.set(i, j);
      taken.add(j);
      i += step;
      j += step;
    }
  };
  const anchors = inOrder(onceInBoth(old, fresh));
  for (const [i, j] of anchors) {
    same.set(i, j);
    taken.add(j);
  }
  for (const anchor of [[-1, -1] as const, ...anchors]) follow(anchor, 1);
  for (const anchor of [...anchors, [fresh.length, old.length] as const]) follow(anchor, -1);
  return same;
}

/** Lines that each text has once, as [now, before], in the order of the newer text. */
function onceInBoth(old: readonly string[], fresh: readonly string[]): [number, number][] {
  const places = onces(old);
  return [...onces(fresh)].flatMap(([line, i]): [number, number][] => {
    const j = places.get(line);
    return j === undefined ? [] : [[i, j]];
  });
}

function onces(lines: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [i, line] of lines.entries()) {
    if (places.has(line)) repeated.add(line);
    else places.set(line, i);
  }
  for (const line of repeated) places.delete(line);
  return places;
}

/** The longest choice of pairs that go up in both texts. */
function inOrder(pairs: readonly [number, number][]): [number, number][] {
  /** The last pair of the best choice of each length, and the pair before each pair. */
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [at, [, j]] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]![1] < j) low = middle + 1;
      else high = middle;
    }
    previous.push(low === 0 ? -1 : ends[low - 1]!);
    ends[low] = at;
  }
  const chosen: [number, number][] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at]!) chosen.push(pairs[at]!);
  return chosen.reverse();
}
