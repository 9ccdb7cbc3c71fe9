import { expect, it } from 'vitest';
import { agendaForChairCard, agendaPreviewCard, agendaReleasedCard } from '../../src/cards/agenda.ts';
import { annexesCard } from '../../src/cards/annexes.ts';
import { asManyAsFit } from '../../src/cards/as-many-as-fit.ts';
import type { Card } from '../../src/cards/card.ts';
import { importMinutesCard } from '../../src/cards/checked-paper.ts';
import { commentsCard } from '../../src/cards/comments.ts';
import { consultationsCard } from '../../src/cards/consultations.ts';
import { dispatchesCard } from '../../src/cards/dispatches.ts';
import { docketBoardCard } from '../../src/cards/docket-board.ts';
import { dutiesCard } from '../../src/cards/duties.ts';
import { itemsCard } from '../../src/cards/items.ts';
import { keepingCard, nameCard, personCard } from '../../src/cards/keeping.ts';
import { minutesOverviewCard, pastePreviewCard } from '../../src/cards/minutes-overview.ts';
import { publicationCard } from '../../src/cards/publication.ts';
import { referralsCard } from '../../src/cards/referrals.ts';
import { statusCard } from '../../src/cards/status.ts';
import { assemble } from '../../src/domain/agenda/assemble.ts';
import { type DeliveryWord, deliveriesIn } from '../../src/domain/dispatches/delivery.ts';
import type { FollowUp } from '../../src/domain/docket/docket.ts';
import type { Comment, Minutes } from '../../src/domain/minutes/minutes.ts';
import { pointsOf } from '../../src/domain/minutes/write-minutes.ts';
import type { KeptAnnex } from '../../src/domain/publication/annex.ts';
import { hitOf } from '../../src/domain/publication/find-in-text.ts';
import { words as wordsOf } from '../../src/language/words.ts';
import { casesBetween } from './between-cases.ts';
import { sampleDuties } from './duty-samples.ts';
import { ORIGIN } from './notice-samples.ts';
import { at, body, office, ordinary, sampleMeeting } from './sample-meeting.ts';

/** Bytes of a card that Teams takes. */
const MOST = 28 * 1024;
const words = wordsOf('da');
const day = (iso: string) => Temporal.PlainDate.from(iso);
const klu = body('klu-guldborgsund');
const [secretary, chair] = [office(klu, 'secretary'), office(klu, 'chair')];
const now = at('2027-03-26T09:00');
const many = <One>(count: number, one: (n: number) => One): readonly One[] =>
  Array.from({ length: count }, (_, index) => one(index + 1));
const sentence = (n: number) => `Lægedækning på øerne og vagtordningen om sommeren ${n}`;
const about = { body: klu, meetingId: '2027-04-08', formId: 'form-1', origin: ORIGIN };

function meetingWith(count: number, stage: Minutes['stage'] = 'none', placed: 'received' | 'accepted' = 'received') {
  const meeting = sampleMeeting(klu, ordinary, stage);
  const [first] = meeting.agenda.items;
  if (first === undefined) throw new Error('the sample has no items');
  const section = klu.rules.standingItems.find((one) => one.role === 'section')?.id ?? '';
  const items = many(count, (n) => ({
    ...first,
    id: `i-${n}`,
    text: { ...first.text, fields: { ...first.text.fields, topic: sentence(n) } },
    placement: placed === 'received' ? ({ state: 'received' } as const) : ({ state: 'accepted', section } as const),
  }));
  const agenda = { ...meeting.agenda, items, order: items.map(({ id }) => id) };
  const points = assemble(agenda, klu.rules.standingItems);
  const releases = [{ at: now, by: secretary.id, daysLate: 0, points }];
  return { ...meeting, agenda: { ...agenda, releases } };
}

function withComments(count: number) {
  const meeting = sampleMeeting(klu, ordinary, 'circulating');
  const { minutes } = meeting;
  if (minutes.stage !== 'circulating') throw new Error('the sample is not out for comment');
  const [first] = minutes.comments;
  if (first === undefined) throw new Error('the sample has no comment');
  const comments = many(count, (n): Comment => ({ ...first, id: `c-${n}`, text: `${sentence(n)}. `.repeat(6) }));
  return { ...meeting, minutes: { ...minutes, comments } };
}

function withHits(count: number) {
  const meeting = sampleMeeting(klu, ordinary, 'approved');
  const { minutes } = meeting;
  if (minutes.stage !== 'approved') throw new Error('the sample is not approved');
  const settled = many(count, (n) => ({
    ...{ by: secretary.id, at: now, decision: { do: 'allow', reason: `${sentence(n)}. `.repeat(8) } as const },
    hit: hitOf('phone', { in: 'header' }, '54 73 10 00', { context: sentence(n), confidence: 'likely' }),
  }));
  const publication = { state: 'public', since: now, settled, corrections: [] } as const;
  return { ...meeting, minutes: { ...minutes, publication } };
}

const annex = (n: number): KeptAnnex => ({
  ...{ id: `a-${n}`, name: `${sentence(n)}.docx`, checksum: 'a'.repeat(64), mediaType: 'application/pdf' },
  ...{ bytes: 12_000, scope: { of: 'members' }, by: secretary.id, at: now, found: [], settled: [] },
});

function withAnnexes(count: number) {
  const meeting = sampleMeeting(klu, ordinary, 'none');
  const [first, ...others] = meeting.agenda.items;
  if (first === undefined) throw new Error('the sample has no items');
  return { ...meeting, agenda: { ...meeting.agenda, items: [{ ...first, kept: many(count, annex) }, ...others] } };
}

const followUp = (n: number): FollowUp => ({
  ...{ id: `f-${n}`, kind: 'task', what: `${sentence(n)}. `.repeat(4), owner: { kind: 'member', id: chair.id } },
  ...{ due: day('2027-06-01'), by: secretary.id, at: now, notes: [], reminded: [] },
});

const word = (n: number): DeliveryWord => ({
  ...{ dispatchId: `d#${n}`, subject: '2027-04-08', kind: `call-for-items`, way: 'mail', at: now },
  ...{ to: klu.members[n % klu.members.length]?.id ?? secretary.id, state: 'bounced', ground: 'no-such-address' },
});

function dutiesOf(count: number) {
  const { duties, ...rest } = sampleDuties(klu, ordinary);
  const open = duties.filter(({ settlement }) => settlement.state === 'open');
  const [first] = open;
  if (first === undefined) throw new Error('the sample has no open duty');
  return { ...rest, duties: many(count, (n) => ({ ...first, id: `u-${n}`, title: sentence(n) })) };
}

const { consultation, referral } = casesBetween(ordinary);
const [rule] = klu.rules.retention ?? [];
if (rule === undefined) throw new Error('the body erases nothing');
const expiry = (n: number) =>
  ({ kind: 'absences', of: `2027-04-${n}`, until: day('2027-04-08'), on: day('2028-04-09'), rule }) as const;
const imports = (count: number) => ({
  ...{ body: klu, paperId: 'p', formId: 'f', source: { name: 'Referat.docx', sha256: 'a'.repeat(64) }, findings: 4 },
  ...{ slot: { date: day('2027-04-08'), start: Temporal.PlainTime.from('13:00'), lengthInMinutes: 120 } },
  ...{ isTimeAssumed: true, place: 'Teams', there: 9, absent: 2, items: many(count, sentence) },
  ...{
    standing: many(count, sentence),
    cut: many(count, sentence),
    tasks: many(count, (n) => ({ number: '3', what: sentence(n), owner: undefined, due: undefined })),
  },
});

const LISTS: Readonly<Record<string, (count: number) => Card>> = {
  'items to be dealt with': (count) => itemsCard({ ...about, meeting: meetingWith(count), now }, words),
  'items accepted': (count) => itemsCard({ ...about, meeting: meetingWith(count, 'none', 'accepted') }, words),
  'an agenda with nothing placed': (count) =>
    agendaPreviewCard({ ...about, meeting: meetingWith(count), points: [], now }, words),
  'an agenda': (count) => {
    const meeting = meetingWith(count, 'none', 'accepted');
    return agendaPreviewCard({ ...about, meeting, points: pointsOf(meeting, klu), now }, words);
  },
  'an agenda for the chair': (count) => {
    const meeting = meetingWith(count, 'none', 'accepted');
    return agendaForChairCard({ ...about, meeting, points: pointsOf(meeting, klu) }, words);
  },
  'an agenda gone out': (count) =>
    agendaReleasedCard({ ...about, meeting: meetingWith(count, 'none', 'accepted') }, words),
  'the points of minutes': (count) =>
    minutesOverviewCard({ ...about, meeting: meetingWith(count, 'drafting', 'accepted') }, words),
  'pasted minutes': (count) => {
    const meeting = meetingWith(count, 'drafting', 'accepted');
    const texts = pointsOf(meeting, klu).map(({ id }) => ({ pointId: id, text: ordinary(400) }));
    return pastePreviewCard({ ...about, meeting, pasted: { texts, unmatched: '' } }, words);
  },
  comments: (count) => commentsCard({ ...about, meeting: withComments(count) }, words),
  'what was decided of hits': (count) => publicationCard({ ...about, meeting: withHits(count) }, words),
  'annexes, for the secretary': (count) =>
    annexesCard({ ...about, meeting: withAnnexes(count), reader: secretary, links: many(count, linkOf) }, words),
  'annexes, for a member': (count) =>
    annexesCard({ ...about, meeting: withAnnexes(count), reader: chair, links: many(count, linkOf) }, words),
  'follow-ups': (count) =>
    docketBoardCard(
      {
        ...{ body: klu, bodies: [], reader: secretary, now },
        docket: { followUps: many(count, followUp), coming: [], decidedPoints: [] },
      },
      words,
    ),
  dispatches: (count) =>
    dispatchesCard(
      {
        ...{ body: klu, subject: '2027-04-08', about: 'mødet', elsewhere: [], attended: [], page: 1 },
        deliveries: deliveriesIn(many(count, word)),
      },
      words,
    ),
  consultations: (count) =>
    consultationsCard(
      { body: klu, reader: secretary, consultations: many(count, (n) => ({ id: `h-${n}`, consultation })) },
      words,
    ),
  referrals: (count) =>
    referralsCard(
      { body: klu, reader: secretary, now, received: [], sent: many(count, (n) => ({ id: `r-${n}`, referral })) },
      words,
    ),
  duties: (count) =>
    dutiesCard(
      {
        ...{ body: klu, year: 2027, duties: dutiesOf(count), dialogues: { meetings: [] }, meetings: [] },
        ...{ reader: secretary, today: day('2028-01-03') },
      },
      words,
    ),
  status: (count) =>
    statusCard(
      {
        ...{ body: klu, reader: secretary, now: at('2028-01-03T09:00'), duties: [dutiesOf(count)] },
        meetings: many(count, (n) => ({ id: `m-${n}`, meeting: sampleMeeting(klu, ordinary, 'none') })),
      },
      words,
    ),
  'what falls to be erased': (count) =>
    keepingCard({ body: klu, all: many(count, expiry), holds: [], today: day('2027-05-01') }, words),
  'what is held from erasing': (count) =>
    keepingCard(
      {
        ...{ body: klu, all: [], today: day('2027-05-01') },
        holds: many(count, (n) => ({ meeting: `2027-04-${n}`, reason: sentence(n), by: secretary.id, at: now })),
      },
      words,
    ),
  'what is held of a person': (count) =>
    personCard(
      { body: klu, member: chair, formId: 'f', goes: many(count, sentence), stays: many(count, sentence) },
      words,
    ),
  'where a name stands': (count) =>
    nameCard(
      {
        ...{ body: klu, name: 'Borger', formId: 'f' },
        places: many(count, (n) => ({
          ...{ meetingId: '2027-04-08', date: day('2027-04-08'), where: 'minutes', text: sentence(n), mayGo: true },
          value: `v-${n}`,
        })) as unknown as Parameters<typeof nameCard>[0]['places'], // a place is shown by these alone
      },
      words,
    ),
  'minutes to be taken in': (count) => importMinutesCard(imports(count), words),
};

const linkOf = (n: number) => ({ title: `${sentence(n)}.docx`, url: `${ORIGIN}/annexes/${'k'.repeat(120)}${n}` });
const LEFT = /\d+ (?:ældre|mere|punkter mere|bemærkninger mere)|»Næste«|Senere|Flere/;

it.each(Object.entries(LISTS))(
  '%s: 300 are shown as far as a card can hold them, and the rest are told of',
  (_, of) => {
    const card = JSON.stringify(of(300));
    expect(Buffer.byteLength(card)).toBeLessThan(MOST);
    expect(card).toMatch(LEFT);
  },
);

it.each(Object.entries(LISTS))('%s: two are all shown', (_, of) => {
  expect(JSON.stringify(of(2))).not.toMatch(/mere vises|punkter mere/);
});

it('a card is made of as many as it can hold, and not of one less', () => {
  const sized = (bytes: number) => (shown: number) =>
    ({ type: 'AdaptiveCard', shown, text: 'x'.repeat(shown * bytes) }) as const;
  expect(asManyAsFit(300, sized(90))).toMatchObject({ shown: 300 });
  const { shown } = asManyAsFit(300, sized(1000)) as { readonly shown?: number };
  expect(shown).toBe(27);
  expect(asManyAsFit(0, sized(1000))).toMatchObject({ shown: 0 });
  expect(asManyAsFit(3, sized(40_000))).toMatchObject({ shown: 0 });
});

it('the clause of what is erased is named once for its kind', () => {
  const card = JSON.stringify(LISTS['what falls to be erased']?.(12));
  expect(card.match(/2027-04-\d/g)?.length).toBe(12);
  expect(card.split(rule.clause.document)).toHaveLength(2);
});
