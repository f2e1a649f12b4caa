import { Refusal } from '../diagnostics/refusal.ts';
import { type CodeInfo, catalogue, codeInfo } from '../rules/catalogue.ts';
import { nearest } from '../text/nearest.ts';

/** What there is to tell of a code. @throws Refusal when there is no such code, with the nearest ones */
export function explainCode(code: string): CodeInfo {
  const found = codeInfo(code.trim().toLowerCase());
  if (found) return found;
  const codes = catalogue.flatMap((group) => group.codes.map((each) => each.code));
  const near = nearest(code, codes);
  throw new Refusal(
    `Không có mã "${code}"`,
    near.length > 0 ? `Có phải là: ${near.join(', ')}?` : 'Xem mọi mã ở docs/quy-tac.md',
  );
}
