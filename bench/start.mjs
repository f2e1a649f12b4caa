/**
 * How long a question takes from pressing Enter to the prompt, against the least that Node itself needs:
 *
 *     npm run bench -- [--runs N]
 *
 * Exit code 1 when one of the questions takes more than MOST_RATIO times as long.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * A ratio and not milliseconds, so that a slow machine passes and a heavy import does not. Three starts of an empty
 * Node (about 0.15 s) are felt as at once; above that, people who ask twenty things before a meeting begin to wait.
 */
const MOST_RATIO = 3.0;
const WARM_UPS = 3;

const program = fileURLToPath(new URL('../bin/parhoach.js', import.meta.url));
const home = fileURLToPath(new URL('..', import.meta.url));

const NODE = { name: 'node -e 0', argv: ['-e', '0'] };
/** The whole year, with the records of every agency and with amendments. */
const YEAR = ['--plan', 'examples/2024-minh-hoa', '--as-of', '2025-01-31'];
/** What must stay quick, on a plan as signed and at the end of a full year. */
const QUESTIONS = [
  {
    name: 'overdue --agency "Sở Nội vụ"',
    argv: [program, 'overdue', '--agency', 'Sở Nội vụ', '--as-of', '2024-04-15'],
  },
  { name: 'the same, a full year', argv: [program, 'overdue', '--agency', 'SNV', ...YEAR] },
];
/** Measured beside the question, to see where a change in it comes from. */
const FOR_INFORMATION = [
  { name: 'overdue (all agencies)', argv: [program, 'overdue', '--as-of', '2024-04-15'] },
  { name: 'the same, a full year', argv: [program, 'overdue', ...YEAR] },
  { name: 'validate', argv: [program, 'validate'] },
  { name: '--help', argv: [program, '--help'] },
];

/** Another program that starts in between disturbs some starts and not others: a measurement that fails is made again. */
const ATTEMPTS = 3;

const runs = numberOfRuns();
const all = [NODE, ...QUESTIONS, ...FOR_INFORMATION];
let ratio = Number.POSITIVE_INFINITY;
for (let attempt = 0; attempt < ATTEMPTS && ratio > MOST_RATIO; attempt++) ratio = measure();
process.exitCode = ratio > MOST_RATIO ? 1 : 0;

/** Measures everything and says so; gives the worst ratio of the questions that must stay quick. */
function measure() {
  const times = new Map(all.map((each) => [each, []]));
  // One of each in turn: what disturbs the machine for a moment disturbs all of them alike.
  for (let round = 0; round < WARM_UPS + runs; round++) {
    for (const each of all) {
      const took = timeOf(each);
      if (round >= WARM_UPS) times.get(each).push(took);
    }
  }
  const base = median(times.get(NODE));
  console.log(`median of ${runs}, whole process, Node ${process.version}\n`);
  for (const each of all) {
    const took = median(times.get(each));
    console.log(
      `${each.name.padEnd(30)} ${took.toFixed(1).padStart(7)} ms  ${(took / base).toFixed(2).padStart(5)} ×`,
    );
  }
  const worst = Math.max(...QUESTIONS.map((each) => median(times.get(each)) / base));
  console.log(
    `\nratio ${worst.toFixed(2)}, at most ${MOST_RATIO.toFixed(1)}: ${worst > MOST_RATIO ? 'TOO SLOW' : 'ok'}`,
  );
  return worst;
}

/** Milliseconds that one run takes. A command that fails is quick for the wrong reason, so it ends the measurement. */
function timeOf({ name, argv }) {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argv, { cwd: home, encoding: 'utf8' });
  const took = performance.now() - began;
  if (status !== 0) {
    console.error(`${name}: exit code ${status}\n${stderr}`);
    process.exit(2);
  }
  return took;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[Math.floor(middle)];
}

function numberOfRuns() {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '20' } } });
  const number = Number(values.runs);
  if (Number.isInteger(number) && number > 0) return number;
  console.error('--runs takes a whole number from 1');
  process.exit(2);
}
