import { unzipSync } from 'fflate';
import { Refused } from './refused.ts';

/** The parts of an office file by their names ("word/document.xml"). */
export type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * The most that the parts of one file may take when unpacked, in bytes. An annex of a thousand tasks takes five million; a
 * zip bomb says, or holds, thousands of times more than its file.
 */
const MOST = 256 * 1024 * 1024;

/**
 * Unpacks those parts of an office file that are asked for. The size that the file declares bounds what is unpacked: more is
 * never written, and a part that lied comes out cut and is refused by whoever reads it.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Parts {
  let size = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (!wanted(name)) return false;
    size += originalSize;
    if (size > MOST) throw new Refused('too-large', `${MOST / 1024 / 1024} MB`);
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('broken');
  }
}
