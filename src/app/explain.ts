import { unknownName } from '../diagnostics/refusal.ts';
import { type CodeInfo, catalogue, codeInfo } from '../rules/catalogue.ts';
import { nearest } from '../text/nearest.ts';

/** What there is to tell of a code. @throws Refusal when there is no such code, with the nearest ones */
export function explainCode(code: string): CodeInfo {
  const found = codeInfo(code.trim().toLowerCase());
  if (found) return found;
  const codes = catalogue.flatMap((group) => group.codes.map((each) => each.code));
  throw unknownName(`Không có mã "${code}"`, code, nearest(code, codes), 'Xem mọi mã ở docs/quy-tac.md');
}
