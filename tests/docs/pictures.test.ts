import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from '../cli/run.ts';

const pages = [
  'README.md',
  ...readdirSync(join(repository, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Places within the repository that a page points to, by link, picture or tag. */
function placesIn(page: string): string[] {
  const text = readFileSync(join(repository, page), 'utf8').replace(/^```[\s\S]*?^```$/gmu, '');
  const found = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)|src="([^"]+)"/gu)].map(([, a, b]) => a ?? b ?? '');
  return found.filter((each) => !/^[a-z]+:/u.test(each)).map((each) => normalize(join(dirname(page), each)));
}

it.each(pages)('every link and picture of %s is there', (page) => {
  expect(placesIn(page).filter((place) => !existsSync(join(repository, place)))).toEqual([]);
});

it('every picture is shown somewhere', () => {
  const shown = new Set(pages.flatMap(placesIn));
  const pictures = readdirSync(join(repository, 'docs/hinh')).map((name) => `docs/hinh/${name}`);
  expect(pictures.filter((picture) => !shown.has(picture))).toEqual([]);
});
