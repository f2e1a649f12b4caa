/**
 * Light and dark. Each state has a ground, the ink of its stripes, an edge that stands out from the page, and words that
 * can be read on ground and ink alike. Paper is always light.
 */
import { chartStates } from '../states.ts';

const fillings = [...chartStates, 'short'] as const;

const filled = fillings
  .map(
    (each) =>
      `.${each}{--ground:var(--${each});--stripe:var(--${each}-ink);--edge:var(--${each}-edge);--on:var(--${each}-on)}`,
  )
  .join('\n');
const patterned = ['late', 'overdue', 'short', 'other']
  .map((each) => `rect.${each}{fill:url(#nen-${each})}`)
  .join('\n');

export const COLOURS = `
:root{color-scheme:light dark;
--paper:#fff;--ink:#1b1b1b;--soft:#555;--line:#d0d0d0;--band:#f1f3f5;--mark:#fff3a3;--alarm:#b00020;--link:#1f4f99;
--done:#1a7f4b;--done-ink:#1a7f4b;--done-edge:#14623a;--done-on:#fff;
--late:#d9f0c6;--late-ink:#b5dc93;--late-edge:#3f7d1c;--late-on:#102a00;
--open:#e1ecfb;--open-ink:#e1ecfb;--open-edge:#2f62ad;--open-on:#0d2447;
--overdue:#c62828;--overdue-ink:#961717;--overdue-edge:#7f1010;--overdue-on:#fff;
--other:#efefef;--other-ink:#c4c4c4;--other-edge:#767676;--other-on:#1b1b1b;
--short:#ffd58a;--short-ink:#d98200;--short-edge:#8a5200;--short-on:#2b1a00}
@media screen and (prefers-color-scheme:dark){
:root{
--paper:#16181b;--ink:#ececec;--soft:#b4b4b4;--line:#44484e;--band:#22262b;--mark:#6b5b00;--alarm:#ff9b95;--link:#9cc3ff;
--done:#4fbf86;--done-ink:#4fbf86;--done-edge:#7fdcab;--done-on:#04220f;
--late:#2c4420;--late-ink:#446b30;--late-edge:#a5d084;--late-on:#f0fae6;
--open:#1b2d49;--open-ink:#1b2d49;--open-edge:#7aa7e6;--open-on:#e1edff;
--overdue:#ff8079;--overdue-ink:#ffb0ab;--overdue-edge:#ffc6c2;--overdue-on:#2b0000;
--other:#2b2f34;--other-ink:#565c64;--other-edge:#9a9a9a;--other-on:#f2f2f2;
--short:#5c3d00;--short-ink:#b87a00;--short-edge:#ffc766;--short-on:#fff}
}
${filled}
svg rect{fill:var(--ground);stroke:var(--edge)}
${patterned}
pattern rect,pattern circle{stroke:none}
pattern .ink{fill:var(--stripe)}
pattern .ground{fill:var(--ground)}
svg text{fill:var(--ink)}
svg text.on{fill:var(--on)}
`;
