import { describe, expect, it } from 'vitest';
import { agendaDocument } from '../../../src/documents/agenda.ts';
import { minutesDocument } from '../../../src/documents/minutes.ts';
import { asPublished, publicAgendaDocument } from '../../../src/documents/public-minutes.ts';
import type { PlannedMeeting } from '../../../src/domain/meeting/meeting.ts';
import { scanMinutes } from '../../../src/domain/publication/scan-minutes.ts';
import { documentWords } from '../../../src/language/document-words.ts';
import { body, office, ordinary, sampleMeeting } from '../../cards/sample-meeting.ts';

const klu = body('klu-guldborgsund');
const words = documentWords.da;
const CPR = '010203-1234';
const hitBy = office(klu, 'secretary').id;

/** A meeting in which everything that can be written is. */
const full: PlannedMeeting = richMeeting();

/** Every text of the record, by its way there: `minutes.draft.place`. */
function textsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value === 'string') return [path];
  if (Array.isArray(value)) return value.flatMap((one, index) => textsIn(one, [...path, String(index)]));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

/** The record with the number put into one of its texts. */
function planted(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return `${String(value)} ${CPR}`;
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === key ? planted(one, rest) : one));
  return { ...Object(value), [key]: planted(Reflect.get(Object(value), key), rest) };
}

const printed = (meeting: PlannedMeeting): string => {
  if (meeting.minutes.stage === 'none') throw new Error('no minutes');
  const minutes = minutesDocument({ body: klu, meeting, minutes: meeting.minutes }, words);
  return JSON.stringify([minutes, agendaDocument({ body: klu, meeting, reader: 'public' }, words)]);
};

/** What can be planted and is printed for everybody. */
const places = textsIn(full).filter((path) => {
  // Counted by the house, and quoted from the body's own file.
  if (path.at(-1) === 'number' || path.join('.').startsWith('minutes.approval.clause')) return false;
  try {
    return printed(planted(full, path) as PlannedMeeting).includes(CPR); // of the same shape as it was
  } catch {
    // An id or a date that nothing is found by any more.
    return false;
  }
});

describe('whatever the public version prints', () => {
  it('is much of what the record says', () => {
    expect(places.length).toBeGreaterThan(20);
  });

  it.each(places.map((path) => [path.join('.')] as const))('is looked through: %s', (path) => {
    const meeting = planted(full, path.split('.')) as PlannedMeeting; // as above
    const hits = scanMinutes(meeting, klu);
    const hit = hits.find(({ kind }) => kind === 'cpr');
    expect(hit?.found).toBe(CPR);
    if (hit === undefined || meeting.minutes.stage === 'none') return;
    // What is found can be left out, there and wherever else it is printed.
    const settled = hits
      .filter(({ kind }) => kind === 'cpr')
      .map((one) => ({
        hit: one,
        decision: { do: 'remove' } as const,
        by: hitBy,
        at: full.plannedAt,
      }));
    const publication = { state: 'public', since: full.plannedAt, settled, corrections: [] } as const;
    const decided = { ...meeting, minutes: { ...meeting.minutes, publication } } as PlannedMeeting; // approved, as the sample is
    expect(printed(asPublished(klu, decided))).not.toContain(CPR);
  });

  it('is looked through in the name and the title of a file they were taken in from', () => {
    const { minutes } = full;
    if (minutes.stage !== 'approved') throw new Error('the sample is not approved');
    const clause = { document: 'Referat 010203-1234.docx', quote: 'Referat' };
    const taken = {
      ...full,
      minutes: { ...minutes, approval: { ...minutes.approval, mode: 'as-imported', clause } as const },
    };
    expect(scanMinutes(taken, klu)).toMatchObject([{ kind: 'cpr', place: { in: 'header' } }]);
  });

  it('of an agenda nobody has gone through, what is found is left out at once', () => {
    const point = full.agenda.releases[0]?.points.findIndex(({ itemId }) => itemId !== undefined) ?? 0;
    const meeting = planted(full, ['agenda', 'releases', '0', 'points', String(point), 'title']) as PlannedMeeting; // as above
    const agenda = JSON.stringify(publicAgendaDocument(klu, meeting, words));
    expect(agenda).not.toContain(CPR);
    expect(agenda).toContain('[udeladt]');
  });
});

function richMeeting(): PlannedMeeting {
  const meeting = sampleMeeting(klu, ordinary, 'approved');
  const { minutes, agenda } = meeting;
  if (minutes.stage !== 'approved') throw new Error('the sample is not approved');
  const [first, second] = klu.members;
  const [item, ...items] = agenda.items;
  if (first === undefined || second === undefined || item === undefined) throw new Error('the sample lacks something');
  const waiver = { by: first.id, reason: 'Kan ikke vente' };
  const draft = {
    ...minutes.draft,
    attendance: [
      { member: first.id, presence: 'apology', substitute: 'En vikar' },
      { member: second.id, presence: 'present' },
    ] as const,
    guests: ['Konsulent, Region Sjælland'],
    atPoints: {
      'item-1': {
        absences: [{ member: first.id, ground: 'disqualified', reason: 'Nær familie' }],
        guests: ['Ekspert'],
      },
    } as const,
    struck: { 'item-1': [{ number: 1, reason: 'Drøftet før' }] },
    texts: {
      ...minutes.draft.texts,
      'item-1': {
        text: 'Drøftet.',
        outcome: 'changed',
        revision: 1,
        by: first.id,
        ledger: [{ bullet: 'tiltræder planen', outcome: 'changed', instead: 'venter' }],
        despite: 'Det haster',
        withoutQuorum: 'Alle var enige',
      } as const,
    },
    next: { slot: meeting.slot, place: 'Rådhuset' },
  };
  const late = { ...item, late: true, waiver, text: { ...item.text, draftAgenda: ['Et punkt', 'Et andet'] } };
  const withoutOne = agenda.releases.map((one) => ({ ...one, points: one.points.filter(({ id }) => id !== 'item-2') }));
  return {
    ...meeting,
    guests: [{ title: 'Rådmanden', askedBy: 'secretary' }],
    agenda: { ...agenda, items: [late, ...items], releases: withoutOne },
    minutes: {
      ...minutes,
      draft,
      comments: minutes.comments.map((one, index) => (index === 0 ? { ...one, dissent: 'Uenig i fristen' } : one)),
    },
  };
}
