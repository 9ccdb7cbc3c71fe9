export type ProvedWay = 'teams' | 'mail' | 'phone' | 'channel' | 'calendar' | 'files';

/** Words for a line of the journal, by the event's type; one without words is told by its type. */
export type EventTold = Readonly<Record<string, string>>;
