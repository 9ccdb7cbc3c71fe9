import { describe, expect, it } from 'vitest';
import { statusCard } from '../../src/cards/status.ts';
import type { PlannedMeeting } from '../../src/domain/meeting/meeting.ts';
import { words } from '../../src/language/words.ts';
import { planned } from '../documents/sample.ts';
import { at, body } from '../documents/sample-body.ts';

const reader = (office: 'secretary' | 'chair') =>
  body.members.find(({ offices }) => offices.includes(office)) ?? expect.unreachable();
const status = (meetings: readonly PlannedMeeting[], office: 'secretary' | 'chair' = 'secretary') =>
  JSON.stringify(
    statusCard(
      {
        body,
        meetings: meetings.map((meeting, index) => ({ id: `m-${index}`, meeting })),
        reader: reader(office),
        now: at('2027-03-01T09:00'),
      },
      words('da'),
    ),
  );
const lacking = (document: 'agenda' | 'minutes' | 'proof'): PlannedMeeting => ({
  ...planned,
  filed: { [document]: { document: { id: '1', name: 'x.docx' }, noPdf: true } },
});
const times = (card: string) => card.split('kun som Word').length - 1;

describe('a PDF that nothing made', () => {
  it('is told the secretary with the status, once for all the meetings it is so of', () => {
    expect(times(status([lacking('agenda'), lacking('minutes'), planned]))).toBe(1);
    expect(times(status([lacking('minutes')]))).toBe(1);
  });

  it('is not told where every file has one, of what has none anyway, or to others', () => {
    expect(times(status([planned]))).toBe(0);
    expect(times(status([lacking('proof')]))).toBe(0);
    expect(times(status([lacking('agenda')], 'chair'))).toBe(0);
  });
});
