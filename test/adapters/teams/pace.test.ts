import { describe, expect, it } from 'vitest';
import { pacer } from '../../../src/adapters/teams/pace.ts';

/** A clock that stands still, and the moments in milliseconds at which each send is let go. */
function pacing(limits: { readonly perSecond: number; readonly perChatPerSecond: number }) {
  let now = 0;
  const gone: number[] = [];
  const pace = pacer({
    ...limits,
    clock: () => Temporal.Instant.fromEpochMilliseconds(now),
    wait: async (milliseconds) => void gone.push(now + milliseconds),
  });
  return {
    gone,
    async send(chat: string) {
      const before = gone.length;
      await pace(chat);
      if (gone.length === before) gone.push(now);
    },
    pass(milliseconds: number) {
      now += milliseconds;
    },
  };
}

/** The most of these moments that lie within any one second. */
const busiest = (moments: readonly number[]) =>
  Math.max(...moments.map((from) => moments.filter((one) => one >= from && one < from + 1000).length));

describe('C65: sends to Teams are paced', () => {
  it('the 50th of a second goes at once, the 51st when the second is over', async () => {
    const p = pacing({ perSecond: 50, perChatPerSecond: 7 });
    for (let sent = 0; sent < 51; sent += 1) await p.send(`chat-${sent}`);
    expect([p.gone[49], p.gone[50]]).toEqual([0, 1000]);
  });

  it('the 7th to one chat goes at once, the 8th when the second is over; another chat does not wait for it', async () => {
    const p = pacing({ perSecond: 50, perChatPerSecond: 7 });
    for (let sent = 0; sent < 8; sent += 1) await p.send('one');
    await p.send('another');
    expect(p.gone.slice(6)).toEqual([0, 1000, 0]);
  });

  it('a second counts from each send, not from the stroke of the clock', async () => {
    const p = pacing({ perSecond: 2, perChatPerSecond: 2 });
    await p.send('a');
    p.pass(999);
    await p.send('b');
    await p.send('c');
    p.pass(1);
    await p.send('d');
    expect(p.gone).toEqual([0, 999, 1000, 1999]);
  });

  it('500 people are written to in ten seconds, and never more than 50 in one', async () => {
    const p = pacing({ perSecond: 50, perChatPerSecond: 7 });
    await Promise.all(Array.from({ length: 500 }, (_, index) => p.send(`chat-${index}`)));
    expect([Math.max(...p.gone), busiest(p.gone)]).toEqual([9000, 50]);
  });
});
