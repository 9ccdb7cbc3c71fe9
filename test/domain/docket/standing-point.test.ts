import { describe, expect, it } from 'vitest';
import { agendaNow } from '../../../src/domain/agenda/agenda-now.ts';
import type { DocketCommand } from '../../../src/domain/docket/commands.ts';
import { standingByDecision } from '../../../src/domain/docket/docket.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import type { MeetingEvent } from '../../../src/domain/meeting/events.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { meetingProcedure } from '../../../src/domain/meeting/procedure.ts';
import { pointsOf } from '../../../src/domain/minutes/write-minutes.ts';
import { guldborgsund } from '../bodies.ts';
import { groundOf, happened, header, meetingAfter, planned, tell } from '../story.ts';
import { docketAfter, docketHeader, onDocket, point } from './stories.ts';

const made = (title = 'Status på projekt TUT', who = 'secretary', id = 's1'): DocketCommand => ({
  type: 'make-standing',
  ...docketHeader(who, '2027-04-08T15:00', id),
  title,
  from: point,
});
const ended = (reason = 'Projektet er afsluttet', pointId = 's1'): DocketCommand => ({
  type: 'end-standing',
  ...docketHeader('secretary', '2027-10-07T15:00'),
  pointId,
  reason,
  meetingId: '2027-10-07',
});
const october = meetingAfter(guldborgsund, [planned('2027-10-07')]);
const titles = (...commands: readonly DocketCommand[]) =>
  agendaNow(october, { body: guldborgsund, meetings: [], docket: docketAfter(commands) }).points.map(
    ({ number, title }) => `${number} ${title}`,
  );

describe('S2-05, S4-06: a point stands by decision until another takes it off', () => {
  it('comes on every agenda from then on, before the members’ items', () => {
    const without = titles();
    expect(titles(made())).toEqual([
      ...without.slice(0, 2),
      '3 Status på projekt TUT',
      ...renumbered(without.slice(2)),
    ]);
  });

  it('is taken off by a decision with a reason, and then comes no more', () => {
    expect(groundOf(onDocket([made(), ended(' ')]))).toBe('reason-missing');
    expect(titles(made(), ended())).toEqual(titles());
  });

  it('taken off twice it is off once; what was never there cannot be', () => {
    expect(happened(onDocket([made(), ended(), ended('Igen')]))).toEqual([]);
    expect(groundOf(onDocket([ended()]))).toBe('no-such-standing-point');
  });

  it('what stands already is not made to stand twice, whoever wrote it and how', () => {
    expect(groundOf(onDocket([made(), made('STATUS PÅ PROJEKT TUT', 'secretary', 's2')]))).toBe('stands-already');
    const own = guldborgsund.rules.standingItems[0]?.title ?? '';
    expect(groundOf(onDocket([made(own)]))).toBe('stands-already');
    expect(standingByDecision(docketAfter([made(), ended(), made(undefined, 'secretary', 's2')]))).toHaveLength(1);
  });

  it('needs a title and the secretary', () => {
    expect(groundOf(onDocket([made('\n')]))).toBe('text-missing');
    expect(groundOf(onDocket([made('TUT', 'chair')]))).toBe('not-allowed');
  });
});

describe('S4-06: an agenda keeps the points it went out with', () => {
  const docket = docketAfter([made()]);
  const play = (...commands: readonly MeetingCommand[]) => {
    const circumstances = { body: guldborgsund, meetings: [], docket };
    const { state } = tell<Meeting, MeetingCommand, MeetingEvent>(meetingProcedure, circumstances, [
      planned('2027-10-07'),
      ...commands,
    ]);
    if (state.stage !== 'planned') throw new Error('no meeting');
    return pointsOf(state, guldborgsund).map(({ title }) => title);
  };

  it('released, it has the point whatever is decided later', () => {
    const release = {
      type: 'release-agenda',
      ...header('secretary', '2027-09-20T10:00'),
      despiteUnplaced: false,
    } as const;
    expect(play(release)).toContain('Status på projekt TUT');
  });

  it('never released, the minutes have it from when they are begun', () => {
    expect(play({ type: 'open-minutes', ...header('secretary', '2027-10-07T13:00') })).toContain(
      'Status på projekt TUT',
    );
  });
});

/** The points after one more has come before them. */
function renumbered(points: readonly string[]): readonly string[] {
  return points.map((one) => one.replace(/^\d+/, (number) => String(Number(number) + 1)));
}
