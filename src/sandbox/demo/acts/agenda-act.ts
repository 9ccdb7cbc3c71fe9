import { openTopics } from '../../../domain/agenda/topics.ts';
import { countedDaysBefore } from '../../../domain/calendar/counting.ts';
import { startsAt } from '../../../domain/meeting/slot.ts';
import { buttonsOf, verbOf } from '../../teams/card-form.ts';
import type { ItemContent } from '../content/content.ts';
import { type CardMessage, OutOfPlay } from '../stage.ts';
import {
  clauseOf,
  day,
  deadline,
  insist,
  itemForm,
  itemId,
  nextCountedDay,
  notBeforeNow,
  type Play,
  typedItem,
} from './act.ts';

/** Triage, a late item, the release in time (or with a supplement), and an apology with a substitute. */
export async function makeTheAgenda(play: Play): Promise<void> {
  const { stage } = play;
  const { body } = stage;
  stage.chapter(stage.said.chapters.agenda);
  const meeting = await stage.meeting();
  const itemsDue = deadline(meeting, 'items-due');
  const release = deadline(meeting, 'agenda-release')?.due ?? meeting.slot.date.subtract({ days: 1 });
  const triageAt = stage.at(countedDaysBefore(release, 1, body.calendar), '10:00');
  const lateAt = itemsDue === undefined ? undefined : stage.at(nextCountedDay(play, itemsDue.due), '10:00');
  const begins = startsAt(meeting.slot, body.calendar.timeZone);
  const isLatePossible = lateAt !== undefined && Temporal.Instant.compare(lateAt, begins) < 0;
  const isLateFirst = isLatePossible && Temporal.Instant.compare(lateAt, triageAt) < 0;
  if (isLateFirst) await handInLate(play, lateAt);
  await stage.windTo(notBeforeNow(play, triageAt));
  await triage(play);
  if (isLateFirst) await takeLate(play);
  await stage.windTo(notBeforeNow(play, stage.at(release, '14:00')));
  await send(play);
  const [sent] = (await stage.meeting()).agenda.releases;
  insist(sent?.daysLate === 0, 'the agenda was not released in time');
  stage.tell(
    stage.said.agendaInTime(day(play, release)),
    deadline(meeting, 'agenda-release')?.clause ?? body.rules.meetings.clause,
  );
  if (isLatePossible && !isLateFirst) {
    await handInLate(play, lateAt);
    await takeLate(play);
    stage.tell(stage.said.supplement);
    await send(play);
  }
  await apologise(play);
}

/** A late item is no ordinary item: its author is told the day and the clause, and the secretary gets it as late. */
async function handInLate(play: Play, at: Temporal.Instant): Promise<void> {
  const { stage, cast, content } = play;
  await stage.windTo(notBeforeNow(play, at));
  stage.tell(stage.said.comesLate(cast.late.title), clauseOf(await stage.meeting(), 'items-due'));
  const form = await itemForm(play, cast.late);
  await stage.press(cast.late, form, { verb: 'submit-item' }, typedItem(play, content.late, cast.late));
  const item = (await stage.meeting()).agenda.items.find((one) => one.text.fields.topic === content.late.fields.topic);
  insist(item?.late === true, 'the late item is not marked as late');
}

async function triage(play: Play): Promise<void> {
  const { stage, cast, content } = play;
  const { secretary, unclear } = cast;
  stage.tell(stage.said.triages);
  const returned = await open(play, content.unclear);
  await stage.press(secretary, returned, { verb: 'return-item' }, { question: content.unclear.question });
  const settled = await open(play, content.settled);
  await stage.press(secretary, settled, { verb: 'settle-item' }, { 'settled-how': content.settled.how });
  await accept(play, content.agreed);
  await accept(play, content.told);
  stage.tell(stage.said.rewrites(unclear.title));
  const rewritten = { [firstOpenField(play)]: content.unclear.clearer };
  await stage.press(unclear, stage.newest(unclear, 'edit-item'), { verb: 'edit-item' }, rewritten);
  await accept(play, content.unclear);
  const up = { itemId: await itemId(play, content.unclear), direction: 'up' };
  const list = await stage.ask(secretary, 'items');
  await stage.press(secretary, list, { verb: 'move-item', with: up }, {}, { how: stage.said.how.lifts });
}

async function takeLate(play: Play): Promise<void> {
  const { stage, cast, content } = play;
  const card = await open(play, content.late);
  stage.tell(stage.said.lateNeedsReason, clauseOf(await stage.meeting(), 'items-due'));
  await stage.press(cast.secretary, card, { verb: 'accept-item' });
  await stage.press(
    cast.secretary,
    await open(play, content.late),
    { verb: 'accept-item' },
    {
      'waiver-reason': content.late.reason,
    },
  );
}

async function accept(play: Play, item: ItemContent): Promise<void> {
  await play.stage.press(play.cast.secretary, await open(play, item), { verb: 'accept-item' });
}

/** Opens an item from the list of them. */
async function open(play: Play, item: ItemContent): Promise<CardMessage> {
  const { stage, cast } = play;
  const list = await stage.ask(cast.secretary, 'items');
  const name = { verb: 'triage-item', with: { itemId: await itemId(play, item) } };
  return stage.press(cast.secretary, list, name, {}, { how: stage.said.how.looks(item.fields.topic) });
}

async function send(play: Play): Promise<void> {
  const { stage, cast } = play;
  let preview = await stage.ask(cast.secretary, 'agenda');
  if (!has(preview, 'release-agenda')) {
    preview = await stage.press(cast.secretary, preview, { verb: 'show-agenda-to-chair' });
  }
  if (!has(preview, 'release-agenda')) throw new OutOfPlay('the agenda cannot be released');
  await stage.press(cast.secretary, await withEveryTopic(play, preview), { verb: 'release-agenda' });
}

/** Each topic of every meeting that no item covers is brought by the secretariat (S0-24, S1-21). */
async function withEveryTopic(play: Play, preview: CardMessage): Promise<CardMessage> {
  const { stage, cast } = play;
  let shown = preview;
  for (const { id } of openTopics((await stage.meeting()).agenda, stage.body.rules)) {
    shown = await stage.press(cast.secretary, shown, { verb: 'cover-topic', with: { topic: id } });
  }
  return shown;
}

async function apologise(play: Play): Promise<void> {
  const { stage, cast } = play;
  const { reminded } = cast;
  if (reminded === undefined) return;
  const { slot } = await stage.meeting();
  const on = countedDaysBefore(slot.date, 2, stage.body.calendar);
  await stage.windTo(notBeforeNow(play, stage.at(on, '11:00')));
  const released = stage.newest(reminded, 'report-absence-form');
  const form = await stage.press(reminded, released, { verb: 'report-absence-form' });
  await stage.press(reminded, form, { verb: 'report-absence' }, stage.said.absence);
}

const has = ({ card }: CardMessage, verb: string) => buttonsOf(card).some(({ action }) => verbOf(action) === verb);

/** The field that tells most about an item: not its title. */
const firstOpenField = ({ stage }: Play) =>
  stage.body.rules.itemFields.fields.find((field) => field !== 'topic') ?? 'topic';
