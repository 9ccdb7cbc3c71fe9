import type { Issued, Link, Purpose } from '../desk/links.ts';
import { type Body, member } from '../domain/body/body.ts';
import { dayAt, seatedOn } from '../domain/body/term.ts';
import type { CaseNotice, CaseRecord, Notice } from '../domain/dispatch.ts';
import { ASIDE } from './actions.ts';
import { byLink, checkByLink, type LinkHolder, openLink } from './by-link.ts';
import type { Answer } from './counter.ts';
import type { Handed } from './handed.ts';
import { mayPressByLink } from './link-verbs.ts';
import type { CounterParts } from './visit.ts';

/**
 * What becomes of somebody who comes with a token: let in, or why not. Of one that is not ours, or names a body that is
 * gone, nothing is told. `body` is as it is today.
 */
export type LetIn =
  | (Known & { readonly state: 'in' })
  | (Known & { readonly state: 'expired' | 'replaced' | 'left' })
  | { readonly state: 'unknown' };

interface Known {
  readonly link: Issued;
  readonly body: Body;
}

/** The door for those who come by a signed link. */
export interface LinkDoor {
  letIn(token: string): Promise<LetIn>;
  /** What the link opens, as it stands now; nothing changes by it. The first card is what the link is for. */
  open(visitor: LinkHolder): Promise<readonly Answer[]>;
  /** @param data the button's own and the inputs, in one flat object; anything may be in it */
  press(visitor: LinkHolder, verb: string, data: unknown): Promise<Answer>;
  /** Whether a press belongs to what the link is for, so that no other is shown. */
  mayPress(link: Link, verb: string, data: Readonly<Record<string, unknown>>): boolean;
  /** The verbs that are answered in a window of their own, so that what has been typed stays where it is. */
  readonly asides: ReadonlySet<string>;
  /** Reads what is handed in on a page that is for that, and says what is to be said of it. */
  check(visitor: LinkHolder, handed: Handed | { readonly text: string }): Promise<Answer>;
  /** Makes the member's links void and sends a new one to the address on file; not again for a while. */
  sendNew(link: Issued): Promise<'sent' | 'sent-before'>;
}

export interface LinkDoorParts extends CounterParts {
  /** Sees to it that what was posted is delivered. */
  readonly wake: () => void;
}

/** No second new link sooner than this after the first. */
const PAUSE = Temporal.Duration.from({ minutes: 10 });

export function openLinkDoor(parts: LinkDoorParts): LinkDoor {
  return {
    letIn: (token) => letIn(parts, token),
    open: (visitor) => openLink(parts, visitor),
    press: (visitor, verb, data) => byLink(parts, visitor, verb, data),
    mayPress: mayPressByLink,
    asides: ASIDE,
    check: (visitor, handed) => checkByLink(parts, visitor, handed),
    sendNew: (link) => sendNew(parts, link),
  };
}

async function letIn({ seal, links, bodies, clock }: LinkDoorParts, token: string): Promise<LetIn> {
  const now = clock();
  const read = await seal.read(token, now);
  if (read.state === 'foreign') return { state: 'unknown' };
  const { link, expired } = read;
  const found = bodies.get(link.bodyId);
  if (found === undefined) return { state: 'unknown' };
  const body = seatedOn(found, dayAt(found, now));
  const known = { link, body };
  if (member(body, link.member) === undefined) return { state: 'left', ...known };
  if (link.generation !== (await links.generation(link.bodyId, link.member))) return { state: 'replaced', ...known };
  return { state: expired ? 'expired' : 'in', ...known };
}

/** Posted like anything else, so that it is tried again when the mail system is down, and leaves its receipts. */
async function sendNew({ links, store, clock, wake }: LinkDoorParts, link: Issued): Promise<'sent' | 'sent-before'> {
  const now = clock();
  if (!(await links.renew(link.bodyId, link.member, now, PAUSE))) return 'sent-before';
  const { bodyId, subject, member: to, purpose } = link;
  const told = { bodyId, subject, to, about: purpose, by: 'mail', inDoubt: 'send-again' } as const;
  const record = RECORD[purpose];
  const dispatch: Notice | CaseNotice =
    record === undefined
      ? { ...told, kind: 'notice', notice: 'new-link' }
      : { ...told, kind: 'case-notice', record, notice: 'case-new-link' };
  const id = `new-link.${bodyId}.${to}.${now.epochMilliseconds}`;
  await store.transaction((transaction) => transaction.post({ id, dispatch }));
  wake();
  return 'sent';
}

/** The record of a case that a link of this purpose is about; undefined where it is about a meeting. */
const RECORD: Readonly<Partial<Record<Purpose, CaseRecord>>> = {
  consultation: 'consultation',
  'written-procedure': 'written-procedure',
  'follow-up': 'docket',
};
