/** Most octets of a line before it is broken: RFC 5545, 3.1, asks for 75 at most. */
const MOST = 74;
/** A letter takes so many octets at most, a pair of surrogates four. */
const OCTETS = 3;

/** The lines of a calendar broken as RFC 5545, 3.1, asks: between letters, behind the break a space. */
export function folded(text: string): string {
  return text.split('\r\n').map(foldedLine).join('\r\n');
}

function foldedLine(line: string): string {
  if (line.length * OCTETS <= MOST) return line;
  const lines: string[] = [];
  let begin = 0;
  let octets = 0;
  for (let i = 0; i < line.length; ) {
    const code = line.codePointAt(i)!;
    const size = octetsOf(code);
    if (octets + size > MOST) {
      lines.push(line.slice(begin, i));
      begin = i;
      octets = 0;
    }
    octets += size;
    i += code > 0xffff ? 2 : 1;
  }
  return [...lines, line.slice(begin)].join('\r\n ');
}

function octetsOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
