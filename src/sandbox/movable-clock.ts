import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Clock, systemClock } from '../clock.ts';

/** A clock that runs like the real one but can be put forward, so that a year passes in minutes. Never back. */
export interface MovableClock {
  readonly now: Clock;
  /** @throws RangeError when `to` lies in the past of this clock */
  moveTo(to: Temporal.Instant): void;
}

export interface MovableClockOptions {
  /** Where it starts; the real time if not given. */
  readonly from?: Temporal.Instant;
  /** A file in which it remembers how far ahead it is, over restarts. */
  readonly file?: string;
  /** Stands still between moves, for a story that is told the same each time. */
  readonly still?: boolean;
}

export function movableClock({ from, file, still = false }: MovableClockOptions = {}): MovableClock {
  let ahead = from === undefined ? remembered(file) : systemClock().until(from);
  let held = from ?? systemClock().add(ahead);
  const now = () => (still ? held : systemClock().add(ahead));
  return {
    now,
    moveTo(to) {
      if (Temporal.Instant.compare(to, now()) < 0) throw new RangeError(`the clock is already past ${to}`);
      held = to;
      ahead = systemClock().until(to);
      if (file !== undefined) remember(file, ahead);
    },
  };
}

function remembered(file: string | undefined): Temporal.Duration {
  if (file === undefined) return new Temporal.Duration();
  try {
    return Temporal.Duration.from(readFileSync(file, 'utf8').trim());
  } catch {
    return new Temporal.Duration();
  }
}

function remember(file: string, ahead: Temporal.Duration): void {
  mkdirSync(dirname(file), { recursive: true });
  // Put in place whole: a process killed half-way through would otherwise wake up in the past.
  writeFileSync(`${file}.new`, ahead.toString());
  renameSync(`${file}.new`, file);
}
