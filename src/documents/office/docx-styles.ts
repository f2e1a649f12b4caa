import { child, children, type Element, toggle, val } from './xml-tree.ts';

/** What a style, or a paragraph or run itself, says of the letters and the paragraph; null for what it does not say. */
export interface Looks {
  readonly bold: boolean | null;
  readonly hidden: boolean | null;
  /** The list that the paragraph is numbered in, and its level there, from 0. */
  readonly list: string | null;
  readonly level: number | null;
  /** Its level as a heading, from 1. */
  readonly heading: number | null;
}

const NOTHING: Looks = { bold: null, hidden: null, list: null, level: null, heading: null };
/** Styles based on styles: more is a circle. */
const LONGEST_CHAIN = 20;

export interface Styles {
  /** What a style says together with those it is based on; the paragraphs' own when no id is given. */
  readonly paragraph: (id: string | undefined) => Looks;
  readonly letters: (id: string | undefined) => Looks;
}

/** What the properties of a paragraph (w:pPr) and of letters (w:rPr) say. */
export function looksOf(paragraph: Element | undefined, letters: Element | undefined): Looks {
  const numbering = child(paragraph, 'numPr');
  return {
    bold: toggle(letters, 'b'),
    hidden: toggle(letters, 'vanish'),
    list: val(numbering, 'numId') ?? null,
    level: number(val(numbering, 'ilvl')),
    heading: headingOf(val(paragraph, 'outlineLvl')),
  };
}

/** The first that says something holds. */
export function over(...all: readonly Looks[]): Looks {
  return all.reduce((above, below) => ({
    bold: above.bold ?? below.bold,
    hidden: above.hidden ?? below.hidden,
    list: above.list ?? below.list,
    level: above.level ?? below.level,
    heading: above.heading ?? below.heading,
  }));
}

/** Reads word/styles.xml; without one, no style says anything. */
export function readStyles(root: Element | undefined): Styles {
  const styles = child(root, 'styles');
  const byId = new Map<string, Element>();
  let usual: string | undefined;
  for (const style of children(styles, 'style')) {
    const { styleId = '', type, default: isDefault } = style.attributes;
    byId.set(styleId, style);
    if (type === 'paragraph' && ['1', 'true', 'on'].includes(isDefault ?? '')) usual = styleId;
  }
  const defaults = looksOf(undefined, child(child(child(styles, 'docDefaults'), 'rPrDefault'), 'rPr'));
  const known = new Map<string, Looks>();
  const looks = (id: string | undefined, chain = 0): Looks => {
    const style = byId.get(id ?? '');
    if (style === undefined || chain > LONGEST_CHAIN) return NOTHING;
    const before = known.get(id!);
    if (before !== undefined) return before;
    const found = over(
      looksOf(child(style, 'pPr'), child(style, 'rPr')),
      { ...NOTHING, heading: namedHeading(val(style, 'name')) },
      looks(val(style, 'basedOn'), chain + 1),
    );
    known.set(id!, found);
    return found;
  };
  return { paragraph: (id) => over(looks(id ?? usual), defaults), letters: (id) => looks(id) };
}

function number(text: string | undefined): number | null {
  return text === undefined || !/^\d{1,2}$/u.test(text) ? null : Number(text);
}

/** Level 9 of an outline is Word's word for plain text. */
function headingOf(outline: string | undefined): number | null {
  const level = number(outline);
  return level === null || level > 8 ? null : level + 1;
}

function namedHeading(name: string | undefined): number | null {
  return number(/^heading (\d)$/iu.exec(name ?? '')?.[1]);
}
