import type { Member } from '../domain/body/body.ts';
import { endTime } from '../domain/meeting/slot.ts';
import type { Attendance, Draft, Presence } from '../domain/minutes/minutes.ts';
import { quorumAt } from '../domain/minutes/quorum.ts';
import { attendanceWords } from '../language/attendance.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import { type Button, press, send } from './button.ts';
import { type Card, card } from './card.ts';
import {
  about,
  type Choice,
  type FormFacts,
  faultView,
  type MeetingFacts,
  nameOf,
  partyName,
  standInOf,
  typedOr,
} from './facts.ts';

interface Input {
  readonly label: string;
  readonly value: string;
}

interface HeaderView extends Told {
  readonly faultsHeading: string;
  readonly faults: readonly string[];
  readonly started: Input;
  readonly ended: Input;
  readonly place: Input;
  readonly guests: Input;
  readonly moderator: Input & { readonly choices: readonly Choice[] };
  readonly quorum: readonly { readonly text: string; readonly color: string }[];
  readonly parties: readonly {
    name: string;
    members: readonly (Input & {
      id: string;
      choices: readonly Choice[];
      substitute: Input & { id: string };
      hours: Input & { id: string };
    })[];
  }[];
  readonly actions: readonly Button[];
}

const expand = card<HeaderView>('minutes-header');

const PRESENCES: readonly Presence[] = ['present', 'apology', 'absent'];

/** The head of the minutes: times, place, and attendance by party with apologies (S4-01, S4-02). */
export function minutesHeaderCard(facts: MeetingFacts & FormFacts, words: Words): Card {
  const { body, meeting, formId } = facts;
  const draft = meeting.minutes.stage === 'none' ? undefined : meeting.minutes.draft;
  const { labels } = words.forms;
  const input = (id: string, value: string): Input => ({ label: labels[id] ?? id, value: typedOr(facts, id, value) });
  const time = (at: Temporal.PlainTime) => at.toString({ smallestUnit: 'minute' });
  const parties = body.parties.map(({ id, name }) => ({
    name,
    members: attending(body.members)
      .filter((one) => one.party === id)
      .map((one) => memberRow(one, draft, facts, words)),
  }));
  const view: HeaderView = {
    ...words.minutes.header(nameOf(facts, words)),
    ...faultView(facts, words),
    started: input('started-at', time(draft?.startedAt ?? meeting.slot.start)),
    ended: input('ended-at', time(draft?.endedAt ?? endTime(meeting.slot))),
    place: input('place', draft?.place ?? meeting.place),
    guests: input('guests', draft?.guests.join('\n') ?? ''),
    moderator: moderatorInput(draft, facts, words),
    quorum: quorumLines(draft, facts, words),
    parties: parties.filter((party) => party.members.length > 0),
    actions: [
      send(words.buttons.writeHeader, 'write-header', { ...about(facts), formId }),
      press(words.buttons.overview, 'minutes-overview', about(facts)),
    ],
  };
  return expand(view, words.language);
}

/** Everyone whose attendance is recorded: a substitute comes in someone's stead and is written there. */
function attending(members: readonly Member[]): readonly Member[] {
  return members.filter((one) => one.seat !== 'substitute' && one.seat !== 'guest');
}

function memberRow(one: Member, draft: Draft | undefined, facts: FormFacts & MeetingFacts, words: Words) {
  const noted = draft?.attendance.find((attendance) => attendance.member === one.id);
  const absence = facts.meeting.absences.findLast((absent) => absent.member === one.id);
  const id = `presence-${one.id}`;
  const substituteId = `substitute-${one.id}`;
  const hoursId = `hours-${one.id}`;
  const presence = noted?.presence ?? (absence === undefined ? 'present' : 'apology');
  return {
    id,
    label: one.title,
    value: typedOr(facts, id, presence),
    choices: PRESENCES.map((value) => ({ title: words.forms.presences[value], value })),
    substitute: {
      id: substituteId,
      label: words.meeting.rows.substitute,
      value: typedOr(facts, substituteId, standInOf(facts.body, noted ?? absence ?? {})),
    },
    hours: {
      id: hoursId,
      label: attendanceWords[words.language].hours,
      value: typedOr(facts, hoursId, hoursOf(noted, words)),
    },
  };
}

/** »13.30-14.45«, with the side left out that is as the meeting's own. */
function hoursOf(noted: Attendance | undefined, { language }: Words): string {
  const time = (at: Temporal.PlainTime | undefined) =>
    at === undefined ? '' : at.toString({ smallestUnit: 'minute' }).replace(':', language === 'da' ? '.' : ':');
  const { arrivedAt, leftAt } = noted ?? {};
  return arrivedAt === undefined && leftAt === undefined ? '' : `${time(arrivedAt)}-${time(leftAt)}`;
}

function moderatorInput(draft: Draft | undefined, facts: FormFacts & MeetingFacts, words: Words) {
  const said = attendanceWords[words.language];
  const may = facts.body.members.filter(
    ({ seat, offices }) => seat === 'member' || offices.some((office) => office !== 'secretary'),
  );
  return {
    label: said.moderatorLabel,
    value: typedOr(facts, 'moderator', draft?.moderator ?? 'none'),
    choices: [
      { title: said.noneOfThese, value: 'none' },
      ...may.map(({ id, title }) => ({ title, value: id as string })), // a choice's value is a plain text
    ],
  };
}

/** Whether those noted as present can decide, where the rules ask for a quorum. */
function quorumLines(draft: Draft | undefined, { body }: MeetingFacts, words: Words): HeaderView['quorum'] {
  const quorate = draft === undefined ? undefined : quorumAt(draft, body);
  const { quorum } = body.rules;
  if (quorate === undefined || quorum === undefined) return [];
  const said = attendanceWords[words.language];
  const text = `${said.quorumLabel}: ${said.quorum(quorate, (id) => partyName(body, id), quorum.clause)}`;
  return [{ text, color: quorate.isMet ? 'Default' : 'Attention' }];
}
