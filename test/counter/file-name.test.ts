import { describe, expect, it } from 'vitest';
import { bodiesFrom } from '../../src/adapters/bodies/load-bodies.ts';
import { fileNameOf } from '../../src/counter/filed-document.ts';
import type { BodyId } from '../../src/domain/body/body.ts';
import type { Meeting, PlannedMeeting } from '../../src/domain/meeting/meeting.ts';
import { tellings } from '../../src/domain/meeting/tellings.ts';
import { planned } from '../documents/sample.ts';
import { body } from '../documents/sample-body.ts';

const bodies = await bodiesFrom('src/bodies');
const aalborg = bodies.get('klu-aalborg' as BodyId) ?? expect.unreachable();
const day = (date: string, start = '13:00'): PlannedMeeting => ({
  ...planned,
  slot: { date: Temporal.PlainDate.from(date), start: Temporal.PlainTime.from(start), lengthInMinutes: 120 },
});
const record = <State extends Meeting>(subject: string, state: State) => ({ subject, state });

describe('what a document is called in the channel’s folder', () => {
  const own = record('2027-04-08', day('2027-04-08'));

  it.each([
    ['agenda', 'Dagsorden KLU Guldborgsund 2027-04-08.docx'],
    ['minutes', 'Referat KLU Guldborgsund 2027-04-08.docx'],
    ['fee-sheet', 'Honorarark KLU Guldborgsund 2027-04-08.docx'],
    ['proof', 'Bevis for godkendelse af referat KLU Guldborgsund 2027-04-08.docx'],
  ] as const)('%s: %s', (kind, name) => {
    expect(fileNameOf(kind, own.subject, day('2027-04-08'), body, [own])).toBe(name);
  });

  it('S0-15: is the body’s own word for its minutes', () => {
    expect(fileNameOf('minutes', own.subject, day('2027-04-08'), aalborg, [own])).toBe(
      'Konklusionsreferat KLU Aalborg 2027-04-08.docx',
    );
  });

  it('follows the meeting when it is moved', () => {
    expect(fileNameOf('agenda', '2027-04-08', day('2027-04-15'), body, [])).toContain(' 2027-04-15.docx');
  });

  it('has the hour beside the day where there is another meeting that day, called off or not', () => {
    const morning = record('2027-04-08-2', day('2027-04-08', '09:30'));
    const both = [own, morning];
    expect(fileNameOf('agenda', '2027-04-08', day('2027-04-08'), body, both)).toContain('2027-04-08 kl. 13.00.docx');
    expect(fileNameOf('agenda', '2027-04-08-2', morning.state, body, both)).toContain('2027-04-08 kl. 09.30.docx');
    const { slot, online } = day('2027-04-08', '09:30');
    const off: Meeting = { stage: 'cancelled', slot, online, reason: '', at: planned.plannedAt };
    const name = fileNameOf('agenda', '2027-04-08', day('2027-04-08'), body, [own, record('x', off)]);
    expect(name).toContain('kl. 13.00');
    const english = fileNameOf('agenda', '2027-04-08', day('2027-04-08'), { ...body, language: 'en' }, both);
    expect(english).toBe('Agenda KLU Guldborgsund 2027-04-08 13.00.docx');
  });
});

describe('what is filed again', () => {
  const about = { bodyId: body.id, subject: '2027-04-08' };
  const moved = { type: 'meeting-moved', move: {} } as unknown as Parameters<typeof tellings>[0];
  const filed = (meeting: PlannedMeeting) =>
    tellings(moved, meeting, body, about).flatMap((one) => (one.kind === 'filing' ? [one.document] : []));

  it('when the meeting is moved: what lies there, and nothing else', () => {
    expect(filed({ ...planned, files: {} })).toEqual([]);
    expect(filed({ ...planned, files: { agenda: 'https://files.example/a' } })).toEqual(['agenda']);
  });
});
