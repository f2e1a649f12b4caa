/**
 * What an eye would complain of, measured in the page itself: each function gives the complaints. They run in the browser
 * as text, for they are made of what only a browser knows.
 */
import type { Page } from 'playwright-core';

const TOOLS = `
const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  !element.closest('.skip, caption, title, desc, pattern, script, style');
/** Every piece of text that is seen: its words, its box, the element it stands in. */
function texts(root) {
  const found = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent.trim(), element = node.parentElement;
    if (words === '' || !shown(element) || element.closest('option')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = element.closest('svg') ? [element.getBoundingClientRect()] : [...range.getClientRects()];
    for (const box of boxes) if (box.width > 0) found.push({ words, box, element });
  }
  return found;
}
`;

async function complaints(page: Page, body: string): Promise<string[]> {
  return (await page.evaluate(`(() => { ${TOOLS} ${body} })()`)) as string[];
}

/** What reaches beyond the screen's edges. Tables scroll within themselves on wide screens; there it is no complaint. */
export function beyondScreen(page: Page): Promise<string[]> {
  return complaints(
    page,
    `const wide = document.documentElement.clientWidth;
    const out = document.documentElement.scrollWidth > wide ? ['page: ' + document.documentElement.scrollWidth] : [];
    for (const element of document.body.querySelectorAll('*')) {
      if (!shown(element) || element.closest('line, .halo')) continue;
      const scroller = element.closest('.scroll');
      if (scroller && scroller !== element && getComputedStyle(scroller).overflowX === 'auto') continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && (left < -0.5 || right > wide + 0.5)) out.push(element.tagName + '.' + element.getAttribute('class') + ' ' + element.textContent.slice(0, 40));
    }
    return out;`,
  );
}

/** What scrolls sideways although it should not, or is cut off at its own edge. */
export function cutOff(page: Page): Promise<string[]> {
  return complaints(
    page,
    `const out = [];
    for (const element of document.body.querySelectorAll('main *:not(.scroll):not(select):not(input), header *')) {
      if (!shown(element) || element.closest('svg') || element.clientWidth === 0) continue;
      if (element.scrollWidth > element.clientWidth + 1) out.push('wide ' + element.tagName + '.' + element.className + ' ' + element.textContent.slice(0, 40));
    }
    for (const text of document.querySelectorAll('svg text')) {
      if (!shown(text)) continue;
      const own = text.getBoundingClientRect(), frame = text.ownerSVGElement.getBoundingClientRect();
      if (own.left < frame.left - 1 || own.right > frame.right + 1) out.push('beyond its drawing: ' + text.textContent);
      const mark = text.classList.contains('on') ? text.previousElementSibling.getBoundingClientRect() : null;
      if (mark && (own.left < mark.left - 0.5 || own.right > mark.right + 0.5 || mark.bottom > frame.bottom + 1)) out.push('beyond its mark: ' + text.textContent);
    }
    return out;`,
  );
}

/** Texts of a chart that stand upon each other. */
export function overlapping(page: Page): Promise<string[]> {
  return complaints(
    page,
    `const out = [];
    for (const chart of document.querySelectorAll('.figure, .numbers, header')) {
      const all = texts(chart);
      all.forEach((a, i) => all.slice(i + 1).forEach((b) => {
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        // Line boxes of neighbouring lines touch: letters do only when a third of a line does.
        if (wide > 0.5 && high > Math.min(a.box.height, b.box.height) / 3) out.push(a.words.slice(0, 40) + ' | ' + b.words.slice(0, 40));
      }));
    }
    return out;`,
  );
}

/** Texts in letters smaller than this, in pixels. @param where only inside of these */
export function smallerThan(page: Page, pixels: number, where = 'body'): Promise<string[]> {
  return complaints(
    page,
    `return [...document.querySelectorAll(${JSON.stringify(where)})].flatMap(texts).flatMap(({ words, element }) => {
      const size = parseFloat(getComputedStyle(element).fontSize);
      return size < ${pixels} ? [size + ': ' + words.slice(0, 40)] : [];
    });`,
  );
}

/** Texts that stand out less than WCAG AA asks for, and edges of marks less than 3 to 1. */
export function faint(page: Page): Promise<string[]> {
  return complaints(
    page,
    `const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    function light(colour) {
      canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
      const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((each) => {
        const share = each / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    }
    const contrast = (a, b) => { const [low, high] = [light(a), light(b)].sort((x, y) => x - y); return (high + 0.05) / (low + 0.05); };
    function behind(element) {
      for (let each = element; each; each = each.parentElement) {
        const { backgroundColor } = getComputedStyle(each);
        if (!/^rgba\\(.*, 0\\)$|transparent/.test(backgroundColor)) return backgroundColor;
      }
      return getComputedStyle(document.body).backgroundColor;
    }
    const out = [];
    for (const { words, element } of texts(document.body)) {
      const style = getComputedStyle(element), size = parseFloat(style.fontSize);
      const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
      const drawn = element.closest('svg') !== null;
      const grounds = drawn && element.classList.contains('on') ? [style.getPropertyValue('--ground'), style.getPropertyValue('--stripe')] : [behind(element)];
      for (const ground of grounds) {
        const found = contrast(drawn ? style.fill : style.color, ground);
        if (found < needed) out.push(found.toFixed(2) + ': ' + words.slice(0, 40));
      }
    }
    for (const mark of document.querySelectorAll('svg rect:not(.ground):not(.ink), .now, .bar .target')) {
      const found = contrast(getComputedStyle(mark).stroke, behind(mark));
      if (found < 3) out.push(found.toFixed(2) + ': edge of ' + mark.getAttribute('class'));
    }
    return [...new Set(out)];`,
  );
}

/** Headings that leave out a level. */
export function skippedHeadings(page: Page): Promise<string[]> {
  return complaints(
    page,
    `let last = 0;
    return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].flatMap((each) => {
      const level = Number(each.tagName[1]), skipped = level > last + 1;
      last = level;
      return skipped ? [each.textContent] : [];
    });`,
  );
}
