/** Where an obligation stands on a day. The Vietnamese names are those of the paper summary tables. */
export const dueStates = [
  'done-on-time',
  'done-late',
  'overdue',
  'due-soon',
  'pending',
  'ongoing',
  'waiting',
  'undated',
  'stopped',
] as const;
export type DueState = (typeof dueStates)[number];
