import type { Card } from '../cards/card.ts';
import { noticeCard, noticeOfTold } from '../cards/notice.ts';
import { planApprovedCard, planProposalCard } from '../cards/plan.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { PlanCommand, Wanted } from '../domain/plan/procedure.ts';
import { proposeDates } from '../domain/plan/propose-dates.ts';
import { readForm, typedOf } from '../forms/form.ts';
import { readMeetingLines } from '../forms/meeting-lines.ts';
import { planForm } from '../forms/plan-form.ts';
import { counterWords } from '../language/counter.ts';
import {
  type Action,
  type Answering,
  commandId,
  type Data,
  header,
  newFormId,
  refusal,
  standing,
  textOf,
  type Visit,
} from './visit.ts';

/**
 * `mødeplan 2027` proposes a year by the body's rule; with lines below it, those dates instead. Every line that cannot
 * be read is shown back, and nothing is proposed until all can.
 */
export const plan: Answering = async (visit, rest) => {
  const [first = '', ...lines] = rest.split('\n');
  const said = /^\s*(\d{4})?\s*[:.]?\s*(.*)$/.exec(first);
  const year = said?.[1] === undefined ? yearToPlan(visit) : Number(said[1]);
  const pasted = [said?.[2] ?? '', ...lines].filter((line) => line.trim() !== '').join('\n');
  if (pasted !== '') return proposeLines(visit, year, pasted);
  const approved = await planOf(visit, year);
  if (approved?.stage === 'approved') return showApproved(visit, approved);
  return propose(visit, year, proposeDates(visit.body, year));
};

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
  return decided(visit, {
    type: 'propose-plan',
    year,
    wanted: kept,
    ...header(visit, subjectOf(year), `propose-plan/${newFormId()}`),
  });
}

async function adjusted(visit: Visit, data: Data, type: PlanCommand['type']): Promise<Card> {
  const year = Number(textOf(data, 'year'));
  const count = Object.keys(data).filter((key) => /^date-\d+$/.test(key)).length;
  const standingPlan = await planOf(visit, year);
  if (standingPlan === undefined || standingPlan.stage === 'none')
    return refusal(visit, { because: 'plan-not-proposed' });
  const read = readForm(planForm(count), data);
  const formId = textOf(data, 'formId') || newFormId();
  if (!read.ok)
    return planProposalCard(
      { body: visit.body, plan: standingPlan, formId, typed: typedOf(data), faults: read.faults },
      visit.words,
    );
  const { slots, despiteDoubts } = read.value;
  const wanted = slots.map((slot) => ({ slot }));
  return type === 'propose-plan'
    ? decided(visit, { type, year, wanted, ...header(visit, subjectOf(year), `propose-plan/${newFormId()}`) })
    : decided(visit, {
        type,
        year,
        wanted,
        despiteDoubts,
        ...header(visit, subjectOf(year), commandId(visit, data, type)),
      });
}

async function decided(visit: Visit, command: PlanCommand): Promise<Card> {
  const outcome = await visit.parts.handle(command);
  if (outcome.done === false) return refusal(visit, outcome.refusal);
  const now = await planOf(visit, command.year);
  if (now === undefined || now.stage === 'none') return refusal(visit, { because: 'plan-not-proposed' });
  if (now.stage === 'approved') return showApproved(visit, now);
  return planProposalCard({ body: visit.body, plan: now, formId: newFormId() }, visit.words);
}

async function showApproved(visit: Visit, approved: Extract<Plan, { stage: 'approved' }>): Promise<Card> {
  const meetings = await standing(visit);
  const inYear = meetings.filter(({ meeting }) => meeting.slot.date.year === approved.year);
  const asTheyStand = { ...approved, meetings: inYear.map(({ meeting }) => ({ slot: meeting.slot, doubts: [] })) };
  return planApprovedCard(
    { body: visit.body, plan: asTheyStand, online: inYear.map(({ meeting }) => meeting.online) },
    visit.words,
  );
}

const subjectOf = (year: number) => `plan-${year}`;

function planOf({ parts, body }: Visit, year: number): Promise<Plan | undefined> {
  return parts.store.look<Plan>({ procedure: 'plan', bodyId: body.id, subject: subjectOf(year) });
}
