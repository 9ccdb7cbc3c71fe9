import { numbered } from '../../../documents/agenda.ts';
import { line } from '../../../documents/prose.ts';
import { roleOf } from '../../../documents/role.ts';
import type { Body } from '../../../domain/body/body.ts';
import type { Slot } from '../../../domain/meeting/slot.ts';
import type { Answer } from '../pages/answer.ts';
import { pathOf } from '../pages/path-of.ts';
import { anchorOf } from '../pages/point-anchor.ts';
import type { PublicMeeting } from '../published/published.ts';
import { sectionsOf } from '../search/sections.ts';
import {
  type BodiesData,
  type BodyData,
  type BodySummary,
  type MeetingData,
  type MeetingSummary,
  type ProblemData,
  VERSION,
} from './public-data.ts';

/** `/bodies.json` */
export function bodiesJson(bodies: readonly Body[], origin: string): Answer {
  const data: BodiesData = { version: VERSION, bodies: bodies.map((body) => bodySummaryOf(body, origin)) };
  return json(data);
}

/** `/:body.json` */
export function bodyJson(body: Body, meetings: readonly PublicMeeting[], origin: string): Answer {
  const party = (id: string) => body.parties.find((one) => one.id === id)?.name ?? id;
  const data: BodyData = {
    version: VERSION,
    body: bodySummaryOf(body, origin),
    rules: { document: body.rules.document, adoptedOn: body.rules.adoptedOn?.toString() ?? null },
    members: body.members.map((member) => ({
      role: roleOf(member, party(member.party)),
      party: party(member.party),
    })),
    meetings: meetings.map((meeting) => meetingSummaryOf(meeting, origin)),
  };
  return json(data);
}

/** `/:body/:meeting.json`; 410 once the minutes are withdrawn, with why and without what they and the agenda said. */
export function meetingJson(shown: PublicMeeting, origin: string): Answer {
  const { body, subject, meeting, minutes } = shown;
  const page = `${origin}${pathOf(body.id, subject)}`;
  const isWithdrawn = minutes.state === 'withdrawn';
  const release = meeting.stage === 'planned' && !isWithdrawn ? meeting.agenda.releases.at(-1) : undefined;
  const data: MeetingData = {
    version: VERSION,
    meeting: meetingSummaryOf(shown, origin),
    agenda: (release?.points ?? []).map((point) => {
      const [number = '', ...title] = numbered(point, body.language).split(' ');
      return { number: bare(number), title: title.join(' ') };
    }),
    points: sectionsOf(shown).flatMap(({ point, title, text, outcome }) =>
      point === undefined
        ? []
        : [{ number: point, title: title.replace(/^\S+ /, ''), text, outcome, url: `${page}#${anchorOf(point)}` }],
    ),
  };
  return json(data, isWithdrawn ? 410 : 200);
}

/** In place of data that is not there, or cannot be given now. */
export function problemJson(
  { title, text }: { readonly title: string; readonly text: string },
  status: Answer['status'],
): Answer {
  const data: ProblemData = { version: VERSION, title, status, detail: text };
  return { ...json(data, status), mediaType: 'application/problem+json; charset=utf-8' };
}

function bodySummaryOf(body: Body, origin: string): BodySummary {
  const { id, name, shortName, organisation, language } = body;
  const path = `${origin}${pathOf(id)}`;
  return {
    ...{ id, name, shortName, organisation, language },
    url: path,
    data: `${path}.json`,
    atom: `${path}/atom.xml`,
    calendar: `${path}/moeder.ics`,
  };
}

function meetingSummaryOf({ body, subject, meeting, minutes }: PublicMeeting, origin: string): MeetingSummary {
  const zone = body.calendar.timeZone;
  const path = `${origin}${pathOf(body.id, subject)}`;
  const at = (instant: Temporal.Instant) => written(instant.toZonedDateTimeISO(zone));
  const starts = ({ date, start }: Slot) => written(date.toZonedDateTime({ timeZone: zone, plainTime: start }));
  const { slot } = meeting;
  const ends = slot.date
    .toZonedDateTime({ timeZone: zone, plainTime: slot.start })
    .add({ minutes: slot.lengthInMinutes });
  const isPlanned = meeting.stage === 'planned';
  const released = isPlanned ? meeting.agenda.releases.at(-1) : undefined;
  return {
    id: subject,
    body: body.id,
    status: meeting.stage,
    kind: meeting.kind ?? 'ordinary',
    start: starts(slot),
    end: written(ends),
    timeZone: zone,
    place: isPlanned ? line(meeting.place) : '',
    ...(isPlanned ? {} : { reason: line(meeting.reason) }),
    moves: isPlanned
      ? meeting.moves.map((move) => ({
          from: starts(move.from),
          to: starts(move.to),
          at: at(move.at),
          reason: line(move.reason),
        }))
      : [],
    agendaReleasedAt: released === undefined ? null : at(released.at),
    minutes: minutesSummaryOf(minutes, at, path),
    url: path,
    data: `${path}.json`,
  };
}

function minutesSummaryOf(
  minutes: PublicMeeting['minutes'],
  at: (instant: Temporal.Instant) => string,
  path: string,
): MeetingSummary['minutes'] {
  switch (minutes.state) {
    case 'none':
    case 'held':
      return { state: 'none' };
    case 'public':
      return {
        state: 'public',
        publishedAt: at(minutes.since),
        corrections: minutes.corrections.map((one) => ({ at: at(one.at), what: line(one.what) })),
        docx: `${path}/referat.docx`,
      };
    case 'withdrawn':
      return {
        state: 'withdrawn',
        publishedAt: at(minutes.since),
        withdrawnAt: at(minutes.at),
        reason: line(minutes.reason),
      };
  }
}

const bare = (number: string) => number.replace(/\.$/, '');

/** To the second, with the offset and without the zone's name, as RFC 3339 has it. */
function written(at: Temporal.ZonedDateTime): string {
  return at.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

function json(data: object, status: Answer['status'] = 200): Answer {
  const body = `${JSON.stringify(data, null, 2)}\n`;
  return { status, mediaType: 'application/json; charset=utf-8', body, isForAll: true };
}
