/** Tells the time. Read once where a command is made, and nowhere deeper. */
export type Clock = () => Temporal.Instant;

export const systemClock: Clock = () => Temporal.Now.instant();
