import { describe, expect, it } from 'vitest';
import type { Body, BodyId } from '../../../src/domain/body/body.ts';
import type { Alignment } from '../../../src/domain/body/rules-of-procedure.ts';
import { elsewhereOf } from '../../../src/domain/meeting/elsewhere.ts';
import { alignmentWarnings, matchedMeetings } from '../../../src/domain/plan/alignment.ts';
import type { MeetingElsewhere } from '../../../src/domain/procedure.ts';
import { warningText } from '../../../src/language/warnings.ts';
import { day, guldborgsund } from '../bodies.ts';
import { seeded } from '../body/seeded.ts';
import * as say from '../story.ts';

const clause = { document: 'Forretningsorden', quote: 'afstemmes med mødekalenderne i Praksisplanudvalget' };
const fitted = (order: Alignment['order'], ...theirs: readonly string[]): Body => ({
  ...guldborgsund,
  rules: {
    ...guldborgsund.rules,
    otherBodies: [{ id: 'ppu', name: 'Praksisplanudvalget', meetings: theirs.map(day) }],
    alignment: [{ with: 'ppu', name: 'Praksisplanudvalget', order, clause }],
  },
});
const ppu: Body = { ...guldborgsund, id: 'ppu' as BodyId, shortName: 'PPU' }; // a test's own words for an id
const planned = (date: string, agendaDue?: string): readonly MeetingElsewhere[] =>
  elsewhereOf(ppu, say.note(date, agendaDue === undefined ? {} : { agendaDue: day(agendaDue) }));
const OURS = ['2027-04-08', '2027-10-07'];
const matched = (body: Body, elsewhere: readonly MeetingElsewhere[] = [], ours: readonly string[] = OURS) =>
  matchedMeetings(body, ours.map(day), elsewhere).map(({ to }) => to?.toString());
const codes = (body: Body, elsewhere: readonly MeetingElsewhere[] = [], ours: readonly string[] = OURS) =>
  alignmentWarnings(body, ours.map(day), elsewhere).map((one) =>
    'date' in one ? `${one.code} ${one.date}` : one.code,
  );

describe('S0-02: each meeting is matched to one of the Praksisplanudvalg and lies before it', () => {
  it('names the first of theirs after ours', () => {
    expect(matched(fitted('before', '2027-03-10', '2027-06-02', '2027-09-01', '2027-11-03'))).toEqual([
      '2027-06-02',
      '2027-11-03',
    ]);
    expect(codes(fitted('before', '2027-06-02', '2027-11-03'))).toEqual([]);
  });

  it('a meeting of theirs on the same day does not lie after ours, one the day after does', () => {
    expect(codes(fitted('before', '2027-04-08', '2027-11-03'))).toEqual(['not-aligned 2027-04-08']);
    expect(codes(fitted('before', '2027-04-09', '2027-11-03'))).toEqual([]);
  });

  it('one on the day of our next meeting comes too late for this one, one the day before does not', () => {
    expect(codes(fitted('before', '2027-10-07', '2027-11-03'))).toEqual(['not-aligned 2027-04-08']);
    expect(codes(fitted('before', '2027-10-06', '2027-11-03'))).toEqual([]);
  });

  it('our last meeting of the year is matched to any of theirs that follows', () => {
    expect(matched(fitted('before', '2027-06-02', '2028-02-01'))).toEqual(['2027-06-02', '2028-02-01']);
    expect(codes(fitted('before', '2027-06-02'))).toEqual(['not-aligned 2027-10-07']);
  });

  it('where none of theirs is known that is said once, and of a body without the rule nothing is said', () => {
    expect(codes(fitted('before'))).toEqual(['alignment-unknown']);
    expect(codes(guldborgsund)).toEqual([]);
    expect(codes(fitted('before'), [], [])).toEqual([]);
  });

  it('what the other body has planned in Referent takes the place of the days in the file', () => {
    const body = fitted('before', '2027-06-02', '2027-11-03');
    expect(matched(body, [...planned('2027-05-04'), ...planned('2027-12-01')])).toEqual(['2027-05-04', '2027-12-01']);
  });

  it('says in both languages which meeting stands alone, and by which clause', () => {
    const [warning] = alignmentWarnings(fitted('before', '2027-11-03'), OURS.map(day));
    if (warning === undefined) throw new Error('no warning');
    expect(warningText(warning, 'da')).toBe(
      'Praksisplanudvalget holder intet møde mellem mødet torsdag den 8. april 2027 og torsdag den 7. oktober 2027, så vidt det vides: »afstemmes med mødekalenderne i Praksisplanudvalget« (Forretningsorden).',
    );
    expect(warningText(warning, 'en')).toContain('Praksisplanudvalget holds no meeting between the meeting on');
  });

  it('Aalborg is fitted so', () => {
    expect(seeded('klu-aalborg').rules.alignment).toMatchObject([{ with: 'praksisplanudvalget', order: 'before' }]);
  });
});

describe('a body that is to follow another', () => {
  it('is matched to the last of theirs before ours and after our last', () => {
    expect(matched(fitted('after', '2027-03-10', '2027-04-07', '2027-06-02'))).toEqual(['2027-04-07', '2027-06-02']);
    expect(codes(fitted('after', '2027-03-20', '2027-04-08'))).toEqual(['not-aligned 2027-10-07']);
  });
});

describe('procedure.md 4.24: an agenda that is due before the body has met that feeds it', () => {
  it('warns of our own: due two weeks before 8 April, on 24 March, as the 25th is closed', () => {
    expect(codes(fitted('after', '2027-03-24', '2027-06-02'))).toEqual([]);
    expect(codes(fitted('after', '2027-03-25', '2027-06-02'))).toEqual(['agenda-before-feeder 2027-04-08']);
  });

  it('warns of theirs, where it is known: due on the day we meet is in time, the day before is not', () => {
    const rest = planned('2027-11-03');
    expect(codes(fitted('before'), [...planned('2027-04-22', '2027-04-08'), ...rest])).toEqual([]);
    expect(codes(fitted('before'), [...planned('2027-04-21', '2027-04-07'), ...rest])).toEqual([
      'agenda-before-feeder 2027-04-08',
    ]);
  });
});
