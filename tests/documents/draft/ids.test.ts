import { describe, expect, it } from 'vitest';
import { nameFound } from '../../../src/documents/draft/ids.ts';
import { found, section, task } from './small-document.ts';

const tasks = (...numbers: (string | null)[]) => numbers.map((number) => task(number, 'Việc', {}));
const ids = (...sections: Parameters<typeof found>[0]) =>
  nameFound(found(sections)).tasks.map((each) => each.map(({ id }) => id));

describe('ids of imported tasks', () => {
  it('are the printed numbers where each is printed once', () => {
    expect(
      ids(section('I', 'A', null, ...tasks('1.', '2.')), section('II', 'B', null, ...tasks('3.'))),
    ).toEqual([['1', '2'], ['3']]);
  });

  it('take the section where numbers begin again', () => {
    const named = nameFound(
      found([section('I', 'A', null, ...tasks('1', '2')), section('II', 'B', null, ...tasks('1'))]),
    );
    expect(named.tasks).toEqual([
      [
        { id: 'I.1', number: '1' },
        { id: 'I.2', number: '2' },
      ],
      [{ id: 'II.1', number: '1' }],
    ]);
  });

  it('keep numbers that say their section already', () => {
    expect(
      ids(
        section('5.1', 'A', null, ...tasks('5.1.1', '1')),
        section('5.2', 'B', null, ...tasks('5.2.1', '1')),
      ),
    ).toEqual([
      ['5.1.1', '5.1.1-2'],
      ['5.2.1', '5.2.1-2'],
    ]);
  });

  it('put a letter behind the row above for a row without a number', () => {
    expect(ids(section('I', 'A', null, ...tasks('25', null, null, '26')))).toEqual([
      ['25', '25a', '25b', '26'],
    ]);
  });

  it('count where no row has a number', () => {
    expect(
      ids(section('A', 'A', null, ...tasks(null, null)), section('B', 'B', null, ...tasks(null))),
    ).toEqual([['A.1', 'A.2'], ['B.1']]);
  });

  it('tell two sections of one number apart', () => {
    const { sections } = nameFound(
      found([section('IV', 'A', null), section('IV', 'B', null), section(null, null, null)]),
    );
    expect(sections.map(({ id }) => id)).toEqual(['IV', 'IV-2', 'PL3']);
  });
});
