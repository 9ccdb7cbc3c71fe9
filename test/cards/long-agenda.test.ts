import { expect, it } from 'vitest';
import { agendaPreviewCard, agendaReleasedCard } from '../../src/cards/agenda.ts';
import type { Point } from '../../src/domain/agenda/agenda.ts';
import { words } from '../../src/language/words.ts';
import { planned } from '../documents/sample.ts';
import { body } from '../documents/sample-body.ts';

/** Bytes of a card that Teams takes. */
const MOST = 28 * 1024;
const points = (count: number): readonly Point[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ number: `${index + 1}`, title: `Lægedækning på øerne ${index + 1}`, from: 'standing' as const },
    ...{ id: `p-${index + 1}`, decides: false, lines: [] },
  }));
const now = Temporal.Instant.from('2027-03-01T09:00:00Z');
const about = { body, meetingId: '2027-04-08', meeting: planned };
const preview = (count: number) =>
  JSON.stringify(agendaPreviewCard({ ...about, formId: 'f', points: points(count), now }, words('da')));

it('an agenda of 300 points is told of as far as a card can hold it, and the rest are counted', () => {
  const card = preview(300);
  expect(Buffer.byteLength(card)).toBeLessThan(MOST);
  const shown = card.match(/Lægedækning på øerne/g)?.length ?? 0;
  expect(card).toContain(`${300 - shown} mere vises ikke her.`);
  expect(preview(25)).not.toContain('vises ikke her');
});

it('so is one that has gone out', () => {
  const release = { at: now, by: body.members[0]?.id ?? expect.unreachable(), daysLate: 0, points: points(300) };
  const meeting = { ...planned, agenda: { ...planned.agenda, releases: [release] } };
  const card = JSON.stringify(agendaReleasedCard({ ...about, meeting, origin: 'https://x.example' }, words('da')));
  expect(Buffer.byteLength(card)).toBeLessThan(MOST);
  expect(card).toContain('mere vises ikke her.');
});
