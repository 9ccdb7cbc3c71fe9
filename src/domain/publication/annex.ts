import type { MemberId } from '../body/body.ts';
import type { UnreadablePaper } from '../paper/paper.ts';
import type { Hit, Settled } from './hit.ts';
import type { Scope } from './scope.ts';

/** A file handed over with an item. Its bytes lie apart, by their checksum; here stands what is known of it, and who may see it. */
export interface KeptAnnex {
  readonly id: string;
  /** As it was handed over: `Notat om praksisplan.docx`. */
  readonly name: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly checksum: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly scope: Scope;
  readonly by: MemberId;
  readonly at: Temporal.Instant;
  /** What was found in it when it was handed over. */
  readonly found: readonly Hit[];
  /** Why it could not be read; then it is never made public. */
  readonly unread?: UnreadablePaper['because'];
  readonly settled: readonly Settled[];
  /** It has been public; whoever comes for it is then told that it is not any more. */
  readonly wasPublic?: true;
  /** Why its scope was widened, when it last was. */
  readonly widened?: { readonly by: MemberId; readonly at: Temporal.Instant; readonly reason: string };
}

/** What of an annex nobody has answered for yet. */
export function openIn({ found, settled }: Pick<KeptAnnex, 'found' | 'settled'>): readonly Hit[] {
  const allowed = new Set(settled.filter(({ decision }) => decision.do === 'allow').map(({ hit }) => hit.id));
  return found.filter(({ id }) => !allowed.has(id));
}

/** Whether anybody at all may open it: made public by the secretary, read, and with nothing open in it. */
export function isOpenToAll(annex: Pick<KeptAnnex, 'scope' | 'unread' | 'found' | 'settled'>): boolean {
  return annex.scope.of === 'public' && annex.unread === undefined && openIn(annex).length === 0;
}
