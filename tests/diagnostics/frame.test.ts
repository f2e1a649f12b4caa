import { describe, expect, it } from 'vitest';
import { makeSource, positionAt } from '../../src/diagnostics/source.ts';
import { plainScreen } from '../../src/reports/listing/screen.ts';
import { renderDiagnostic } from '../../src/reports/validate/diagnostics.ts';

const screen = plainScreen(80);

function frameOf(text: string, words: string): string[] {
  const source = makeSource('plan.yaml', text);
  const start = text.indexOf(words);
  const from = positionAt(source, start);
  const to = positionAt(source, start + words.length);
  const rendered = renderDiagnostic(
    {
      code: 'x',
      severity: 'error',
      message: 'm',
      remedy: 'r',
      file: 'plan.yaml',
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      path: '',
      related: null,
    },
    source,
    screen,
  );
  return rendered.split('\n').slice(1, 3);
}

describe('code frame', () => {
  it('marks the words', () => {
    expect(frameOf('a: 1\nlead: Sở Nội vu\n', 'Nội vu')).toEqual([
      '    2 | lead: Sở Nội vu',
      '      |          ^^^^^^',
    ]);
  });

  it('counts columns as they are seen: decomposed letters take one', () => {
    const text = 'lead: Sở Nội vu'.normalize('NFD');
    const [line, caret] = frameOf(text, 'Nội vu'.normalize('NFD'));
    expect(line?.normalize('NFC')).toBe('    1 | lead: Sở Nội vu');
    expect(caret).toBe('      |          ^^^^^^');
  });

  it('cuts a long line around the words', () => {
    const [line = '', caret = ''] = frameOf(`text: ${'a '.repeat(200)}ĐÂY ${'b '.repeat(200)}`, 'ĐÂY');
    expect(line.length).toBeLessThan(100);
    expect(line.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('ĐÂY');
  });
});
