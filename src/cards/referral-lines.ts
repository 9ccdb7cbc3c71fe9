import type { Body } from '../domain/body/body.ts';
import {
  comesTooLate,
  latest,
  type Matter,
  type News,
  type OpenReferral,
  type Thread,
} from '../domain/referral/referral.ts';
import { listed } from '../language/clauses.ts';
import { referralWords } from '../language/referral.ts';
import type { Words } from '../language/words.ts';
import type { Tone } from './board.ts';

/** Where it stands, as read on a day: »på dagsordenen torsdag den 8. april 2027; mødet er endnu ikke afholdt«. */
export function stateLine(news: News, today: Temporal.PlainDate, words: Words, isOutside = false): string {
  const { states, treated } = referralWords[words.language];
  switch (news.state) {
    case 'sent':
      return isOutside ? states.sentOutside : states.sent;
    case 'placed':
      return Temporal.PlainDate.compare(news.on, today) >= 0
        ? states.notYetHeld(news.on)
        : states.awaitsMinutes(news.on);
    case 'discussed': {
      const outcome = news.outcome === undefined ? treated : words.forms.outcomes[news.outcome];
      return states.discussed(news.on, news.text === '' ? outcome : `${outcome}. ${news.text}`);
    }
    case 'cancelled':
      return states.cancelled(news.on, news.reason);
    case 'not-yet-held':
      return states.notYetHeld(news.on);
    case 'postponed':
      return states.postponed;
    case 'settled':
      return states.settled(news.how);
    case 'returned':
      return states.returned(news.reason);
    case 'passed-on':
      return states.passedOn(listed(news.to, words.language));
  }
}

/** One receiver's name and how far it has come. */
export function threadLine(thread: Thread, today: Temporal.PlainDate, words: Words): string {
  return `${thread.to.name}: ${stateLine(latest(thread), today, words, thread.to.kind === 'outside')}`;
}

export function threadTone(referral: OpenReferral, thread: Thread): Tone {
  if (comesTooLate(referral, thread)) return 'Attention';
  const { state } = latest(thread);
  if (state === 'discussed' || state === 'settled') return 'Good';
  return state === 'cancelled' || state === 'returned' || state === 'postponed' ? 'Warning' : 'Default';
}

/** That a receiver cannot answer in time; empty if it can. */
export function tooLateLine(referral: OpenReferral, thread: Thread, { language }: Words): string {
  const { answerBy } = referral.matter;
  if (answerBy === undefined || !comesTooLate(referral, thread)) return '';
  const last = latest(thread);
  const next = last.state === 'placed' ? last.on : thread.tooLate?.next;
  return referralWords[language].tooLate(thread.to.name, next, answerBy);
}

/** What holds for sender and receivers alike: the day an answer is needed, and who acts on a mandate. */
export function matterLines({ answerBy, mandate }: Matter, { language }: Words): readonly string[] {
  const said = referralWords[language];
  return [
    ...(answerBy === undefined ? [] : [said.answerBy(answerBy)]),
    ...(mandate === undefined ? [] : [said.mandate(mandate.holder, mandate.frame, mandate.source)]),
  ];
}

export function todayIn({ calendar }: Pick<Body, 'calendar'>, now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
}
