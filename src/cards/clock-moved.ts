import { moment } from '../language/dates.ts';
import type { Words } from '../language/words.ts';
import type { Card } from './card.ts';
import { noticeCard, noticeOfTold, type Section } from './notice.ts';

export interface ClockMovedFacts {
  readonly now: Temporal.Instant;
  readonly timeZone: string;
  /** What fell due on the way, in order, in finished words. */
  readonly happened: readonly Section[];
}

/** The sandbox's clock was wound on; what fell due on the way happened. */
export function clockMovedCard({ now, timeZone, happened }: ClockMovedFacts, words: Words): Card {
  const told = words.meeting.clockMoved(moment(now, timeZone, words.language), happened.length);
  return noticeCard(noticeOfTold(told, { sections: happened.slice(0, 20) }), words);
}
