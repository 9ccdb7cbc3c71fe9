import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import type { KeptAnnex } from '../../../src/domain/publication/annex.ts';
import type { Hit, HitDecision } from '../../../src/domain/publication/hit.ts';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import { publicationOf } from '../../../src/domain/publication/publication-of.ts';
import type { Scope } from '../../../src/domain/publication/scope.ts';
import * as say from '../story.ts';

const LATER = '2027-05-06T09:00';

export const settling = (
  hitId: string,
  decision: HitDecision,
  more: { readonly who?: string; readonly when?: string; readonly everywhere?: true } = {},
): MeetingCommand => ({
  type: 'settle-hit',
  ...say.header(more.who ?? 'secretary', more.when ?? LATER, `settle ${hitId} ${decision.do}`),
  hitId,
  decision,
  ...(more.everywhere ? { everywhere: true } : {}),
});

export const publishing = (when = LATER, who = 'secretary'): MeetingCommand => ({
  type: 'publish-minutes',
  ...say.header(who, when),
});

export const correcting = (what: string, words = '', instead = '', when = LATER): MeetingCommand => ({
  type: 'correct-published',
  ...say.header('secretary', when),
  what,
  words,
  instead,
});

export const withdrawing = (reason: string, when = '2027-05-07T09:00'): MeetingCommand => ({
  type: 'withdraw-published',
  ...say.header('secretary', when),
  reason,
});

export const keeping = (
  file: Partial<Pick<KeptAnnex, 'id' | 'name' | 'checksum' | 'found' | 'unread'>> = {},
  scope?: Exclude<Scope, { of: 'public' }>,
  when = '2027-03-23T09:00',
): MeetingCommand => ({
  type: 'keep-annex',
  ...say.header('secretary', when, `keep ${file.id ?? 'annex-1'}`),
  itemId: 'item-1',
  file: {
    id: 'annex-1',
    name: 'Notat.docx',
    checksum: 'a'.repeat(64),
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes: 12_000,
    found: [],
    ...file,
  },
  ...(scope === undefined ? {} : { scope }),
});

export const scoping = (scope: Scope, reason = '', annexId = 'annex-1', when = '2027-03-23T10:00'): MeetingCommand => ({
  type: 'set-annex-scope',
  ...say.header('secretary', when, `scope ${JSON.stringify(scope)}`),
  annexId,
  scope,
  reason,
});

export const takingOff = (annexId = 'annex-1', when = '2027-05-06T09:00'): MeetingCommand => ({
  type: 'take-off-annex',
  ...say.header('secretary', when),
  annexId,
});

export function publication(state: Meeting): Publication | undefined {
  return state.stage === 'planned' ? publicationOf(state.minutes) : undefined;
}

/** What the publication waits for. */
export function waiting(state: Meeting): readonly Hit[] {
  const now = publication(state);
  return now?.state === 'held' ? now.hits : [];
}
