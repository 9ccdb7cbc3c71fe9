import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBodies } from '../../src/adapters/bodies/load-bodies.ts';
import { openCommentWindow } from '../../src/domain/minutes/comment-window.ts';
import { jsonLines, referent } from '../cli/referent.ts';

const FOLDER = 'test/bodies/files';
const files = (await readdir(FOLDER)).sort().map((name) => join(FOLDER, name));

interface Told {
  readonly deadlines: readonly { step: string; due: string; at?: string; earliest?: string; force?: string }[];
  readonly warnings: readonly { code: string }[];
}

/** The first meeting's deadlines as `referent deadlines` prints them; further dates are other meetings of the body. */
async function deadlines(body: string, ...dates: readonly string[]): Promise<readonly string[]> {
  const ran = await referent(['deadlines', body, ...dates, '--json'], { REFERENT_RULES: FOLDER });
  // The command line's own tests hold the shape of what it prints.
  const [told] = jsonLines(ran) as readonly Told[];
  return (told?.deadlines ?? []).map(({ step, due, at, earliest, force }) =>
    [step, ...(earliest === undefined ? [] : [`${earliest}..`]), due, at, force].filter(Boolean).join(' '),
  );
}

describe('committees of other countries and sectors', () => {
  it.each(files)('%s is in order', async (file) => {
    const ran = await referent(['check-rules', file]);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toContain(file);
  });

  it('are six, all loaded together', async () => {
    const { bodies, faults } = await loadBodies(FOLDER);
    expect([bodies.length, faults]).toEqual([6, []]);
  });

  it('a Norwegian utvalg counts Saturdays, and neither 1 May nor Ascension Day', async () => {
    // Wednesday 12 May 2027. Back: Tue 11, Mon 10, Sat 8, Fri 7, Wed 5, Tue 4 (Thu 6 is Ascension Day); then Mon 3,
    // Fri 30 April (Sat 1 May is closed), Thu 29, Wed 28. Forth: Thu 13, Fri 14, Sat 15.
    expect(await deadlines('utvalg-oppvekst', '2027-05-12')).toEqual([
      'items-due 2027-04-28 12:00',
      'agenda-release 2027-05-04',
      'minutes-circulation 2027-05-15 as-far-as-possible',
    ]);
  });

  it('a Swedish nämnd takes items until the last Friday of the month before, and summons five clear days ahead', async () => {
    // Thursday 20 May 2027: between Friday 14 and it lie the 15th to the 19th.
    expect(await deadlines('byggnadsnamnden', '2027-05-20')).toEqual([
      'items-due 2027-04-30',
      'agenda-release 2027-05-14',
      'minutes-circulation 2027-06-03',
    ]);
  });

  it('an English parish council leaves Sundays and bank holidays out of its three clear days', async () => {
    // Tuesday 4 May 2027: Mon 3 is a bank holiday, Sun 2 is none; clear are Sat 1, Fri 30, Thu 29, so Wed 28 April.
    expect(await deadlines('nether-wold-parish-council', '2027-05-04', '2027-07-06')).toEqual([
      'items-due 2027-04-26',
      'agenda-release 2027-04-28',
      'minutes-circulation 2027-06-29',
    ]);
    // Tuesday 30 March 2027: Easter Monday 29, Sunday 28 and Good Friday 26 are left out; clear are Sat 27, Thu 25, Wed 24.
    expect((await deadlines('nether-wold-parish-council', '2027-03-30'))[1]).toBe('agenda-release 2027-03-23');
  });

  it('an EU committee counts fourteen calendar days, be it a holiday, and its minutes by the month', async () => {
    expect(await deadlines('comitology-feed', '2027-06-14')).toEqual([
      'agenda-release 2027-05-31',
      'minutes-circulation 2027-07-14',
    ]);
    // Monday 31 January 2028: 17 January; February has no 31st, and has a 29th that year.
    expect(await deadlines('comitology-feed', '2028-01-31')).toEqual([
      'agenda-release 2028-01-17',
      'minutes-circulation 2028-02-29',
    ]);
  });

  it('an EU committee has its minutes adopted by fifteen days of silence, weekends among them', async () => {
    const { bodies } = await loadBodies(FOLDER);
    const feed = bodies.find(({ id }) => id === 'comitology-feed');
    if (feed?.rules.approval.mode !== 'by-silence') throw new Error('not by silence');
    const sent = Temporal.ZonedDateTime.from('2027-07-14T10:00[Europe/Brussels]').toInstant();
    const { lastDay } = openCommentWindow(sent, feed.rules.approval, feed.calendar);
    expect(lastDay.toString()).toBe('2027-07-29');
  });

  it('K4: a quality committee collects items 14 to 10 days before and sends the agenda 7 to 5, on a Sunday if so', async () => {
    // Friday 8 January 2027: 25 and 29 December; 1 and (Sunday) 3 January.
    expect(await deadlines('kvalitetsudvalg', '2027-01-08')).toEqual([
      'call-for-items 2026-12-18',
      'items-due 2026-12-25.. 2026-12-29',
      'agenda-release 2027-01-01.. 2027-01-03',
      'minutes-circulation 2027-01-15',
    ]);
  });

  it('a school board posts its agenda 72 hours before the meeting, a Saturday if so', async () => {
    // Tuesday 13 April 2027 at 18. Items: Mon 12, Fri 9, 8, 7, 6, 5, Fri 2, Thu 1. Next meeting 11 May: clear 8, 9, 10.
    expect(await deadlines('unified-school-board', '2027-04-13', '2027-05-11')).toEqual([
      'items-due 2027-04-01 16:30',
      'agenda-release 2027-04-10 18:00',
      'minutes-circulation 2027-05-07',
    ]);
  });

  it('hours pass over the change to summer time: 72 before Tuesday 16 March at 18 is Saturday the 13th at 17', async () => {
    expect((await deadlines('unified-school-board', '2027-03-16'))[1]).toBe('agenda-release 2027-03-13 17:00');
  });

  it('what hangs on the next meeting is named as long as there is none', async () => {
    const ran = await referent(['deadlines', 'unified-school-board', '2027-04-13', '--json'], {
      REFERENT_RULES: FOLDER,
    });
    // As above.
    const [told] = jsonLines(ran) as readonly Told[];
    expect(told?.warnings.map(({ code }) => code)).toContain('uncounted');
    const said = await referent(['deadlines', 'unified-school-board', '2027-04-13'], { REFERENT_RULES: FOLDER });
    expect(said.out).toContain(
      'Circulation of the minutes: the deadline cannot be counted until the next meeting is fixed.',
    );
  });
});
