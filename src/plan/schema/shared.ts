/** What several things of a plan file have. */
import * as z from 'zod';

export const year = z.int().min(1900).max(2200);
const sourceLine = z.int().min(1);

/** Line or lines of the source text that an item was taken from. */
export const source = z
  .union([sourceLine, z.array(sourceLine).min(1)])
  .describe('Dòng (hoặc các dòng) của văn bản nguồn, ví dụ 366');
