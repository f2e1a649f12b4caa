/** How an entry is told by hand. */

/** One entry: what happened when, when it was reported, by which document; `more` for the rest. */
export const told = (task, status, date, reported, document, more = {}) => ({
  task,
  status,
  date,
  reported,
  document,
  ...more,
});
export const note = (text) => ({ note: text });
export const product = (text, more = {}) => ({ product: text, ...more });
export const period = (name, more = {}) => ({ period: name, ...more });
export const taken = (task, reported, status, on, reason, more = {}) => ({
  retracts: { task, reported, status, ...more },
  reported: on,
  reason,
});
