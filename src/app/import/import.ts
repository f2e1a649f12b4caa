import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { placeWords } from '../../diagnostics/document-place.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { findPlan } from '../../documents/annex/find.ts';
import type { FoundPlan } from '../../documents/annex/found-plan.ts';
import { draftPlan, type Undrafted } from '../../documents/draft/draft.ts';
import { planValues } from '../../documents/draft/plan-values.ts';
import { sourceText } from '../../documents/draft/source-text.ts';
import { writePlan } from '../../plan/write-plan.ts';
import { writeOutput } from '../files/write-output.ts';
import { shownPath } from '../plans/find-plans.ts';
import { PLAN } from '../plans/plan-files.ts';
import type { ImportAnswer } from './answer.ts';
import { countImport } from './counts.ts';
import { bodiesLike } from './like.ts';
import { documentNotes, planNotes } from './notes.ts';
import { readDocument } from './read-document.ts';
import { usualNames } from './usual-names.ts';

/** What to import, and where to. */
export interface ImportOrder {
  readonly cwd: string;
  /** The document, as it was typed. */
  readonly document: string;
  /** The plan file to write, or its folder; null: plan/<year>/plan.yaml. */
  readonly output: string | null;
  /** A plan whose names, codes and members are taken; null: none. */
  readonly like: string | null;
  readonly year: number | null;
  readonly dryRun: boolean;
  readonly today: string;
}

/** The source text beside a plan file. */
const TEXT = 'nguon.txt';

/**
 * Makes a plan folder of a document: the plan file with every cell in its own words, and the document's text.
 *
 * @throws Refusal when the document cannot be read, or a file that would be written is there already
 */
export async function importPlan(order: ImportOrder): Promise<ImportAnswer> {
  const { cwd, dryRun } = order;
  if (order.output !== null && !dryRun) refuseExisting(planFile(order.output), cwd);
  const document = await readDocument(order.document, cwd);
  const found = findPlan(document.content);
  if (found.sections.every(({ tasks }) => tasks.length === 0)) return notFound(order, found);
  const source = sourceText(document.content);
  const like = order.like === null ? [] : [bodiesLike(order.like, cwd)];
  const draft = draftPlan(found, source, {
    year: order.year,
    today: order.today,
    knownFor: ({ province, date, year }) => [...like, usualNames(province, date ?? `${year}-01-01`)],
  });
  if ('problem' in draft) throw cannotHold(order.document, draft);
  const file = planFile(order.output ?? join('plan', String(draft.head.year)));
  const text = join(dirname(file), TEXT);
  if (!dryRun) for (const each of [file, text]) refuseExisting(each, cwd);
  const { file: name, sha256 } = document;
  const plan = writePlan(planValues(draft, TEXT, { file: name, sha256 }), COMMENTS(name));
  const notes = [...documentNotes(found), ...planNotes(plan, found, draft)];
  if (!dryRun) {
    writeOutput(text, cwd, source.text);
    writeOutput(file, cwd, plan);
  }
  return {
    ...countImport(draft, found, notes),
    file: shown(file, cwd),
    text: shown(text, cwd),
    document: order.document,
    dryRun,
    notes,
  };
}

const COMMENTS = (document: string) => ({
  '': `Nhập từ ${document}, đúng lời văn của văn bản; \`source\` là số dòng trong ${TEXT}.\nSoát lại bằng: parhoach validate, rồi parhoach trace.`,
  agencies:
    'Cơ quan có tên trong các ô. unverified: true là tên, mã do chương trình đề xuất: đối chiếu rồi bỏ dòng ấy.',
});

/** A folder is meant where no name of a plan file is given. */
function planFile(output: string): string {
  return /\.ya?ml$/iu.test(output) ? output : join(output, PLAN);
}

/** The plan file has no room for a value of the document: where that stands, and why. */
function cannotHold(document: string, { problem, place }: Undrafted): Refusal {
  const where = [`"${document}"`, placeWords(place)].filter(Boolean).join(', ');
  return new Refusal(`Không ghi được vào tệp kế hoạch: ${where}: ${problem.message()}`, problem.remedy());
}

function refuseExisting(file: string, cwd: string): void {
  if (existsSync(resolve(cwd, file)))
    throw new Refusal(
      `Đã có tệp ${file}; chưa ghi gì`,
      'Chọn nơi khác bằng -o, ví dụ -o plan/2026/plan.yaml; không bao giờ ghi đè kế hoạch',
    );
}

function shown(file: string, cwd: string): string {
  return shownPath(resolve(cwd, file), cwd);
}

function notFound({ document, dryRun }: ImportOrder, found: FoundPlan): ImportAnswer {
  return {
    file: null,
    text: null,
    document,
    dryRun,
    rows: 0,
    cells: { read: 0, unread: 0 },
    tasks: 0,
    kpis: 0,
    agencies: 0,
    unverified: 0,
    notes: documentNotes(found),
  };
}
