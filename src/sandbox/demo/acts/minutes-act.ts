import type { Point } from '../../../domain/agenda/agenda.ts';
import { endsAt, startsAt } from '../../../domain/meeting/slot.ts';
import type { Outcome } from '../../../domain/minutes/minutes.ts';
import { pointsOf } from '../../../domain/minutes/write-minutes.ts';
import type { ItemContent } from '../content/content.ts';
import type { CardMessage } from '../stage.ts';
import { day, insist, itemId, type Play } from './act.ts';

/** The meeting is held, and the secretary writes the minutes: point by point on one card, or pasted whole. */
export async function holdTheMeeting(play: Play): Promise<void> {
  const { stage, cast } = play;
  const { body } = stage;
  const { timeZone } = body.calendar;
  stage.chapter(stage.said.chapters.meeting);
  const { slot } = await stage.meeting();
  const isWrittenThere = body.rules.approval.mode === 'at-the-meeting';
  await stage.windTo(startsAt(slot, timeZone));
  stage.tell(stage.said.begins(day(play, slot.date)), body.rules.meetings.clause);
  // Minutes that are approved at the meeting are written while it lasts.
  const writtenAt = isWrittenThere
    ? endsAt(slot, timeZone).subtract({ minutes: 20 })
    : endsAt(slot, timeZone).add({ minutes: 30 });
  await stage.windTo(writtenAt);
  const header = await stage.ask(cast.secretary, 'minutes');
  const first = await stage.press(cast.secretary, header, { verb: 'write-header' }, { guests: stage.said.guest });
  if (isPasting(play)) await paste(play);
  else await walk(play, first);
}

/** Where the next meeting approves, the minutes are pasted; so both ways are seen in one of the bodies or another. */
function isPasting({ stage }: Play): boolean {
  const { approval, itemFields } = stage.body.rules;
  return (
    approval.mode === 'at-the-next-meeting' &&
    itemFields.fields.includes('recommendation') &&
    stage.body.parties.length > 2
  );
}

/** Each saved point brings the next. An item whose outcome is forgotten is found before anything is sent. */
async function walk(play: Play, first: CardMessage): Promise<void> {
  const { stage, cast } = play;
  const points = pointsOf(await stage.meeting(), stage.body);
  let card = first;
  for (const point of points) {
    const { text, outcome } = await written(play, point);
    const isForgotten = point.itemId !== undefined && point.itemId === (await itemId(play, play.content.unclear));
    if (!point.decides && outcome !== undefined && point.from === 'item') {
      stage.tell(stage.said.noDecisionsHere);
      const refused = await stage.press(cast.secretary, card, { verb: 'write-point' }, { text, outcome: 'decided' });
      insist(JSON.stringify(refused.card).includes(clauseText(play, point)), 'a decision was taken where none is');
      card = await openPoint(play, point);
    }
    card = await stage.press(
      cast.secretary,
      card,
      { verb: 'write-point' },
      {
        text,
        ...(outcome === undefined || isForgotten ? {} : { outcome }),
      },
    );
  }
}

/** The points of members' items get their outcome afterwards, one by one. */
async function paste(play: Play): Promise<void> {
  const { stage, cast } = play;
  const points = pointsOf(await stage.meeting(), stage.body);
  const texts = await Promise.all(points.map(async (point) => ({ point, ...(await written(play, point)) })));
  const lines = texts
    .filter(({ text }) => text !== '')
    .map(({ point: { number, title }, text }) => `${number}. ${title}\n${text}`);
  stage.tell(stage.said.pastes);
  const preview = await stage.ask(cast.secretary, 'minutes', `\n${lines.join('\n')}`);
  await stage.press(cast.secretary, preview, { verb: 'accept-paste' });
  for (const { point, outcome } of texts) {
    const isForgotten = point.itemId !== undefined && point.itemId === (await itemId(play, play.content.unclear));
    if (point.from !== 'item' || outcome === undefined || isForgotten) continue;
    await stage.press(cast.secretary, await openPoint(play, point), { verb: 'write-point' }, { outcome });
  }
}

/** Gives the forgotten item its outcome. */
export async function completeMinutes(play: Play): Promise<void> {
  const { stage, cast, content } = play;
  const id = await itemId(play, content.unclear);
  const point = pointsOf(await stage.meeting(), stage.body).find((one) => one.itemId === id);
  if (point === undefined) return;
  const { outcome } = content.unclear;
  await stage.press(cast.secretary, await openPoint(play, point), { verb: 'write-point' }, { outcome });
}

export async function openPoint({ stage, cast }: Play, { id }: Pick<Point, 'id'>): Promise<CardMessage> {
  const overview = await stage.ask(cast.secretary, 'minutes');
  return stage.press(cast.secretary, overview, { verb: 'correct-point', with: { pointId: id } });
}

async function written(play: Play, point: Point): Promise<{ text: string; outcome: Outcome | undefined }> {
  const { agenda } = await play.stage.meeting();
  const item = agenda.items.find((one) => one.id === point.itemId);
  if (item !== undefined) {
    const all: readonly ItemContent[] = [
      play.content.agreed,
      play.content.told,
      play.content.unclear,
      play.content.late,
    ];
    const content = all.find((one) => one.fields.topic === item.text.fields.topic);
    if (content === undefined) return { text: play.stage.said.ofTheYear, outcome: 'discussed' };
    const { noDecisions } = play.stage.body.rules;
    const outcome = noDecisions !== undefined && content.outcome === 'decided' ? 'discussed' : content.outcome;
    return { text: content.minutes, outcome };
  }
  if (point.from === 'section') return { text: '', outcome: undefined };
  const standing = play.stage.body.rules.standingItems.find(({ id }) => id === point.id);
  return { text: play.stage.said.standing[standing?.role ?? 'point'], outcome: undefined };
}

function clauseText({ stage }: Play, point: Point): string {
  const guarded = stage.body.rules.standingItems.find(
    (one) => !one.decides && (one.id === point.id || one.role === 'section'),
  );
  return guarded?.clause.quote ?? '';
}
