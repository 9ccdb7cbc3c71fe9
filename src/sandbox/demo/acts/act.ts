import type { Member } from '../../../domain/body/body.ts';
import type { Clause } from '../../../domain/body/clause.ts';
import type { Step } from '../../../domain/body/count.ts';
import { itemKindRulesFor } from '../../../domain/body/item-kinds.ts';
import type { ItemKind } from '../../../domain/body/rules-of-procedure.ts';
import type { Deadline } from '../../../domain/calendar/deadline.ts';
import type { PlannedMeeting } from '../../../domain/meeting/meeting.ts';
import { dateWithWeekday } from '../../../language/dates.ts';
import { buttonsOf, verbOf } from '../../teams/card-form.ts';
import type { Cast } from '../cast.ts';
import type { Content, ItemContent } from '../content/content.ts';
import { type CardMessage, OutOfPlay, type Stage } from '../stage.ts';

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

/** What its author types into the form for an item: what this body's rules demand of it, an annex too. */
export function typedItem(
  { stage: { body }, content }: Play,
  item: ItemContent,
  author: Member,
): Readonly<Record<string, string>> {
  const kind = kindFor(item, body);
  const ofKind = itemKindRulesFor(body.rules, author).filter((rule) => rule.kind === kind);
  const fields = [...body.rules.itemFields.fields, ...ofKind.flatMap((rule) => rule.fields)];
  const needsAnnex = ofKind.some((rule) => rule.needsAnnex);
  return {
    ...Object.fromEntries(fields.map((field) => [field, item.fields[field]])),
    'item-kind': kind,
    length: String(item.length),
    annexes: needsAnnex && item.annexes === '' ? content.agreed.annexes : item.annexes,
  };
}

/** An empty form for an item, also for someone who has handed one in. */
export async function itemForm({ stage }: Play, member: Member): Promise<CardMessage> {
  if (stage.holds(member, 'submit-item')) return stage.newest(member, 'submit-item');
  const shown = await stage.ask(member, 'items');
  const hasOne = buttonsOf(shown.card).some(({ action }) => verbOf(action) === 'submit-item');
  return hasOne ? shown : stage.press(member, shown, { verb: 'submit-another' });
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
