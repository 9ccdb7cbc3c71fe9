import type { DispatchesEvent } from '../domain/dispatches/procedure.ts';
import type { MeetingEvent } from '../domain/meeting/events.ts';

export type ProvedWay = 'teams' | 'mail' | 'phone' | 'channel' | 'calendar' | 'files';

/** Words for a line of the journal, by the event's type; one that has been given up since is told by its type. */
export type EventTold = Readonly<Record<MeetingEvent['type'] | DispatchesEvent['type'], string>> &
  Readonly<Record<string, string | undefined>>;
