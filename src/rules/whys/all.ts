/** Why each kind of problem below the rules matters, with a wrong and a right example: for `explain` and the rules page. */
import { fileWhys } from './files.ts';
import { journalWhys } from './journal.ts';
import { shapeWhys } from './shape.ts';
import { validatorWhys } from './validator.ts';
import type { Why } from './why.ts';
import { agencyWhys, deadlineWhys, targetWhys } from './words.ts';

/** By code. */
export const whys: ReadonlyMap<string, Why> = new Map(
  [
    ...fileWhys,
    ...shapeWhys,
    ...journalWhys,
    ...deadlineWhys,
    ...agencyWhys,
    ...targetWhys,
    ...validatorWhys,
  ].map(([code, why, wrong, right]) => [code, { why, wrong, right }]),
);
