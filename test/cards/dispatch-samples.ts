import type { Card } from '../../src/cards/card.ts';
import { attendedCard, callCard, dispatchesCard } from '../../src/cards/dispatches.ts';
import { type DeliveryState, type DeliveryWord, deliveriesIn } from '../../src/domain/dispatches/delivery.ts';
import type { UndeliveredGround } from '../../src/domain/undelivered.ts';
import type { Language } from '../../src/language/language.ts';
import { words as wordsOf } from '../../src/language/words.ts';
import { at, body, office, type Writing } from './sample-meeting.ts';

const STATES: readonly (readonly [DeliveryWord['way'], DeliveryState, UndeliveredGround?])[] = [
  ['mail', 'bounced', 'no-such-address'],
  ['teams', 'answered'],
  ['mail', 'confirmed'],
  ['teams', 'laid-aside', 'too-big'],
  ['teams', 'seen'],
  ['mail', 'in-doubt', 'no-answer'],
  ['teams', 'sent'],
];

const given = body('klu-guldborgsund');

/** What was sent to each member about one meeting, in every state there is. */
function sampleWords(): readonly DeliveryWord[] {
  return ['call-for-items', 'draft-circulated'].flatMap((kind) =>
    given.members.map(({ id }, index): DeliveryWord => {
      const [way, state, ground] = STATES[index % STATES.length] ?? ['teams', 'sent'];
      return {
        ...{ dispatchId: `${kind}#${index}`, subject: '2027-04-08', kind, to: id, way, state },
        at: at('2027-03-11T09:00'),
        ...(ground === undefined ? {} : { ground }),
      };
    }),
  );
}

/** The board of what was sent, its second page, and what is noted of a call. */
export function dispatchSamples(language: Language, write: Writing): Readonly<Record<string, Card>> {
  const words = wordsOf(language);
  const deliveries = deliveriesIn(sampleWords());
  const [delivery] = deliveries.filter((one) => one.needsCare);
  const [to] = given.members;
  if (delivery === undefined || to === undefined) throw new Error('nothing needs care');
  const facts = {
    ...{ body: given, subject: '2027-04-08', about: write(80), deliveries, elsewhere: [] },
    attended: [
      {
        ...{ dispatchId: delivery.root, member: delivery.member, kind: delivery.kind, at: at('2027-03-11T10:00') },
        by: office(given, 'secretary').id,
        what: { how: 'rung-up', note: write(500), hasIt: false } as const,
      },
    ],
  };
  const call = { body: given, delivery, to: { ...to, phone: '70 10 20 30' }, formId: 'f' };
  return {
    dispatches: dispatchesCard({ ...facts, page: 1 }, words),
    'dispatches-more': dispatchesCard({ ...facts, page: 2 }, words),
    'ring-up': callCard(call, words),
    'rung-up': attendedCard({ ...call, what: { how: 'rung-up', note: '', hasIt: true } }, words),
    'sent-again': attendedCard({ ...call, what: { how: 'sent-again' } }, words),
    'sent-as-mail': attendedCard({ ...call, what: { how: 'sent-as-mail' } }, words),
  };
}
