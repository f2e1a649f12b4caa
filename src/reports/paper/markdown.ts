/** A document as Markdown. Marks in the texts stay text; what a person must still write is bold. */
import { plainMarkdown as plain } from '../../text/markdown.ts';
import type { Annex, Block, Cell, Paper, Run } from './paper.ts';
import { groupHeading, runText } from './paper.ts';

export function renderPaperMarkdown(paper: Paper): string {
  const { warning, letterhead, typeName, subject, addressees, signature } = paper;
  const { parent, issuer, symbol, place, year } = letterhead;
  const lines = [
    ...(warning === null ? [] : [`**${plain(warning)}**`]),
    [...(parent === null ? [] : [plain(parent)]), `**${run(issuer)}**`, `Số: ……${runs(symbol)}`].join('\\\n'),
    `**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\\\n**Độc lập - Tự do - Hạnh phúc**\\\n*${run(place)}, ngày …… tháng …… năm ${year}*`,
    ...(typeName === null
      ? [subject.map(plain).join('\\\n')]
      : [`# ${plain(typeName)}`, subject.map((line) => `**${plain(line)}**`).join('\\\n')]),
    ...(addressees.length === 0 ? [] : [`Kính gửi: ${addressees.map(plain).join(';\\\n')}.`]),
    ...blocks(paper.body),
    [
      ...(signature.authority === null ? [] : [`**${plain(signature.authority)}**`]),
      `**${run(signature.title)}**`,
      `**${run(signature.name)}**`,
    ].join('\\\n'),
    ['***Nơi nhận:***', ...paper.recipients.map((each) => `- ${runs(each)}`)]
      .join('\n\n')
      .replace(/\n\n- /gu, '\n- '),
    ...paper.annexes.flatMap((annex) => annexLines(annex, warning)),
  ];
  return `${lines.join('\n\n')}\n`;
}

/** Items that follow each other make one list. */
function blocks(body: readonly Block[]): string[] {
  const out: string[] = [];
  let list: string[] = [];
  const close = () => {
    if (list.length > 0) out.push(list.join('\n'));
    list = [];
  };
  for (const block of body) {
    if (block.kind === 'item') {
      list.push(`- ${runs(block.runs)}`);
      continue;
    }
    close();
    if (block.kind === 'heading') out.push(`${block.level === 1 ? '##' : '###'} ${plain(block.text)}`);
    else out.push(`${block.lead === undefined ? '' : `**${plain(block.lead)}** `}${runs(block.runs)}`);
  }
  close();
  return out;
}

function annexLines({ number, title, attached, columns, groups, notes }: Annex, warning: string | null) {
  const header = columns.map(({ title: own, group }) => plain(group === undefined ? own : `${group} ${own}`));
  return [
    '---',
    ...(warning === null ? [] : [`**${plain(warning)}**`]),
    `## Phụ lục${number === null ? '' : ` ${number}`}`,
    `**${plain(title)}**\\\n*${plain(attached)}*`,
    ...groups.flatMap((group) => [
      ...groupHeading(group).map((words) => `### ${plain(words)}`),
      [
        line(header),
        line(columns.map(({ align }) => (align === 'center' ? ':---:' : '---'))),
        ...group.rows.map((row: readonly Cell[]) => line(row.map(({ text }) => plain(text)))),
      ].join('\n'),
    ]),
    ...notes.map((note) => `*${plain(note)}*`),
  ];
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function runs(each: readonly Run[]): string {
  return each.map(run).join('');
}

function run(each: Run): string {
  return typeof each === 'string' ? plain(each) : `**${plain(runText(each))}**`;
}
