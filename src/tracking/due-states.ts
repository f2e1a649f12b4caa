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

/** Done, in time or late. */
export function isDone(state: DueState): boolean {
  return state === 'done-on-time' || state === 'done-late';
}

/** Nothing is left to be done. */
export function isClosed(state: DueState): boolean {
  return isDone(state) || state === 'stopped';
}
