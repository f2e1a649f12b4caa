import type { CommandSpec } from '../spec.ts';
import { agencies } from './agencies.ts';
import { evidence } from './evidence.ts';
import { kpi } from './kpi.ts';
import { measure } from './measure.ts';
import { overdue } from './overdue.ts';
import { read } from './read.ts';
import { record } from './record.ts';
import { show } from './show.ts';
import { silent } from './silent.ts';
import { status } from './status.ts';
import { tasks } from './tasks.ts';
import { trace } from './trace.ts';
import { upcoming } from './upcoming.ts';
import { validate } from './validate.ts';

/** Every command, in the order of the help. */
export const commands: readonly CommandSpec[] = [
  overdue,
  upcoming,
  status,
  silent,
  tasks,
  show,
  kpi,
  record,
  measure,
  evidence,
  agencies,
  read,
  validate,
  trace,
];
