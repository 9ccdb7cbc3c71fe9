import type { Card } from '../../src/cards/card.ts';
import { caseNoticeOf } from '../../src/cards/case-notice.ts';
import { comingItemCard, strikeComingCard, takeComingCard } from '../../src/cards/coming-item.ts';
import { docketBoardCard } from '../../src/cards/docket-board.ts';
import { clarifyCard, followUpFormCard, receiptCard, reportCard } from '../../src/cards/follow-up.ts';
import { endStandingCard, makeStandingCard } from '../../src/cards/standing-point.ts';
import type { Docket, FollowUp, Origin } from '../../src/domain/docket/docket.ts';
import type { Language } from '../../src/language/language.ts';
import { words as wordsOf } from '../../src/language/words.ts';
import { at, body, office, type Writing } from './sample-meeting.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);

/** The cards of the docket, with more on it than fits. */
export function docketSamples(language: Language, write: Writing): Readonly<Record<string, Card>> {
  const words = wordsOf(language);
  const klu = body('klu-guldborgsund');
  const secretary = office(klu, 'secretary');
  const chair = office(klu, 'chair');
  const now = at('2027-05-20T09:00');
  const formId = 'form-1';
  const point: Origin = {
    meetingId: '2027-04-08',
    date: day('2027-04-08'),
    pointId: 'item-1',
    number: '3.1',
    title: write(100),
  };
  const followUp = (id: string, over: Partial<FollowUp> = {}): FollowUp => ({
    id,
    kind: 'task',
    what: write(1000),
    owner: { kind: 'member', id: chair.id },
    due: day('2027-06-01'),
    from: point,
    by: secretary.id,
    at: at('2027-04-08T15:00'),
    notes: [{ text: write(1000), by: chair.id, at: at('2027-05-01T09:00') }],
    reminded: [],
    ...over,
  });
  const unclear = followUp('u', { owner: undefined, ownerAsWritten: write(30), due: undefined });
  const done = followUp('d', { closed: { at: at('2027-05-02T09:00'), by: chair.id, how: write(300) } });
  const many = Array.from({ length: 12 }, (_, index) => index);
  const coming = many.map((n) => ({ id: `c${n}`, title: write(100), text: write(1000), from: point, at: now }));
  const decidedPoints = many.map((n) => ({ id: `s${n}`, title: write(100), from: point, at: now }));
  const docket: Docket = {
    followUps: [
      ...many.map((n) => ({ ...unclear, id: `u${n}` })),
      ...many.map((n) => followUp(`o${n}`, { due: day('2027-05-01'), ownerWasAbsent: true })),
      ...many.map((n) => followUp(`f${n}`)),
      unclear,
      done,
    ],
    coming,
    decidedPoints,
    informed: many.map((n) => ({
      id: `i${n}`,
      followUpId: 'f',
      from: { id: klu.id, name: write(40) },
      what: write(1000),
      decided: point,
      at: now,
    })),
  };
  const others = [body('klu-aalborg')];
  const [first] = coming;
  const [standing] = decidedPoints;
  if (first === undefined || standing === undefined) throw new Error('the sample lacks something');
  const facts = { body: klu, formId };
  const notes = ['2027-04-08', '2027-10-07'].map(
    (id) =>
      ({
        id,
        slot: { date: day(id), start: Temporal.PlainTime.from('13:00'), lengthInMinutes: 120 },
        cancelled: false,
        minutes: 'none',
      }) as const,
  );
  const notice = (kind: Parameters<typeof caseNoticeOf>[0], about: string) =>
    caseNoticeOf(
      kind,
      { body: klu, subject: 'docket', state: docket, to: chair, about, origin: 'https://a.example', formId, now },
      words,
    ).card;
  return {
    'docket-board': docketBoardCard({ body: klu, docket, bodies: others, reader: secretary, now }, words),
    'docket-board-member': docketBoardCard({ body: klu, docket, bodies: others, reader: chair, now }, words),
    'follow-up-form': followUpFormCard({ ...facts, others, from: point }, words),
    'follow-up-form-unclear': followUpFormCard(
      { ...facts, others, typed: { 'follow-up': write(1000), 'owner-other': write(30) }, isAskedAbout: true },
      words,
    ),
    'follow-up-clarify': clarifyCard({ ...facts, followUp: unclear }, words),
    'follow-up-report': reportCard({ ...facts, followUp: followUp('f') }, words),
    'follow-up-receipt': receiptCard(
      { ...facts, followUp: followUp('i', { kind: 'inform', addressee: { name: write(40) } }) },
      words,
    ),
    'coming-item-form': comingItemCard({ ...facts, from: point }, words),
    'coming-item-take': takeComingCard({ ...facts, coming: first, later: notes }, words),
    'coming-item-take-none': takeComingCard({ ...facts, coming: first, later: [] }, words),
    'coming-item-strike': strikeComingCard({ ...facts, coming: first }, words),
    'make-standing': makeStandingCard({ ...facts, from: point }, words),
    'end-standing': endStandingCard({ ...facts, point: standing, held: notes }, words),
    'notice-follow-up-given': notice('follow-up-given', 'o1'),
    'notice-follow-up-due-soon': notice('follow-up-due-soon', 'f1'),
    'notice-follow-up-overdue': notice('follow-up-overdue', 'o1'),
    'notice-follow-up-reported': notice('follow-up-reported', 'd'),
    'notice-body-informed': notice('body-informed', 'i1'),
  };
}
