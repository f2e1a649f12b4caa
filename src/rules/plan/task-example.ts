/** One task of the annex as the examples of rules show it. */
export interface ExampleTask {
  readonly id?: string;
  readonly text?: string;
  readonly lead?: string;
  readonly support?: string;
  readonly deadline?: string;
}

/** A section with these tasks: the examples of the rules about tasks. */
export function tasksExample(...tasks: readonly ExampleTask[]): string {
  return [
    'sections:',
    '  - id: I',
    '    title: Cải cách thể chế',
    '    tasks:',
    ...tasks.flatMap((task, i) => [
      `      - id: "${task.id ?? i + 1}"`,
      `        text: ${task.text ?? 'Rà soát văn bản'}`,
      `        lead: ${task.lead ?? 'Sở Tư pháp'}`,
      ...(task.support === undefined ? [] : [`        support: ${task.support}`]),
      `        deadline: ${task.deadline ?? 'Quý I/2024'}`.trimEnd(),
    ]),
    '',
  ].join('\n');
}
