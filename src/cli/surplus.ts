/** Words that a command has no place for: which option was meant, and the command as it should have been typed. */
import { offer } from './command-line.ts';

/** Options whose names people leave out, by what their values look like; the first that fits is meant. */
const LOOKS: readonly (readonly [option: string, value: RegExp])[] = [
  ['--as-of', /^\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?$/u],
  ['--within', /^\d{1,4}\s*(?:d|ngày)?$/u],
  ['--min-days', /^\d{1,4}\s*(?:d|ngày)?$/u],
  ['--section', /^[IVX]+$/u],
  ['--period', /quý|tháng|năm/iu],
  ['--deadline', /quý|tháng|năm/iu],
  ['--agency', /\p{L}{2}/u],
];

/** What is known of the command that was typed. */
export interface Typed {
  readonly argv: readonly string[];
  /** Names of the command's options. */
  readonly options: readonly string[];
  /** Options of the command that take a value, by each of their names. */
  readonly valued: ReadonlySet<string>;
  /** What its one argument is called; null: it takes none. */
  readonly argument: string | null;
  /** What was read as an argument of words: those too many may belong to it. */
  readonly cut: string | null;
  /** The words too many. */
  readonly surplus: readonly string[];
}

/** What to do instead, in one sentence; null when nothing can be said. */
export function instead({ argv, options, valued, argument, cut, surplus }: Typed): string | null {
  const [first = ''] = surplus;
  const at = argv.indexOf(first);
  if (at === -1) return null;
  // The shell cut words at their spaces: --agency Sở Nội vụ.
  if (valued.has(argv[at - 2] ?? '') || argv[at - 1] === cut) {
    let end = at;
    while (end < argv.length && surplus.includes(argv[end]!)) end++;
    const value = argv.slice(at - 1, end).join(' ');
    return `Giá trị có khoảng trắng phải đặt trong ngoặc kép. ${offer([...argv.slice(0, at - 1), value, ...argv.slice(end)])}`;
  }
  if (argument !== null) return `Lệnh này mỗi lần nhận một ${argument}; chạy lại lệnh riêng cho "${first}"`;
  const value = surplus.join(' ');
  const meant = LOOKS.find(([name, look]) => options.includes(name) && look.test(value))?.[0];
  if (meant === undefined) return null;
  return offer([...argv.filter((word) => !surplus.includes(word)), meant, value]);
}
