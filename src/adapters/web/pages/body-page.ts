import { roleOf } from '../../../documents/role.ts';
import type { Body, Member, Party } from '../../../domain/body/body.ts';
import type { Clause } from '../../../domain/body/clause.ts';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { endsAt, type Slot } from '../../../domain/meeting/slot.ts';
import { approvalWords } from '../../../language/approval.ts';
import { documentWords, pageWords } from '../../../language/document-words.ts';
import { partyName, partyWords } from '../../../language/parties.ts';
import type { Answer } from './answer.ts';
import { pathOf } from './bodies-page.ts';
import type { Reader } from './reader.ts';
import { page } from './render.ts';

/** A meeting with the id its record and its address have. */
export interface KnownMeeting {
  readonly subject: string;
  readonly state: Meeting;
}

type HeldMeeting = Exclude<Meeting, { stage: 'unplanned' }>;

/**
 * `/:body`: what it is, its meetings, its rules each with its clause, and its members by role. Neither names,
 * addresses nor anything from Entra is part of the view, so no template can show them.
 */
export function bodyPage(
  body: Body,
  meetings: readonly KnownMeeting[],
  now: Temporal.Instant,
  reader: Reader,
  origin: string,
): Answer {
  const words = pageWords[reader.language];
  const rows = meetings
    .flatMap(({ subject, state }) => (state.stage === 'unplanned' ? [] : [row(body, subject, state, now, reader)]))
    .toSorted((a, b) => Temporal.Instant.compare(a.ends, b.ends));
  const view = {
    record: { name: body.name, language: body.language, about: words.about(body), document: body.rules.document },
    ahead: rows.filter((one) => !one.isOver),
    behind: rows.filter((one) => one.isOver).toReversed(),
    rules: rulesOf(body, reader),
    standingItems: body.rules.standingItems.map((item) => item.title),
    parties: body.parties
      .map((party) => ({ name: party.name, members: membersOf(body, party, reader) }))
      .filter((party) => party.members.length > 0),
  };
  const crumbs = [{ title: words.bodies.title, path: '/' }];
  return page('body', { reader, origin, path: pathOf(body.id), title: body.shortName, crumbs }, view);
}

function row(body: Body, subject: string, meeting: HeldMeeting, now: Temporal.Instant, reader: Reader) {
  const words = pageWords[reader.language];
  const ends = endsAt(meeting.slot, body.calendar.timeZone);
  const isOver = isPast(meeting.slot, body, now);
  return {
    path: pathOf(body.id, subject),
    when: words.slot(meeting.slot),
    place: meeting.stage === 'planned' ? meeting.place : '',
    ends,
    isOver,
    cancelled: meeting.stage === 'cancelled',
    standing: words.stage[standing(meeting, isOver)],
  };
}

/** Whether the meeting's last minute is over. */
export function isPast(slot: Slot, body: Body, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(endsAt(slot, body.calendar.timeZone), now) <= 0;
}

function standing(meeting: HeldMeeting, isOver: boolean) {
  if (meeting.stage === 'cancelled') return 'cancelled';
  if (meeting.minutes.stage === 'approved' && meeting.minutes.publishedAt !== undefined) return 'minutesPublished';
  if (isOver) return 'minutesAwaited';
  return meeting.agenda.releases.length > 0 ? 'agendaReleased' : 'planned';
}

function rulesOf(body: Body, reader: Reader) {
  const words = pageWords[reader.language];
  const papers = documentWords[reader.language];
  const { rules } = body;
  const fields = rules.itemFields.fields.map((field) => papers.field(field, body.kind === 'klu'));
  const rule = (label: string, says: string, clause: Clause) => ({ label, says, clause });
  return [
    rule(words.rule.meetings, words.meetingRule(rules.meetings), rules.meetings.clause),
    ...rules.deadlines.map((one) => rule(words.step(one.step), words.deadlineRule(one), one.clause)),
    ...(rules.partyDeadlines ?? []).map((one) =>
      rule(partyWords[reader.language].step[one.step](partyName(body, one.party)), words.deadlineRule(one), one.clause),
    ),
    rule(words.rule.itemFields, words.listed(fields), rules.itemFields.clause),
    rule(words.rule.approval, approvalWords[reader.language].rule(rules.approval, body), rules.approval.clause),
    rule(words.rule.publication, words.publication(rules.publication.where), rules.publication.clause),
    rule(words.rule.countedDays, words.countedDays(body.calendar.counted), rules.countedDays.clause),
  ];
}

function membersOf(body: Body, party: Party, reader: Reader) {
  const words = pageWords[reader.language];
  // »Sekretær for KLU (sekretær)« would say it twice.
  const duties = ({ title, offices, seat }: Member) =>
    [
      ...offices.map((office) => words.office[office]),
      ...(seat === 'member' || offices.length > 0 ? [] : [words.seat[seat]]),
    ].filter((duty) => !title.toLowerCase().includes(duty));
  return body.members
    .filter((member) => member.party === party.id)
    .map((member) => ({ role: roleOf(member, party.name), duties: duties(member).join(', ') }));
}
