import type { Member } from '../domain/body/body.ts';
import { endTime } from '../domain/meeting/slot.ts';
import type { Draft, Presence } from '../domain/minutes/minutes.ts';
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
  readonly parties: readonly {
    name: string;
    members: readonly (Input & { id: string; choices: readonly Choice[]; substitute: Input & { id: string } })[];
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
  };
}
