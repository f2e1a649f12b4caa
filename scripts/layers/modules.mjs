import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

/**
 * One source file as the rules see it. `file` is relative to the source folder, with slashes. `line` counts from 1.
 *
 * @typedef {{ specifier: string | null, typeOnly: boolean, line: number }} Import `specifier` is null when the module is
 *   computed at run time; `typeOnly` when nothing of it is left after compiling.
 * @typedef {{ what: string, line: number }} ClockUse
 * @typedef {{ file: string, lines: number, imports: Import[], clock: ClockUse[] }} Module
 */

/** Calls that ask what time it is, when they are made without an argument. */
const CLOCK_WITHOUT_ARGUMENT = new Set(['Date', 'dayjs', 'dayjs.utc', 'dayjs.tz']);
/** Calls that ask what time it is, whatever their arguments. */
const CLOCK_ALWAYS = /^(?:Date\.now|performance\.now|process\.hrtime(?:\.bigint)?|Temporal\.Now\.\w+)$/u;

/** Every TypeScript file under the folder. */
export function sourceFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => posix.relative(slashes(folder), slashes(join(entry.parentPath, entry.name))))
    .sort();
}

/** Reads one file; a file that cannot be parsed is an error, for what it imports would go unseen. */
export function readModule(folder, file) {
  const text = readFileSync(join(folder, file), 'utf8');
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const imports = [];
  const clock = [];
  const lineOf = (node) => text.slice(0, node.start).split('\n').length;
  const add = (node, source, typeOnly) =>
    imports.push({ specifier: literalText(source), typeOnly, line: lineOf(node) });
  const ask = (node) => {
    const what = clockCall(node);
    if (what !== null) clock.push({ what, line: lineOf(node) });
  };
  new Visitor({
    ImportDeclaration: (node) =>
      add(node, node.source, node.importKind === 'type' || onlyTypes(node, 'importKind')),
    ExportAllDeclaration: (node) => add(node, node.source, node.exportKind === 'type'),
    ExportNamedDeclaration: (node) => {
      if (node.source) add(node, node.source, node.exportKind === 'type' || onlyTypes(node, 'exportKind'));
    },
    ImportExpression: (node) => add(node, node.source, false),
    TSImportType: (node) => add(node, node.source, true),
    TSImportEqualsDeclaration: (node) => {
      if (node.moduleReference.type === 'TSExternalModuleReference')
        add(node, node.moduleReference.expression, node.importKind === 'type');
    },
    NewExpression: ask,
    CallExpression: ask,
  }).visit(program);
  return { file, lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0), imports, clock };
}

/** `import { type A, type B }` leaves nothing of the module but its side effects, of which the rooms have none. */
function onlyTypes(node, kind) {
  return node.specifiers.length > 0 && node.specifiers.every((each) => each[kind] === 'type');
}

/** The text of a string literal, or of a template without placeholders; null for anything computed. */
function literalText(node) {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
  return null;
}

/** How the clock is asked ("new Date()"), or null when this call does not ask it. */
function clockCall(node) {
  const name = dottedName(node.callee);
  if (name === null) return null;
  // `Date(…)` called as a function ignores its arguments and tells the time.
  const asks =
    CLOCK_ALWAYS.test(name) ||
    (name === 'Date' && node.type === 'CallExpression') ||
    (CLOCK_WITHOUT_ARGUMENT.has(name) && node.arguments.length === 0);
  return asks ? `${node.type === 'NewExpression' ? 'new ' : ''}${name}()` : null;
}

/** "Date.now" for a chain of names, whether or not it begins at `globalThis`; null for anything else. */
function dottedName(node) {
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return null;
  const object = dottedName(node.object);
  if (object === null) return null;
  return object === 'globalThis' ? node.property.name : `${object}.${node.property.name}`;
}

function slashes(path) {
  return path.replaceAll('\\', '/');
}
