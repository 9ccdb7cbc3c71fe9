import { memberByEntraId } from '../../../domain/body/body.ts';
import { endsAt, startsAt } from '../../../domain/meeting/slot.ts';
import { missingIn } from '../../../domain/minutes/answers.ts';
import { buttonsOf, verbOf } from '../../teams/card-form.ts';
import { OutOfPlay } from '../stage.ts';
import { day, insist, type Play } from './act.ts';
import { completeMinutes } from './minutes-act.ts';
import { planTheNext } from './plan-act.ts';

/** The minutes are approved in the body's own way, and only in that. */
export async function approveTheMinutes(play: Play): Promise<void> {
  play.stage.chapter(play.stage.said.chapters.approval);
  switch (play.stage.body.rules.approval.mode) {
    case 'by-silence':
    case 'chair-then-members':
      return bySilence(play);
    case 'at-the-meeting':
      return atTheMeeting(play);
    case 'at-the-next-meeting':
      return atTheNextMeeting(play);
    case 'by-signing':
      return bySigning(play);
    case 'by-all':
      return byAll(play);
  }
}

async function bySilence(play: Play): Promise<void> {
  const { stage, cast } = play;
  const { clause } = stage.body.rules.approval;
  const { minutes } = await stage.meeting();
  if (minutes.stage !== 'circulating') throw new OutOfPlay('the draft is not out');
  const { closesAt, lastDay } = minutes.window;
  stage.tell(stage.said.nobodyHurries, clause);
  await stage.ask(cast.secretary, 'approve-minutes');
  await stage.windTo(closesAt.subtract({ seconds: 1 }));
  insist((await stage.meeting()).minutes.stage === 'circulating', 'approved before the window closed');
  stage.tell(stage.said.notYet(day(play, lastDay)));
  await stage.windTo(closesAt);
  insist((await stage.meeting()).minutes.stage === 'approved', 'silence did not approve');
  stage.tell(stage.said.approvedBySilence(at(play, closesAt)), clause);
  await stage.windTo(closesAt.add({ hours: 10 }));
  stage.tell(stage.said.tooLate, clause);
  const { late } = cast;
  await stage.press(
    late,
    stage.newest(late, 'comment-on-draft'),
    { verb: 'comment-on-draft' },
    { comment: stage.said.tooLateComment },
  );
}

async function atTheMeeting(play: Play): Promise<void> {
  const { stage, cast } = play;
  const { clause } = stage.body.rules.approval;
  const { slot } = await stage.meeting();
  await stage.ask(cast.secretary, 'circulate-minutes');
  stage.tell(stage.said.nothingCirculated, clause);
  await stage.windTo(endsAt(slot, stage.body.calendar.timeZone).subtract({ minutes: 5 }));
  await approve(play);
  stage.tell(stage.said.outcomeMissingThere);
  await completeMinutes(play);
  await approve(play);
  stage.tell(stage.said.approvedThere(at(play, stage.now)), clause);
}

async function atTheNextMeeting(play: Play): Promise<void> {
  const { stage } = play;
  const { clause } = stage.body.rules.approval;
  const next = await planTheNext(play);
  const { slot } = await stage.meeting(next);
  stage.tell(stage.said.waits(day(play, slot.date)), clause);
  await approve(play);
  insist((await stage.meeting()).minutes.stage === 'awaiting-next-meeting', 'approved before the next meeting');
  await stage.windTo(startsAt(slot, stage.body.calendar.timeZone).add({ minutes: 10 }));
  stage.tell(stage.said.nextBegun, clause);
  await approve(play);
  stage.tell(stage.said.approved(at(play, stage.now)), clause);
}

/** All who are asked to sign do, one after the other; the last signature approves. */
async function bySigning(play: Play): Promise<void> {
  const { stage } = play;
  const { clause } = stage.body.rules.approval;
  const { minutes } = await stage.meeting();
  if (minutes.stage === 'none') throw new OutOfPlay('the draft is not out');
  const asked = (minutes.round?.asked ?? []).flatMap(({ of, number }) => of.slice(0, number));
  const signers = stage.body.members.filter(({ id }) => asked.includes(id));
  stage.tell(stage.said.toBeSigned(signers.map(({ title }) => title)), clause);
  for (const signer of signers) {
    insist((await stage.meeting()).minutes.stage !== 'approved', 'approved before all had signed');
    await stage.windTo(stage.now.add({ hours: 3 }));
    await stage.press(signer, stage.newest(signer, 'sign-minutes'), { verb: 'sign-minutes' });
  }
  insist((await stage.meeting()).minutes.stage === 'approved', 'the last signature did not approve');
  stage.tell(stage.said.approved(at(play, stage.now)), clause);
}

/** All who have not answered the draft as it now reads do, those without an account by telephone; the last answer approves. */
async function byAll(play: Play): Promise<void> {
  const { stage, cast } = play;
  const { secretary } = cast;
  const { clause } = stage.body.rules.approval;
  const left = async () => {
    const { minutes } = await stage.meeting();
    return minutes.stage === 'collecting' ? missingIn(minutes, stage.body) : [];
  };
  const missing = await left();
  stage.tell(stage.said.toBeAnswered(missing.length), clause);
  for (const member of stage.body.members.filter(({ id }) => missing.includes(id))) {
    insist((await stage.meeting()).minutes.stage === 'collecting', 'approved before all had answered');
    await stage.windTo(stage.now.add({ minutes: 40 }));
    if (member.entraId === undefined) {
      const form = await stage.press(secretary, await stage.ask(secretary, 'comments'), { verb: 'enter-answer-form' });
      const noted = { 'noted-member': member.id, 'noted-answer': 'approves' };
      await stage.press(secretary, form, { verb: 'enter-answer' }, noted);
    } else await stage.press(member, stage.newest(member, 'say-no-comments'), { verb: 'say-no-comments' });
  }
  insist((await stage.meeting()).minutes.stage === 'approved', 'the last answer did not approve');
  stage.tell(stage.said.approved(at(play, stage.now)), clause);
}

/** The chair writes it; whoever sits in several bodies is asked which one is meant. */
async function approve(play: Play): Promise<void> {
  const { stage, cast } = play;
  const { chair } = cast;
  const seats = stage.sandbox.referent.bodies
    .all()
    .filter((one) => memberByEntraId(one, chair.entraId ?? '') !== undefined);
  if (seats.length > 1) {
    const choice = await stage.ask(chair, 'bodies');
    await stage.press(chair, choice, { verb: 'choose-body', with: { bodyId: stage.body.id } });
  }
  const card = await stage.ask(chair, 'approve-minutes');
  if (!buttonsOf(card.card).some(({ action }) => verbOf(action) === 'approve-minutes')) return;
  await stage.press(chair, card, { verb: 'approve-minutes' });
}

const at = ({ stage }: Play, instant: Temporal.Instant) => stage.said.moment(instant, stage.body.calendar.timeZone);
