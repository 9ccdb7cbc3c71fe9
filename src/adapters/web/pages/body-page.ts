import { line } from '../../../documents/prose.ts';
import { roleOf } from '../../../documents/role.ts';
import type { Body, Member, Party } from '../../../domain/body/body.ts';
import type { Clause } from '../../../domain/body/clause.ts';
import { endsAt, type Slot } from '../../../domain/meeting/slot.ts';
import { approvalWords } from '../../../language/approval.ts';
import { documentWords, pageWords } from '../../../language/document-words.ts';
import { partyName, partyWords } from '../../../language/parties.ts';
import type { PublicMinutes } from '../published/public-minutes.ts';
import type { PublicMeeting } from '../published/published.ts';
import type { Answer } from './answer.ts';
import type { Downloads } from './downloads.ts';
import { pathOf } from './path-of.ts';
import { planYear } from './plan-paper.ts';
import type { Reader } from './reader.ts';
import { page } from './render.ts';

/**
 * `/:body`: what it is, its meetings, its rules each with its clause, its members by role, and how to follow it. Neither names,
 * addresses nor anything from Entra is part of the view, so no template can show them.
 */
export function bodyPage(
  body: Body,
  meetings: readonly PublicMeeting[],
  now: Temporal.Instant,
  reader: Reader,
  origin: string,
  { pdf }: Downloads,
): Answer {
  const words = pageWords[reader.language];
  const rows = meetings
    .map((meeting) => row(meeting, now, reader))
    .toSorted((a, b) => Temporal.Instant.compare(a.ends, b.ends));
  const year = planYear(meetings, body, now);
  const view = {
    record: {
      name: body.name,
      language: body.language,
      about: words.about(body),
      document: body.rules.document,
    },
    ahead: rows.filter((one) => !one.isOver),
    ...behindOf(rows.filter((one) => one.isOver).toReversed(), reader),
    rules: rulesOf(body, reader),
    standingItems: body.rules.standingItems.map((item) => item.title),
    parties: body.parties
      .map((party) => ({ name: party.name, members: membersOf(body, party, reader) }))
      .filter((party) => party.members.length > 0),
    follow: [
      { path: `${pathOf(body.id)}/atom.xml`, title: words.body.atom },
      { path: `${pathOf(body.id)}/moeder.ics`, title: words.body.calendar },
      ...(year === undefined ? [] : [{ path: `${pathOf(body.id)}/moedeplan.docx`, title: words.body.plan(year) }]),
      ...(year === undefined || !pdf
        ? []
        : [{ path: `${pathOf(body.id)}/moedeplan.pdf`, title: words.body.planPdf(year) }]),
      { path: `${pathOf(body.id)}.json`, title: words.body.json },
    ],
    searchPath: `/soeg?udvalg=${encodeURIComponent(body.id)}`,
  };
  const crumbs = [{ title: words.bodies.title, path: '/' }];
  return page('body', { reader, origin, path: pathOf(body.id), title: body.shortName, crumbs, bodyId: body.id }, view);
}

/** Calendar years of meetings held that are shown at once; the rest are opened one by one. */
const YEARS_SHOWN = 2;

/** @param rows of meetings held, the latest first */
function behindOf(rows: readonly ReturnType<typeof row>[], { language }: Reader) {
  const years = Object.groupBy(rows, ({ year }) => year);
  const latestFirst = Object.keys(years)
    .map(Number)
    .toSorted((a, b) => b - a);
  return {
    behind: latestFirst.slice(0, YEARS_SHOWN).flatMap((year) => years[year] ?? []),
    earlier: latestFirst.slice(YEARS_SHOWN).map((year) => {
      const held = years[year] ?? [];
      return { title: pageWords[language].body.heldIn(year, held.length), rows: held };
    }),
  };
}

function row({ body, subject, meeting, minutes }: PublicMeeting, now: Temporal.Instant, reader: Reader) {
  const words = pageWords[reader.language];
  const ends = endsAt(meeting.slot, body.calendar.timeZone);
  const isOver = isPast(meeting.slot, body, now);
  const path = pathOf(body.id, subject);
  return {
    path,
    when: words.slot(meeting.slot),
    place: meeting.stage === 'planned' ? line(meeting.place) : '',
    ends,
    year: meeting.slot.date.year,
    isOver,
    cancelled: meeting.stage === 'cancelled',
    standing: words.stage[standing(meeting, minutes, isOver)],
    minutesAt: minutes.state === 'public' ? '#referat' : undefined,
  };
}

/** Whether the meeting's last minute is over. */
export function isPast(slot: Slot, body: Body, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(endsAt(slot, body.calendar.timeZone), now) <= 0;
}

/** Where a meeting has got to, as far as everybody may know. */
export function standing(
  meeting: PublicMeeting['meeting'],
  minutes: PublicMinutes,
  isOver: boolean,
): keyof (typeof pageWords)['da']['stage'] {
  if (meeting.stage === 'cancelled') return 'cancelled';
  if (minutes.state === 'public') return 'minutesPublished';
  if (minutes.state === 'withdrawn') return 'minutesWithdrawn';
  if (minutes.state === 'held') return 'minutesHeld';
  if (isOver) return 'minutesAwaited';
  return meeting.agenda.releases.length > 0 ? 'agendaReleased' : 'planned';
}

function rulesOf(body: Body, reader: Reader) {
  const words = pageWords[reader.language];
  const papers = documentWords[reader.language];
  const { rules } = body;
  const fields = rules.itemFields.fields.map((field) => papers.field(field, body.kind === 'klu'));
  const rule = (label: string, says: string, clause: Clause, own = '') => ({ label, says, own, clause });
  return [
    rule(words.rule.meetings, words.meetingRule(rules.meetings), rules.meetings.clause),
    ...rules.deadlines.map((one) => rule(words.step(one.step), words.deadlineRule(one), one.clause)),
    ...(rules.partyDeadlines ?? []).map((one) =>
      rule(partyWords[reader.language].step[one.step](partyName(body, one.party)), words.deadlineRule(one), one.clause),
    ),
    rule(words.rule.itemFields, words.listed(fields), rules.itemFields.clause),
    rule(words.rule.approval, approvalWords[reader.language].rule(rules.approval, body), rules.approval.clause),
    rule(words.rule.publication, words.publication, rules.publication.clause, rules.publication.where),
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
