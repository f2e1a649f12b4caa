import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import type { IsoDate } from '../../wording/calendar.ts';

/** The first moment a zip file can hold, told by the local clock's fields, as zip files do. */
const NO_TIME = new Date(1980, 0, 1);

const CORE = 'docProps/core.xml';
const CORE_TIME = /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/gu;

/**
 * An office file without the clock: its entries' times are fixed and its properties tell the day of the figures, so
 * that the same input gives the same bytes.
 *
 * @param change what else is to be done to its entries
 */
export function withoutClock(
  file: Uint8Array,
  day: IsoDate,
  change: (entries: Unzipped) => void = () => {},
): Uint8Array {
  const entries = unzipSync(file);
  const core = entries[CORE];
  if (core !== undefined) entries[CORE] = strToU8(strFromU8(core).replace(CORE_TIME, `$1${day}T00:00:00Z`));
  change(entries);
  return zipSync(entries, { mtime: NO_TIME, level: 6 });
}
