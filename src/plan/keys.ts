import type * as z from 'zod';
import { planSchema } from './schema.ts';

/** One key of the plan file, as the schema knows it. */
export interface KeyInfo {
  readonly key: string;
  /** What it holds, in Vietnamese; "" where the schema says nothing. */
  readonly says: string;
  readonly required: boolean;
  readonly kind: 'text' | 'number' | 'yes-no' | 'choice' | 'list' | 'map';
  /** The words that a choice is made of. */
  readonly choices: readonly string[];
  /** The keys of the map, or of the maps of the list; empty where there are none. */
  readonly keys: readonly KeyInfo[];
}

/** Every key of the plan file, in the format's order, with the keys below it. */
export function planKeys(): readonly KeyInfo[] {
  return keysOf(planSchema);
}

/** The parts of a zod type that tell how it is made. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly entries?: Readonly<Record<string, string>>;
}

const definitionOf = (type: z.ZodType) => type.def as unknown as Definition;

/** The keys of a map; of several kinds of maps all of them, each once. */
function keysOf(type: z.ZodType): KeyInfo[] {
  const maps = mapsIn(type);
  const keys = maps.flatMap((map) => Object.entries(definitionOf(map).shape ?? {}));
  return [...new Map(keys.toReversed()).entries()].toReversed().map(([key, value]) => ({
    key,
    says: value.description ?? bare(value).description ?? '',
    required: maps.length === 1 && !['optional', 'default'].includes(definitionOf(value).type),
    kind: kindOf(value),
    choices: Object.keys(definitionOf(bare(value)).entries ?? {}),
    keys: keysOf(value),
  }));
}

/** Without what says that it may be left out, or be empty. */
function bare(type: z.ZodType): z.ZodType {
  const { innerType } = definitionOf(type);
  return innerType === undefined ? type : bare(innerType);
}

/** The maps that a value may be: itself, the entries of a list, the kinds that it may be of. */
function mapsIn(type: z.ZodType): z.ZodType[] {
  const inner = bare(type);
  const { shape, element, options } = definitionOf(inner);
  if (shape !== undefined) return [inner];
  return [...(element === undefined ? [] : [element]), ...(options ?? [])].flatMap(mapsIn);
}

function kindOf(type: z.ZodType): KeyInfo['kind'] {
  const { type: name } = definitionOf(bare(type));
  switch (name) {
    case 'array':
      return 'list';
    case 'object':
    case 'record':
      return 'map';
    case 'number':
    case 'int':
      return 'number';
    case 'boolean':
      return 'yes-no';
    case 'enum':
      return 'choice';
    default:
      return 'text';
  }
}
