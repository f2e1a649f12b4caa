import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** What the file system is made to say, by the call. */
const fails: { fsync?: string; rename?: string[] } = {};
const synced: string[] = [];

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const failure = (code: string) => Object.assign(new Error(code), { code });
  return {
    ...fs,
    fsyncSync: (handle: number) => {
      if (fails.fsync) throw failure(fails.fsync);
      synced.push(fs.fstatSync(handle).isDirectory() ? 'folder' : 'file');
      fs.fsyncSync(handle);
    },
    renameSync: (from: string, to: string) => {
      const code = fails.rename?.shift();
      if (code) throw failure(code);
      synced.push('rename');
      fs.renameSync(from, to);
    },
  };
});

const { removeLeftovers, replaceFile } = await import('../../src/app/files/replace-file.ts');

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parhoach-replace-'));
  file = join(folder, 'SNV.yaml');
  synced.splice(0);
  delete fails.fsync;
  delete fails.rename;
});
afterEach(() => rmSync(folder, { recursive: true }));

const yes = () => true;

describe('a file replaced', () => {
  it('is synced before it takes the place, and the folder after', () => {
    expect(replaceFile(file, 'mới', yes)).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('mới');
    expect(synced).toEqual(['file', 'rename', 'folder']);
    expect(readdirSync(folder)).toEqual(['SNV.yaml']);
  });

  it('keeps its mode and the link to it', () => {
    const target = join(folder, 'there.yaml');
    writeFileSync(target, 'cũ');
    chmodSync(target, 0o640);
    symlinkSync(target, file);
    replaceFile(file, 'mới', yes);
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(readFileSync(target, 'utf8')).toBe('mới');
    expect(statSync(target).mode & 0o777).toBe(0o640);
  });

  it('stays as it was when what was written is not what was meant', () => {
    writeFileSync(file, 'cũ');
    const seen: string[] = [];
    const look = (path: string) => {
      seen.push(readFileSync(path, 'utf8'));
      return false;
    };
    expect(replaceFile(file, 'mới', look)).toBe(false);
    expect(seen).toEqual(['mới']);
    expect(readFileSync(file, 'utf8')).toBe('cũ');
    expect(readdirSync(folder)).toEqual(['SNV.yaml']);
  });

  it.each(['ENOSPC', 'EIO'])('stays as it was, with nothing beside it, on %s', (code) => {
    writeFileSync(file, 'cũ');
    fails.fsync = code;
    expect(() => replaceFile(file, 'mới', yes)).toThrow(code);
    expect(readFileSync(file, 'utf8')).toBe('cũ');
    expect(readdirSync(folder)).toEqual(['SNV.yaml']);
  });

  it('is tried again while somebody reads the old one, as Windows has it', () => {
    writeFileSync(file, 'cũ');
    fails.rename = ['EPERM', 'EBUSY'];
    expect(replaceFile(file, 'mới', yes)).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('mới');
  });

  it('loses what killed writers left beside it, and nothing else', () => {
    for (const name of [
      '.SNV.yaml.12ab.tmp',
      '.SNV.yaml.lock',
      '.SNV.yaml.lock.12ab',
      '.STP.yaml.12ab.tmp',
      'a.tmp',
    ])
      writeFileSync(join(folder, name), '');
    removeLeftovers(file);
    expect(readdirSync(folder).sort()).toEqual(['.STP.yaml.12ab.tmp', '.SNV.yaml.lock', 'a.tmp'].sort());
  });
});
