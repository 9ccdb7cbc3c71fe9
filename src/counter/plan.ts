import type { Card } from '../cards/card.ts';
import { noticeCard, noticeOfTold } from '../cards/notice.ts';
import { type PlanFacts, planApprovedCard, planProposalCard } from '../cards/plan.ts';
import { refusedForm } from '../cards/refusal.ts';
import type { Slot } from '../domain/meeting/slot.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { PlanCommand, Wanted } from '../domain/plan/procedure.ts';
import { proposeDates } from '../domain/plan/propose-dates.ts';
import type { Ground } from '../domain/refusal.ts';
import { readForm } from '../forms/form.ts';
import { readMeetingLines } from '../forms/meeting-lines.ts';
import { planForm } from '../forms/plan-form.ts';
import { counterWords } from '../language/counter.ts';
import {
  type Action,
  commandId,
  type Data,
  elsewhereOf,
  formIdOf,
  header,
  newFormId,
  refusal,
  standing,
  textOf,
  toldCard,
  type Visit,
} from './visit.ts';

/**
 * `mødeplan 2027` proposes a year by the body's rule; with lines below it, those dates instead. Every line that cannot
 * be read is shown back, and nothing is proposed until all can.
 */
export async function plan(visit: Visit, { line, below }: { line: string; below: string }): Promise<Card> {
  const said = /^\s*(?:for\s+)?(\d{4}(?!\d|-))?\s*[:.,]?\s*(.*)$/.exec(line);
  const year = said?.[1] === undefined ? yearToPlan(visit) : Number(said[1]);
  const thisYear = visit.now.toZonedDateTimeISO(visit.body.calendar.timeZone).year;
  const words = counterWords(visit.words.language);
  if (year < thisYear || year > thisYear + YEARS_AHEAD)
    return toldCard(visit, words.noSuchYear(thisYear, thisYear + YEARS_AHEAD));
  const pasted = [said?.[2] ?? '', ...below.split('\n')].filter((one) => one.trim() !== '');
  if (pasted.length > MOST_LINES) return toldCard(visit, words.tooManyLines(MOST_LINES));
  if (pasted.length > 0) return proposeLines(visit, year, pasted.join('\n'));
  const approved = await planOf(visit, year);
  if (approved?.stage === 'approved') return showApproved(visit, approved);
  const today = visit.now.toZonedDateTimeISO(visit.body.calendar.timeZone).toPlainDate();
  // Of a year under way what is left of it (S2-07).
  const left = proposeDates(visit.body, year).filter(({ slot }) => Temporal.PlainDate.compare(slot.date, today) >= 0);
  return propose(visit, year, left);
}

/** Nobody plans further ahead. */
const YEARS_AHEAD = 10;

/** More would not fit in one message. */
const MOST_LINES = 12;

export const planActions: Readonly<Record<string, Action>> = {
  'adjust-plan': (visit, data) => adjusted(visit, data, 'propose-plan'),
  'approve-plan': (visit, data) => adjusted(visit, data, 'approve-plan'),
};

/** The year under way until its autumn, then the next. */
function yearToPlan({ now, body }: Visit): number {
  const today = now.toZonedDateTimeISO(body.calendar.timeZone);
  return today.month >= 8 ? today.year + 1 : today.year;
}

async function proposeLines(visit: Visit, year: number, pasted: string): Promise<Card> {
  const read = readMeetingLines(pasted, year, visit.body.rules.meetings);
  const said = counterWords(visit.words.language);
  const faulty = read.flatMap((line) =>
    'fault' in line ? [said.lineFault(line.line, said.lineFaults[line.fault])] : [],
  );
  if (faulty.length > 0) {
    return noticeCard(
      noticeOfTold({ heading: said.linesUnread, paragraphs: [...faulty, said.noLinesKept] }),
      visit.words,
    );
  }
  return propose(
    visit,
    year,
    read.flatMap((line) => ('fault' in line ? [] : [line])),
  );
}

async function propose(visit: Visit, year: number, wanted: readonly Wanted[]): Promise<Card> {
  const kept = wanted.map(({ slot, saidWeekday, saidYear }) => ({
    slot,
    ...(saidWeekday === undefined ? {} : { saidWeekday }),
    ...(saidYear === undefined ? {} : { saidYear }),
  }));
  const outcome = await visit.parts.handle({
    type: 'propose-plan',
    year,
    wanted: kept,
    ...header(visit, subjectOf(year), `propose-plan/${newFormId()}`),
  });
  return outcome.done === false ? refusal(visit, outcome.refusal) : shown(visit, year);
}

async function adjusted(visit: Visit, data: Data, type: PlanCommand['type']): Promise<Card> {
  const year = Number(textOf(data, 'year'));
  const count = Object.keys(data).filter((key) => /^date-\d+$/.test(key)).length;
  const standingPlan = await planOf(visit, year);
  if (standingPlan === undefined || standingPlan.stage === 'none')
    return refusal(visit, { because: 'plan-not-proposed' });
  const read = readForm(planForm(count), data);
  const formId = formIdOf(data);
  if (!read.ok)
    return planProposalCard(
      { ...(await planFacts(visit, standingPlan)), formId, typed: visit.typed, faults: read.faults },
      visit.words,
    );
  const { slots, despiteDoubts } = read.value;
  const wanted = slots.map((slot) => ({ slot, ...saidOf(slot, standingPlan) }));
  if (type === 'propose-plan') return propose(visit, year, wanted);
  const id = commandId(visit, data, type);
  const outcome = await visit.parts.handle({
    type,
    year,
    wanted,
    despiteDoubts,
    ...header(visit, subjectOf(year), id),
  });
  if (outcome.done !== false) return shown(visit, year);
  // What stands in the way is shown at its date, on the same card.
  const stop = refusal({ ...visit, typed: {} }, outcome.refusal);
  return MENDABLE.includes(outcome.refusal.because) ? refusedForm(await propose(visit, year, wanted), stop) : stop;
}

const MENDABLE: readonly Ground[] = ['plan-has-doubts', 'in-the-past', 'meeting-exists'];

/** What she wrote about a day that does not fit it is asked about until she changes the day or says that she has seen it. */
function saidOf(slot: Slot, { meetings }: Extract<Plan, { stage: 'proposed' | 'approved' }>): Omit<Wanted, 'slot'> {
  const doubts = meetings.find((one) => one.slot.date.equals(slot.date))?.doubts ?? [];
  const weekday = doubts.find((one) => one.about === 'wrong-weekday');
  const year = doubts.find((one) => one.about === 'other-year');
  return {
    ...(weekday === undefined ? {} : { saidWeekday: weekday.said }),
    ...(year === undefined ? {} : { saidYear: year.said }),
  };
}

async function shown(visit: Visit, year: number): Promise<Card> {
  const now = await planOf(visit, year);
  if (now === undefined || now.stage === 'none') return refusal(visit, { because: 'plan-not-proposed' });
  if (now.stage === 'approved') return showApproved(visit, now);
  return planProposalCard({ ...(await planFacts(visit, now)), formId: newFormId() }, visit.words);
}

async function showApproved(visit: Visit, approved: Extract<Plan, { stage: 'approved' }>): Promise<Card> {
  const meetings = await standing(visit);
  const inYear = meetings.filter(({ meeting }) => meeting.slot.date.year === approved.year);
  const asTheyStand = { ...approved, meetings: inYear.map(({ meeting }) => ({ slot: meeting.slot, doubts: [] })) };
  return planApprovedCard(
    { ...(await planFacts(visit, asTheyStand)), online: inYear.map(({ meeting }) => meeting.online) },
    visit.words,
  );
}

async function planFacts(visit: Visit, plan: PlanFacts['plan']): Promise<PlanFacts> {
  return { body: visit.body, plan, elsewhere: await elsewhereOf(visit) };
}

const subjectOf = (year: number) => `plan-${year}`;

function planOf({ parts, body }: Visit, year: number): Promise<Plan | undefined> {
  return parts.store.look<Plan>({ procedure: 'plan', bodyId: body.id, subject: subjectOf(year) });
}
