#!/usr/bin/env node
/*
 * Starts the built program from the form that V8 compiled when it was built: about a third faster. Where that form does not
 * fit (another version of Node than the build's), V8 refuses it and compiles the program as ever.
 */
const { existsSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const program = join(__dirname, '../dist/parhoach.cjs');
const compiled = `${program}.compiled`;

if (!existsSync(program)) {
  process.stderr.write('parhoach: chương trình chưa được dựng. Chạy "npm ci" trong thư mục của parhoach.\n');
  process.exit(70);
}
const script = new Script(wrap(readFileSync(program, 'latin1')), {
  filename: program,
  cachedData: existsSync(compiled) ? readFileSync(compiled) : undefined,
});
const module_ = { exports: {} };
script.runInThisContext()(module_.exports, createRequire(program), module_, program, dirname(program));

// Only the build asks for it: what ran by the end is what is worth keeping.
if (process.env.PARHOACH_KEEP_COMPILED) {
  process.on('exit', () => {
    writeFileSync(`${compiled}.${process.pid}`, script.createCachedData());
    renameSync(`${compiled}.${process.pid}`, compiled);
  });
}
