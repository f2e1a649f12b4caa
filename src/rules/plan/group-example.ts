import type { GroupEntry } from '../../plan/schema.ts';

/** A group as it should be: the right example of the rules about members. */
export const SOUND_GROUP = `groups:
  - name: Các sở, ban, ngành tỉnh
    code: SBN
    members:
      - Sở Nội vụ
      - Sở Tư pháp
`;

/** A member's name, whichever way it is written. */
export function memberName(member: NonNullable<GroupEntry['members']>[number]): string {
  return typeof member === 'string' ? member : member.name;
}
