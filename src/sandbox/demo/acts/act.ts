import type { Clause } from '../../../domain/body/clause.ts';
import type { Step } from '../../../domain/body/count.ts';
import type { ItemKind } from '../../../domain/body/rules-of-procedure.ts';
import type { Deadline } from '../../../domain/calendar/deadline.ts';
import type { PlannedMeeting } from '../../../domain/meeting/meeting.ts';
import { dateWithWeekday } from '../../../language/dates.ts';
import type { Cast } from '../cast.ts';
import type { Content, ItemContent } from '../content/content.ts';
import { OutOfPlay, type Stage } from '../stage.ts';

/** What an act is played with. */
export interface Play {
  readonly stage: Stage;
  readonly cast: Cast;
  readonly content: Content;
}

/** `torsdag den 8. april 2027`, in the language of the body. */
export const day = ({ stage }: Play, date: Temporal.PlainDate): string => dateWithWeekday(date, stage.language);

export function deadline({ deadlines }: PlannedMeeting, step: Step): Deadline | undefined {
  return deadlines.find((one) => one.step === step);
}

/** What is typed into the form for an item, by the fields this body's rules demand. */
export function typedItem({ stage: { body } }: Play, item: ItemContent): Readonly<Record<string, string>> {
  const fields = body.rules.itemFields.fields.map((field) => [field, item.fields[field]]);
  return {
    ...Object.fromEntries(fields),
    'item-kind': kindFor(item, body),
    length: String(item.length),
    annexes: item.annexes,
  };
}

/** As the item says, where a section of the body's takes such; else as the first section does. */
function kindFor({ kind }: ItemContent, { rules }: Play['stage']['body']): ItemKind {
  const taken = rules.standingItems.flatMap(({ takes }) => takes);
  return taken.includes(kind) ? kind : (taken[0] ?? kind);
}

/** The id of the item handed in under this title. @throws OutOfPlay */
export async function itemId({ stage }: Play, item: ItemContent): Promise<string> {
  const { agenda } = await stage.meeting();
  const found = agenda.items.filter((one) => one.text.fields.topic === item.fields.topic);
  if (found[0] === undefined || found.length > 1) throw new OutOfPlay(`${found.length} items »${item.fields.topic}«`);
  return found[0].id;
}

/** The first counted day after `date`. */
export function nextCountedDay({ stage }: Play, date: Temporal.PlainDate): Temporal.PlainDate {
  let next = date.add({ days: 1 });
  while (stage.body.calendar.closed(next) !== undefined) next = next.add({ days: 1 });
  return next;
}

/** The later of the moment and now: nobody winds the clock back. */
export function notBeforeNow({ stage }: Play, at: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(at, stage.now) < 0 ? stage.now : at;
}

export function insist(holds: boolean, otherwise: string): void {
  if (!holds) throw new OutOfPlay(otherwise);
}

/** The rule a step rests on. @throws OutOfPlay if the body has no such step */
export function clauseOf(meeting: PlannedMeeting, step: Step): Clause {
  const found = deadline(meeting, step);
  if (found === undefined) throw new OutOfPlay(`the meeting has no ${step}`);
  return found.clause;
}
