import type { Clause } from '../../domain/body/clause.ts';
import type { RulesOfProcedure } from '../../domain/body/rules-of-procedure.ts';
import { routeOf } from './agreement-route.ts';
import { alignmentOf } from './alignment.ts';
import { wheelOf } from './annual-wheel.ts';
import { approvalMisfits, approvalOf } from './approval-rules.ts';
import { MONTHS, WEEKDAYS } from './day-phrase.ts';
import { deadlineMisfits, deadlineRules } from './deadline-rules.ts';
import { dialogueRuleOf } from './dialogue-meetings.ts';
import { dutyMisfits, dutyRules } from './duties.ts';
import { itemKindRules, itemMisfits } from './item-rules.ts';
import { kindMisfits, kindRules } from './kinds.ts';
import type { Misfit } from './misfit.ts';
import { partyDeadlineMisfits, partyDeadlineRules } from './party-deadlines.ts';
import { preMeetingMisfits, preMeetingOf } from './pre-meeting.ts';
import { preparesMisfits, preparesOf } from './prepares.ts';
import { retentionMisfits, retentionOf } from './retention.ts';
import type { BodyFile } from './schema.ts';
import { sittingRules } from './sitting.ts';
import { topicMisfits, topicRules } from './topics.ts';
import type { ClauseInFile } from './values.ts';
import { writtenRuleOf } from './written-procedure.ts';

/** Reads the clauses of a file, whose own document stands behind those that name none. */
export function clauseIn(file: Pick<BodyFile, 'document'>): (clause: ClauseInFile) => Clause {
  return ({ document, quote, silent }) => ({
    document: document ?? file.document,
    quote,
    ...(silent === undefined ? {} : { silent }),
  });
}

/** The rules of procedure a file describes. */
export function rulesOf(file: BodyFile): RulesOfProcedure {
  const clauseOf = clauseIn(file);
  const { meetings } = file;
  const wheel = wheelOf(file['annual-wheel'], clauseOf);
  const late = file.waivers?.['late-item'];
  const ownDays = partyDeadlineRules(file, clauseOf);
  const itemKinds = itemKindRules(file, clauseOf);
  const route = routeOf(file.agreements, clauseOf);
  return {
    document: file.document,
    adoptedOn: file['adopted-on'],
    meetings: {
      months: meetings.months.map((name) => MONTHS.indexOf(name) + 1).sort((a, b) => a - b),
      weekday: WEEKDAYS.indexOf(meetings.weekday) + 1,
      fromDay: meetings['from-day'],
      start: meetings.start,
      lengthInMinutes: meetings.length,
      place: meetings.place,
      ...(meetings.online ? {} : { inRoom: true }),
      ...(meetings['plan-for'] === 'half-year' ? { planFor: 'half-year' } : {}),
      perYear: meetings['per-year'],
      clause: clauseOf(meetings.clause),
    },
    ...(wheel === undefined ? {} : { annualWheel: wheel }),
    deadlines: deadlineRules(file, clauseOf),
    ...(ownDays.length === 0 ? {} : { partyDeadlines: ownDays }),
    ...(file.kinds === undefined ? {} : { kinds: kindRules(file, clauseOf) }),
    otherBodies: file['other-bodies'],
    alignment: alignmentOf(file, clauseOf),
    itemFields: { fields: file.items.fields, clause: clauseOf(file.items.clause) },
    ...(itemKinds.length === 0 ? {} : { itemKinds }),
    standingItems: file['standing-items'].map(({ decisions, clause, ...item }) => ({
      ...item,
      decides: decisions,
      clause: clauseOf(clause),
    })),
    approval: approvalOf(file.approval, clauseOf(file.approval.clause)),
    ...topicRules(file, clauseOf),
    ...sittingRules(file, clauseOf),
    ...(route === undefined ? {} : { agreements: route }),
    ...(late === undefined ? {} : { lateItems: { by: late.by, clause: clauseOf(late.clause) } }),
    publication: {
      where: file.publication.where,
      clause: clauseOf(file.publication.clause),
      ...(file.publication.nameless ? { nameless: true } : {}),
    },
    chairSeesAgendaFirst: file['chair-sees-agenda-first'],
    sendAt: file['send-at'],
    remindBefore: file['remind-before'],
    countedDays: { clause: clauseOf(file.calendar.clause) },
    duties: dutyRules(file, clauseOf),
    ...(file.secretariat === undefined
      ? {}
      : { secretariat: { ...file.secretariat, clause: clauseOf(file.secretariat.clause) } }),
    ...(file['dialogue-meetings'] === undefined
      ? {}
      : { dialogueMeetings: dialogueRuleOf(file['dialogue-meetings'], clauseOf) }),
    ...writtenRuleOf(file['written-procedure'], clauseOf),
    ...retentionOf(file.retention, clauseOf),
    ...preparesOf(file.prepares, clauseOf),
    ...(file['pre-meeting'] === undefined ? {} : { preMeeting: preMeetingOf(file['pre-meeting'], clauseOf) }),
  };
}

/** What is wrong with the rules though each value may do on its own. */
export function ruleMisfits(file: BodyFile): Misfit[] {
  const { meetings } = file;
  const misfits: Misfit[] = [
    ...deadlineMisfits(file),
    ...kindMisfits(file),
    ...partyDeadlineMisfits(file),
    ...itemMisfits(file),
    ...dutyMisfits(file),
    ...preparesMisfits(file.id, file.prepares),
    ...topicMisfits(file),
    ...retentionMisfits(file),
    ...preMeetingMisfits(
      file['pre-meeting'],
      file.members.map(({ id }) => id),
    ),
  ];
  misfits.push(...approvalMisfits(file));
  const { least, most } = meetings['per-year'];
  if (least > most) {
    misfits.push({ path: ['meetings', 'per-year', 'most'], problem: { because: 'out-of-range', least, most: 52 } });
  }
  return misfits;
}
