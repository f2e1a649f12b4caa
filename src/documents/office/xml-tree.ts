import { Refused } from './refused.ts';
import { type Attributes, readXml } from './xml.ts';

/** An element of XML with what is in it, by local names. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly (Element | string)[];
}

/** The most elements that are kept. A page of a table has some three thousand. */
const MOST = 1_500_000;

/** Reads a whole part. For parts in which what comes later says how to read what came before. */
export function readTree(bytes: Uint8Array): Element {
  const root = { name: '', attributes: {}, children: [] as (Element | string)[] };
  const open = [root];
  let count = 0;
  readXml(bytes, {
    open: (name, attributes) => {
      if (++count > MOST) throw new Refused('too-large');
      const element = { name, attributes, children: [] };
      open.at(-1)!.children.push(element);
      open.push(element);
    },
    text: (text) => {
      open.at(-1)!.children.push(text);
    },
    close: () => {
      open.pop();
    },
  });
  return root;
}

/** The elements directly inside, in order. */
export function* elements(parent: Element | undefined): Generator<Element> {
  for (const child of parent?.children ?? []) if (typeof child !== 'string') yield child;
}

/** The first element of a name directly inside. */
export function child(parent: Element | undefined, name: string): Element | undefined {
  for (const each of elements(parent)) if (each.name === name) return each;
  return undefined;
}

/** The elements of a name directly inside. */
export function children(parent: Element | undefined, name: string): Element[] {
  return [...elements(parent)].filter((each) => each.name === name);
}

/** The value of an element directly inside: of `<w:numId w:val="3"/>` in its parent. */
export function val(parent: Element | undefined, name: string): string | undefined {
  return child(parent, name)?.attributes.val;
}

/** What is not switched off: `<w:b/>` is on, `<w:b w:val="0"/>` off; null when it is not there. */
export function toggle(parent: Element | undefined, name: string): boolean | null {
  const found = child(parent, name);
  return found === undefined ? null : !['0', 'false', 'off', 'none'].includes(found.attributes.val ?? '1');
}
