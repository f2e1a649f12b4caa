/**
 * The rooms of src/ and what may pass between them. Every rule says why it is there: `why` is printed when the rule is
 * broken, so that whoever meets it learns the reason and not only the refusal.
 */

/** The rooms from the top to the bottom. Rooms of one row lie side by side and know nothing of each other. */
export const ROOMS = [
  ['cli'],
  ['reports'],
  ['app'],
  ['rules'],
  ['diff', 'documents'],
  ['tracking'],
  ['journal'],
  ['plan'],
  ['wording'],
  ['diagnostics'],
  ['text'],
];

/** The longest that a file may be, and the most that the middle one of all files may have, in lines. */
export const LONGEST_FILE = 350;
export const MEDIAN_FILE = 100;

/** Rooms that compute, or that fetch what is computed with. */
const COMPUTING = ['app', 'rules', 'diff', 'documents', 'tracking', 'journal'];

/** Parts of Node that neither look at the machine nor change it: the same input gives the same output. */
const PURE_NODE = [
  'node:assert',
  'node:buffer',
  'node:crypto',
  'node:path',
  'node:path/posix',
  'node:url',
  'node:util',
  'node:zlib',
];

/** Parts of Node that are the command line itself. */
const COMMAND_LINE_NODE = [
  'node:process',
  'node:readline',
  'node:readline/promises',
  'node:repl',
  'node:tty',
];

const level = (room) => ROOMS.findIndex((row) => row.includes(room));

/**
 * Rules about one import. `breaks` gets `{ from, to, typeOnly }`: `from` is a room; `to` is `{ room }`, `{ node }` for a
 * module of Node, `{ package }` for one of npm, or `{ outside }` for a file that is in no room.
 */
export const importRules = [
  {
    name: 'down-only',
    why:
      'A room may know the rooms below it and none above or beside it. Whoever reads a room then needs only what lies ' +
      'below, and a lower room can be tested and used without the upper ones.',
    breaks: ({ from, to }) => to.room !== undefined && to.room !== from && level(to.room) <= level(from),
  },
  {
    name: 'inside-the-rooms',
    why:
      'What the program is made of lies in a room. A file imported from elsewhere (tests, scripts, src itself) would ' +
      'be out of sight of these rules.',
    breaks: ({ to }) => to.outside !== undefined,
  },
  {
    name: 'renderers-do-not-compute',
    why:
      'A report shows what was computed and is a pure function of it. One that computes for itself can disagree with ' +
      'the report beside it. Types say what is shown and are fine.',
    breaks: ({ from, to, typeOnly }) => from === 'reports' && COMPUTING.includes(to.room) && !typeOnly,
  },
  {
    name: 'command-line-in-cli',
    why:
      'Only cli/ sees arguments, environment, terminal and exit codes. Everything below is told what it needs as an ' +
      'argument, so that a test, a form or a server can call it as the command line does.',
    breaks: ({ from, to }) => from !== 'cli' && COMMAND_LINE_NODE.includes(to.node),
  },
  {
    name: 'files-in-app',
    why:
      'Only cli/ and app/ touch files, processes and the machine. The rooms below are functions of their arguments: the ' +
      'same plan, journal and day give the same answer on every machine.',
    breaks: ({ from, to }) =>
      !['cli', 'app'].includes(from) &&
      to.node !== undefined &&
      !PURE_NODE.includes(to.node) &&
      !COMMAND_LINE_NODE.includes(to.node),
  },
];

/** Rules about a module as a whole; the check finds the places. */
export const moduleRules = {
  clock: {
    name: 'clock-in-cli',
    why:
      '"As of" is always an argument. A function that looks at the clock cannot be asked about another day, and its ' +
      'test holds only until tomorrow.',
  },
  cycle: {
    name: 'no-cycles',
    why: 'Modules that need each other are one module in several files: none can be read, tested or moved alone.',
  },
  literal: {
    name: 'imports-by-name',
    why: 'An import whose module is computed when the program runs can be checked by nobody beforehand.',
  },
  room: {
    name: 'a-room-for-each',
    why: 'Every source file lies in one of the rooms, so that everybody knows where to look and these rules see it.',
  },
  length: {
    name: 'short-files',
    why: `One idea a file: none above ${LONGEST_FILE} lines, half of them under ${MEDIAN_FILE}. A long file holds several ideas.`,
  },
};
