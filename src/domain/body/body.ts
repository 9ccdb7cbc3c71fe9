import type { Calendar } from '../calendar/calendar.ts';
import type { Clause } from './clause.ts';
import type { Look } from './look.ts';
import type { RulesOfProcedure } from './rules-of-procedure.ts';

export type BodyId = string & { readonly of: 'body' };
export type MemberId = string & { readonly of: 'member' };

/** A duty someone holds in a body: chair (formand), moderator (ordstyrer), secretary (sekretær). Two may be chair (medformænd). */
export type Office = 'chair' | 'vice-chair' | 'moderator' | 'secretary';

/**
 * As what someone belongs to a body. Only a `member` is called on for items and has silence counted. A `guest` is asked to
 * single meetings (»Rådmænd kan inddrages ad hoc«, S0-05) and is told of no other.
 */
export type Seat = 'member' | 'substitute' | 'observer' | 'secretariat' | 'guest';

/** Someone in a body, known by role and never by name: »Praktiserende læge 2«. */
export interface Member {
  /** Unique within the body: `plo-2`. */
  readonly id: MemberId;
  readonly title: string;
  /** The side the member sits for: an id among the body's parties, `kommune`, `plo`, `region`. */
  readonly party: string;
  readonly organisation?: string;
  readonly seat: Seat;
  readonly offices: readonly Office[];
  readonly address: string;
  /** Object id in Microsoft Entra; absent for those without an account in the tenant. */
  readonly entraId?: string;
  /** Further accounts of the same person. What is done from any of them is done by this member. */
  readonly otherEntraIds?: readonly string[];
  /** For the secretary, who rings up whom nothing reaches. */
  readonly phone?: string;
  /** By which way this one is written to, where the body's file says. */
  readonly reach?: Reach;
  /** For a substitute (suppleant): the one member stood in for. Without it, anyone of the same party. */
  readonly standsInFor?: MemberId;
  /** The delegation whose seat this is: an id among the body's delegations. */
  readonly delegation?: string;
  /** A member by virtue of an office (født medlem), so that nobody appoints them. */
  readonly born?: true;
  /** Who appoints to this seat: `PLO-K`. */
  readonly appointedBy?: string;
  /** The first day of the term. Without it, there was none. */
  readonly from?: Temporal.PlainDate;
  /** The last day of the term. Without it, none is known. */
  readonly until?: Temporal.PlainDate;
}

/** By which ways a person is written to; both is twice, once by each. */
export type Reach = 'teams' | 'mail' | 'both';

export interface Party {
  readonly id: string;
  /** `PLO-Guldborgsund` */
  readonly name: string;
}

/** One line of a body's document that gives several seats: »2 praktiserende læger (PLO)«, S1-19. */
export interface Delegation {
  /** Unique within the body: `laeger`. */
  readonly id: string;
  /** As the line reads. */
  readonly title: string;
  /** The party that sends it. */
  readonly party: string;
  readonly seats: number;
  /** Who appoints to the seats: `PLO-Guldborgsund`. */
  readonly appointedBy?: string;
  /** What the delegation may agree to without asking at home, in words, with its economic frame (S3-08). */
  readonly mandate?: string;
  readonly clause: Clause;
}

/** Where the body lives in Teams and Exchange. */
export interface Home {
  /** The mailbox whose calendar holds the meetings and from which letters are sent. */
  readonly mailbox: string;
  readonly teamId: string;
  readonly channelId: string;
}

/** A body (udvalg): who sits in it and by which rules it works. */
export interface Body {
  readonly id: BodyId;
  /** `Kommunalt-Lægeligt Udvalg i Guldborgsund` */
  readonly name: string;
  /** `KLU Guldborgsund` */
  readonly shortName: string;
  readonly organisation: string;
  readonly kind: 'klu' | 'body';
  readonly language: 'da' | 'en';
  readonly parties: readonly Party[];
  readonly members: readonly Member[];
  /** The lines of the document that give a party several seats. */
  readonly delegations?: readonly Delegation[];
  /** On a body as it is seen on a day: those whose term had not begun or was over (see `seatedOn`). */
  readonly outsideTerm?: readonly Member[];
  readonly home: Home;
  /** By which way everybody is written to of whom the file does not say otherwise. Absent: Teams where they can be reached there, else mail. */
  readonly reach?: Reach;
  /** How its documents look; absent, plainly (see `lookOf`). */
  readonly look?: Look;
  readonly rules: RulesOfProcedure;
  /** The days this body counts and those on which it is closed. */
  readonly calendar: Calendar;
  /** The first day of these rules; absent where nothing came before them. */
  readonly inForceFrom?: Temporal.PlainDate;
  /** Where the rules have been revised: the body as each version makes it, the oldest first, this one among them. */
  readonly versions?: readonly Body[];
}

export function member(body: Body, id: MemberId): Member | undefined {
  return body.members.find((one) => one.id === id);
}

/** As `member`, and also one whose term is over: for what was written while they sat. */
export function named(body: Body, id: MemberId): Member | undefined {
  return member(body, id) ?? body.outsideTerm?.find((one) => one.id === id);
}

/** The member one of whose accounts this is; ids compare without regard to case. */
export function memberByEntraId(body: Body, entraId: string): Member | undefined {
  return body.members.find((one) => accountsOf(one).some((id) => id.toLowerCase() === entraId.toLowerCase()));
}

/** The person's accounts, the one to be tried first before the others. */
export function accountsOf({ entraId, otherEntraIds = [] }: Member): readonly string[] {
  return entraId === undefined ? [] : [entraId, ...otherEntraIds];
}

export function holders(body: Body, office: Office): readonly Member[] {
  return body.members.filter((one) => one.offices.includes(office));
}

/** Those who belong to every meeting: members, observers and the secretariat. */
export function regulars(body: Body): readonly Member[] {
  return body.members.filter((one) => one.seat !== 'substitute' && one.seat !== 'guest');
}

/** The seats that are called on for items and whose comments and silence count. */
export function seated(body: Body): readonly Member[] {
  return body.members.filter((one) => one.seat === 'member');
}
