import { type Body, type Member, member } from './body/body.ts';
import type { Actor } from './command.ts';
import type { Refusal } from './refusal.ts';

/** Who may give a command. Every door asks here, so that a card pressed by someone else does nothing. */
export type Authority =
  | 'member'
  | 'secretary'
  | 'member-or-secretary'
  | 'chair'
  | 'chair-or-secretary'
  | 'clock'
  | 'clock-or-secretary'
  | 'desk-or-secretary'
  /** Anyone in the body's file; the rule then looks whose it is. */
  | 'anyone-in-body'
  | 'desk';

/**
 * The refusal if this actor may not, undefined if they may. A member removed from the
 * body's file may do nothing from then on, whatever cards they still hold.
 */
export function barred(needs: Authority, by: Actor, body: Body): Refusal | undefined {
  if (by.kind !== 'member') return needs.startsWith(by.kind) ? undefined : notAllowed('secretary');
  const one = member(body, by.id);
  return one !== undefined && may(one, needs) ? undefined : notAllowed(NEEDED[needs]);
}

const NEEDED = {
  member: 'member',
  secretary: 'secretary',
  'member-or-secretary': 'member',
  chair: 'chair',
  'chair-or-secretary': 'chair-or-secretary',
  clock: 'secretary',
  'clock-or-secretary': 'secretary',
  'desk-or-secretary': 'secretary',
  'anyone-in-body': 'member',
  desk: 'secretary',
} as const satisfies Record<Authority, string>;

function may(one: Member, needs: Authority): boolean {
  const secretary = one.offices.includes('secretary');
  switch (needs) {
    case 'member':
      return one.seat === 'member';
    case 'secretary':
    case 'clock-or-secretary':
    case 'desk-or-secretary':
      return secretary;
    case 'anyone-in-body':
      return true;
    case 'member-or-secretary':
      return one.seat === 'member' || secretary;
    case 'chair':
      return one.offices.includes('chair');
    case 'chair-or-secretary':
      return one.offices.includes('chair') || secretary;
    case 'clock':
    case 'desk':
      return false;
  }
}

const notAllowed = (needs: 'member' | 'secretary' | 'chair' | 'chair-or-secretary'): Refusal => ({
  because: 'not-allowed',
  needs,
});
