import { send } from '../cards/button.ts';
import type { Card } from '../cards/card.ts';
import type { MeetingFacts } from '../cards/facts.ts';
import { formCard } from '../cards/form-card.ts';
import { refusedForm } from '../cards/refusal.ts';
import type { SubmitItem } from '../domain/agenda/submit-item.ts';
import { fieldsOf } from '../domain/body/item-kinds.ts';
import { pointsOf } from '../domain/minutes/write-minutes.ts';
import type { DecideDates } from '../domain/plan/decide-dates.ts';
import { type Plan, planSubject } from '../domain/plan/plan.ts';
import { type ChangeFault, readDateChanges } from '../forms/date-changes.ts';
import { LIMITS } from '../forms/form.ts';
import { counterWords } from '../language/counter.ts';
import { longSlot } from '../language/dates.ts';
import { planningWords } from '../language/planning.ts';
import {
  type Action,
  commandId,
  type Data,
  formIdOf,
  hasBegun,
  header,
  refusal,
  standing,
  textOf,
  toldCard,
  type Visit,
  withMeeting,
} from './visit.ts';

/** A plan as an item of a meeting, and what a meeting decides about dates (S2-06, S2-08). */
export const dateActions: Readonly<Record<string, Action>> = {
  'plan-on-agenda': planOnAgenda,
  'decide-dates-form': (visit, data) =>
    withMeeting(visit, textOf(data, 'meetingId'), (facts) => form(visit, facts, data)),
  'decide-dates': (visit, data) => withMeeting(visit, textOf(data, 'meetingId'), (facts) => decide(visit, facts, data)),
};

/** To the first meeting for which items are called for, or else the next: the rules say then why it is too soon. */
async function planOnAgenda(visit: Visit, data: Data): Promise<Card> {
  const { body, words } = visit;
  const { language } = words;
  const plan = await planOf(visit, Number(textOf(data, 'year')));
  if (plan?.stage !== 'proposed') return refusal(visit, { because: 'plan-not-proposed' });
  const coming = (await standing(visit)).filter((one) => !hasBegun(one, visit));
  const to = coming.find(({ meeting }) => meeting.agenda.calledAt !== undefined) ?? coming[0];
  if (to === undefined) return toldCard(visit, counterWords(language).noMeeting);
  const said = planningWords[language];
  const dates = plan.meetings.map(({ slot }) => longSlot(slot, language));
  const texts = said.item(said.period(plan), dates);
  const fields = Object.fromEntries(fieldsOf(body.rules, visit.me).map((field) => [field, texts[field]]));
  const command: SubmitItem = {
    type: 'submit-item',
    text: { fields, kind: 'decision', annexes: [], lengthInMinutes: 10 },
    ...header(visit, to.id, commandId(visit, data, 'plan-on-agenda')),
  };
  const outcome = await visit.parts.handle(command);
  if (outcome.done === false) return refusal(visit, outcome.refusal);
  return toldCard(visit, said.onAgenda(said.period(plan), longSlot(to.meeting.slot, language)));
}

async function form(visit: Visit, facts: MeetingFacts, data: Data, faults: readonly string[] = []): Promise<Card> {
  const point = pointsOf(facts.meeting, facts.body).find(({ id }) => id === textOf(data, 'pointId'));
  if (point === undefined) return refusal(visit, { because: 'no-such-point' });
  const { words } = visit;
  const said = planningWords[words.language];
  const proposal = await proposalFor(visit);
  const told = said.decideForm(point.title, proposal === undefined ? undefined : said.period(proposal));
  const choices = (['true', 'false'] as const).map((value) => ({ title: said.approvesChoices[value], value }));
  const formId = formIdOf(data);
  const about = { bodyId: visit.body.id, meetingId: facts.meetingId, pointId: point.id, formId };
  return formCard(
    {
      heading: told.heading,
      paragraphs: [...told.paragraphs, ...faults],
      formId,
      typed: visit.typed,
      fields: [
        ...(proposal === undefined ? [] : [{ id: 'approves', kind: 'choice', value: 'true', choices } as const]),
        { id: 'date-changes', kind: 'long-text', most: LIMITS.text },
      ],
      labels: said.decideLabels,
      actions: [send(said.saveDecision, 'decide-dates', about)],
    },
    words,
  );
}

async function decide(visit: Visit, facts: MeetingFacts, data: Data): Promise<Card> {
  const { meeting, body, meetingId } = facts;
  const said = planningWords[visit.words.language];
  const point = pointsOf(meeting, body).find(({ id }) => id === textOf(data, 'pointId'));
  if (point === undefined) return refusal(visit, { because: 'no-such-point' });
  const proposal = await proposalFor(visit);
  const approves = proposal !== undefined && textOf(data, 'approves') !== 'false';
  const stands = (await standing(visit)).filter((one) => !hasBegun(one, visit)).map((one) => one.meeting.slot);
  const known = [...stands, ...(approves ? proposal.meetings.map(({ slot }) => slot) : [])];
  const read = readDateChanges(textOf(data, 'date-changes').slice(0, LIMITS.text), known);
  const faults = read.flatMap((one) => ('fault' in one ? [faultLine(one.line, one.fault, visit)] : []));
  if (faults.length > 0) return form(visit, facts, data, faults);
  const changes = read.flatMap((one) => ('fault' in one ? [] : [{ from: one.from, to: one.to }]));
  const { minutes } = meeting;
  const now = minutes.stage === 'none' ? undefined : minutes.draft.texts[point.id];
  // The minutes are the body's, whoever writes them.
  const decision = sentencesOf(approves ? proposal : undefined, changes, body.language);
  const year = approves ? proposal.year : (changes[0]?.from.date.year ?? meeting.slot.date.year);
  const command: DecideDates = {
    type: 'decide-dates',
    year,
    approves,
    changes,
    reason: planningWords[body.language].decidedAt(meeting.slot.date, point.number),
    meetingId,
    writing: {
      pointId: point.id,
      text: [now?.text ?? '', decision].filter((text) => text !== '').join('\n'),
      outcome: now?.outcome ?? (approves ? 'approved' : 'decided'),
      baseRevision: now?.revision ?? 0,
    },
    ...header(visit, planSubject(year), commandId(visit, data, 'decide-dates')),
  };
  const outcome = await visit.parts.handle(command);
  if (outcome.done !== false)
    return toldCard(visit, said.decided(sentencesOf(approves ? proposal : undefined, changes, visit.words.language)));
  return refusedForm(await form(visit, facts, data), refusal({ ...visit, typed: {} }, outcome.refusal));
}

type Proposal = Extract<Plan, { stage: 'proposed' }>;

function sentencesOf(
  plan: Proposal | undefined,
  changes: DecideDates['changes'],
  language: Visit['words']['language'],
): string {
  const said = planningWords[language];
  return said.decision(
    plan === undefined ? undefined : said.period(plan),
    changes.map(({ from, to }) => [longSlot(from, language), longSlot(to, language)]),
  );
}

function faultLine(line: string, fault: ChangeFault, { words }: Visit): string {
  const said = counterWords(words.language);
  const sentences: Readonly<Record<ChangeFault, string>> = {
    ...said.lineFaults,
    ...planningWords[words.language].changeFaults,
  };
  return said.lineFault(line, sentences[fault]);
}

/** The plan that lies proposed, of this year or the next. */
async function proposalFor(visit: Visit): Promise<Proposal | undefined> {
  const { year } = visit.now.toZonedDateTimeISO(visit.body.calendar.timeZone);
  for (const one of [year, year + 1]) {
    const plan = await planOf(visit, one);
    if (plan?.stage === 'proposed') return plan;
  }
  return undefined;
}

function planOf({ parts, body }: Visit, year: number): Promise<Plan | undefined> {
  return parts.store.look<Plan>({ procedure: 'plan', bodyId: body.id, subject: planSubject(year) });
}
