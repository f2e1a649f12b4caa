import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { importRules, LONGEST_FILE, MEDIAN_FILE, moduleRules, ROOMS } from './rules.mjs';

const BUILTIN = new Set(builtinModules);
const KNOWN_ROOMS = new Set(ROOMS.flat());

/**
 * What the modules do against the rules.
 *
 * @param {import('./modules.mjs').Module[]} modules
 * @returns {{ rule: { name: string, why: string }, file: string, line: number, what: string }[]}
 */
export function violations(modules) {
  const known = new Set(modules.map((module) => module.file));
  return [
    ...modules.flatMap(whole),
    ...modules.flatMap((module) => module.imports.flatMap((each) => importViolations(module, each, known))),
    ...cycles(modules, known),
    ...tooLongOnTheWhole(modules),
  ];
}

/** The room of a file, or null when it lies in none. */
function roomOf(file) {
  const [room, ...rest] = file.split('/');
  return rest.length > 0 && KNOWN_ROOMS.has(room) ? room : null;
}

/** What an import leads to, as the rules see it. */
function target(module, specifier, known) {
  if (specifier.startsWith('.')) {
    const file = posix.join(posix.dirname(module.file), specifier);
    // What stands in data/ is no program: it knows nobody.
    if (/^\.\.\/data\/[\w-]+\.json$/.test(file)) return { data: file };
    // A path that is no source file (a folder, an extension left out, JSON) would be an arrow that nobody checks.
    return known.has(file) && roomOf(file) !== null ? { room: roomOf(file) } : { outside: file };
  }
  if (specifier.startsWith('/') || specifier.startsWith('#')) return { outside: specifier };
  if (specifier.startsWith('node:')) return { node: specifier };
  return BUILTIN.has(specifier) ? { node: `node:${specifier}` } : { package: specifier };
}

function importViolations(module, { specifier, typeOnly, line }, known) {
  const from = roomOf(module.file);
  if (from === null) return [];
  if (specifier === null)
    return [at(moduleRules.literal, module, line, 'imports a module whose name is computed')];
  const to = target(module, specifier, known);
  const what = `${from}/ imports ${specifier}${to.outside ? ', no source file of a room' : ''}`;
  return importRules
    .filter((rule) => rule.breaks({ from, to, typeOnly }))
    .map((rule) => at(rule, module, line, what));
}

/** What can be said of one module without the others. */
function whole(module) {
  const found = [];
  const room = roomOf(module.file);
  if (room === null) found.push(at(moduleRules.room, module, 1, 'lies in no room'));
  if (module.lines > LONGEST_FILE)
    found.push(at(moduleRules.length, module, LONGEST_FILE, `has ${module.lines} lines`));
  if (room !== 'cli')
    found.push(
      ...module.clock.map(({ what, line }) => at(moduleRules.clock, module, line, `asks the clock: ${what}`)),
    );
  return found;
}

function tooLongOnTheWhole(modules) {
  const lengths = modules.map((module) => module.lines).sort((a, b) => a - b);
  const median = lengths[Math.floor((lengths.length - 1) / 2)] ?? 0;
  return median < MEDIAN_FILE
    ? []
    : [{ rule: moduleRules.length, file: '.', line: 1, what: `the median file has ${median} lines` }];
}

/** One violation a cycle: a walk in depth meets each cycle's closing import once. */
function cycles(modules, known) {
  const byFile = new Map(modules.map((module) => [module.file, module]));
  const state = new Map();
  const path = [];
  const found = [];
  const visit = (module) => {
    state.set(module.file, 'open');
    path.push(module.file);
    for (const { specifier, line } of module.imports) {
      const next = specifier?.startsWith('.') ? posix.join(posix.dirname(module.file), specifier) : null;
      if (next === null || !known.has(next)) continue;
      if (state.get(next) === 'open') {
        const ring = [...path.slice(path.indexOf(next)), next];
        found.push(at(moduleRules.cycle, module, line, `closes a cycle: ${ring.join(' → ')}`));
      } else if (!state.has(next)) visit(byFile.get(next));
    }
    path.pop();
    state.set(module.file, 'done');
  };
  for (const module of modules) if (!state.has(module.file)) visit(module);
  return found;
}

function at(rule, module, line, what) {
  return { rule, file: module.file, line, what };
}
