import { pointsOf } from '../../../domain/minutes/write-minutes.ts';
import { type CardMessage, OutOfPlay } from '../stage.ts';
import { clauseOf, day, deadline, insist, itemId, nextCountedDay, notBeforeNow, type Play } from './act.ts';
import { completeMinutes, openPoint } from './minutes-act.ts';

/** The draft goes out on its due day; members comment, one objects and is met, others have no comments. */
export async function circulateTheDraft(play: Play): Promise<void> {
  const { stage, cast } = play;
  stage.chapter(stage.said.chapters.circulation);
  const meeting = await stage.meeting();
  const due = deadline(meeting, 'minutes-circulation');
  if (due !== undefined) {
    await stage.windTo(notBeforeNow(play, stage.at(due.due, '10:00')));
    stage.tell(stage.said.circulationDue(day(play, due.due)), clauseOf(meeting, 'minutes-circulation'));
  }
  const incomplete = await stage.ask(cast.secretary, 'circulate-minutes');
  insist(incomplete.card !== undefined, 'nothing was answered');
  stage.tell(stage.said.outcomeMissing);
  await completeMinutes(play);
  const preview = await stage.ask(cast.secretary, 'circulate-minutes');
  await stage.press(cast.secretary, preview, { verb: 'circulate-draft' });
  await passByTheChair(play);
  const { minutes } = await stage.meeting();
  if (minutes.stage === 'none') throw new OutOfPlay('the draft is not out');
  if (minutes.window !== undefined) {
    stage.tell(
      stage.said.window(minutes.window.days.filter((one) => 'number' in one).length, day(play, minutes.window.lastDay)),
      minutes.window.clause,
    );
  }
  // Those who sign are asked to sign; the others comment where they have a window to do it in.
  if (stage.body.rules.approval.mode !== 'by-signing') await comment(play);
}

/** Where the chair sees the draft first, the members get it when it has been passed. */
async function passByTheChair({ stage, cast }: Play): Promise<void> {
  const { minutes } = await stage.meeting();
  if (minutes.stage !== 'with-chair') return;
  stage.tell(stage.said.chairFirst, minutes.answerBy.clause);
  await stage.windTo(stage.now.add({ hours: 2 }));
  await stage.press(cast.chair, stage.newest(cast.chair, 'pass-draft'), { verb: 'pass-draft' });
}

async function comment(play: Play): Promise<void> {
  const { stage, cast, content } = play;
  const { doctor, director, unclear, secretary } = cast;
  const first = nextCountedDay(play, today(play));
  await stage.windTo(stage.at(first, '09:30'));
  await remark(play, director, content.told.comment, 'comment', await itemId(play, content.told));
  for (const member of unclear === director ? cast.content : [...cast.content, unclear]) {
    await stage.press(member, stage.newest(member, 'say-no-comments'), { verb: 'say-no-comments' });
  }
  await stage.windTo(stage.at(nextCountedDay(play, first), '13:15'));
  const draft = stage.newest(doctor, 'comment-on-draft');
  await remark(play, doctor, content.agreed.objection, 'objection', await itemId(play, content.agreed), draft);
  stage.tell(stage.said.objectionStops, stage.body.rules.approval.clause);
  await answer(play, content.told.comment, content.told.answer, false);
  const id = await itemId(play, content.agreed);
  const point = pointsOf(await stage.meeting(), stage.body).find((one) => one.itemId === id);
  if (point === undefined) throw new OutOfPlay('the item objected to is not in the minutes');
  await stage.press(
    secretary,
    await openPoint(play, point),
    { verb: 'write-point' },
    { text: content.agreed.corrected },
  );
  await answer(play, content.agreed.objection, content.agreed.answer, true);
}

async function remark(
  play: Play,
  member: Play['cast']['doctor'],
  text: string,
  kind: 'comment' | 'objection',
  item: string,
  on?: CardMessage,
): Promise<void> {
  const { stage } = play;
  const draft = on ?? stage.newest(member, 'comment-on-draft');
  const point = pointsOf(await stage.meeting(), stage.body).find((one) => one.itemId === item);
  const values = { comment: text, 'comment-kind': kind, point: point?.id ?? 'all' };
  await stage.press(member, draft, { verb: 'comment-on-draft' }, values);
}

async function answer({ stage, cast }: Play, text: string, reply: string, met: boolean): Promise<void> {
  const { minutes } = await stage.meeting();
  const found = minutes.stage === 'none' ? undefined : minutes.comments.find((one) => one.text === text);
  if (found === undefined) throw new OutOfPlay('the comment was lost');
  const list = await stage.ask(cast.secretary, 'comments');
  const values = { [`answer-${found.id}`]: reply, ...(met ? { [`met-${found.id}`]: 'true' } : {}) };
  await stage.press(cast.secretary, list, { verb: 'answer-comment', with: { commentId: found.id } }, values);
}

const today = ({ stage }: Play) => stage.now.toZonedDateTimeISO(stage.body.calendar.timeZone).toPlainDate();
