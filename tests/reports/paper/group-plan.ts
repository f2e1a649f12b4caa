import { planWith } from '../../rules/small-plan.ts';

/** A task that two agencies hold, each for itself. */
export const groupPlan = planWith(`sections:
  - id: I
    title: Cải cách thể chế
    tasks:
      - id: "4"
        text: Ban hành kế hoạch của ngành
        lead: Sở Tư pháp, Sở Nội vụ
        deadline: Quý I/2024
`);

/** One task done, and reported the same day. */
export function progressOf(agency: string, task: string, day: string): string {
  return `format: 1
agency: ${agency}
entries:
  - task: "${task}"
    status: done
    date: ${day}
    reported: ${day}
    document: 15/QĐ-S
`;
}
