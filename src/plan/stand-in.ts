import { planSchema } from './schema.ts';

type Loose = Record<string, unknown>;

/**
 * Fills what is malformed in a plan's head, so that the rest of the file can still be checked and listed in the same
 * run. What was filled has been reported as an error by then: nothing is ever computed from it.
 *
 * @returns false when nothing could be filled
 */
export function standInMeta(root: unknown): boolean {
  if (typeof root !== 'object' || root === null || Array.isArray(root)) return false;
  const file = root as Loose;
  const meta = asLoose(file.plan);
  const decision = asLoose(meta.decision);
  const year = validYear(meta.year) ?? yearIn(meta.title) ?? yearIn(decision.number);
  if (year === null) return false;
  const before = JSON.stringify([file.format, file.plan, file.agencies, file.sections]);
  file.format = 1;
  file.plan = {
    title: text(meta.title),
    year,
    province: text(meta.province),
    decision: {
      number: text(decision.number),
      date: validDate(decision.date) ?? `${year}-01-01`,
      issuer: text(decision.issuer),
    },
  };
  // A plan without agencies or sections has been reported; an empty list would be refused again.
  if (!Array.isArray(file.agencies) || file.agencies.length === 0) file.agencies = [{ name: '—', code: '—' }];
  if (!Array.isArray(file.sections) || file.sections.length === 0)
    file.sections = [{ id: '—', title: '—', tasks: [] }];
  return JSON.stringify([file.format, file.plan, file.agencies, file.sections]) !== before;
}

function asLoose(value: unknown): Loose {
  return typeof value === 'object' && value !== null ? (value as Loose) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' && value.trim() !== '' ? value : '—';
}

function validYear(value: unknown): number | null {
  const shape = planSchema.shape.plan.shape.year.safeParse(value);
  return shape.success ? shape.data : null;
}

function validDate(value: unknown): string | null {
  const shape = planSchema.shape.plan.shape.decision.shape.date.safeParse(value);
  return shape.success ? shape.data : null;
}

function yearIn(value: unknown): number | null {
  const found = typeof value === 'string' ? /\b(?:19|20)\d\d\b/u.exec(value)?.[0] : undefined;
  return found === undefined ? null : Number(found);
}
