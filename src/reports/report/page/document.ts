/** A document's own text, as it goes to paper: Mẫu 1.4, or Mẫu 1.5 for what has no name of its kind. */
import type { Block, Paper } from '../../paper/paper.ts';
import { html, htmlRuns } from './escape.ts';

/** @param level of its heading; those of its parts follow below */
export function documentText(paper: Paper, level: 1 | 2): string {
  const { typeName, subject, addressees } = paper;
  const isLetter = typeName === null;
  const name = `<h${level} id="van-ban">${html(isLetter ? subject.join(' ') : typeName)}</h${level}>`;
  const lines = subject.map((line) => `<p class="subject"><b>${html(line)}</b></p>`);
  const to = addressees.length === 0 ? '' : `<p class="to">Kính gửi: ${addressees.map(html).join('; ')}</p>`;
  return `${letterhead(paper, isLetter ? name : '')}
${isLetter ? '' : name + lines.join('')}${to}
${blocks(paper.body, level)}
${sign(paper)}`;
}

/** @param about what a letter is about, below its number */
function letterhead({ letterhead: { parent, issuer, symbol, place, year } }: Paper, about: string): string {
  return `<div class="heads"><div>${parent === null ? '' : `<p>${html(parent)}</p>`}<p><b>${htmlRuns([issuer])}</b></p><p>Số: ……${htmlRuns(symbol)}</p>${about}</div>
<div><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p><p><b>Độc lập - Tự do - Hạnh phúc</b></p><p class="place">${htmlRuns([place])}, ngày …… tháng …… năm ${html(year)}</p></div></div>`;
}

/** Items that follow each other make one list. */
function blocks(body: readonly Block[], level: number): string {
  return body
    .map((block, i) => {
      if (block.kind === 'heading')
        return `<h${level + block.level}>${html(block.text)}</h${level + block.level}>`;
      if (block.kind === 'paragraph')
        return `<p>${block.lead === undefined ? '' : `<strong>${html(block.lead)}</strong> `}${htmlRuns(block.runs)}</p>`;
      const before = body[i - 1]?.kind === 'item' ? '' : '<ul>';
      const after = body[i + 1]?.kind === 'item' ? '' : '</ul>';
      return `${before}<li>${htmlRuns(block.runs)}</li>${after}`;
    })
    .join('\n');
}

function sign({ signature, recipients }: Paper): string {
  const { authority, title, name } = signature;
  const receivers = recipients.map((runs) => `<li>${htmlRuns(runs)}</li>`).join('');
  return `<div class="close"><div><p><b><i>Nơi nhận:</i></b></p><ul>${receivers}</ul></div>
<div class="sign">${authority === null ? '' : `${html(authority)}<br>`}<b>${htmlRuns([title])}</b><b>${htmlRuns([name])}</b></div></div>`;
}
