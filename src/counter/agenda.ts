import { agendaForChairCard, agendaPreviewCard, agendaReleasedCard } from '../cards/agenda.ts';
import { press } from '../cards/button.ts';
import type { Card } from '../cards/card.ts';
import { about, deadlineOf, type MeetingFacts } from '../cards/facts.ts';
import { itemsCard } from '../cards/items.ts';
import { noticeCard, noticeOfTold } from '../cards/notice.ts';
import { refusedForm } from '../cards/refusal.ts';
import { type AgendaNow, agendaNow } from '../domain/agenda/agenda-now.ts';
import { regulars } from '../domain/body/body.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import { lateStep } from '../domain/meeting/late-step.ts';
import type { Refusal } from '../domain/refusal.ts';
import { counterWords } from '../language/counter.ts';
import { limitWords } from '../language/limits.ts';
import { topicWords } from '../language/topics.ts';
import { annexLinks } from './annex-links.ts';
import { docketOf } from './docket.ts';
import { headerOf } from './meeting-command.ts';
import {
  type Action,
  carryOut,
  type Data,
  elsewhereOf,
  header,
  isSecretary,
  meetingNotes,
  newFormId,
  refusal,
  textOf,
  toldCard,
  type Visit,
  withMeeting,
} from './visit.ts';

/** The agenda: looked at, shown to the chair, released; and the call for items sent ahead of its day. */
export const agendaActions: Readonly<Record<string, Action>> = {
  'preview-agenda': (visit, data) => withMeeting(visit, textOf(data, 'meetingId'), (facts) => preview(visit, facts)),
  'release-agenda': release,
  'show-agenda-to-chair': (visit, data) => {
    const command: MeetingCommand = {
      type: 'show-agenda-to-chair',
      ...headerOf(visit, data, 'show-agenda-to-chair'),
    };
    return carryOut(visit, command, (facts) => preview(visit, facts));
  },
};

/** `dagsorden`: what would go out, for the secretary; what has gone out, for everyone else. */
export async function agenda(visit: Visit, facts: MeetingFacts): Promise<Card> {
  if (isSecretary(visit)) return preview(visit, facts);
  if (facts.meeting.agenda.releases.length > 0) return releasedTo(visit, facts);
  if (visit.me.offices.includes('chair') && facts.meeting.agenda.shownToChairAt !== undefined)
    return agendaForChairCard({ ...facts, ...(await assembled(visit, facts)) }, visit.words);
  const due = deadlineOf(facts.meeting, 'agenda-release');
  const actions =
    due === undefined ? [] : [press(visit.words.buttons.why, 'ask-why', { ...about(facts), step: due.step })];
  return noticeCard(noticeOfTold(counterWords(visit.words.language).agendaNotOut(due?.due), { actions }), visit.words);
}

/** With this reader's own links to the annexes. */
async function releasedTo(visit: Visit, facts: MeetingFacts): Promise<Card> {
  const { parts, me, words } = visit;
  const annexes = await annexLinks(parts, facts, me, { language: words.language, lasts: { days: 2 } });
  return agendaReleasedCard({ ...facts, origin: parts.origin(), to: me, annexes }, words);
}

/** `indkald punkter`: sends the call ahead of its day; who has answered is shown from then on. */
export function callForItems(visit: Visit, { meetingId }: Pick<MeetingFacts, 'meetingId'>): Promise<Card> {
  const command: MeetingCommand = {
    type: 'call-for-items',
    ...header(visit, meetingId, `call-for-items.${newFormId()}`),
  };
  return carryOut(visit, command, (facts) => itemsCard({ ...facts, formId: newFormId(), now: visit.now }, visit.words));
}

/** As it would be released now, the minutes that silence has approved meanwhile among it. */
export async function preview(visit: Visit, facts: MeetingFacts): Promise<Card> {
  const now = await assembled(visit, facts);
  return agendaPreviewCard({ ...facts, ...now, formId: newFormId(), now: visit.now }, visit.words);
}

async function assembled(visit: Visit, { body, meeting }: MeetingFacts): Promise<AgendaNow> {
  return agendaNow(meeting, {
    body,
    meetings: await meetingNotes(visit),
    docket: await docketOf(visit),
    elsewhere: await elsewhereOf(visit),
  });
}

function release(visit: Visit, data: Data): Promise<Card> {
  const command: MeetingCommand = {
    type: 'release-agenda',
    despiteUnplaced: textOf(data, 'despite-unplaced') === 'true',
    despiteUncovered: textOf(data, 'despite-uncovered') === 'true',
    ...headerOf(visit, data, 'release-agenda'),
  };
  return carryOut(visit, command, {
    done: ({ body, meeting }) => {
      const late = lateStep(meeting, body.calendar, visit.now);
      const said = late === undefined ? [] : [limitWords[visit.words.language].late(late)];
      const told = regulars(body).filter(({ seat, offices }) => seat === 'member' || !offices.includes('secretary'));
      const { heading, paragraphs } = counterWords(visit.words.language).released(body, meeting.slot.date, told.length);
      return toldCard(visit, { heading, paragraphs: [...paragraphs, ...said] });
    },
    refused: (facts, ground) => notReleased(visit, data, facts, ground),
  });
}

/**
 * Items not placed can be left off on purpose, and so can topics of every meeting; what was waived before stays waived. A
 * chair who must see the agenda first can be shown it.
 */
async function notReleased(visit: Visit, data: Data, facts: MeetingFacts, ground: Refusal): Promise<Card | undefined> {
  const { words } = visit;
  const waived = Object.fromEntries(WAIVERS.filter((key) => textOf(data, key) === 'true').map((key) => [key, 'true']));
  const again = { ...about(facts), ...waived, formId: newFormId() };
  switch (ground.because) {
    case 'items-unplaced':
      return refusal(visit, ground, {
        actions: [
          press(words.buttons.openItems, 'run-command', { ...about(facts), command: 'items' }),
          press(counterWords(words.language).releaseAnyway, 'release-agenda', { ...again, 'despite-unplaced': 'true' }),
        ],
      });
    case 'topics-uncovered':
      return refusal(visit, ground, {
        actions: [
          press(words.buttons.previewAgenda, 'preview-agenda', about(facts)),
          press(topicWords[words.language].buttons.releaseAnyway, 'release-agenda', {
            ...again,
            'despite-uncovered': 'true',
          }),
        ],
      });
    case 'chair-sees-agenda-first':
      return refusedForm(await preview(visit, facts), refusal(visit, ground));
    default:
      return undefined;
  }
}

/** What a release can be told to go ahead in spite of. */
const WAIVERS = ['despite-unplaced', 'despite-uncovered'] as const;
