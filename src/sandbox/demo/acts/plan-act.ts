import type { Meeting, PlannedMeeting } from '../../../domain/meeting/meeting.ts';
import { endTime, overlap, type Slot, sameSlot } from '../../../domain/meeting/slot.ts';
import { proposeDates } from '../../../domain/plan/propose-dates.ts';
import { dayAndMonth, timeSpan, weekdayName } from '../../../language/dates.ts';
import { findButton } from '../../teams/card-form.ts';
import { type CardMessage, OutOfPlay } from '../stage.ts';
import { day, insist, type Play } from './act.ts';

/** The secretary lays the year's plan: proposed by the rule or pasted as lines, adjusted, approved, put in the calendar. */
export async function planTheYear(play: Play, meetingOn: Temporal.PlainDate): Promise<void> {
  const { stage, cast } = play;
  const { body } = stage;
  const { meetings } = body.rules;
  stage.chapter(stage.said.chapters.plan);
  const proposed = proposeDates(body, meetingOn.year).map(({ slot }) => slot);
  const byRule = proposed.some(({ date }) => date.equals(meetingOn));
  stage.tell(stage.said.plans(day(play, today(play)), meetingOn.year, body.shortName), meetings.clause);
  if (byRule) {
    const proposal = await stage.ask(cast.secretary, 'plan', ` ${meetingOn.year}`);
    await approve(play, await adjust(play, proposal, proposed));
  } else {
    const slot: Slot = { date: meetingOn, start: meetings.start, lengthInMinutes: meetings.lengthInMinutes };
    const later = proposed.filter((one) => Temporal.PlainDate.compare(one.date, meetingOn) > 0 && !overlap(one, slot));
    await approve(play, await pasteLines(play, meetingOn.year, [slot, ...later]));
  }
  await checkCalendar(play);
}

/** Where the next meeting approves there must be one: the first after this, if need be of next year's plan. */
export async function planTheNext(play: Play): Promise<string> {
  const { stage, cast } = play;
  const found = await nextMeeting(play);
  if (found !== undefined) return found;
  const { year } = (await stage.meeting()).slot.date;
  stage.tell(stage.said.plansNext(year));
  await approve(play, await stage.ask(cast.secretary, 'plan', ` ${year + 1}`));
  const next = await nextMeeting(play);
  if (next === undefined) throw new OutOfPlay('no meeting follows');
  return next;
}

async function nextMeeting({ stage }: Play): Promise<string | undefined> {
  const { slot } = await stage.meeting();
  const records = await stage.sandbox.referent.store.records<Meeting>('meeting', stage.body.id);
  const later = records.flatMap(({ subject, state }) =>
    state.stage === 'planned' && Temporal.PlainDate.compare(state.slot.date, slot.date) > 0
      ? [{ subject, date: state.slot.date }]
      : [],
  );
  return later.toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date))[0]?.subject;
}

/** What is past is left out, and the last meeting begins half an hour later than usual. */
async function adjust(play: Play, proposal: CardMessage, proposed: readonly Slot[]): Promise<CardMessage> {
  const { stage, cast } = play;
  const values: Record<string, string> = {};
  proposed.forEach(({ date, start }, row) => {
    if (Temporal.PlainDate.compare(date, today(play)) <= 0) values[`keep-${row}`] = 'false';
    else if (row === proposed.length - 1 && stage.meetingId !== date.toString())
      values[`start-${row}`] = start.add({ minutes: 30 }).toString({ smallestUnit: 'minute' });
  });
  if (Object.keys(values).length === 0) return proposal;
  return stage.press(cast.secretary, proposal, { verb: 'adjust-plan' }, values, { how: stage.said.how.adjusts });
}

/** The secretary first writes a wrong weekday, which is asked about and not swallowed. */
async function pasteLines(play: Play, year: number, slots: readonly Slot[]): Promise<CardMessage> {
  const { stage, cast } = play;
  const line = ({ date, start, lengthInMinutes }: Slot, weekday = date.dayOfWeek) => {
    const span = timeSpan(start, endTime({ date, start, lengthInMinutes }), stage.language);
    return `${weekdayName(weekday, stage.language)} ${dayAndMonth(date, stage.language)} ${span}`;
  };
  const [first, ...rest] = slots;
  if (first === undefined) throw new OutOfPlay('no dates to paste');
  const wrong = (first.date.dayOfWeek % 7) + 1;
  stage.tell(stage.said.wrongWeekday);
  const doubtful = await stage.ask(
    cast.secretary,
    'plan',
    [` ${year}`, line(first, wrong), ...rest.map((slot) => line(slot))].join('\n'),
  );
  insist(JSON.stringify(doubtful.card).includes(weekdayName(wrong, stage.language)), 'a wrong weekday was swallowed');
  return stage.ask(cast.secretary, 'plan', [` ${year}`, ...slots.map((slot) => line(slot))].join('\n'));
}

async function approve({ stage, cast }: Play, proposal: CardMessage): Promise<void> {
  const values = hasInput(proposal, 'despite-doubts') ? { 'despite-doubts': 'true' } : {};
  await stage.press(cast.secretary, proposal, { verb: 'approve-plan' }, values);
}

/** The pre-meeting stands in the calendar with the meeting it belongs to. */
function preMeetingsOf({ preMeeting }: PlannedMeeting): readonly Slot[] {
  return preMeeting === undefined || preMeeting.isCancelled ? [] : [preMeeting.slot];
}

async function checkCalendar({ stage }: Play): Promise<void> {
  const { body, sandbox } = stage;
  const meeting = await stage.meeting();
  const events = sandbox.tenant.events(body.home.mailbox);
  const isInRoom = meeting.inRoom === true;
  insist(meeting.online.state === (isInRoom ? 'in-room' : 'ready'), 'the meeting has no join link');
  for (const { joinUrl, subject } of events) {
    if (isInRoom && joinUrl === undefined) continue;
    const found = await fetch(joinUrl ?? '');
    insist(found.status === 200, `the join link of ${subject} leads nowhere`);
  }
  const records = await sandbox.referent.store.records<Meeting>('meeting', body.id);
  const slots = records.flatMap(({ state }) =>
    state.stage === 'planned' ? [state.slot, ...preMeetingsOf(state)] : [],
  );
  insist(
    slots.some((slot) => sameSlot(slot, meeting.slot)) && events.length === slots.length,
    'the calendar does not hold each meeting once',
  );
  stage.tell(stage.said.inCalendar(events.length, isInRoom));
}

const hasInput = ({ card }: CardMessage, id: string) =>
  findButton(card, { verb: 'approve-plan' }).inputs.some((input) => input.id === id);

const today = ({ stage }: Play) => stage.now.toZonedDateTimeISO(stage.body.calendar.timeZone).toPlainDate();
