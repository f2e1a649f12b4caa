/** Every code that the validator can say, with what there is to tell of it. */

import * as cap from '../diagnostics/cap.ts';
import type { ProblemKind, Severity } from '../diagnostics/problem.ts';
import * as journal from '../journal/problems.ts';
import * as shape from '../plan/shape-problems.ts';
import * as yaml from '../plan/yaml-problems.ts';
import * as agencies from '../wording/agencies/problems.ts';
import * as deadline from '../wording/deadline/problems.ts';
import * as target from '../wording/target/problems.ts';
import { lettersRules, planRules, progressRules, textRules } from './all.ts';
import * as files from './file-problems.ts';
import * as history from './history.ts';
import * as own from './problems.ts';
import type { RuleInfo } from './rule.ts';
import * as source from './source-problems.ts';
import { fileWhys, sourceWhys, yamlWhys } from './whys/files.ts';
import { historyWhys, journalWhys } from './whys/journal.ts';
import { shapeWhys } from './whys/shape.ts';
import { validatorWhys } from './whys/validator.ts';
import type { Why, Whys } from './whys/why.ts';
import { agencyWhys, deadlineWhys, targetWhys } from './whys/words.ts';

/** What is told of a code. */
export interface CodeInfo {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly wrong: string;
  readonly right: string;
  /** Whether a plan may set its level, and a comment silence it. */
  readonly adjustable: boolean;
}

/** Codes of one sort, as the page tells them. */
export interface CodeGroup {
  readonly title: string;
  readonly says: string;
  readonly codes: readonly CodeInfo[];
}

const fromRule = ({ essential, ...info }: RuleInfo): CodeInfo => ({ ...info, adjustable: !essential });

type Kinds = Readonly<Record<string, { readonly kind: Omit<ProblemKind<never>, 'message' | 'remedy'> }>>;

function fromKinds<M extends object>(kinds: M, whys: Whys<M>, adjustable = false): CodeInfo[] {
  return Object.entries<Why>(whys).map(([name, [why, wrong, right]]) => {
    const { code, severity, title } = (kinds as unknown as Kinds)[name]!.kind;
    return { code, severity, title, why, wrong, right, adjustable: adjustable && severity !== 'error' };
  });
}

const inOtherFiles = new Set([...planRules, ...progressRules].map(({ code }) => code));
/** Mistakes that are told of where they are told of in other files: one code, one text. */
const inLettersToo = lettersRules.map(({ code }) => code).filter((code) => inOtherFiles.has(code));

/** Every code, group by group. */
export const catalogue: readonly CodeGroup[] = [
  {
    title: 'Nội dung kế hoạch',
    says: 'Soát từng tệp kế hoạch. Ví dụ là các khóa cấp cao nhất của tệp, đặt vào một kế hoạch nhỏ vốn không có lỗi.',
    codes: planRules.map(fromRule),
  },
  {
    title: 'Tệp theo dõi',
    says: 'Soát từng tệp theo dõi cùng với kế hoạch của nó. Trong các ví dụ, Sở Tư pháp chủ trì nhiệm vụ 1 (quý I/2024), nhiệm vụ 2 (hằng quý) và nhiệm vụ 3 (kết thúc ngày 10/05/2024); nhiệm vụ 5 của Sở Nội vụ; chỉ tiêu 6.2 là một tỷ lệ.',
    codes: [...progressRules.map(fromRule), ...fromKinds(journal, journalWhys, true)],
  },
  {
    title: 'Sổ công văn đôn đốc',
    says: `Soát tệp letters.yaml cùng với kế hoạch của nó. Tệp này còn có thể bị báo các mã ${inLettersToo.join(', ')}. Trong các ví dụ, quyết định ký ngày 29/12/2023.`,
    codes: lettersRules.filter(({ code }) => !inOtherFiles.has(code)).map(fromRule),
  },
  {
    title: 'Văn bản nguồn',
    says: 'Tệp ở "source" của kế hoạch, và các dòng mà từng mục chỉ tới trong đó.',
    codes: fromKinds(source, sourceWhys, true),
  },
  {
    title: 'Chữ và khoảng trắng',
    says: 'Soát từng chữ của kế hoạch, tệp theo dõi và sổ công văn.',
    codes: textRules.map(fromRule),
  },
  {
    title: 'Lời văn của thời hạn',
    says: 'Chữ ở "deadline" không đọc được.',
    codes: fromKinds(deadline, deadlineWhys),
  },
  {
    title: 'Lời văn về cơ quan',
    says: 'Chữ ở "lead", "support" không đọc được.',
    codes: fromKinds(agencies, agencyWhys),
  },
  {
    title: 'Lời văn của chỉ tiêu',
    says: 'Chữ ở "target" không đọc được.',
    codes: fromKinds(target, targetWhys),
  },
  {
    title: 'Khóa và kiểu giá trị',
    says: 'Tệp đọc được nhưng không đúng khuôn.',
    codes: fromKinds(shape, shapeWhys),
  },
  {
    title: 'Cấu trúc tệp',
    says: 'Tệp không đọc được như YAML.',
    codes: [...fromKinds(yaml, yamlWhys), ...fromKinds(files, fileWhys)],
  },
  {
    title: 'So với phiên bản trước',
    says: 'Chỉ khi soát bằng --against: điều một thay đổi không được làm với kế hoạch, sổ theo dõi, sổ công văn.',
    codes: fromKinds(history, historyWhys),
  },
  {
    title: 'Mức và bỏ qua',
    says: 'Điều tệp tự nói với bộ soát lỗi: mức của quy tắc, chú thích bỏ qua.',
    codes: fromKinds({ ...own, ...cap }, validatorWhys),
  },
];

/** Every code, and whether it may be silenced. */
export const silencable: ReadonlyMap<string, boolean> = new Map(
  catalogue.flatMap(({ codes }) => codes.map(({ code, adjustable }) => [code, adjustable] as const)),
);

/** What there is to tell of a code; null for none. */
export function codeInfo(code: string): CodeInfo | null {
  for (const { codes } of catalogue) {
    const found = codes.find((each) => each.code === code);
    if (found) return found;
  }
  return null;
}
