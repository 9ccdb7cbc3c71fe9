import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Body, Member } from '../../../src/domain/body/body.ts';
import { seatedOn } from '../../../src/domain/body/term.ts';
import type { CaseNote } from '../../../src/domain/keeping/case-note.ts';
import { nothingKept } from '../../../src/domain/keeping/keeping.ts';
import { type Expiry, expiredBy, expiries } from '../../../src/domain/keeping/retention.ts';
import type { RetentionRule } from '../../../src/domain/keeping/retention-rule.ts';
import { retentionWarnings } from '../../../src/domain/keeping/retention-warnings.ts';
import type { MeetingNote } from '../../../src/domain/procedure.ts';
import { keptFor } from '../../desk/keeping-room.ts';
import { copenhagen, day, guldborgsund, memberId } from '../bodies.ts';
import { note } from '../story.ts';

const ruled = (...retention: readonly RetentionRule[]): Body => ({
  ...guldborgsund,
  rules: { ...guldborgsund.rules, retention },
});
const year = { count: 1, unit: 'years' } as const;
const approved = (id = '2027-04-08', at = '2027-05-05T00:00'): MeetingNote =>
  note(id, { minutes: 'approved', approvedAt: copenhagen(at) });
const endsOf = (body: Body, ...meetings: readonly MeetingNote[]) =>
  expiries(body, { meetings, cases: [] }, nothingKept).map(
    ({ kind, of, on }) => `${kind} ${of} ${on?.toString() ?? 'waits'}`,
  );
const goneAt = (body: Body, when: string, ...meetings: readonly MeetingNote[]) =>
  expiredBy(expiries(body, { meetings, cases: [] }, nothingKept), body, copenhagen(when)).map(({ kind }) => kind);

describe('a period', () => {
  it('is kept to the end of its last day: the day of the event is not one of them', () => {
    const body = ruled(keptFor('absences', year));
    expect(endsOf(body, approved())).toEqual(['absences 2027-04-08 2028-04-09']);
    expect(goneAt(body, '2028-04-08T23:59', approved())).toEqual([]);
    expect(goneAt(body, '2028-04-09T00:00', approved())).toEqual(['absences']);
  });

  it('is counted from the day of the approval, where the rule says so, in the body’s own zone', () => {
    const body = ruled(keptFor('drafts', { count: 6, unit: 'months' }, 'approval'));
    expect(endsOf(body, approved())).toEqual(['drafts 2027-04-08 2027-11-06']);
    // Half past midnight in Copenhagen is the day before in UTC.
    expect(endsOf(body, approved('2027-04-08', '2027-05-05T00:30'))).toEqual(['drafts 2027-04-08 2027-11-06']);
  });

  it('from the last day of a month ends with the month', () => {
    const body = ruled(keptFor('absences', { count: 1, unit: 'months' }));
    expect(endsOf(body, approved('2027-01-31'))).toEqual(['absences 2027-01-31 2027-03-01']);
    expect(endsOf(body, approved('2028-01-31'))).toEqual(['absences 2028-01-31 2028-03-01']);
  });

  it.each([
    'drafting',
    'with-chair',
    'delivering',
    'circulating',
    'collecting',
    'awaiting-next-meeting',
    'referred',
  ] as const)('does not run while the minutes are %s', (minutes) => {
    const body = ruled(keptFor('absences', { count: 1, unit: 'days' }));
    expect(endsOf(body, note('2027-04-08', { minutes }))).toEqual(['absences 2027-04-08 waits']);
    expect(goneAt(body, '2040-01-01T00:00', note('2027-04-08', { minutes }))).toEqual([]);
  });

  it('of a meeting that was cancelled is counted from its day', () => {
    const body = ruled(keptFor('items', year, 'approval'));
    expect(endsOf(body, note('2027-04-08', { cancelled: true }))).toEqual(['items 2027-04-08 2028-04-09']);
  });

  it('that is for good never ends, and a kind without a rule has none', () => {
    expect(endsOf(ruled(keptFor('absences', undefined)), approved())).toEqual([]);
    expect(endsOf(ruled(), approved())).toEqual([]);
    expect(endsOf(guldborgsund, approved())).toEqual([]);
  });

  it('of what a proof rests on is no shorter than the proof’s, whatever its own rule says', () => {
    const proofs = keptFor('proofs', { count: 5, unit: 'years' }, 'approval');
    const receipts = keptFor('receipts', { count: 1, unit: 'days' });
    expect(endsOf(ruled(receipts, proofs), approved())).toEqual(['receipts 2027-04-08 2032-05-06']);
    // The reason for an apology proves nothing.
    expect(endsOf(ruled(keptFor('absences', { count: 1, unit: 'days' }), proofs), approved())).toEqual([
      'absences 2027-04-08 2027-04-10',
    ]);
    expect(endsOf(ruled(receipts, keptFor('proofs', undefined)), approved())).toEqual(['receipts 2027-04-08 waits']);
  });
});

describe('a period of a case that members answer in writing', () => {
  const heard = (over: Partial<CaseNote> = {}): CaseNote => ({
    ...{ procedure: 'consultation', id: 'h-1', title: 'Praksisplan', isOpen: false, asksMembers: true },
    lastDay: day('2027-04-29'),
    ...over,
  });
  const voted = (over: Partial<CaseNote> = {}) => heard({ procedure: 'written-procedure', id: 'sv-1', ...over });
  const caseEnds = (body: Body, ...cases: readonly CaseNote[]) =>
    expiries(body, { meetings: [approved()], cases }, nothingKept).map(
      ({ kind, of, on, title }) => `${kind} ${of} ${title ?? 'meeting'} ${on?.toString() ?? 'waits'}`,
    );
  const five = { count: 5, unit: 'years' } as const;

  it('runs from the last day for answers, once the case is closed', () => {
    const body = ruled(keptFor('replies', five, 'closing'), keptFor('votes', year, 'closing'));
    expect(caseEnds(body, heard(), voted())).toEqual([
      'votes sv-1 Praksisplan 2028-04-30',
      'replies h-1 Praksisplan 2032-04-30',
    ]);
    expect(caseEnds(body, heard({ isOpen: true }))).toEqual(['replies h-1 Praksisplan waits']);
  });

  it('from a 29 February ends with the February of a year without one', () => {
    const body = ruled(keptFor('replies', year, 'closing'));
    const all = expiries(body, { meetings: [], cases: [heard({ lastDay: day('2028-02-29') })] }, nothingKept);
    expect(expiredBy(all, body, copenhagen('2029-02-28T23:59'))).toEqual([]);
    expect(expiredBy(all, body, copenhagen('2029-03-01T00:00'))).toHaveLength(1);
  });

  it('covers what was sent about it, for as long as a proof rests on it', () => {
    const receipts = keptFor('receipts', year, 'approval');
    expect(caseEnds(ruled(receipts), voted())).toEqual([
      'receipts sv-1 Praksisplan 2028-04-30',
      'receipts 2027-04-08 meeting 2028-05-06',
    ]);
    expect(caseEnds(ruled(receipts, keptFor('proofs', five, 'approval')), voted())).toEqual([
      'receipts sv-1 Praksisplan 2032-04-30',
      'receipts 2027-04-08 meeting 2032-05-06',
    ]);
  });

  it('stops while the case is on hold', () => {
    const hold = { meeting: 'h-1', reason: 'Klage', by: memberId('chair'), at: copenhagen('2028-01-01T09:00') };
    const body = ruled(keptFor('replies', year, 'closing'));
    const all = expiries(body, { meetings: [], cases: [heard(), heard({ id: 'h-2' })] }, { holds: [hold], done: [] });
    expect(expiredBy(all, body, copenhagen('2030-01-01T00:00')).map(({ of }) => of)).toEqual(['h-2']);
  });
});

describe('a hold', () => {
  it('keeps its meeting from it, and no other', () => {
    const body = ruled(keptFor('absences', { count: 1, unit: 'days' }));
    const hold = {
      meeting: '2027-04-08',
      reason: 'Klage',
      by: memberId('secretary'),
      at: copenhagen('2027-04-09T09:00'),
    };
    const all = expiries(
      body,
      { meetings: [approved(), approved('2027-10-07', '2027-11-01T09:00')], cases: [] },
      { holds: [hold], done: [] },
    );
    expect(expiredBy(all, body, copenhagen('2028-01-01T00:00')).map(({ of }) => of)).toEqual(['2027-10-07']);
    expect(all.find(({ of }) => of === '2027-04-08')?.hold?.reason).toBe('Klage');
  });
});

describe('contacts', () => {
  const left = (until: string): Body => {
    const members = guldborgsund.members.map(
      (one): Member => (one.id === 'plo-2' ? { ...one, until: day(until) } : one),
    );
    return { ...ruled(keptFor('contacts', { count: 90, unit: 'days' }, 'term')), members };
  };

  it('of one who has left go 90 days after the last day of the term', () => {
    const body = seatedOn(left('2027-06-30'), day('2027-10-01'));
    expect(endsOf(body)).toEqual(['contacts plo-2 2027-09-29']);
    expect(goneAt(body, '2027-09-28T23:59')).toEqual([]);
    expect(goneAt(body, '2027-09-29T00:00')).toEqual(['contacts']);
  });

  it('of one who still sits do not', () => {
    expect(endsOf(seatedOn(left('2027-06-30'), day('2027-06-30')))).toEqual([]);
  });
});

describe('what is done', () => {
  it('is done once', () => {
    const body = ruled(keptFor('absences', year), keptFor('items', year));
    const done = { holds: [], done: [{ kind: 'absences', of: '2027-04-08' } as const] };
    expect(expiries(body, { meetings: [approved()], cases: [] }, done).map(({ kind }) => kind)).toEqual(['items']);
  });

  it('is never before its day, never while it is held, and the later the moment the more, for any rules and meetings', () => {
    const rule = fc.record({
      kind: fc.constantFrom('absences', 'items', 'drafts', 'receipts', 'calls', 'comments', 'proofs'),
      keep: fc.option(
        fc.record({ count: fc.integer({ min: 1, max: 40 }), unit: fc.constantFrom('days', 'months', 'years') }),
      ),
      after: fc.constantFrom('meeting', 'approval'),
    });
    const meeting = fc.record({
      offset: fc.integer({ min: 0, max: 900 }),
      stage: fc.constantFrom('none', 'drafting', 'circulating', 'approved'),
      cancelled: fc.boolean(),
      wait: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(rule, { selector: ({ kind }) => kind }),
        fc.array(meeting, { maxLength: 4 }),
        fc.nat(3000),
        fc.nat(900),
        (rules, meetings, days, more) => {
          const body = ruled(
            ...rules.map(({ kind, keep, after }) =>
              keptFor(
                kind as RetentionRule['kind'],
                (keep as RetentionRule['keep']) ?? undefined,
                after as RetentionRule['after'],
              ),
            ),
          ); // as the arbitrary has them
          const notes = meetings.map(({ offset, stage, cancelled, wait }, index): MeetingNote => {
            const date = day('2027-01-01').add({ days: offset });
            const id = `${date}-${index}`;
            const at = date.add({ days: wait }).toZonedDateTime('Europe/Copenhagen').toInstant();
            return {
              ...note(date.toString()),
              id,
              cancelled,
              minutes: stage as MeetingNote['minutes'],
              ...(stage === 'approved' ? { approvedAt: at } : {}),
            };
          });
          const held = notes[0]?.id ?? '';
          const hold = { meeting: held, reason: 'x', by: memberId('chair'), at: copenhagen('2027-01-01T00:00') };
          const all = expiries(body, { meetings: notes, cases: [] }, { holds: [hold], done: [] });
          const now = day('2027-01-01').add({ days });
          const then = (date: Temporal.PlainDate) =>
            expiredBy(all, body, date.toZonedDateTime('Europe/Copenhagen').toInstant());
          const gone = then(now);
          const keys = (some: readonly Expiry[]) => some.map(({ kind, of }) => `${kind} ${of}`);
          expect(gone.every(({ on }) => on !== undefined && Temporal.PlainDate.compare(on, now) <= 0)).toBe(true);
          expect(gone.some(({ of }) => of === held)).toBe(false);
          expect(gone.some(({ kind }) => kind === 'proofs')).toBe(false);
          const open = new Set(
            notes
              .filter((one) => !one.cancelled && one.minutes !== 'approved' && one.minutes !== 'none')
              .map(({ id }) => id),
          );
          expect(gone.some(({ of }) => open.has(of))).toBe(false);
          expect(keys(then(now.add({ days: more })))).toEqual(expect.arrayContaining(keys(gone)));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a rule that is made shorter', () => {
  it('takes what is over by the new one, and what was done by the old stays done', () => {
    const long = ruled(keptFor('absences', { count: 5, unit: 'years' }));
    const short = ruled(keptFor('absences', { count: 1, unit: 'months' }));
    expect(goneAt(long, '2027-06-01T00:00', approved())).toEqual([]);
    expect(goneAt(short, '2027-06-01T00:00', approved())).toEqual(['absences']);
    const done = { holds: [], done: [{ kind: 'absences', of: '2027-04-08' }] } as const;
    expect(expiries(long, { meetings: [approved()], cases: [] }, done)).toEqual([]);
  });
});

describe('a period that breaks a duty is told', () => {
  const codes = (...rules: readonly RetentionRule[]) =>
    retentionWarnings({ ...guldborgsund.rules, retention: rules }).map(({ code, kind }) => `${code} ${kind}`);

  it('where what a proof rests on goes before the proof', () => {
    const proofs = keptFor('proofs', { count: 5, unit: 'years' }, 'approval');
    expect(codes(proofs, keptFor('receipts', { count: 59, unit: 'months' }))).toEqual([
      'retention-under-proof receipts',
    ]);
    expect(codes(proofs, keptFor('receipts', { count: 60, unit: 'months' }))).toEqual([]);
    expect(codes(keptFor('proofs', undefined), keptFor('drafts', { count: 90, unit: 'years' }))).toEqual([
      'retention-under-proof drafts',
    ]);
  });

  it('where the body’s own documents are silent, once for all of them', () => {
    const silent = (rule: RetentionRule) => ({ ...rule, clause: { ...rule.clause, silent: 'Siger intet.' } });
    expect(codes(silent(keptFor('absences', year)), silent(keptFor('items', year)))).toEqual([
      'retention-proposed absences',
    ]);
    expect(codes(keptFor('absences', year))).toEqual([]);
  });

  it('where nothing is said of proofs, and it goes within the year of complaints', () => {
    expect(codes(keptFor('calls', { count: 11, unit: 'months' }))).toEqual(['retention-too-short calls']);
    expect(codes(keptFor('calls', { count: 12, unit: 'months' }))).toEqual([]);
    expect(codes(keptFor('absences', { count: 1, unit: 'days' }))).toEqual([]);
  });

  it('where documents of a case are erased', () => {
    expect(codes(keptFor('comments', { count: 10, unit: 'years' }))).toEqual(['retention-of-case-documents comments']);
  });
});
