import type { Card } from '../cards/card.ts';
import { dutiesCard } from '../cards/duties.ts';
import { DIALOGUE_MEETINGS, type DialogueMeetings } from '../domain/dialogue-meeting/dialogue-meeting.ts';
import { type Duties, dutiesSubject } from '../domain/duties/duties.ts';
import { type Data, meetingNotes, textOf, type Visit } from './visit.ts';

/** What the body owes in a year, with its dialogue meetings. */
export async function dutiesBoard(visit: Visit, year: number): Promise<Card> {
  const { body, me, words } = visit;
  const [duties, dialogues, meetings] = await Promise.all([
    dutiesOf(visit, year),
    dialoguesAt(visit),
    meetingNotes(visit),
  ]);
  return dutiesCard({ body, year, duties, dialogues, meetings, reader: me, today: today(visit) }, words);
}

export async function dutiesOf({ parts, body }: Visit, year: number): Promise<Duties> {
  const key = { procedure: 'duties', bodyId: body.id, subject: dutiesSubject(year) };
  return (await parts.store.look<Duties>(key)) ?? { stage: 'none' };
}

export async function dialoguesAt({ parts, body }: Visit): Promise<DialogueMeetings> {
  const key = { procedure: DIALOGUE_MEETINGS, bodyId: body.id, subject: DIALOGUE_MEETINGS };
  return (await parts.store.look<DialogueMeetings>(key)) ?? { meetings: [] };
}

/** The year a card is about; this one if it does not say. */
export function yearIn(visit: Visit, data: Data): number {
  const said = textOf(data, 'year');
  return /^\d{4}$/.test(said) ? Number(said) : today(visit).year;
}

export function today({ now, body }: Visit): Temporal.PlainDate {
  return now.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
}
