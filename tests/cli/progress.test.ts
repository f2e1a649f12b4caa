import { expect, it } from 'vitest';
import { progressOf } from '../../src/cli/progress.ts';

it('says nothing within a second, then a line a second at most', () => {
  let time = 0;
  const said: string[] = [];
  const progress = progressOf({ err: (text) => said.push(text) }, () => time);
  for (const [at, doing] of [
    [999, 'một'],
    [1000, 'hai'],
    [1999, 'ba'],
    [2000, 'bốn'],
  ] as const) {
    time = at;
    progress(doing);
  }
  expect(said).toEqual(['parhoach: đang hai …\n', 'parhoach: đang bốn …\n']);
});
