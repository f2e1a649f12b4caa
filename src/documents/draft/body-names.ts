import { fold, nfc } from '../../text/normalize.ts';

/** Words with which the names of bodies begin. A proposal is looked at by a person: what is rare may be missing. */
const HEADS = [
  'sở|ban|bộ|văn phòng|thanh tra|công an|ubnd|ủy ban|hđnd|hội đồng|cục|chi cục|tổng cục|vụ|kho bạc|ngân hàng|bảo hiểm',
  'trung tâm|trường|viện|học viện|đại học|đài|báo|bệnh viện|hội|hiệp hội|liên minh|liên đoàn|liên hiệp|đoàn|mặt trận',
  'tỉnh ủy|thành ủy|đảng ủy|huyện ủy|công ty|tổng công ty|tập đoàn|doanh nghiệp|bưu điện|điện lực|viễn thông|tòa án',
  'quỹ|tổ|phòng|thống kê|thuế|hải quan|bộ đội|kiểm toán|thông tấn xã|hợp tác xã|cảng',
]
  .join('|')
  .split('|');
/** Words with which the name of many bodies together begins. */
const PLURALS = ['các', 'những', 'toàn bộ', 'tất cả'];
/** Words for whoever is meant: a part to play, not a body. */
const PARTS = ['cơ quan', 'đơn vị', 'địa phương', 'chủ đầu tư', 'nhà thầu', 'chủ trì'];
/** A longer name is rather a sentence. */
const LONGEST = 25;

/** Whether some words could name one body, or several together; null when they look like no name. */
export function looksLikeBody(words: string): 'one' | 'many' | null {
  const folded = fold(words);
  const parts = folded.split(' ');
  // "Bộ" alone, "Các bộ": the beginning of a list that was cut.
  const least = PLURALS.some((word) => parts[0] === fold(word)) ? 3 : 2;
  if (parts.length < least || parts.length > LONGEST || /[.;:!?\d]/u.test(folded)) return null;
  const begins = (list: readonly string[]) =>
    list.some((head) => folded === fold(head) || folded.startsWith(`${fold(head)} `));
  if (begins(PLURALS) || begins(PARTS)) return 'many';
  if (/^(?:ubnd|uy ban nhan dan) (?:cac|cap) /u.test(folded)) return 'many';
  return begins(HEADS) ? 'one' : null;
}

/**
 * A code for a name: its initials in capitals without marks, "và" and the like left out ("Sở Khoa học và Công nghệ" is
 * SKHCN), with a number behind it where another body has the same.
 */
export function codeFor(name: string, taken: ReadonlySet<string>): string {
  const words = nfc(name).split(/[^\p{L}\p{N}]+/u);
  const initials = words.flatMap((word) => {
    if (word === '' || /^(?:và|của|các|với|thuộc)$/iu.test(word)) return [];
    return word.length > 1 && word === word.toUpperCase()
      ? fold(word).toUpperCase()
      : fold(word.slice(0, 1)).toUpperCase();
  });
  const code = initials.join('').slice(0, 16) || 'CQ';
  let free = code;
  for (let turn = 2; taken.has(free); turn++) free = `${code}${turn}`;
  return free;
}
