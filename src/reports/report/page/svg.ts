/** Drawings that fit any width: places across are shares of it, heights are in em, so that words keep their size. */
import { html } from './escape.ts';

/** A share of the whole as an SVG length. */
export function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`;
}

/** A height as an SVG length. */
export function em(n: number): string {
  return `${Math.round(n * 100) / 100}em`;
}

/** What a drawing is of, and its figures in words for whoever does not see it. */
export interface Described {
  readonly title: string;
  readonly figures: string;
}

/** @param height in em */
export function drawing(kind: string, { title, figures }: Described, height: number, inside: string): string {
  return `<svg class="${kind}" role="img" width="100%" height="${em(height)}"><title>${html(title)}</title><desc>${html(figures)}</desc>${inside}</svg>`;
}

/** Colours alone are not told apart by everybody, or by a printer: each of these has stripes or dots too. */
const PATTERNS: readonly (readonly [string, string, string])[] = [
  ['late', 'rotate(-45)', '<rect class="ink" width="2" height="7"/>'],
  ['overdue', 'rotate(45)', '<rect class="ink" width="3" height="7"/>'],
  ['short', 'rotate(45)', '<rect class="ink" width="2.5" height="7"/>'],
  ['other', '', '<circle class="ink" cx="2" cy="2" r="1.2"/><circle class="ink" cx="5.5" cy="5.5" r="1.2"/>'],
];

/** The fillings that every drawing of the page takes from. */
export function patterns(): string {
  const each = PATTERNS.map(
    ([name, turn, ink]) =>
      `<pattern id="nen-${name}" class="${name}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="${turn}"><rect class="ground" width="7" height="7"/>${ink}</pattern>`,
  );
  return `<svg class="patterns" width="0" height="0" aria-hidden="true">${each.join('')}</svg>`;
}

/** The sample beside the words that say what a filling means. */
export function swatch(state: string): string {
  return `<svg class="key" aria-hidden="true"><rect class="${state}" width="100%" height="100%"/></svg>`;
}
