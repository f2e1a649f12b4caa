import type { CommandSpec } from '../spec.ts';
import { agencies } from './agencies.ts';
import { calendar } from './calendar.ts';
import { changes } from './changes.ts';
import { overdue } from './due/overdue.ts';
import { upcoming } from './due/upcoming.ts';
import { evidence } from './evidence.ts';
import { explain } from './explain.ts';
import { history } from './history.ts';
import { importCommand } from './import.ts';
import { init } from './init.ts';
import { kpi } from './kpi.ts';
import { read } from './read.ts';
import { measure } from './record/measure.ts';
import { record } from './record/record.ts';
import { remind } from './remind.ts';
import { report } from './report/report.ts';
import { schema } from './schema.ts';
import { show } from './show.ts';
import { silent } from './silent.ts';
import { status } from './status.ts';
import { tasks } from './tasks.ts';
import { trace } from './trace.ts';
import { validate } from './validate.ts';

/** Every command, in the order of the help. */
export const commands: readonly CommandSpec[] = [
  overdue,
  upcoming,
  status,
  silent,
  report,
  remind,
  calendar,
  tasks,
  show,
  history,
  changes,
  kpi,
  record,
  measure,
  evidence,
  agencies,
  read,
  init,
  importCommand,
  validate,
  explain,
  schema,
  trace,
];
