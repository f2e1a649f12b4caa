/** A plan's groups with one alias: where the rules about letters show their examples. */
export function aliasExample(alias: string): string {
  return `groups:
  - name: Các sở, ban, ngành tỉnh
    code: SBN
    aliases:
      - ${alias}
    members:
      - Sở Nội vụ
      - Sở Tư pháp
`;
}
