import { execFileSync } from 'node:child_process';

/** Command tests run the built program, so the build is made once before any of them, from the sources as they are. */
export default function setup(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
}
