/**
 * A document as plain text of 80 columns: for any printer, any screen, and to be read aloud, so nothing stands side by
 * side and annex rows are written field by field.
 */
import { printable } from '../../text/hidden.ts';
import { width, wrap } from '../../text/width.ts';
import type { Annex, AnnexColumn, Cell, Paper } from './paper.ts';
import { blockText, groupHeading, runsText, runText } from './paper.ts';

const COLUMNS = 80;

export function renderText(paper: Paper): string {
  const { warning, typeName, body, annexes } = paper;
  const lines = [
    ...(warning === null ? [] : [centre(warning), '']),
    ...head(paper),
    ...(typeName === null ? [] : ['', centre(typeName), ...paper.subject.flatMap(centred)]),
    ...paper.addressees.flatMap((each, i, all) => [
      '',
      ...filled(`${each}${i === all.length - 1 ? '.' : ';'}`, i === 0 ? 'Kính gửi: ' : ''),
    ]),
    '',
    ...body.flatMap((block, i): string[] => {
      if (block.kind === 'heading') return ['', ...wrapped(block.text), ''];
      if (block.kind === 'item')
        return [...filled(runsText(block.runs), '- '), ...(body[i + 1]?.kind === 'item' ? [] : [''])];
      return [...wrapped(blockText(block)), ''];
    }),
    '',
    ...foot(paper),
    ...annexes.flatMap((annex) => annexLines(annex, warning)),
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trimEnd()}\n`;
}

function head({ letterhead, typeName, subject }: Paper): string[] {
  const { parent, issuer, symbol, place, year } = letterhead;
  return [
    ...(parent === null ? [] : wrapped(parent)),
    ...wrapped(runText(issuer)),
    ...wrapped(`Số: ……${runsText(symbol)}`),
    ...(typeName === null ? subject.flatMap(wrapped) : []),
    '',
    centre('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    centre('Độc lập - Tự do - Hạnh phúc'),
    centre(`${runText(place)}, ngày …… tháng …… năm ${year}`),
  ];
}

function foot({ signature, recipients }: Paper): string[] {
  const { authority, title, name } = signature;
  return [
    ...(authority === null ? [] : [centre(authority)]),
    centre(runText(title)),
    '',
    centre(runText(name)),
    '',
    'Nơi nhận:',
    ...recipients.flatMap((runs) => filled(runsText(runs), '- ')),
  ];
}

function annexLines({ number, title, attached, columns, groups, notes }: Annex, warning: string | null) {
  return [
    '',
    '='.repeat(COLUMNS),
    ...(warning === null ? [] : [centre(warning)]),
    centre(`Phụ lục${number === null ? '' : ` ${number}`}`),
    ...centred(title),
    ...centred(attached),
    '',
    ...groups.flatMap((group) => [
      ...groupHeading(group).flatMap((words) => [...wrapped(words), '']),
      ...group.rows.flatMap((row) => [...rowLines(columns, row), '']),
    ]),
    ...notes.flatMap(wrapped),
  ];
}

/** "37. Nội dung", then a line for each field that says something; fields of one group share a line. */
function rowLines(columns: readonly AnnexColumn[], row: readonly Cell[]): string[] {
  const [id, name, ...rest] = row;
  const fields: { title: string; group: string | undefined; words: string[] }[] = [];
  for (const [i, { text }] of rest.entries()) {
    const column = columns[i + 2];
    if (text === '' || column === undefined) continue;
    const { title, group } = column;
    const last = fields.at(-1);
    if (group === undefined) fields.push({ title, group, words: [text] });
    else if (last?.group === group) last.words.push(`${title} ${text}`);
    else fields.push({ title: group, group, words: [`${title} ${text}`] });
  }
  return [
    ...filled(name?.text ?? '', `${id?.text ?? ''}. `.replace(/^\. /u, '- ')),
    ...fields.flatMap(({ title, words }) => filled(words.join(', '), `   ${title}: `, 5)),
  ];
}

/** Behind a lead, wrapped; the lines that follow are indented. */
function filled(text: string, lead: string, indent = width(lead)): string[] {
  const [first = '', ...rest] = wrap(printable(text), COLUMNS - indent);
  const short = width(lead) + width(first) <= COLUMNS;
  if (short) return [lead + first, ...rest.map((line) => ' '.repeat(indent) + line)];
  return wrap(`${lead.trimStart()}${printable(text)}`, COLUMNS - indent).map((line, i) =>
    i === 0 ? lead.slice(0, lead.length - lead.trimStart().length) + line : ' '.repeat(indent) + line,
  );
}

function wrapped(text: string): string[] {
  return wrap(printable(text), COLUMNS);
}

function centred(text: string): string[] {
  return wrapped(text).map(centre);
}

function centre(text: string): string {
  return ' '.repeat(Math.max(0, Math.floor((COLUMNS - width(text)) / 2))) + text;
}
