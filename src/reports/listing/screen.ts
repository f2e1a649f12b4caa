/** What a colour says, which the words beside it say too. */
export type Tone = 'late' | 'soon' | 'done' | 'quiet';

/** What the terminal can show. */
export interface Screen {
  /** Columns; 80 where there is no terminal. */
  readonly width: number;
  readonly bold: (text: string) => string;
  /** In the colour of a tone; as it is where there is no colour. */
  readonly paint: (text: string, tone: Tone) => string;
}

/** A screen without colour or bold: a pipe, a file, a terminal that is asked to be plain. */
export function plainScreen(width: number): Screen {
  return { width, bold: (text) => text, paint: (text) => text };
}
