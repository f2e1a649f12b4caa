/** The single values that plan files, progress files and logs of letters are made of. */
import * as z from 'zod';
import { dayOf } from '../wording/calendar.ts';

// zod would otherwise compile each schema into a function first: worth it for thousands of values, not for one file.
z.config({ jitless: true });

/** No cell of a decision is as long: the longest of a whole year's plan has some 1,500 letters. */
const MOST_LETTERS = 20_000;

/** Words of the decision, or about it: there may be several lines of them. */
export const text = z.string().max(MOST_LETTERS).regex(/\S/u);

/**
 * A name, a number, a title: words that are printed on one line, and that stand in headers of other formats. What ends a line
 * besides the usual is a control character, which no value may hold.
 */
export const line = z
  .string()
  .max(MOST_LETTERS)
  .regex(/^(?!\s*$)[^\n]*$/u);

/** What something is called by: in one piece, for a command line and a file's name. */
export const id = z
  .string()
  .max(MOST_LETTERS)
  .regex(/^[^\s"'“”‘’«»`]+$/u);

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** A day of the calendar as year-month-day. */
export const day = z.string().refine(
  (value) => {
    const parts = ISO.exec(value);
    return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
  },
  { params: { date: true } },
);
