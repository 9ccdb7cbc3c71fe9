import { bodiesFrom } from '../../src/adapters/bodies/load-bodies.ts';
import { assemble } from '../../src/domain/agenda/assemble.ts';
import type { Item, Placement } from '../../src/domain/agenda/item.ts';
import type { Body, BodyId, Member, MemberId } from '../../src/domain/body/body.ts';
import { seated } from '../../src/domain/body/body.ts';
import { deadlinesOf } from '../../src/domain/calendar/deadline.ts';
import type { PlannedMeeting } from '../../src/domain/meeting/meeting.ts';
import { openCommentWindow } from '../../src/domain/minutes/comment-window.ts';
import type { Comment, Minutes, PointText } from '../../src/domain/minutes/minutes.ts';
import { askedUnder } from '../../src/domain/minutes/round.ts';
import { heardSoFar } from './sample-silence.ts';

const bodies = await bodiesFrom(new URL('../../src/bodies', import.meta.url).pathname);

/** What a member or the secretary wrote, of about this many characters. */
export type Writing = (characters: number) => string;

export const ordinary: Writing = (characters) =>
  'Udvalget drøfter, hvordan udskrivning fra sygehus til eget hjem kan følges op af hjemmesygeplejen. '
    .repeat(Math.ceil(characters / 100))
    .slice(0, Math.min(characters, 300));

/** As long as the forms allow, up to 3,000 characters a text. */
export const long: Writing = (characters) => 'Blåbærgrød på Ærø. '.repeat(200).slice(0, Math.min(characters, 3000));

export const hostile: Writing = (characters) =>
  `\${plan} **fed** [klik](https://ondt.example) <b>html</b> <at>alle</at>\n# titel\n1. liste\n- streg | {{DATE(2027-04-08T10:00:00Z)}} "citat" \\ & &amp; \u202e`.slice(
    0,
    Math.max(characters, 10),
  );

export function body(id: string): Body {
  const found = bodies.get(id as BodyId); // ids are branded; the name is the file's
  if (found === undefined) throw new Error(`no body ${id}`);
  return found;
}

export const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Copenhagen').toInstant();

export function office(of: Body, name: Member['offices'][number]): Member {
  const found = of.members.find((one) => one.offices.includes(name));
  if (found === undefined) throw new Error(`nobody is ${name}`);
  return found;
}

export function sampleItems(of: Body, write: Writing): readonly Item[] {
  const members = seated(of);
  const section = of.rules.standingItems.find((one) => one.role === 'section')?.id ?? '';
  const placements: readonly Placement[] = [
    ...Array.from({ length: 8 }, (): Placement => ({ state: 'accepted', section })),
    { state: 'received' },
    { state: 'returned', question: write(200) },
    { state: 'deferred', to: '2027-10-07' },
    { state: 'settled', how: write(200) },
  ];
  return placements.map((placement, index) => ({
    id: `item-${index + 1}`,
    by: members[index % members.length]?.id ?? ('x' as MemberId), // never reached: every body has members
    at: at('2027-03-15T10:30'),
    text: {
      fields: Object.fromEntries(
        of.rules.itemFields.fields.map((field) => [field, field === 'topic' ? write(60) : write(4000)]),
      ),
      kind: index % 3 === 0 ? 'decision' : 'discussion',
      annexes: [{ title: write(40), url: 'https://guldborgsund.example/bilag.pdf' }],
      lengthInMinutes: 15,
      ...(index === 8 ? { externalDate: Temporal.PlainDate.from('2027-04-07') } : {}),
    },
    version: index === 0 ? 2 : 1,
    late: index === 8,
    placement,
  }));
}

const COMMENTS: readonly Comment['kind'][] = ['objection', 'comment', 'objection', 'comment'];

export function sampleMeeting(of: Body, write: Writing, stage: Minutes['stage']): PlannedMeeting {
  const date = Temporal.PlainDate.from('2027-04-08');
  const members = seated(of);
  const [first, second, third] = members;
  if (first === undefined || second === undefined || third === undefined) throw new Error('too few members');
  const items = sampleItems(of, write);
  const order = items.filter((item) => item.placement.state === 'accepted').map((item) => item.id);
  const agenda = {
    calledAt: at('2027-03-11T08:00'),
    noItems: [{ by: third.id, at: at('2027-03-12T09:00') }],
    items,
    order,
    shownToChairAt: at('2027-03-22T12:00'),
    releases: [],
  };
  const points = assemble(agenda, of.rules.standingItems);
  const released = [{ at: at('2027-03-25T09:00'), by: office(of, 'secretary').id, daysLate: 1, points }];
  return {
    stage: 'planned',
    slot: { date, start: Temporal.PlainTime.from('13:00'), lengthInMinutes: 120 },
    place: 'Teams-møde',
    plannedAt: at('2027-01-05T10:00'),
    online: { state: 'ready', eventId: 'e1', joinUrl: 'https://teams.microsoft.com/l/meetup-join/x' },
    deadlines: deadlinesOf(of.rules.deadlines, date, of.calendar),
    kept: {
      slot: { date, start: Temporal.PlainTime.from('13:00'), lengthInMinutes: 120 },
      reason: write(100),
      at: Temporal.Instant.from('2027-02-01T09:00Z'),
    },
    moves: [
      {
        from: { date: date.subtract({ days: 7 }), start: Temporal.PlainTime.from('12:30'), lengthInMinutes: 90 },
        to: { date, start: Temporal.PlainTime.from('13:00'), lengthInMinutes: 120 },
        reason: write(100),
        at: at('2027-02-01T10:00'),
      },
    ],
    absences: [{ member: second.id, at: at('2027-04-01T10:00'), reason: write(100), substitute: 'Suppleant for PLO' }],
    agenda: { ...agenda, releases: released },
    minutes: minutesAt(
      of,
      write,
      stage,
      points.map((point) => point.id),
    ),
    clockDid: [],
    files: {},
  };
}

function minutesAt(of: Body, write: Writing, stage: Minutes['stage'], points: readonly string[]): Minutes {
  if (stage === 'none') return { stage };
  const circulatedAt = at('2027-04-22T10:00');
  const secretary = office(of, 'secretary');
  const text = (index: number): PointText => ({
    text: write(3000),
    outcome: index % 2 === 0 ? 'followed' : 'noted',
    revision: 1,
    by: secretary.id,
  });
  const members = seated(of);
  const written = {
    pasted: undefined,
    draft: {
      startedAt: Temporal.PlainTime.from('13:00'),
      endedAt: Temporal.PlainTime.from('14:50'),
      place: 'Teams-møde',
      attendance: members.map(
        (one, index) => ({ member: one.id, presence: index === 1 ? 'apology' : 'present' }) as const,
      ),
      guests: ['Konsulent, Region Sjælland'],
      texts: Object.fromEntries(points.slice(0, -1).map((id, index) => [id, text(index)])),
      version: 2,
    },
    comments: COMMENTS.map(
      (kind, index): Comment => ({
        id: `comment-${index + 1}`,
        by: members[index]?.id ?? secretary.id,
        at: at('2027-04-26T09:15'),
        kind,
        pointId: index === 3 ? undefined : points[index],
        text: write(4000),
        answer: index === 2 ? { text: write(4000), at: at('2027-04-27T09:00') } : undefined,
        settled: index === 2 ? 'met' : undefined,
      }),
    ),
    noComments: [],
    ...heardSoFar(members, points, write),
  };
  const { approval } = of.rules;
  const days = openCommentWindow(circulatedAt, { days: 8, clause: approval.clause }, of.calendar);
  const round = { approval, asked: askedUnder(approval, of), signatures: [], heardVersion: 1 };
  const returned = { by: office(of, 'chair').id, at: circulatedAt, reason: write(1000) };
  const window = approval.mode === 'by-silence' ? openCommentWindow(circulatedAt, approval, of.calendar) : undefined;
  switch (stage) {
    case 'drafting':
      return { stage, window: undefined, ...written, returned };
    case 'with-chair':
      return { stage, shownAt: circulatedAt, answerBy: days, window: undefined, ...written };
    case 'delivering':
      return { stage, circulatedAt, awaiting: members.map(({ id }) => id), window: undefined, ...written, round };
    case 'collecting':
      return { stage, circulatedAt, answerBy: days, window: undefined, ...written, round };
    case 'circulating':
      if (window === undefined) throw new Error('this body does not circulate for silence');
      return { stage, circulatedAt, window, ...written };
    case 'awaiting-next-meeting':
      return { stage, circulatedAt, window, ...written };
    case 'referred':
      return { stage, circulatedAt, referredAt: at('2027-05-05T00:00'), window, ...written };
    case 'approved': {
      const note = { mode: 'by-silence', at: at('2027-05-05T00:00'), clause: approval.clause } as const;
      return { stage, approval: note, publishedAt: at('2027-05-05T00:00'), window, ...written };
    }
  }
}
