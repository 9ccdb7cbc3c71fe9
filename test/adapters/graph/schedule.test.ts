import { describe, expect, it } from 'vitest';
import { graphCalendar } from '../../../src/adapters/graph/meetings.ts';
import { graphSchedules } from '../../../src/adapters/graph/schedule.ts';
import type { Slot } from '../../../src/domain/meeting/slot.ts';
import { MAILBOX, MEETING, office, patience } from './office.ts';

const slot = (start: string, lengthInMinutes = 90): Slot => ({
  date: MEETING.slot.date,
  start: Temporal.PlainTime.from(start),
  lengthInMinutes,
});
const asked = (slots: readonly Slot[], addresses: readonly string[] = ['PLO-2@plo.example', 'nobody@plo.example']) => ({
  mailbox: MAILBOX,
  timeZone: 'Europe/Copenhagen',
  addresses,
  slots,
});

describe("who is free when, asked through the body's mailbox", () => {
  it('tells for each hour who is busy, and whose calendar does not tell', async () => {
    await using o = await office();
    await graphCalendar(o.client, patience()).create(MEETING); // 15.30 to 17
    const told = await graphSchedules(o.client).availability(
      asked([slot('14:00'), slot('14:01'), slot('16:59', 3), slot('17:00')]),
    );
    const unknown = ['nobody@plo.example'];
    expect(told).toEqual([
      { busy: [], unknown },
      { busy: ['PLO-2@plo.example'], unknown },
      { busy: ['PLO-2@plo.example'], unknown },
      { busy: [], unknown },
    ]);
  });

  it('asks about no more than twenty at a time', async () => {
    await using o = await office();
    const many = Array.from({ length: 41 }, (_, index) => `nobody-${index}@plo.example`);
    const [told] = await graphSchedules(o.client).availability(asked([slot('14:00', 1500)], many));
    expect(told).toEqual({ busy: [], unknown: many });
    expect(o.tenant.requests.filter(({ path }) => path.endsWith('/getSchedule'))).toHaveLength(3);
  });

  it.each([
    ['is denied', { kind: 'status', status: 403 }],
    ['cannot be taken now', { kind: 'status', status: 503 }],
    ['breaks off', { kind: 'reset-before' }],
  ] as const)('is told as undelivered when it %s', async (_, fault) => {
    await using o = await office();
    o.tenant.script(fault);
    await expect(graphSchedules(o.client).availability(asked([slot('14:00')]))).rejects.toMatchObject({
      name: 'DeliveryFailed',
    });
  });

  it('does not keep anybody waiting for an answer that does not come', async () => {
    await using o = await office();
    o.tenant.script({ kind: 'slow' });
    const soon = graphSchedules(o.client, { withinMs: 200 });
    await expect(soon.availability(asked([slot('14:00')]))).rejects.toMatchObject({ name: 'DeliveryFailed' });
  });
});
