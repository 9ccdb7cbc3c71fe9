import { isArrived } from '../../../desk/copies.ts';
import { answered } from '../../../domain/agenda/agenda.ts';
import { seated } from '../../../domain/body/body.ts';
import { countedDaysBefore } from '../../../domain/calendar/counting.ts';
import type { ItemContent } from '../content/content.ts';
import { clauseOf, day, deadline, insist, itemForm, itemId, notBeforeNow, type Play, typedItem } from './act.ts';

/** The call goes out by itself; members hand in items or say they have none; the silent are reminded. */
export async function callForItems(play: Play): Promise<void> {
  const { stage } = play;
  const { body } = stage;
  stage.chapter(stage.said.chapters.call);
  const meeting = await stage.meeting();
  const call = deadline(meeting, 'call-for-items');
  if (call === undefined) return callByHand(play);
  stage.tell(stage.said.callFallsDue(day(play, meeting.slot.date), day(play, call.due)), call.clause);
  await stage.windTo(stage.at(call.due, body.rules.sendAt.add({ minutes: 30 }).toString()));
  const { agenda } = await stage.meeting();
  insist(
    agenda.calledAt?.equals(stage.at(call.due, body.rules.sendAt.toString())) === true,
    'the call is not on its day',
  );
  const receipts = await stage.sandbox.referent.receipts.about(body.id, stage.meetingId);
  const got = receipts.filter((one) => one.kind === 'call-for-items' && isArrived(one));
  insist(got.length === seated(body).length, 'the call did not reach every member');
  await answer(play);
  await remind(play);
}

/** Where the rules name no day for it, the secretary calls: three weeks ahead, or a week before items are due. */
async function callByHand(play: Play): Promise<void> {
  const { stage, cast } = play;
  const meeting = await stage.meeting();
  const due = deadline(meeting, 'items-due')?.due ?? meeting.slot.date.subtract({ weeks: 2 });
  await stage.windTo(notBeforeNow(play, stage.at(countedDaysBefore(due, 8, stage.body.calendar), '09:30')));
  stage.tell(stage.said.callByHand(day(play, meeting.slot.date)));
  await stage.ask(cast.secretary, 'call-for-items');
  await answer(play);
  await remind(play);
}

async function answer(play: Play): Promise<void> {
  const { stage, cast, content } = play;
  const { doctor, director, unclear } = cast;
  const meeting = await stage.meeting();
  const due = deadline(meeting, 'items-due');
  const asked = stage.newest(doctor, 'submit-item');
  if (due !== undefined) {
    stage.tell(stage.said.askWhy, due.clause);
    await stage.press(doctor, asked, { verb: 'ask-why' }, {});
  }
  const form = await stage.ask(doctor, 'items');
  stage.tell(stage.said.forgetsTopic(doctor.title), stage.body.rules.itemFields.clause);
  const emptied = { ...typedItem(play, content.agreed, doctor), topic: '' };
  const again = await stage.press(doctor, form, { verb: 'submit-item' }, emptied, { unchecked: true });
  stage.tell(stage.said.pressesTwice(doctor.title));
  stage.sandbox.teams.deliverTwice('together');
  await stage.press(doctor, again, { verb: 'submit-item' }, typedItem(play, content.agreed, doctor), {
    how: stage.said.how.twice,
  });
  await itemId(play, content.agreed);
  const another = await stage.press(doctor, stage.newest(doctor, 'submit-another'), { verb: 'submit-another' });
  await stage.press(doctor, another, { verb: 'submit-item' }, typedItem(play, content.settled, doctor));
  await submit(play, director, content.told);
  await submit(play, unclear, content.unclear);
  for (const member of cast.content) {
    await stage.press(member, stage.newest(member, 'say-no-items'), { verb: 'say-no-items' });
  }
}

async function submit(play: Play, member: Play['cast']['doctor'], item: ItemContent): Promise<void> {
  const { stage } = play;
  await stage.press(member, await itemForm(play, member), { verb: 'submit-item' }, typedItem(play, item, member));
}

async function remind(play: Play): Promise<void> {
  const { stage, cast } = play;
  const { body } = stage;
  const meeting = await stage.meeting();
  const due = deadline(meeting, 'items-due');
  if (due === undefined) return;
  await stage.ask(cast.secretary, 'items');
  const silent = seated(body).filter(({ id }) => !answered(meeting.agenda).has(id));
  const on = countedDaysBefore(due.due, body.rules.remindBefore, body.calendar);
  stage.tell(stage.said.reminds(day(play, due.due), silent.length, day(play, on)), clauseOf(meeting, 'items-due'));
  await stage.windTo(stage.at(on, body.rules.sendAt.add({ minutes: 45 }).toString()));
  const receipts = await stage.sandbox.referent.receipts.about(body.id, stage.meetingId);
  const reminded = receipts.filter((one) => one.kind === 'items-reminder').map(({ to }) => to);
  insist(
    reminded.length === silent.length && silent.every(({ id }) => reminded.some((to) => to === id)),
    'not exactly the silent were reminded',
  );
  if (cast.reminded === undefined) return;
  await stage.press(cast.reminded, stage.newest(cast.reminded, 'say-no-items'), { verb: 'say-no-items' });
}
