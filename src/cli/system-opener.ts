import { spawn } from 'node:child_process';

/** What opens a file in the program that a person has set for it. None of them goes through a shell. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  win32: 'explorer.exe',
  darwin: 'open',
};

/** Opens a file as a double click would, and does not wait for it. false where the system has nothing to open it with. */
export async function openInSystem(file: string): Promise<boolean> {
  const opener = spawn(OPENERS[process.platform] ?? 'xdg-open', [file], { detached: true, stdio: 'ignore' });
  // The opener is started, or is found to be missing, a moment later.
  const isStarted = await new Promise<boolean>((done) => {
    opener.once('spawn', () => done(true));
    opener.once('error', () => done(false));
  });
  opener.unref();
  return isStarted;
}
