/** JSON Schema of plan files, progress files and logs of letters, for editors: made of the schemas that the program itself reads with. */
import * as z from 'zod';
import { lettersSchema } from '../journal/letters.ts';
import { journalSchema } from '../journal/schema.ts';
import type { Plan } from '../plan/plan.ts';
import { planSchema } from '../plan/schema.ts';
import { type CodeInfo, catalogue } from '../rules/catalogue.ts';

type Json = Record<string, unknown>;

/** What an editor may offer: the words that a plan already knows. */
export interface Suggestions {
  /** Agencies alone: where one agency has to be named. */
  readonly agencies: readonly string[];
  /** Agencies, groups and roles. */
  readonly bodies: readonly string[];
  readonly tasks: readonly string[];
  readonly kpis: readonly string[];
  readonly periods: readonly string[];
}

/** What a plan knows. */
export function suggestionsOf(plan: Plan): Suggestions {
  const { agencies, groups, roles } = plan.data;
  const periods = plan.tasks.flatMap(({ deadline }) =>
    deadline?.ok && deadline.value.occurrences.length > 1
      ? deadline.value.occurrences.map(({ period }) => period)
      : [],
  );
  return {
    agencies: agencies.map(({ name }) => name),
    bodies: [...agencies, ...groups, ...roles].map(({ name }) => name),
    tasks: plan.tasks.map(({ id }) => id),
    kpis: plan.kpis.map(({ id }) => id),
    periods: [...new Set(periods)],
  };
}

/** Draft-7 schema of a plan file. @param known what to offer; null: nothing of any plan */
export function planJsonSchema(known: Suggestions | null): object {
  const schema = schemaOf(planSchema, 'Tệp kế hoạch của parhoach', known, {
    lead: 'bodies',
    support: 'bodies',
    coordinator: 'agencies',
    owner: 'agencies',
    reportedBy: 'agencies',
    holder: 'agencies',
    members: 'agencies',
    succeededBy: 'agencies',
    tasks: 'tasks',
    task: 'tasks',
    kpi: 'kpis',
  });
  const levels = at(schema, ['properties', 'plan', 'properties', 'policy', 'properties', 'rules']);
  levels.properties = Object.fromEntries(
    adjustableCodes().map(({ code, title }) => [code, { enum: LEVELS, description: title }]),
  );
  return schema;
}

const LEVELS = ['off', 'notice', 'warning', 'error'];

/** The codes whose level a plan may set. */
function adjustableCodes(): CodeInfo[] {
  return catalogue.flatMap(({ codes }) => codes.filter(({ adjustable }) => adjustable));
}

function at(schema: object, path: readonly string[]): Json {
  return path.reduce((owner, key) => owner[key] as Json, schema as Json);
}

/** Draft-7 schema of a progress file. @param known as in {@link planJsonSchema} */
export function progressJsonSchema(known: Suggestions | null): object {
  return schemaOf(journalSchema, 'Tệp theo dõi của parhoach', known, {
    agency: 'bodies',
    task: 'tasks',
    kpi: 'kpis',
    period: 'periods',
  });
}

/** Draft-7 schema of a log of reminder letters. @param known as in {@link planJsonSchema} */
export function lettersJsonSchema(known: Suggestions | null): object {
  return schemaOf(lettersSchema, 'Sổ công văn đôn đốc của parhoach', known, { agency: 'bodies' });
}

function schemaOf(
  schema: z.ZodType,
  title: string,
  known: Suggestions | null,
  offers: Readonly<Record<string, keyof Suggestions>>,
): object {
  const json = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (isDay(zodSchema)) Object.assign(jsonSchema, { format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
    },
  }) as Json;
  const { $schema, ...rest } = json;
  if (known !== null) offer(rest, (key) => (Object.hasOwn(offers, key) ? known[offers[key]!] : null));
  return { $schema, title, ...rest };
}

/** A refinement is no JSON Schema; days are known by what their refinement says of itself. */
function isDay(schema: z.core.$ZodType): boolean {
  const { checks } = schema._zod.def as { checks?: readonly z.core.$ZodCheck[] };
  return (checks ?? []).some((check) => {
    const { params } = check._zod.def as { params?: { date?: boolean } };
    return params?.date === true;
  });
}

/** Puts the words to offer on the texts under a key, as examples: suggestions, not limits. */
function offer(schema: Json, wordsFor: (key: string) => readonly string[] | null): void {
  const properties = (schema.properties ?? {}) as Record<string, Json>;
  for (const [key, each] of Object.entries(properties)) {
    const words = wordsFor(key);
    if (words !== null) for (const text of textsIn(each)) text.examples = words;
  }
  for (const each of nested(schema)) offer(each, wordsFor);
}

/** A property's text, or the texts of its list; not those of objects inside. */
function textsIn(schema: Json): Json[] {
  if (schema.type === 'string' && schema.enum === undefined) return [schema];
  const inside = [schema.items, ...((schema.anyOf ?? []) as Json[])].filter(Boolean) as Json[];
  return inside.flatMap(textsIn);
}

function nested(schema: Json): Json[] {
  const { properties, items, anyOf } = schema as { properties?: Json; items?: Json; anyOf?: Json[] };
  return [...Object.values(properties ?? {}), ...(items ? [items] : []), ...(anyOf ?? [])] as Json[];
}
