import type { Member } from '../domain/body/body.ts';

/** How a member is shown: by role, and by organisation when neither the title nor the party has told it already. */
export function roleOf(member: Member, party: string): string {
  const { title, organisation } = member;
  const isTold = organisation === undefined || organisation === party || title.includes(organisation);
  return isTold ? title : `${title}, ${organisation}`;
}
