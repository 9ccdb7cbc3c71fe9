import { memberByEntraId } from '../../../domain/body/body.ts';
import { endsAt, startsAt } from '../../../domain/meeting/slot.ts';
import { moment } from '../../../language/dates.ts';
import { buttonsOf, verbOf } from '../../teams/card-form.ts';
import { OutOfPlay } from '../stage.ts';
import { day, insist, type Play } from './act.ts';
import { completeMinutes } from './minutes-act.ts';
import { planTheNext } from './plan-act.ts';

/** The minutes are approved in the body's own way, and only in that. */
export async function approveTheMinutes(play: Play): Promise<void> {
  play.stage.chapter('Referatet godkendes');
  switch (play.stage.body.rules.approval.mode) {
    case 'by-silence':
      return bySilence(play);
    case 'at-the-meeting':
      return atTheMeeting(play);
    case 'at-the-next-meeting':
      return atTheNextMeeting(play);
    case 'chair-then-members':
    case 'by-signing':
    case 'by-all':
      throw new OutOfPlay(`no act approves ${play.stage.body.rules.approval.mode}`);
  }
}

async function bySilence(play: Play): Promise<void> {
  const { stage, cast } = play;
  const { clause } = stage.body.rules.approval;
  const { minutes } = await stage.meeting();
  if (minutes.stage !== 'circulating') throw new OutOfPlay('the draft is not out');
  const { closesAt, lastDay } = minutes.window;
  stage.tell('Nogen vil have det overstået; men så længe fristen løber, godkender ingen.', clause);
  await stage.say(cast.secretary, 'godkend referat');
  await stage.windTo(closesAt.subtract({ seconds: 1 }));
  insist((await stage.meeting()).minutes.stage === 'circulating', 'approved before the window closed');
  stage.tell(`${capital(day(lastDay))} er forbi om et sekund. Referatet er endnu ikke godkendt.`);
  await stage.windTo(closesAt);
  insist((await stage.meeting()).minutes.stage === 'approved', 'silence did not approve');
  stage.tell(`Fristen er ude, ingen indsigelse står åben: referatet er godkendt ${at(play, closesAt)}.`, clause);
  await stage.windTo(closesAt.add({ hours: 10 }));
  stage.tell('En, der kommer for sent med en bemærkning, får dag og regel at vide.', clause);
  const { late } = cast;
  await stage.press(
    late,
    stage.newest(late, 'comment-on-draft'),
    { verb: 'comment-on-draft' },
    { comment: 'Jeg nåede det ikke.' },
  );
}

async function atTheMeeting(play: Play): Promise<void> {
  const { stage, cast } = play;
  const { clause } = stage.body.rules.approval;
  const { slot } = await stage.meeting();
  await stage.say(cast.secretary, 'rundsend referat');
  stage.tell('Her rundsendes intet til bemærkninger: referatet skrives og godkendes på mødet.', clause);
  await stage.windTo(endsAt(slot, stage.body.calendar.timeZone).subtract({ minutes: 5 }));
  await approve(play);
  stage.tell('Et punkt mangler sit udfald, så referatet kan ikke godkendes endnu.');
  await completeMinutes(play);
  await approve(play);
  stage.tell(`Referatet er godkendt ${at(play, stage.now)}, inden mødet sluttede.`, clause);
}

async function atTheNextMeeting(play: Play): Promise<void> {
  const { stage } = play;
  const { clause } = stage.body.rules.approval;
  const next = await planTheNext(play);
  const { slot } = await stage.meeting(next);
  stage.tell(`Udkastet venter på næste møde, ${day(slot.date)}. Før det kan det ikke godkendes.`, clause);
  await approve(play);
  insist((await stage.meeting()).minutes.stage === 'awaiting-next-meeting', 'approved before the next meeting');
  await stage.windTo(startsAt(slot, stage.body.calendar.timeZone).add({ minutes: 10 }));
  stage.tell('Næste møde er begyndt, og referatet er på dagsordenen.', clause);
  await approve(play);
  stage.tell(`Referatet er godkendt ${at(play, stage.now)}.`, clause);
}

/** The chair writes it; whoever sits in several bodies is asked which one is meant. */
async function approve(play: Play): Promise<void> {
  const { stage, cast } = play;
  const { chair } = cast;
  const seats = stage.sandbox.referent.bodies
    .all()
    .filter((one) => memberByEntraId(one, chair.entraId ?? '') !== undefined);
  if (seats.length > 1) {
    const choice = await stage.say(chair, 'udvalg');
    await stage.press(chair, choice, { verb: 'choose-body', with: { bodyId: stage.body.id } });
  }
  const card = await stage.say(chair, 'godkend referat');
  if (!buttonsOf(card.card).some(({ action }) => verbOf(action) === 'approve-minutes')) return;
  await stage.press(chair, card, { verb: 'approve-minutes' });
}

const at = ({ stage }: Play, instant: Temporal.Instant) => `den ${moment(instant, stage.body.calendar.timeZone, 'da')}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
