import type { Clock } from '../../clock.ts';

export interface PaceOptions {
  /** Sends a second to the tenant; Teams takes 50 from one app (platform-facts C65). */
  readonly perSecond: number;
  /** Sends a second to one chat; Teams takes 7. */
  readonly perChatPerSecond: number;
  readonly clock: Clock;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Lets a send to this chat go when its turn has come. */
export type Pace = (chat: string) => Promise<void>;

const SECOND = 1000;

/**
 * Keeps all sends of the process to so many a second, and those to one chat to so many. Each is given its moment when it
 * asks: the first there is at which neither limit is passed, in whichever second one looks.
 */
export function pacer({ perSecond, perChatPerSecond, clock, wait }: PaceOptions): Pace {
  const everywhere: number[] = [];
  const chats = new Map<string, number[]>();
  return async (chat) => {
    const now = clock().epochMilliseconds;
    for (const [name, moments] of chats) if ((moments.at(-1) ?? 0) <= now - SECOND) chats.delete(name);
    const here = chats.get(chat) ?? [];
    chats.set(chat, here);
    const moment = Math.max(now, free(everywhere, perSecond), free(here, perChatPerSecond));
    take(everywhere, perSecond, moment);
    take(here, perChatPerSecond, moment);
    if (moment > now) await wait(moment - now);
  };
}

/** The first moment at which fewer than `most` lie within the second before it. */
function free(moments: readonly number[], most: number): number {
  return moments.length < most ? 0 : (moments[moments.length - most] ?? 0) + SECOND;
}

/** Kept in order, and no more of them than matter. */
function take(moments: number[], most: number, moment: number): void {
  const at = moments.findLastIndex((one) => one <= moment) + 1;
  moments.splice(at, 0, moment);
  if (moments.length > most) moments.shift();
}
