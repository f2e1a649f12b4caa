/** A section with one task, its last lines said: where problems of files and keys are shown. */
export const task = (lines: string) => `sections:
  - id: I
    title: Cải cách thể chế
    tasks:
      - id: "1"
        text: Rà soát văn bản
${lines
  .split('\n')
  .map((line) => (line === '' ? '' : `        ${line}`))
  .join('\n')}
`;

/** The task as it should be. */
export const SOUND = task('lead: Sở Tư pháp\ndeadline: Quý I/2024');
