/** Two agencies, the second with this code: the examples of the rules about what agencies are called. */
export function agencyExample(code: string): string {
  return `agencies:
  - name: Sở Tư pháp
    code: STP
  - name: Sở Nội vụ
    code: ${code}
`;
}
