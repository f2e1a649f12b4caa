import type { FixedFile } from '../../app/validate/fix-files.ts';
import { visible } from '../../text/hidden.ts';

/** What was repaired, as a small diff: the line's number, as it was, as it is. */
export function renderFixed(files: readonly FixedFile[], dryRun: boolean): string {
  return files.map((each) => fileText(each, dryRun)).join('');
}

function fileText({ file, lines }: FixedFile, dryRun: boolean): string {
  if (lines === null) return `${file}: không tự sửa được; sửa lỗi cấu trúc của tệp trước.\n\n`;
  if (lines.length === 0) return `${file}: không có gì để tự sửa.\n\n`;
  const gutter = String(lines.at(-1)!.line).length;
  const shown = lines.flatMap(({ line, before, after }) => [
    `${String(line).padStart(gutter)} - ${marked(before)}`,
    `${' '.repeat(gutter)} + ${marked(after)}`,
  ]);
  const count = `${lines.length} dòng`;
  return [`${file}: ${dryRun ? `sẽ sửa ${count}, chưa ghi` : `đã sửa ${count}`}`, ...shown, '', ''].join(
    '\n',
  );
}

/** Spaces at a line's end are shown, or the two lines would look alike; so is what takes no room, and decomposed marks. */
function marked(line: string): string {
  const ends = line.replace(/ +$/u, (spaces) => '·'.repeat(spaces.length));
  const spelled = visible(ends);
  return spelled.normalize('NFC') === spelled ? spelled : `${spelled.normalize('NFC')}  (dấu rời)`;
}
