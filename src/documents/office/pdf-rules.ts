import type { Matrix, Operation, PdfDrawn, PdfLibrary } from './pdf-library.ts';
import type { Rule } from './pdf-page.ts';

/** What is done with a path that leaves ink; clipping leaves none. */
const INKED: readonly Operation[] = [
  'stroke',
  'closeStroke',
  'fill',
  'eoFill',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
];

/** Lines thicker than this are areas, not rules; many programs draw rules as thin filled areas. */
const THICKEST = 3;
/** Shorter strokes are parts of letters, bullets and drawings. */
const SHORTEST = 4;
/** How far a line may be from level or upright. */
const SLANT = 0.7;
/** More lines than this on a page are a OPS. */
const MOST_RULES = 3000;

const MOVE = 0;
const LINE = 1;
const CURVE = 2;
/** How many numbers each takes: itself and its points. What is left closes the figure. */
const POINT_LENGTH = 3;
const CURVE_LENGTH = 7;

/** The level and upright lines that a page draws. */
export function rulesOf(OPS: PdfLibrary['OPS'], { fnArray, argsArray }: PdfDrawn, view: Matrix): Rule[] {
  const inked = new Set(INKED.map((operation) => OPS[operation]));
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let current = view;
  for (const [i, operation] of fnArray.entries()) {
    const args = argsArray[i];
    if (operation === OPS.save) saved.push(current);
    else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd)
      current = saved.pop() ?? view;
    else if (operation === OPS.transform) current = times(current, args as Matrix);
    else if (operation === OPS.paintFormXObjectBegin) {
      saved.push(current);
      const [matrix] = args as [Matrix | null];
      if (matrix !== null) current = times(current, matrix);
    } else if (operation === OPS.constructPath) {
      const [ink, [path]] = args as [number, [Float32Array | null]];
      if (path && inked.has(ink)) for (const rule of rulesOfPath(path, current)) rules.push(rule);
    }
    if (rules.length > MOST_RULES) return [];
  }
  return rules;
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

type Point = readonly [number, number];

/** The rules of a path: its strokes, or the middle of an area that is thin. */
function rulesOfPath(path: Float32Array, [a, b, c, d, e, f]: Matrix): Rule[] {
  const at = (i: number): Point => {
    const [x, y] = [path[i]!, path[i + 1]!];
    return [a * x + c * y + e, b * x + d * y + f];
  };
  const rules: Rule[] = [];
  let figure: Point[] = [];
  const close = () => {
    rules.push(...rulesOfFigure(figure));
    figure = [];
  };
  for (let i = 0; i < path.length; ) {
    const step = path[i]!;
    if (step === MOVE || step === LINE) {
      if (step === MOVE) close();
      figure.push(at(i + 1));
      i += POINT_LENGTH;
    } else if (step === CURVE) {
      figure = [];
      i += CURVE_LENGTH;
    } else {
      if (figure.length > 2) figure.push(figure[0]!);
      i += 1;
    }
  }
  close();
  return rules;
}

function rulesOfFigure(points: readonly Point[]): Rule[] {
  if (points.length < 2) return [];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  // A thin area is one line, not the four around it.
  if (points.length > 2 && Math.min(right - left, bottom - top) <= THICKEST)
    return [
      stroke([left, (top + bottom) / 2], [right, (top + bottom) / 2], right - left >= bottom - top),
    ].flatMap((rule) => rule ?? stroke([(left + right) / 2, top], [(left + right) / 2, bottom]) ?? []);
  return points.slice(1).flatMap((point, i) => stroke(points[i]!, point) ?? []);
}

function stroke([x, y]: Point, [u, v]: Point, wanted = true): Rule | null {
  if (!wanted) return null;
  if (Math.abs(y - v) <= SLANT && Math.abs(x - u) >= SHORTEST)
    return { upright: false, at: (y + v) / 2, from: Math.min(x, u), to: Math.max(x, u) };
  if (Math.abs(x - u) <= SLANT && Math.abs(y - v) >= SHORTEST)
    return { upright: true, at: (x + u) / 2, from: Math.min(y, v), to: Math.max(y, v) };
  return null;
}
