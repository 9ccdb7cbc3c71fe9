import type { Approval, Signer } from '../body/approval.ts';
import { type Body, holders, type MemberId, seated } from '../body/body.ts';

/** So many of these must answer or sign. */
export interface Asked {
  readonly of: readonly MemberId[];
  readonly number: number;
}

/** A signature, of one version of the draft. */
export interface Signature {
  readonly by: MemberId;
  readonly at: Temporal.Instant;
  readonly version: number;
  /** The secretary who noted it for someone who signed elsewhere. */
  readonly notedBy?: MemberId;
}

/** How a draft is to be approved: the rule as it read, and who was asked, when it was sent out. A change of either moves nothing. */
export interface Round {
  readonly approval: Approval;
  /** Empty where silence approves. */
  readonly asked: readonly Asked[];
  readonly signatures: readonly Signature[];
  /** The version the running window is about. */
  readonly heardVersion: number;
}

/** Who is asked under a rule as the body now is; nobody where silence approves. */
export function askedUnder(approval: Approval, body: Body): readonly Asked[] {
  switch (approval.mode) {
    case 'by-all': {
      const all = seated(body).map(({ id }) => id);
      return [{ of: all, number: all.length }];
    }
    case 'by-signing':
      return approval.signers.map((signer) => askedOf(signer, body));
    case 'at-the-meeting':
    case 'at-the-next-meeting':
    case 'by-silence':
    case 'chair-then-members':
      return [];
  }
}

function askedOf(signer: Signer, body: Body): Asked {
  switch (signer.by) {
    case 'member':
      return { of: body.members.flatMap(({ id }) => (id === signer.member ? [id] : [])), number: 1 };
    case 'office': {
      const of = holders(body, signer.office).map(({ id }) => id);
      return { of, number: of.length };
    }
    case 'party': {
      const of = seated(body).filter(({ party }) => party === signer.party);
      return { of: of.map(({ id }) => id), number: signer.number };
    }
  }
}
