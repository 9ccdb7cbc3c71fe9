import type { Body, MemberId } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { findInText, hitOf, knownOf } from './find-in-text.ts';
import type { HitDecision, Settled } from './hit.ts';
import { withPrintedTexts } from './printed-texts.ts';
import { publicVersion, replaced } from './public-version.ts';
import { publicationOf } from './publication-of.ts';
import { NO_WORDS, openHits } from './scan-minutes.ts';

/** The secretary's: something in public minutes is put right. */
export interface CorrectPublished extends Command {
  readonly type: 'correct-published';
  /** What is put right; it stands beside the minutes with the day. */
  readonly what: string;
  /** Words that are to stand in the public version no more; empty where only something is to be said. */
  readonly words: string;
  /** What is to stand instead; empty, they are left out. */
  readonly instead: string;
}

/** The secretary's: public minutes are taken back. */
export interface WithdrawPublished extends Command {
  readonly type: 'withdraw-published';
  /** Told to whoever comes to the address. */
  readonly reason: string;
}

/**
 * Corrects public minutes: a notice of what was put right stays beside them, and the words named are left out or replaced in
 * the public version. The record keeps the approved text, and the journal what was public before.
 *
 * @refuses not-public, correction-missing, words-not-found, correction-is-a-hit
 */
export function correctPublished(
  meeting: PlannedMeeting,
  command: CorrectPublished,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { by, at } = command;
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'secretary' });
  const publication = publicationOf(meeting.minutes);
  if (publication?.state !== 'public') return refuse({ because: 'not-public' });
  const [what, words, instead] = [command.what.trim(), command.words.trim(), command.instead.trim()];
  if (what === '') return refuse({ because: 'correction-missing' });
  const told = firstIn(what, body);
  if (told !== undefined) return refuse({ because: 'correction-is-a-hit', found: told });
  const shown = publicVersion(meeting, body, publication.settled, NO_WORDS);
  const settled = words === '' ? [] : changes(shown, words, instead, { by: by.id, at });
  if (words !== '' && settled.length === 0) return refuse({ because: 'words-not-found', words });
  const open = openHits(meeting, body, [...publication.settled, ...settled]);
  const known = new Set(openHits(meeting, body, publication.settled).map(({ id }) => id));
  const put = open.find(({ id }) => !known.has(id));
  if (put !== undefined) return refuse({ because: 'correction-is-a-hit', found: put.found });
  return accept({ type: 'published-corrected', correction: { at, by: by.id, what }, settled });
}

/**
 * Takes public minutes back: their address says so and why, and search and feeds drop them. What was public stays in the
 * records. Taken back already, it changes nothing.
 *
 * @refuses not-public, reason-missing, correction-is-a-hit (the reason is public too)
 */
export function withdrawPublished(
  meeting: PlannedMeeting,
  command: WithdrawPublished,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { by, at } = command;
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'secretary' });
  const publication = publicationOf(meeting.minutes);
  if (publication?.state === 'withdrawn') return accept();
  if (publication?.state !== 'public') return refuse({ because: 'not-public' });
  const reason = command.reason.trim();
  if (reason === '') return refuse({ because: 'reason-missing' });
  const told = firstIn(reason, body);
  if (told !== undefined) return refuse({ because: 'correction-is-a-hit', found: told });
  return accept({ type: 'published-withdrawn', at, by: by.id, reason });
}

/** The notice beside the minutes is as public as they are. */
const firstIn = (text: string, body: Body) => findInText(text, { in: 'header' }, knownOf(body))[0]?.found;

/** A decision for each place where the words stand. */
function changes(
  shown: PlannedMeeting,
  words: string,
  instead: string,
  { by, at }: { readonly by: MemberId; readonly at: Temporal.Instant },
): readonly Settled[] {
  const decision: HitDecision = instead === '' ? { do: 'remove' } : { do: 'replace', by: instead };
  const all = new Map<string, Settled>();
  withPrintedTexts(shown, (text, place) => {
    if (replaced(text, words, '') === text) return text;
    const hit = hitOf('pointed-out', place, words, { context: words, confidence: 'sure' });
    all.set(hit.id, { hit, decision, by, at });
    return text;
  });
  return [...all.values()];
}
