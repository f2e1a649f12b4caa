import type { FoundWords } from './found-plan.ts';
import type { HeadLine } from './head-lines.ts';

/** What stands above a signature: for whom is signed, and the rank of who signs. */
const RANK =
  /^(?:(?:TM|KT|TL|TUQ|Q)\. ?\p{Lu}|(?:PHÓ )?(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TỔNG GIÁM ĐỐC|BÍ THƯ|TRƯỞNG BAN|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|THỐNG ĐỐC)|THỨ TRƯỞNG)[\p{Lu} .]*(?:lc)?$/u;
const STAMP = /^[([]?(?:đã ký|người ký|ký tên|ký, đóng dấu|đã ký, đóng dấu)[^)]*[)\]]?$/iu;
const NAME = /^(?:\p{Lu}\p{L}{0,6})(?: \p{Lu}\p{L}{0,6}){1,5}$/u;
/** Lines between the rank and the name: for whom, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "(Đã ký)". */
const FARTHEST = 6;

/** Who signed: the name below the first signature; null when none is printed. */
export function findSigner(lines: readonly HeadLine[]): FoundWords | null {
  for (const [i, line] of lines.entries()) {
    if (!RANK.test(line.text) || isIssuing(lines, i)) continue;
    const below = lines.slice(i + 1, i + 1 + FARTHEST).filter(({ cell }) => cell === line.cell);
    const name = below.find(({ text }) => !RANK.test(text) && !STAMP.test(text));
    if (name !== undefined && isName(name.text)) return { words: name.text, place: name.place };
  }
  return null;
}

/** The authority named above the grounds of a decision is no signature. */
function isIssuing(lines: readonly HeadLine[], at: number): boolean {
  return /^(?:Căn cứ|Theo|Thực hiện|Xét)\s/u.test(lines[at + 1]?.text ?? '');
}

function isName(text: string): boolean {
  return NAME.test(text) && text !== text.toUpperCase();
}
