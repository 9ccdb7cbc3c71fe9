import type { Card } from '../cards/card.ts';
import { noticeCard, noticeOfTold } from '../cards/notice.ts';
import { type PlanFacts, planApprovedCard, planProposalCard } from '../cards/plan.ts';
import { refusedForm } from '../cards/refusal.ts';
import type { Slot } from '../domain/meeting/slot.ts';
import { approvedPart, covers, halfOf, type Period, type Plan, planSubject } from '../domain/plan/plan.ts';
import type { PlanCommand, Wanted } from '../domain/plan/procedure.ts';
import { proposeDates } from '../domain/plan/propose-dates.ts';
import type { Ground } from '../domain/refusal.ts';
import { readForm } from '../forms/form.ts';
import { halfIn } from '../forms/half-year.ts';
import { readMeetingLines } from '../forms/meeting-lines.ts';
import { planForm } from '../forms/plan-form.ts';
import { counterWords } from '../language/counter.ts';
import { planningWords } from '../language/planning.ts';
import { freeOrBusy } from './free-or-busy.ts';
import { usualPeriod } from './plan-period.ts';
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
 * `mødeplan 2027` proposes a year by the body's rule, `mødeplan 1. halvår 2027` a half of it; with lines below it, those
 * dates instead. Every line that cannot be read is shown back, and nothing is proposed until all can.
 */
export async function plan(visit: Visit, { line, below }: { line: string; below: string }): Promise<Card> {
  const { half, rest } = halfIn(line);
  const said = /^\s*(?:(?:for|i|of)\s+)?(\d{4}(?!\d|-))?\s*[:.,]?\s*(.*)$/.exec(rest);
  const named = said?.[1] === undefined ? undefined : Number(said[1]);
  const pasted = [said?.[2] ?? '', ...below.split('\n')].filter((one) => one.trim() !== '');
  const usual = await usualPeriod(visit, named, (year) => planOf(visit, year));
  // Dates that are written tell themselves what they cover.
  const period: Period =
    half !== undefined ? { year: usual.year, half } : pasted.length > 0 ? { year: usual.year } : usual;
  const stop = notToBePlanned(visit, period);
  if (stop !== undefined) return stop;
  if (pasted.length > MOST_LINES) return toldCard(visit, counterWords(visit.words.language).tooManyLines(MOST_LINES));
  return pasted.length > 0 ? proposeLines(visit, period, pasted.join('\n')) : planByRule(visit, period);
}

function notToBePlanned(visit: Visit, { year }: Period): Card | undefined {
  const thisYear = visit.now.toZonedDateTimeISO(visit.body.calendar.timeZone).year;
  if (year >= thisYear && year <= thisYear + YEARS_AHEAD) return undefined;
  return toldCard(visit, counterWords(visit.words.language).noSuchYear(thisYear, thisYear + YEARS_AHEAD));
}

/** What has been approved of the period, or a proposal of what is left of it. */
async function planByRule(visit: Visit, period: Period): Promise<Card> {
  const { body, words } = visit;
  const part = approvedOf(await planOf(visit, period.year));
  if (part !== undefined && (part.half === undefined || part.half === period.half)) {
    return showApproved(visit, { ...part, year: period.year });
  }
  const today = visit.now.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
  const byRule = proposeDates(body, period.year, period.half);
  const { noMonths, period: named } = planningWords[words.language];
  if (byRule.length === 0) return toldCard(visit, noMonths(body, named(period)));
  // Of a year under way what is left of it (S2-07); of one planned by halves what stands.
  const left = byRule.filter(({ slot }) => Temporal.PlainDate.compare(slot.date, today) >= 0);
  if (period.half !== undefined || part?.half === undefined) return propose(visit, period, left);
  const stands = (await standing(visit))
    .map(({ meeting }) => meeting.slot)
    .filter(({ date }) => covers({ year: period.year, half: part.half }, date));
  const other = left.filter(({ slot }) => halfOf(slot.date) !== part.half);
  return propose(visit, period, [...stands.map((slot) => ({ slot })), ...other]);
}

/** Nobody plans further ahead. */
const YEARS_AHEAD = 10;

/** More would not fit in one message. */
const MOST_LINES = 12;

export const planActions: Readonly<Record<string, Action>> = {
  'adjust-plan': (visit, data) => adjusted(visit, data, 'propose-plan'),
  'approve-plan': (visit, data) => adjusted(visit, data, 'approve-plan'),
  'plan-half': async (visit, data) => {
    const period = periodIn(data);
    return notToBePlanned(visit, period) ?? planByRule(visit, period);
  },
};

async function proposeLines(visit: Visit, period: Period, pasted: string): Promise<Card> {
  const read = readMeetingLines(pasted, period.year, visit.body.rules.meetings);
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
    period,
    read.flatMap((line) => ('fault' in line ? [] : [line])),
  );
}

async function propose(visit: Visit, period: Period, wanted: readonly Wanted[]): Promise<Card> {
  const kept = wanted.map(({ slot, saidWeekday, saidYear }) => ({
    slot,
    ...(saidWeekday === undefined ? {} : { saidWeekday }),
    ...(saidYear === undefined ? {} : { saidYear }),
  }));
  const outcome = await visit.parts.handle({
    type: 'propose-plan',
    ...period,
    wanted: kept,
    ...header(visit, planSubject(period.year), `propose-plan/${newFormId()}`),
  });
  return outcome.done === false ? refusal(visit, outcome.refusal) : shown(visit, period.year);
}

async function adjusted(visit: Visit, data: Data, type: PlanCommand['type']): Promise<Card> {
  const period = periodIn(data);
  const { year } = period;
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
  if (type === 'propose-plan') return propose(visit, period, wanted);
  const id = commandId(visit, data, type);
  const outcome = await visit.parts.handle({
    type,
    ...period,
    wanted,
    despiteDoubts,
    ...header(visit, planSubject(year), id),
  });
  if (outcome.done !== false) return shown(visit, year);
  // What stands in the way is shown at its date, on the same card.
  const stop = refusal({ ...visit, typed: {} }, outcome.refusal);
  return MENDABLE.includes(outcome.refusal.because) ? refusedForm(await propose(visit, period, wanted), stop) : stop;
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
  const facts = await planFacts(visit, now);
  const stands = (await standing(visit)).map(({ meeting }) => meeting.slot);
  const calendars = await freeOrBusy(
    visit,
    now.meetings.map(({ slot }) => slot),
    stands,
  );
  return planProposalCard({ ...facts, calendars, formId: newFormId() }, visit.words);
}

/** The meetings of the year as they now stand. */
async function showApproved(visit: Visit, { year, half }: Period): Promise<Card> {
  const inYear = (await standing(visit)).filter(({ meeting }) => meeting.slot.date.year === year);
  const asTheyStand: PlanFacts['plan'] = {
    stage: 'approved',
    year,
    ...(half === undefined ? {} : { half }),
    meetings: inYear.map(({ meeting }) => ({ slot: meeting.slot, doubts: [] })),
    approvedAt: visit.now,
  };
  return planApprovedCard(
    {
      ...(await planFacts(visit, asTheyStand)),
      online: inYear.map(({ meeting }) => meeting.online),
      fileUrl: (await planOf(visit, year))?.filed?.url,
    },
    visit.words,
  );
}

async function planFacts(visit: Visit, plan: PlanFacts['plan']): Promise<PlanFacts> {
  const meetings = (await standing(visit)).map(({ meeting }) => meeting);
  const all = meetings.map(({ slot }) => slot.date);
  const called = meetings.flatMap(({ slot, kind }) => (kind === undefined ? [] : [{ slot, kind }]));
  const covered = plan.stage === 'approved' ? { year: plan.year } : plan;
  const rest = all.filter((date) => !covers(covered, date));
  return { body: visit.body, plan, rest, called, elsewhere: await elsewhereOf(visit) };
}

function periodIn(data: Data): Period {
  const [year, half] = [Number(textOf(data, 'year')), textOf(data, 'half')];
  return { year, ...(half === '1' ? { half: 1 } : half === '2' ? { half: 2 } : {}) };
}

const approvedOf = (plan: Plan | undefined) => (plan === undefined ? undefined : approvedPart(plan));

function planOf({ parts, body }: Visit, year: number): Promise<Plan | undefined> {
  return parts.store.look<Plan>({ procedure: 'plan', bodyId: body.id, subject: planSubject(year) });
}
