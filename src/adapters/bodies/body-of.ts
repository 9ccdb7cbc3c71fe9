import type { Body, BodyId, Member, MemberId } from '../../domain/body/body.ts';
import type { Clause } from '../../domain/body/clause.ts';
import type { Approval, RulesOfProcedure } from '../../domain/body/rules-of-procedure.ts';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import { wheelMisfits, wheelOf } from './annual-wheel.ts';
import { MONTHS, WEEKDAYS } from './day-phrase.ts';
import { deadlineMisfits, deadlineRules } from './deadline-rules.ts';
import { calendarFor, UnknownCountry } from './holidays.ts';
import type { Misfit } from './misfit.ts';
import type { BodyFile } from './schema.ts';
import type { ClauseInFile } from './values.ts';

/** The body its file describes, or what is wrong with the file as a whole though each value may do on its own. */
export function bodyOf(file: BodyFile): Body | readonly Misfit[] {
  const calendar = calendarOf(file);
  const misfits = [
    ...duplicates(file.parties, 'parties', (party) => party.id, 'id'),
    ...duplicates(file.members, 'members', (one) => one.id, 'id'),
    ...duplicates(file.members, 'members', (one) => one['entra-id']?.toLowerCase(), 'entra-id'),
    ...duplicates(file['other-bodies'], 'other-bodies', (one) => one.id, 'id'),
    ...duplicates(file['standing-items'], 'standing-items', (item) => item.id, 'id'),
    ...partyMisfits(file),
    ...officeMisfits(file),
    ...ruleMisfits(file),
    ...wheelMisfits(file),
    ...('problem' in calendar ? [calendar] : []),
  ];
  if (misfits.length > 0 || 'problem' in calendar) return misfits;
  return {
    // The schema has checked the spelling of both kinds of id, which is all that the brands promise.
    id: file.id as BodyId,
    name: file.name,
    shortName: file['short-name'],
    organisation: file.organisation,
    kind: file.kind,
    language: file.language,
    parties: file.parties,
    members: file.members.map(memberOf),
    home: { mailbox: file.home.mailbox, teamId: file.home.team, channelId: file.home.channel },
    rules: rulesOf(file),
    calendar,
  };
}

function calendarOf(file: BodyFile): Calendar | Misfit {
  const said = file.calendar;
  const summer = said['summer-holiday-until'];
  const timeZone = said['time-zone'];
  try {
    Temporal.PlainDate.from('2024-01-01').toZonedDateTime(timeZone);
  } catch {
    return {
      path: ['calendar', 'time-zone'],
      problem: { because: 'not-understood', given: timeZone, example: 'Europe/Copenhagen' },
    };
  }
  try {
    return calendarFor({
      country: said.country,
      timeZone,
      counted: said['counted-days'],
      language: file.language,
      ...(said['closing-days'] === undefined
        ? {}
        : { closingDays: said['closing-days'].map(({ on, name }) => ({ ...on, name })) }),
      school: {
        ...(said['winter-holiday-week'] === undefined ? {} : { winterWeek: said['winter-holiday-week'] }),
        ...(said['autumn-holiday-week'] === undefined ? {} : { autumnWeek: said['autumn-holiday-week'] }),
        ...(summer === undefined ? {} : { summerUntil: { month: summer.month, day: summer.day } }),
      },
    });
  } catch (error) {
    if (!(error instanceof UnknownCountry)) throw error;
    return {
      path: ['calendar', 'country'],
      problem: { because: 'not-understood', given: said.country, example: 'DK' },
    };
  }
}

function duplicates<One>(
  list: readonly One[],
  field: string,
  keyOf: (one: One) => string | undefined,
  key: string,
): Misfit[] {
  return list.flatMap((one, index) => {
    const given = keyOf(one);
    const first = given === undefined ? index : list.findIndex((other) => keyOf(other) === given);
    if (given === undefined || first === index) return [];
    return [{ path: [field, index, key], problem: { because: 'duplicate', given, first: `${field}[${first}]` } }];
  });
}

function partyMisfits(file: BodyFile): Misfit[] {
  const parties = file.parties.map((party) => party.id);
  return file.members.flatMap((one, index) =>
    parties.includes(one.party)
      ? []
      : [{ path: ['members', index, 'party'], problem: { because: 'not-one-of', given: one.party, allowed: parties } }],
  );
}

function officeMisfits(file: BodyFile): Misfit[] {
  const offices = file.members.flatMap((one) => one.offices);
  return [
    ...(offices.includes('chair') ? [] : [{ path: ['members'], problem: { because: 'no-chair' } } as const]),
    ...(offices.includes('secretary') ? [] : [{ path: ['members'], problem: { because: 'no-secretary' } } as const]),
  ];
}

function ruleMisfits(file: BodyFile): Misfit[] {
  const { approval, meetings, items } = file;
  const misfits: Misfit[] = [...deadlineMisfits(file)];
  if (!items.fields.includes('topic')) misfits.push({ path: ['items', 'fields'], problem: { because: 'no-topic' } });
  if (approval.mode === 'by-silence' && approval.window === undefined) {
    misfits.push({ path: ['approval', 'window'], problem: { because: 'missing' } });
  }
  if (approval.mode !== 'by-silence' && approval.window !== undefined) {
    misfits.push({
      path: ['approval', 'window'],
      problem: { because: 'unknown-key', key: 'window', nearest: undefined },
    });
  }
  const { least, most } = meetings['per-year'];
  if (least > most) {
    misfits.push({ path: ['meetings', 'per-year', 'most'], problem: { because: 'out-of-range', least, most: 52 } });
  }
  return misfits;
}

function memberOf(one: BodyFile['members'][number]): Member {
  const entraId = one['entra-id'];
  return {
    id: one.id as MemberId, // the schema has just looked at it
    title: one.title,
    party: one.party,
    ...(one.organisation === undefined ? {} : { organisation: one.organisation }),
    seat: one.seat,
    offices: one.offices,
    address: one.address,
    ...(entraId === undefined ? {} : { entraId }),
  };
}

function rulesOf(file: BodyFile): RulesOfProcedure {
  const clauseOf = ({ document, quote, silent }: ClauseInFile): Clause => ({
    document: document ?? file.document,
    quote,
    ...(silent === undefined ? {} : { silent }),
  });
  const { meetings } = file;
  const wheel = wheelOf(file['annual-wheel'], clauseOf);
  const paid = file['paid-doctors'];
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
      perYear: meetings['per-year'],
      clause: clauseOf(meetings.clause),
    },
    ...(wheel === undefined ? {} : { annualWheel: wheel }),
    deadlines: deadlineRules(file, clauseOf),
    otherBodies: file['other-bodies'],
    itemFields: { fields: file.items.fields, clause: clauseOf(file.items.clause) },
    standingItems: file['standing-items'].map(({ decisions, clause, ...item }) => ({
      ...item,
      decides: decisions,
      clause: clauseOf(clause),
    })),
    approval: approvalOf(file, clauseOf(file.approval.clause)),
    ...(paid === undefined ? {} : { paidDoctors: { number: paid.number, clause: clauseOf(paid.clause) } }),
    publication: { where: file.publication.where, clause: clauseOf(file.publication.clause) },
    chairSeesAgendaFirst: file['chair-sees-agenda-first'],
    sendAt: file['send-at'],
    remindBefore: file['remind-before'],
    countedDays: { clause: clauseOf(file.calendar.clause) },
  };
}

function approvalOf(file: BodyFile, clause: Clause): Approval {
  const { mode, window } = file.approval;
  // ruleMisfits has refused a file that approves by silence and names no window.
  return mode === 'by-silence' ? { mode, days: window ?? 0, clause } : { mode, clause };
}
