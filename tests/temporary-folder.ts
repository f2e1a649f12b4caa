import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A run has a temporary folder of its own, which goes with all that tests and the programs they start leave in it. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'parhoach-tests-'));
  // Some tests run the program as somebody else.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
