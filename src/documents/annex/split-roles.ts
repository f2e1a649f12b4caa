/** Words of a cell in which both roles are told. */
export interface Roles {
  readonly lead: string;
  readonly support: string;
}

const BODY = '(?:(?:các )?(?:cơ quan|đơn vị|cơ quan, đơn vị)\\s+)?';
const JOINT = '[\\s;,.]*\\n?\\s*[-+•]?\\s*';
/** "Chủ trì: A. Phối hợp: B" */
const LABELLED = new RegExp(
  `^\\s*[-+•]?\\s*${BODY}(?:chủ trì|thực hiện)(?: thực hiện| tham mưu)?\\s*:\\s*(.+?)${JOINT}${BODY}phối hợp(?: thực hiện)?\\s*:\\s*(.+)$`,
  'isu',
);
/** "A chủ trì, phối hợp với B" */
const TOLD =
  /^\s*(.+?)\s+chủ trì(?:\s+thực hiện)?\s*[,;]?\s*(?:\n\s*)?(?:và\s+)?phối hợp(?:\s+với|\s+cùng)?\s+(.+)$/isu;
/** "A (chủ trì); B (phối hợp)" */
const BRACKETED = /^\s*(.+?)\s*\(\s*chủ trì\s*\)[\s;,]*(.+?)\s*\(\s*phối hợp\s*\)\s*$/isu;
const LEAD_ONLY = new RegExp(`^\\s*[-+•]?\\s*${BODY}chủ trì\\s*:\\s*(.+)$`, 'isu');

/** Tells the roles of a cell apart; null when it does not name both. */
export function splitRoles(words: string): Roles | null {
  const found = LABELLED.exec(words) ?? BRACKETED.exec(words) ?? TOLD.exec(words);
  if (found !== null) return { lead: trim(found[1]!), support: trim(found[2]!) };
  const lead = LEAD_ONLY.exec(words);
  return lead === null || /phối hợp/iu.test(words) ? null : { lead: trim(lead[1]!), support: '' };
}

function trim(words: string): string {
  return words.trim().replace(/[\s;,]+$/u, '');
}
