import { fromRoman } from '../../text/roman.ts';
import type { Paragraph } from '../office/content.ts';
import { clean, isCapitals } from '../words.ts';

/** Where a paragraph stands in the outline of a document, told by how it is numbered. */
export interface OutlineItem {
  /** As printed, without its closing mark: "II", "1", "a"; null for a paragraph without a number. */
  readonly number: string | null;
  /** Its words without number or bullet. */
  readonly text: string;
  readonly level: Level;
  readonly paragraph: Paragraph;
}

/** From the outermost level on; a bullet and a paragraph without either lie below all numbers. */
export const LEVELS = ['annex', 'letter', 'roman', 'number', 'small', 'bracket', 'bullet', 'plain'] as const;
export type Level = (typeof LEVELS)[number];

const NUMBERED =
  /^(\(?)((?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[A-ZĐ]|[a-zđ]|[ivx]{2,4}))(\.|\)|\/|:)\s*(?=\S)/u;
const BULLET = /^(?:[-–—+•*▪·❖➢✓]|\uf0b7)\s*(?=\S)/u;
const ANNEX =
  /^(?:PHỤ LỤC|Phụ lục|PHẦN|Phần|CHƯƠNG|Chương)(?:\s+(?:SỐ\s+|số\s+)?(?:[IVXLC]+|\d+|thứ \p{L}+)?)?(?:[.:\s]|$)/u;

/** Reads where a paragraph stands; the number that Word makes counts as one that is typed. */
export function outlineItem(paragraph: Paragraph): OutlineItem {
  const words = clean([paragraph.number ?? '', paragraph.text].join(' '));
  const found = NUMBERED.exec(words);
  const level = found === null ? null : levelOf(found[2]!, found[1] === '(');
  if (found !== null && level !== null && !isDecimal(words))
    return { number: found[2]!, text: words.slice(found[0].length), level, paragraph };
  const bullet = BULLET.exec(words)?.[0];
  if (bullet !== undefined)
    return { number: null, text: words.slice(bullet.length), level: 'bullet', paragraph };
  const text = words;
  return { number: null, text, level: ANNEX.test(words) && words.length < 80 ? 'annex' : 'plain', paragraph };
}

function levelOf(name: string, bracket: boolean): Level | null {
  if (bracket) return 'bracket';
  if (/^\d/u.test(name)) return 'number';
  if (/^[IVXLC]+$/u.test(name) && fromRoman(name) !== null) return 'roman';
  return /^\p{Lu}/u.test(name) ? 'letter' : 'small';
}

/** "5.000 hồ sơ", "2024: …": numbers of a sentence. */
const isDecimal = (words: string) => /^\d{1,3}\.\d{3}\s|^\d+:/u.test(words);

/** How deep an item lies; of two numbers ("1.", "1.1") the one of more parts lies deeper. */
export function depthOf({ level, number }: OutlineItem): number {
  const parts = level === 'number' ? number!.split('.').length - 1 : 0;
  return LEVELS.indexOf(level) + Math.min(parts, 4) / 5;
}

/** Whether a paragraph looks like a heading: set apart by its form, or short and without an end. */
export function isHeading({ paragraph, text, level }: OutlineItem): boolean {
  if (paragraph.heading !== null || paragraph.bold || isCapitals(text)) return true;
  return level !== 'bullet' && level !== 'plain' && text.length < 160 && !/[.;,]$/u.test(text);
}
