import type { Card } from '../cards/card.ts';
import { cancelMeetingCard, meetingChoiceCard, moveMeetingCard } from '../cards/change-meeting.ts';
import type { MeetingFacts } from '../cards/facts.ts';
import { callForItemsCard } from '../cards/item-form.ts';
import { itemReceiptCard } from '../cards/item-receipt.ts';
import { itemsCard } from '../cards/items.ts';
import type { CommandName } from '../language/commands.ts';
import { callForItems, preview } from './agenda.ts';
import { approve, circulatePreview, comments } from './circulation.ts';
import { minutes } from './minutes.ts';
import { agendaForMember, help, nothingToPick, rules, status, whatToExplain } from './overview.ts';
import { namesADate, pickMeetings, type Usual } from './pick-meeting.ts';
import { plan } from './plan.ts';
import { type Data, isSecretary, newFormId, refusal, textOf, type Visit } from './visit.ts';
import { wind } from './wind.ts';

/** What is done about one meeting once it is known which. */
type AboutMeeting = (visit: Visit, facts: MeetingFacts, rest: string) => Promise<Card> | Card;

interface MeetingCommandEntry {
  readonly usual: Usual;
  /** Whether it asks which meeting when it may be several; otherwise it takes the likeliest. */
  readonly asks: boolean;
  readonly needs: 'anyone' | 'secretary' | 'chair-or-secretary';
  readonly answer: AboutMeeting;
}

const ABOUT_MEETING: Readonly<Partial<Record<CommandName, MeetingCommandEntry>>> = {
  'move-meeting': {
    usual: 'next',
    asks: true,
    needs: 'secretary',
    answer: (visit, facts) => moveMeetingCard({ ...facts, formId: newFormId() }, visit.words),
  },
  'cancel-meeting': {
    usual: 'next',
    asks: true,
    needs: 'secretary',
    answer: (visit, facts) => cancelMeetingCard({ ...facts, formId: newFormId() }, visit.words),
  },
  'call-for-items': {
    usual: 'to-be-called',
    asks: false,
    needs: 'secretary',
    answer: (visit, { meetingId }) => callForItems(visit, meetingId),
  },
  items: { usual: 'next', asks: false, needs: 'anyone', answer: items },
  agenda: {
    usual: 'next',
    asks: false,
    needs: 'anyone',
    answer: (visit, facts) => (isSecretary(visit) ? preview(visit, facts.meetingId) : agendaForMember(visit, facts)),
  },
  minutes: {
    usual: 'to-be-minuted',
    asks: false,
    needs: 'secretary',
    answer: (visit, { meetingId }, rest) => minutes(visit, meetingId, rest),
  },
  'circulate-minutes': { usual: 'to-be-minuted', asks: false, needs: 'secretary', answer: circulatePreview },
  comments: { usual: 'out-for-comment', asks: false, needs: 'anyone', answer: comments },
  'approve-minutes': { usual: 'to-be-approved', asks: false, needs: 'chair-or-secretary', answer: approve },
  why: { usual: 'next', asks: false, needs: 'anyone', answer: whatToExplain },
};

/** Answers a command, typed or pressed; `data` may say which meeting. */
export async function runCommand(visit: Visit, command: CommandName, rest: string, data: Data): Promise<Card> {
  const entry = ABOUT_MEETING[command];
  if (entry !== undefined) return aboutMeeting(visit, command, entry, rest, textOf(data, 'meetingId'));
  switch (command) {
    case 'status':
      return status(visit);
    case 'plan':
      return isSecretary(visit)
        ? plan(visit, rest, data)
        : refusal(visit, { because: 'not-allowed', needs: 'secretary' });
    case 'rules':
      return rules(visit);
    case 'wind-to':
      return wind(visit, rest);
    default:
      return help(visit);
  }
}

async function aboutMeeting(
  visit: Visit,
  command: CommandName,
  entry: MeetingCommandEntry,
  rest: string,
  meetingId: string,
): Promise<Card> {
  const { me, words, body } = visit;
  const mayChair = entry.needs === 'chair-or-secretary' && me.offices.includes('chair');
  if (entry.needs !== 'anyone' && !isSecretary(visit) && !mayChair)
    return refusal(visit, { because: 'not-allowed', needs: entry.needs });
  // A pasted text may hold dates of its own; only its first line can name the meeting.
  const [first = ''] = rest.split('\n');
  const said = meetingId || first;
  const found = await pickMeetings(visit, said, entry.usual);
  const isNamed = meetingId !== '' || namesADate(first);
  const [one, another] = found;
  if (one === undefined) return nothingToPick(visit, said);
  if (entry.asks && !isNamed && another !== undefined) {
    return meetingChoiceCard(
      { body, command, meetings: found.map(({ id, meeting }) => ({ id, slot: meeting.slot })) },
      words,
    );
  }
  return entry.answer(
    visit,
    { body, meetingId: one.id, meeting: one.meeting },
    isNamed && meetingId === '' ? rest.slice(first.length) : rest,
  );
}

function items(visit: Visit, facts: MeetingFacts): Card {
  if (isSecretary(visit)) return itemsCard(facts, visit.words);
  const mine = facts.meeting.agenda.items
    .filter((item) => item.by === visit.me.id && item.placement.state !== 'withdrawn')
    .at(-1);
  if (mine !== undefined) return itemReceiptCard({ ...facts, item: mine }, visit.words);
  if (facts.meeting.agenda.calledAt === undefined) {
    return refusal(visit, {
      because: 'items-not-called-for',
      call: facts.meeting.deadlines.find((one) => one.step === 'call-for-items'),
    });
  }
  return callForItemsCard({ ...facts, formId: newFormId() }, visit.words);
}
