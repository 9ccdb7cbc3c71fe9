import { describe, expect, it } from 'vitest';
import { agendaPreviewCard } from '../../src/cards/agenda.ts';
import { itemsCard } from '../../src/cards/items.ts';
import { statusCard } from '../../src/cards/status.ts';
import type { Step } from '../../src/domain/body/count.ts';
import type { Deadline } from '../../src/domain/calendar/deadline.ts';
import type { PlannedMeeting } from '../../src/domain/meeting/meeting.ts';
import { words } from '../../src/language/words.ts';
import { copenhagen, day, guldborgsund } from '../domain/bodies.ts';
import * as say from '../domain/story.ts';

const danish = words('da');
const called = say.meetingAfter(guldborgsund, [say.planned(), say.called('2027-03-01T10:00', 'secretary')]);
const about = (meeting: PlannedMeeting) => ({ body: guldborgsund, meetingId: '2027-04-08', meeting, formId: 'f' });

function withDeadline(step: Step, change: Partial<Deadline>): PlannedMeeting {
  return { ...called, deadlines: called.deadlines.map((one) => (one.step === step ? { ...one, ...change } : one)) };
}

describe('a call before the first day its rule allows', () => {
  const told = (earliest: string) =>
    JSON.stringify(itemsCard(about(withDeadline('call-for-items', { earliest: day(earliest) })), danish));

  it('is warned about, and not on the day itself', () => {
    expect(told('2027-03-02')).toContain('Indkaldelse af punkter må tidligst ske tirsdag den 2. marts 2027.');
    expect(told('2027-03-01')).not.toContain('må tidligst ske');
  });
});

describe('an agenda about to be released', () => {
  const told = (meeting: PlannedMeeting, now: string) =>
    JSON.stringify(agendaPreviewCard({ ...about(meeting), points: [], now: copenhagen(now) }, danish));

  it('too early is warned about', () => {
    const meeting = withDeadline('agenda-release', { earliest: day('2027-03-20') });
    expect(told(meeting, '2027-03-19T12:00')).toContain('må tidligst ske lørdag den 20. marts 2027');
    expect(told(meeting, '2027-03-20T12:00')).not.toContain('må tidligst ske');
  });

  it('after a day kept as far as possible is told so, and not that the agenda will say it is late', () => {
    const soft = withDeadline('agenda-release', { force: 'as-far-as-possible' });
    expect(told(soft, '2027-03-30T12:00')).toContain('regnes ikke for sent');
    expect(told(soft, '2027-03-30T12:00')).not.toContain('kommer til at stå på dagsordenen');
    expect(told(called, '2027-03-30T12:00')).toContain('kommer til at stå på dagsordenen');
  });
});

describe('the time on a deadline', () => {
  const meeting = withDeadline('items-due', { at: Temporal.PlainTime.from('12:00') });
  const [reader] = guldborgsund.members;
  const status = (now: string) => {
    if (reader === undefined) throw new Error('nobody');
    const facts = { body: guldborgsund, meetings: [{ id: '2027-04-08', meeting }], reader, now: copenhagen(now) };
    return JSON.stringify(statusCard(facts, danish));
  };

  it('is shown in the status, and done when the clock is past it', () => {
    const line = 'Punkter i hænde senest mandag den 15. marts 2027 kl. 12.00';
    expect(status('2027-03-15T12:00')).toContain(`${line}"`);
    expect(status('2027-03-15T12:01')).toContain(`${line} (`);
  });
});
