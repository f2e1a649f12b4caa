import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { content, refusal, told, xlsx } from './make-office.ts';

it('refuses a file that unpacks to more than a document can be', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(300 * 1024 * 1024) }, { level: 1 });
  expect(bomb.length).toBeLessThan(3 * 1024 * 1024);
  expect(await refusal(bomb)).toBe('too-large');
});

it('reads 200,000 formatted rows without words, and refuses as many with words', async () => {
  const rows = (cell: (at: number) => string) =>
    Array.from({ length: 200_000 }, (_, at) => `<row r="${at + 1}">${cell(at + 1)}</row>`).join('');
  const empty = xlsx([
    { name: 'PL', rows: rows((at) => (at === 7 ? '<c r="A7"><v>1</v></c>' : `<c r="A${at}" s="1"/>`)) },
  ]);
  expect(told((await content(empty)).blocks)).toEqual(['1']);
  expect(await refusal(xlsx([{ name: 'PL', rows: rows((at) => `<c r="A${at}"><v>${at}</v></c>`) }]))).toBe(
    'too-large',
  );
});
