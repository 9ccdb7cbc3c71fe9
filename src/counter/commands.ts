import type { Card } from '../cards/card.ts';
import { cancelMeetingCard, meetingChoiceCard, moveMeetingCard } from '../cards/change-meeting.ts';
import type { MeetingFacts } from '../cards/facts.ts';
import type { CommandName } from '../language/commands.ts';
import { agenda, callForItems } from './agenda.ts';
import { agreements } from './agreements.ts';
import { annexes } from './annexes.ts';
import { approve } from './approval.ts';

import { archive } from './archive.ts';

import { checkText } from './check-paper.ts';

import { circulatePreview, comments } from './circulation.ts';
import { consultations } from './consultations.ts';
import { dispatches } from './dispatches.ts';
import { docketBoard } from './docket.ts';
import { duties, newAgreement } from './duties.ts';
import { fees } from './fee-sheet.ts';
import { groups } from './groups.ts';
import { items } from './items.ts';
import { keeping } from './keeping.ts';
import { minutes } from './minutes.ts';
import { newMeeting } from './new-meeting.ts';
import { help, nothingToPick, rules, status } from './overview.ts';
import { personalData } from './personal-data.ts';
import { cancelledOn, namedMeetings, namesADate, type Usual, usualMeetings } from './pick-meeting.ts';
import { plan } from './plan.ts';
import { proof } from './proof.ts';
import { publicationBoard } from './publication.ts';
import { reach } from './reach.ts';
import { referrals } from './referrals.ts';
import { verifyJournal } from './verify-journal.ts';
import { type Data, factsOf, isSecretary, newFormId, refusal, textOf, type Visit, withMeeting } from './visit.ts';
import { why } from './why.ts';
import { wind } from './wind.ts';
import { writtenProcedures } from './written-procedures.ts';

/** What followed the command: on its own line, and on those below. */
export interface Said {
  readonly line: string;
  readonly below: string;
}

/** What is done about one meeting once it is known which; `pasted` is what was written besides. */
type AboutMeeting = (visit: Visit, facts: MeetingFacts, pasted: string) => Promise<Card> | Card;

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
  'call-for-items': { usual: 'to-be-called', asks: false, needs: 'secretary', answer: callForItems },
  items: { usual: 'next', asks: false, needs: 'anyone', answer: items },
  agenda: { usual: 'next-or-last', asks: false, needs: 'anyone', answer: agenda },
  minutes: { usual: 'to-be-minuted', asks: false, needs: 'anyone', answer: minutes },
  'circulate-minutes': { usual: 'to-be-minuted', asks: false, needs: 'secretary', answer: circulatePreview },
  'fee-sheet': { usual: 'to-be-minuted', asks: false, needs: 'secretary', answer: fees },
  annexes: { usual: 'next-or-last', asks: false, needs: 'anyone', answer: annexes },
  publication: { usual: 'to-be-published', asks: false, needs: 'secretary', answer: publicationBoard },
  proof: { usual: 'approved', asks: false, needs: 'secretary', answer: proof },
  archive: { usual: 'approved', asks: false, needs: 'secretary', answer: archive },
  comments: { usual: 'out-for-comment', asks: false, needs: 'anyone', answer: comments },
  'approve-minutes': { usual: 'to-be-approved', asks: false, needs: 'anyone', answer: approve },
};

/** Answers a command, typed or pressed; `data` may say which meeting. */
export async function runCommand(visit: Visit, command: CommandName, said: Said, data: Data): Promise<Card> {
  const entry = ABOUT_MEETING[command];
  if (entry !== undefined) {
    const mayChair = entry.needs === 'chair-or-secretary' && visit.me.offices.includes('chair');
    if (entry.needs !== 'anyone' && !isSecretary(visit) && !mayChair)
      return refusal(visit, { because: 'not-allowed', needs: entry.needs });
    const meetingId = textOf(data, 'meetingId');
    if (meetingId !== '') return withMeeting(visit, meetingId, (facts) => entry.answer(visit, facts, ''));
    return namesADate(said.line) ? aboutNamed(visit, command, entry, said) : aboutUsual(visit, command, entry, said);
  }
  switch (command) {
    case 'status':
      return status(visit);
    case 'plan':
      return isSecretary(visit) ? plan(visit, said) : refusal(visit, { because: 'not-allowed', needs: 'secretary' });
    case 'new-meeting':
      return isSecretary(visit) ? newMeeting(visit) : refusal(visit, { because: 'not-allowed', needs: 'secretary' });
    case 'groups':
      return groups(visit);
    case 'consultations':
      return consultations(visit);
    case 'written-procedures':
      return writtenProcedures(visit);
    case 'local-agreements':
      return agreements(visit);
    case 'referrals':
      return referrals(visit);
    case 'follow-ups':
      return docketBoard(visit);
    case 'duties':
      return duties(visit, said.line, data);
    case 'new-agreement':
      return isSecretary(visit) ? newAgreement(visit) : refusal(visit, { because: 'not-allowed', needs: 'secretary' });
    case 'dispatches':
      return dispatches(visit, said.line, data);
    case 'reach':
      return reach(visit, said.line, data);
    case 'keeping':
      return keeping(visit);
    case 'personal-data':
      return personalData(visit, said.line, data);
    case 'rules':
      return rules(visit, said.line);
    case 'why':
      return why(visit, said.line, textOf(data, 'meetingId'));
    case 'check-paper':
      return checkText(visit, `${said.line}\n${said.below}`);
    case 'verify-journal':
      return isSecretary(visit) ? verifyJournal(visit) : refusal(visit, { because: 'not-allowed', needs: 'secretary' });
    case 'wind-to':
      return wind(visit, said.line);
    default:
      return help(visit);
  }
}

/** A command that names a day on which there is no meeting must not fall on another. */
async function aboutNamed(
  visit: Visit,
  command: CommandName,
  entry: MeetingCommandEntry,
  { line, below }: Said,
): Promise<Card> {
  const [one, ...others] = await namedMeetings(visit, line);
  if (one === undefined) {
    const cancelled = await cancelledOn(visit, line);
    return cancelled === undefined ? nothingToPick(visit, line) : refusal(visit, cancelled);
  }
  if (others.length > 0) return choice(visit, command, [one, ...others]);
  return entry.answer(visit, factsOf(visit, one), below);
}

async function aboutUsual(
  visit: Visit,
  command: CommandName,
  entry: MeetingCommandEntry,
  { line, below }: Said,
): Promise<Card> {
  const [one, ...others] = await usualMeetings(visit, entry.usual);
  if (one === undefined) return nothingToPick(visit, '');
  if (entry.asks && others.length > 0) return choice(visit, command, [one, ...others]);
  return entry.answer(visit, factsOf(visit, one), `${line}\n${below}`.trim());
}

function choice(
  { body, words }: Visit,
  command: CommandName,
  meetings: readonly { readonly id: string; readonly meeting: MeetingFacts['meeting'] }[],
): Card {
  return meetingChoiceCard(
    { body, command, meetings: meetings.map(({ id, meeting }) => ({ id, slot: meeting.slot })) },
    words,
  );
}
