import type { MemberId } from '../body/body.ts';
import type { DeliveredKind } from '../dispatch.ts';
import type { UndeliveredGround } from '../undelivered.ts';

/**
 * How far one dispatch has come on its way to one recipient.
 *
 * - `made`: recorded and put into the outbox, in the transaction of the fact it tells of
 * - `trying`: an attempt is under way, or was cut off
 * - `sent`: taken over by Teams or Graph; `detail` holds the id it was given
 * - `confirmed`: found among what the mailbox has sent; only letters have this
 * - `in-doubt`: it may have arrived, and is not sent again
 * - `refused`: this attempt failed; another way or another attempt follows
 * - `bounced`: taken over, and come back afterwards
 * - `laid-aside`: given up; the secretary is told
 * - `seen`: opened by the person, where the channel tells
 * - `answered`: the person has answered what it asks
 */
export type DeliveryState =
  | 'made'
  | 'trying'
  | 'sent'
  | 'confirmed'
  | 'in-doubt'
  | 'refused'
  | 'bounced'
  | 'laid-aside'
  | 'seen'
  | 'answered';

/** The word that holds on one dispatch or one copy of it. */
export interface DeliveryWord {
  readonly dispatchId: string;
  readonly copyOf?: string;
  readonly subject: string;
  readonly kind: string;
  readonly to: string;
  readonly way: 'teams' | 'mail' | 'phone' | 'channel' | 'calendar' | 'files';
  readonly state: DeliveryState;
  readonly at: Temporal.Instant;
  readonly ground?: UndeliveredGround;
}

/** One notice to one member, with every copy of it. */
export interface Delivery {
  /** The id of the first dispatch. */
  readonly root: string;
  /** The id of the command that brought it about: the same for all who were told of one thing. */
  readonly occasion: string;
  readonly subject: string;
  readonly kind: DeliveredKind;
  readonly member: MemberId;
  /** The oldest first; one at least. */
  readonly words: readonly DeliveryWord[];
  /** The best of them: that it was answered rather than seen, seen rather than sent. */
  readonly best: DeliveryWord;
  /** Whether nothing is under way any more, and the member does not have it. */
  readonly needsCare: boolean;
}

const PLACES: ReadonlySet<string> = new Set(['channel', 'calendar', 'files']);
/** What tells a secretary of a failure is no notice to keep a board of. */
const OF_FAILURE: ReadonlySet<string> = new Set(['delivery-failed', 'case-delivery-failed']);

const BEST_FIRST: readonly DeliveryState[] = [
  'answered',
  'seen',
  'confirmed',
  'sent',
  'trying',
  'made',
  'refused',
  'in-doubt',
  'bounced',
  'laid-aside',
];

/** What the words say of each notice to each member, those who were told last at the head. */
export function deliveriesIn(words: readonly DeliveryWord[]): readonly Delivery[] {
  const byRoot = new Map<string, DeliveryWord[]>();
  for (const word of words) {
    if (PLACES.has(word.to) || OF_FAILURE.has(word.kind)) continue;
    const root = word.copyOf ?? word.dispatchId;
    byRoot.set(root, [...(byRoot.get(root) ?? []), word]);
  }
  return [...byRoot]
    .flatMap(([root, copies]) => deliveryOf(root, copies))
    .toSorted((a, b) => Temporal.Instant.compare(b.best.at, a.best.at));
}

/** Whether the member has it, or is about to: a letter that was taken over may still come back. */
export function hasArrived({ state }: Pick<DeliveryWord, 'state'>): boolean {
  return state === 'sent' || state === 'confirmed' || state === 'seen' || state === 'answered';
}

function deliveryOf(root: string, copies: readonly DeliveryWord[]): readonly Delivery[] {
  const words = copies.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
  const rank = ({ state }: DeliveryWord) => BEST_FIRST.indexOf(state);
  const [best] = words.toSorted((a, b) => rank(a) - rank(b) || Temporal.Instant.compare(b.at, a.at));
  if (best === undefined) return [];
  const { subject, kind, to } = best;
  return [
    {
      root,
      occasion: root.split('#')[0] ?? root,
      subject,
      kind: kind as DeliveredKind, // both are written from a dispatch
      member: to as MemberId, // and by nobody else
      words,
      best,
      needsCare: ['in-doubt', 'bounced', 'laid-aside'].includes(best.state),
    },
  ];
}
