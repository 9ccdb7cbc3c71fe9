import { expect, it } from 'vitest';
import type { Slot } from '../../src/domain/meeting/slot.ts';
import { readDateChanges } from '../../src/forms/date-changes.ts';
import { slot } from '../domain/story.ts';

const meetings = [slot('2022-04-22', '13:00'), slot('2022-06-13', '14:00'), slot('2022-06-13', '09:00')];
const shown = ({ date, start, lengthInMinutes }: Slot) =>
  `${date} ${start.toString({ smallestUnit: 'minute' })} ${lengthInMinutes}`;
const read = (text: string) =>
  readDateChanges(text, meetings).map((one) => ('fault' in one ? one.fault : `${shown(one.from)} > ${shown(one.to)}`));

it.each([
  '22. april 13-15 flyttes til 19. april 12.30-14',
  'Mødet 22. april flyttes til 19. april kl. 12.30-14.00',
  'fredag den 22. april 2022 kl. 13 -> tirsdag den 19. april 2022 kl. 12.30-14',
  '22/4 → 19/4 12.30-14',
  '22 April 13:00-15:00 moved to Tuesday 19 April 12:30-14:00',
])('S2-08: reads »%s« as 120 minutes made 90', (line) => {
  expect(read(line)).toEqual(['2022-04-22 13:00 120 > 2022-04-19 12:30 90']);
});

it('what the new date does not say is as it was, and an hour tells two meetings of a day apart', () => {
  expect(read('22. april flyttes til 19. april\n\n13. juni kl. 9 rykkes til 14. juni')).toEqual([
    '2022-04-22 13:00 120 > 2022-04-19 13:00 120',
    '2022-06-13 09:00 120 > 2022-06-14 09:00 120',
  ]);
});

it.each([
  ['22. april', 'not-two-dates'],
  ['22. april flyttes til 19. april flyttes til 20. april', 'not-two-dates'],
  ['mødet flyttes til 19. april', 'no-date'],
  ['23. april flyttes til 19. april', 'unknown-meeting'],
  ['22. april 2021 flyttes til 19. april', 'unknown-meeting'],
  ['22. april kl. 14 flyttes til 19. april', 'unknown-meeting'],
  ['22. april flyttes til 31. februar', 'no-such-date'],
  ['22. april flyttes til fredag den 19. april', 'wrong-weekday'],
  ['22. april flyttes til 19. april 15-14', 'ends-before-it-starts'],
  ['22. april flyttes til', 'not-two-dates'],
])('»%s« is not read: %s', (line, fault) => {
  expect(read(line)).toEqual([fault]);
});
