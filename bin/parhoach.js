#!/usr/bin/env node
/*
 * Starts the built program from the form that V8 compiled when it was built: about a third faster. Where that form does not
 * fit (another version of Node than the build's), V8 refuses it and compiles the program as ever.
 */
const { existsSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

const program = join(__dirname, '../dist/parhoach.cjs');
const compiled = `${program}.compiled`;

if (!existsSync(program)) {
  process.stderr.write(
    'parhoach: chương trình chưa được dựng. Chạy "npm run build" trong thư mục của parhoach.\n',
  );
  process.exit(2);
}

/** V8 trusts what it compiled, and a single wrong bit may end the process: it is used only with its own sum before it. */
function kept() {
  try {
    const bytes = readFileSync(compiled);
    const data = bytes.subarray(4);
    return crc32(data) === bytes.readUInt32LE() ? data : undefined;
  } catch {
    // Not there, not to be read, cut short, or a Node that cannot sum up: the program is compiled as ever.
    return undefined;
  }
}

// Most commands end before code that V8 optimises has paid for its making: it begins some seven times later than usual.
// The name of the setting is that of Node 20's V8; later ones have other rules.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');
const script = new Script(wrap(readFileSync(program, 'latin1')), {
  filename: program,
  cachedData: kept(),
});
const module_ = { exports: {} };
script.runInThisContext()(module_.exports, createRequire(program), module_, program, dirname(program));

// Only the build asks for it: what ran by the end is what is worth keeping.
if (process.env.PARHOACH_KEEP_COMPILED && crc32 !== undefined) {
  process.on('exit', () => {
    const data = script.createCachedData();
    const sum = Buffer.alloc(4);
    sum.writeUInt32LE(crc32(data));
    try {
      writeFileSync(`${compiled}.${process.pid}`, Buffer.concat([sum, data]));
      renameSync(`${compiled}.${process.pid}`, compiled);
    } catch {
      // In a folder that may not be written the program starts without.
    }
  });
}
